import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectPrompt, expectStep, openTerminal, screenText, type } from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';

const start = async (language = 'en'): Promise<Page> => {
  const page = await site.open(`/${language}${runbook}`);
  await openTerminal(page);
  return page;
};
const notice = (page: Page, name: string) => page.locator(`.notice[data-notice=${name}]`);
const press = (page: Page, name: string, button: number): Promise<void> =>
  notice(page, name).locator('button').nth(button).click();

describe('a reload', () => {
  test('brings the machine back with everything that was typed, the last line included', async () => {
    const page = await start();
    await type(page, 'docker volume create kept; cd /tmp; echo ready\n');
    await expectOnScreen(page, /^ready$/m);
    await type(page, 'echo half');
    await expectOnScreen(page, /echo half$/m);
    await page.reload();
    await expectOnScreen(page, /echo half$/m);
    await type(page, ' and whole; pwd; docker volume ls -q\n');
    await expectOnScreen(page, /^half and whole\n\/tmp\nkept$/m);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('keeps nothing of it in the little room that pages share', async () => {
    const page = await start();
    await type(page, 'echo here\n');
    await expectOnScreen(page, /^here$/m);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('machine')))).toEqual([]);
  });

  test('takes over what earlier versions of the site kept', async () => {
    const page = await site.open(`/en${runbook}`);
    const journal = {
      host: 'ubuntu-24.04',
      seed: 'earlier',
      start: 1_795_338_000_000,
      size: { cols: 100, rows: 30 },
      entries: [{ at: 1_795_338_001_000, kind: 'keys', keys: 'EARLIER=yes\r' }],
    };
    const host = await page.locator('.workplace .host code').innerText();
    await page.evaluate(
      (kept) => localStorage.setItem('hatoba:machine:data-outlives-container', kept),
      JSON.stringify({ ...journal, host }),
    );
    await page.reload();
    await openTerminal(page);
    await type(page, 'echo earlier $EARLIER\n');
    await expectOnScreen(page, /^earlier yes$/m);
    expect(await page.evaluate(() => localStorage.getItem('hatoba:machine:data-outlives-container'))).toBeNull();
  });
});

describe.each(['ja', 'en'])('two tabs in %s', (language) => {
  test('the second says so, takes the machine over with its steps, and the first can take it back', async () => {
    const first = await start(language);
    await first.locator('#step-create .run').click();
    await expectStep(first, 'create', 'passed');
    await type(first, 'WHERE=first\n');
    await expectPrompt(first);
    const second = await site.open(`/${language}${runbook}`, { context: first.context() });
    await second.locator('.workplace .open').click();
    await notice(second, 'elsewhere').waitFor();
    await expectAccessible(second);
    await press(second, 'elsewhere', 0);
    await expectOnScreen(second, 'WHERE=first', 30_000);
    await expectPrompt(second);
    await expectStep(second, 'create', 'passed');
    await notice(first, 'taken').waitFor();
    expect(await screenText(first)).toContain('WHERE=first');
    await expectAccessible(first);
    await type(second, 'WHERE=second\n');
    await expectPrompt(second);
    await press(first, 'taken', 0);
    await expectOnScreen(first, 'WHERE=second', 30_000);
    await expectPrompt(first);
    await notice(second, 'taken').waitFor();
    await type(first, 'echo "at $WHERE"\n');
    await expectOnScreen(first, /^at second$/m);
  });
});

test('a second tab may have a machine of its own, which leaves what is kept alone', async () => {
  const first = await start();
  await first.locator('#step-create .run').click();
  await expectStep(first, 'create', 'passed');
  const second = await site.open(`/en${runbook}`, { context: first.context() });
  await second.locator('.workplace .open').click();
  await press(second, 'elsewhere', 1);
  await expectPrompt(second);
  await expectStep(second, 'create', 'waiting');
  await notice(second, 'alone').waitFor();
  await type(second, 'docker volume create other\n');
  await expectOnScreen(second, /^other$/m);
  await second.close();
  await first.reload();
  await expectStep(first, 'create', 'passed');
  await expectPrompt(first);
  await type(first, 'docker volume ls -q\n');
  await expectOnScreen(first, /^hatoba-data$/m);
  expect(await screenText(first)).not.toMatch(/^other$/m);
});

test('a list of runbooks in another tab follows the progress at once', async () => {
  const page = await start();
  const list = await site.open('/en/runbooks/', { context: page.context() });
  const lamp = list.locator('[data-slug=data-outlives-container] [data-step=create]');
  expect(await lamp.getAttribute('data-state')).toBeNull();
  await page.locator('#step-create .run').click();
  await expectStep(page, 'create', 'passed');
  await expect.poll(() => lamp.getAttribute('data-state')).toBe('passed');
});

