import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectStep, openTerminal, screenText, type } from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';

describe.each(['ja', 'en'])('a runbook in %s', (language) => {
  const open = (): Promise<Page> => site.open(`/${language}${runbook}`);

  test('reads as it is, and loads no machine before the terminal is opened', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    expect(await page.locator('.hb-step').count()).toBeGreaterThan(3);
    expect(asked.filter((url) => /worker|xterm/i.test(url))).toEqual([]);
    await expectAccessible(page);
  });

  test('a step that is run shows its command in the terminal, and passes', async () => {
    const page = await open();
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, 'docker volume create app-data');
    await expectAccessible(page);
  });

  test('Run all goes to the end', async () => {
    const page = await open();
    await page.locator('.run-all').click();
    for (const id of await page.locator('.hb-step').evaluateAll((steps) => steps.map((s) => s.dataset.step ?? ''))) {
      await expectStep(page, id, 'passed', 60_000);
    }
  });
});

describe('the state of a step', () => {
  test('is noticed when the reader reaches it with a command of their own', async () => {
    const page = await site.open(`/ja${runbook}`);
    await openTerminal(page);
    await type(page, 'docker volume create --label mine app-data\n');
    await expectStep(page, 'create', 'passed');
  });

  test('is failed, with expected and printed text, when the output differs', async () => {
    const page = await site.open(`/en${runbook}`);
    await openTerminal(page);
    await type(page, 'docker() { echo something else; }\n');
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'failed');
    const diff = page.locator('#step-create .diff');
    expect(await diff.innerText()).toContain('− app-data');
    expect(await diff.innerText()).toContain('+ something else');
    await expectAccessible(page);
  });

  test('comes back after a reload, and so does the machine', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await type(page, 'HARBOUR=lamp\n');
    await page.reload();
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, 'HARBOUR=lamp');
    await type(page, 'echo "$HARBOUR" $(docker volume ls -q)\n');
    await expectOnScreen(page, 'lamp app-data');
  });

  test('is forgotten, and the machine is new, after a reset', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await page.locator('.reset').click();
    await expectStep(page, 'create', 'waiting');
    await expectOnScreen(page, /\$ *$/m);
    await type(page, 'docker volume ls -q | wc -l\n');
    await expectOnScreen(page, /^0 *$/m);
  });

  test('stays when the language is switched', async () => {
    const page = await site.open(`/ja${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await page.goto(page.url().replace('/ja/', '/en/'));
    await expectStep(page, 'create', 'passed');
  });
});

test('Ctrl+Enter runs the next step, also from within the terminal', async () => {
  const page = await site.open(`/en${runbook}`);
  await openTerminal(page);
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 'create', 'passed');
});

test('without JavaScript the page still reads, with its commands', async () => {
  const page = await site.open(`/ja${runbook}`, { javaScript: false });
  expect(await page.locator('#step-create').innerText()).toContain('docker volume create app-data');
  expect(await page.locator('.workplace .open').isVisible()).toBe(false);
});

describe('the terminal', () => {
  const start = async (): Promise<Page> => {
    const page = await site.open(`/en${runbook}`);
    await openTerminal(page);
    return page;
  };

  test('Ctrl-C ends what runs in the foreground', async () => {
    const page = await start();
    await type(page, 'while true; do :; done\n');
    await page.keyboard.press('Control+c');
    await type(page, 'echo still here\n');
    await expectOnScreen(page, /^still here *$/m);
  });

  test('the arrow up recalls, Tab completes', async () => {
    const page = await start();
    await type(page, 'echo first time\n');
    await expectOnScreen(page, /^first time *$/m);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await screenText(page)).match(/^first time *$/gm)?.length).toBe(2);
    await type(page, 'docker volu');
    await page.keyboard.press('Tab');
    await type(page, 'ls\n');
    await expectOnScreen(page, 'DRIVER    VOLUME NAME');
  });

  test('Japanese text goes in and comes out', async () => {
    const page = await start();
    await type(page, 'echo 波止場 | cat\n');
    await expect.poll(async () => (await screenText(page)).match(/波止場/g)?.length).toBe(2);
  });

  test('a shell in a container and back', async () => {
    const page = await start();
    await type(page, 'docker run -it --rm busybox sh\n');
    await expectOnScreen(page, /\/ # *$/m, 30_000);
    await type(page, 'hostname; exit\n');
    await expectOnScreen(page, /^[0-9a-f]{12} *$/m);
    await type(page, 'echo back on $(hostname)\n');
    await expectOnScreen(page, /^back on harbor *$/m);
  });

  test('offers the page of a known error that a command printed', async () => {
    const page = await start();
    await type(page, 'docker run -d -p 8080:80 --name one nginx && docker run -d -p 8080:80 --name two nginx\n');
    const offer = page.locator('.offer a');
    await offer.waitFor({ timeout: 30_000 });
    expect(await offer.getAttribute('href')).toBe('/en/errors/port-already-allocated/');
  });
});