describe.each(['ja', 'en'])('a browser that keeps nothing, in %s', (language) => {
  test('is told of once, and the machine works on', async () => {
    const page = await site.open('/en/');
    await page.addInitScript(() => {
      const full = (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      Storage.prototype.setItem = full;
    });
    await page.goto(`${site.origin}/${language}${runbook}`);
    await openTerminal(page);
    await notice(page, 'refused').waitFor();
    await expectAccessible(page);
    await press(page, 'refused', 1);
    await type(page, 'echo works on\n');
    await expectOnScreen(page, /^works on$/m);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

test('a storage that is truly full is told of', async () => {
  const page = await site.open('/en/');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
  await page.goto(`${site.origin}/en${runbook}`);
  await openTerminal(page);
  await notice(page, 'refused').waitFor();
  await session.detach();
});

describe('a machine that does not answer', () => {
  test('is brought back without the command that did it', async () => {
    const page = await start();
    await type(page, 'docker volume create kept; echo ready\n');
    await expectOnScreen(page, /^ready$/m);
    // A pattern that takes for ever: nothing of the machine gets a turn while it is matched.
    await type(page, `echo ${'a'.repeat(40)}b | grep -E '^(a+)+$'\n`);
    await notice(page, 'silent').waitFor({ timeout: 30_000 });
    expect(await notice(page, 'silent').innerText()).toContain('grep');
    await expectAccessible(page);
    await press(page, 'silent', 1);
    await expectOnScreen(page, /^ready$/m, 30_000);
    await expectPrompt(page);
    await type(page, 'docker volume ls -q | wc -l\n');
    await expectOnScreen(page, /^1$/m);
  });
});

describe('a machine that comes out differently', () => {
  test('is told of, from the command on, and the reader may go on', async () => {
    const page = await start();
    await type(page, 'echo alpha\n');
    await type(page, 'echo beta\n');
    await expectOnScreen(page, /^beta$/m);
    await page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('hatoba').onsuccess = ({ target }) => {
            const transaction = (target as IDBOpenDBRequest).result.transaction(['machines', 'commands'], 'readwrite');
            const commands = transaction.objectStore('commands');
            commands.get(['data-outlives-container', 1]).onsuccess = ({ target: got }) => {
              const command = (got as IDBRequest).result;
              commands.put({ ...command, digest: 'once' }, ['data-outlives-container', 1]);
            };
            const machines = transaction.objectStore('machines');
            machines.get(['data-outlives-container', 0]).onsuccess = ({ target: got }) => {
              machines.put({ ...(got as IDBRequest).result, engine: 'older' }, ['data-outlives-container', 0]);
            };
            transaction.oncomplete = done;
          };
        }),
    );
    await page.reload();
    await notice(page, 'changed').waitFor();
    expect(await notice(page, 'changed').innerText()).toMatch(/updated since your last visit.*command 2 .*echo beta/s);
    await expectAccessible(page);
    await press(page, 'changed', 0);
    await page.reload();
    await expectPrompt(page);
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('is not told of when nothing changed: containers, builds, ids, times', { timeout: 120_000 }, async () => {
    const page = await start();
    await page.locator('.run-all').click();
    await page.locator('.hb-step .asks .yes').click({ timeout: 60_000 });
    await expect
      .poll(() => page.locator('.hb-step[data-state=passed]').count(), { timeout: 60_000 })
      .toBeGreaterThan(7);
    await expectPrompt(page);
    await type(page, 'docker ps -a; docker images; docker inspect $(docker ps -aq); date; docker system df\n');
    await expectPrompt(page);
    await page.reload();
    await expectPrompt(page);
    expect(await page.locator('.notice').allInnerTexts()).toEqual([]);
  });
});

describe('a site that was updated while a page was open', () => {
  test('asks for a reload instead of failing', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.route(/\/_astro\/terminal-panel[^/]*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.route(`**/en${runbook}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(<script[^>]* src="[^"]*?)(\.js")/, '$1-new$2');
      await route.fulfill({ response, body });
    });
    await page.locator('.workplace .open').click();
    await notice(page, 'outdated').waitFor();
    await page.unrouteAll();
    await press(page, 'outdated', 0);
    await openTerminal(page);
  });
});

test('what a newer version of the site kept is not guessed at', async () => {
  const page = await start();
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('hatoba').onsuccess = ({ target }) => {
          const transaction = (target as IDBOpenDBRequest).result.transaction('machines', 'readwrite');
          const machines = transaction.objectStore('machines');
          machines.get(['data-outlives-container', 0]).onsuccess = ({ target: got }) => {
            machines.put({ ...(got as IDBRequest).result, format: 99 }, ['data-outlives-container', 0]);
          };
          transaction.oncomplete = done;
        };
      }),
  );
  await page.reload();
  await notice(page, 'newer').waitFor();
  await press(page, 'newer', 0);
  await expectPrompt(page);
});
