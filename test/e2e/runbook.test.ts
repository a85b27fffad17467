import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import {
  compose,
  expectOnScreen,
  expectPrompt,
  expectStep,
  expectTimes,
  openTerminal,
  screenText,
  stepIds,
  stepState,
  type,
} from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';

/** The page in English with its terminal at the prompt. */
const start = async (): Promise<Page> => {
  const page = await site.open(`/en${runbook}`);
  await openTerminal(page);
  return page;
};

describe.each(['ja', 'en'])('a runbook in %s', (language) => {
  test('reads as it is, and loads no machine before the terminal is opened', async () => {
    const page = await site.open(`/${language}/runbooks/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/${language}${runbook}`, { waitUntil: 'networkidle' });
    expect(await stepIds(page)).toContain('create');
    expect(asked.filter((url) => /worker|xterm|\/terminal(-panel)?\./i.test(url))).toEqual([]);
    expect(page.workers()).toEqual([]);
  });

  test('shows the command of a step that is run in the terminal, and that it passed', async () => {
    const page = await site.open(`/${language}${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, '$ docker volume create hatoba-data\nhatoba-data\n');
    await expectAccessible(page);
  });
});

test('Run all goes to the end, and the list of runbooks knows', async () => {
  const page = await site.open(`/ja${runbook}`);
  const steps = await stepIds(page);
  await page.locator('.run-all').click();
  await page.locator('.hb-step .asks .yes').click({ timeout: 90_000 });
  for (const id of steps) await expectStep(page, id, 'passed', 40_000);
  expect(await page.locator('.progress').innerText()).toBe(`${steps.length} / ${steps.length}`);
  await page.goto(`${site.origin}/ja/runbooks/`);
  const lamps = page.locator('[data-slug=data-outlives-container] [data-step]');
  expect(await lamps.evaluateAll((all) => all.map((lamp) => lamp.dataset.state))).toEqual(steps.map(() => 'passed'));
});

test('Ctrl+Enter runs the next step, from the page and from within the terminal', async () => {
  const page = await site.open(`/en${runbook}`);
  await page.locator('h1').click();
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 'create', 'passed');
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 'look', 'passed');
});

test('F6 leaves the terminal for the step at hand, and comes back', async () => {
  const page = await start();
  await page.keyboard.press('F6');
  const focused = () => page.evaluate(() => document.activeElement?.closest('.hb-step, .screen')?.id);
  expect(await focused()).toBe('step-create');
  await page.keyboard.press('F6');
  await expect.poll(focused).toBe('');
  await type(page, 'echo here again\n');
  await expectOnScreen(page, /^here again$/m);
});

test('Stop ends the running step and Run all with it', async () => {
  const page = await start();
  await type(page, 'docker() { sleep 600; }\n');
  await page.locator('.run-all').click();
  await expectStep(page, 'create', 'running');
  await expectOnScreen(page, 'docker volume create');
  await page.locator('.stop').click();
  await expectStep(page, 'create', 'failed');
  expect(await page.locator('#step-create .outcome .why').innerText()).toBe('It was stopped.');
  expect(await stepState(page, 'look')).toBe('waiting');
  await expectPrompt(page);
});

test('a step that finds the terminal taken says so', async () => {
  const page = await start();
  await type(page, 'sleep 600\n');
  await expectOnScreen(page, /sleep 600\n/);
  await page.locator('#step-create .run').click();
  await expectStep(page, 'create', 'failed');
  expect(await page.locator('#step-create .outcome').innerText()).toContain('The terminal is busy');
});

describe('the state of a step', () => {
  test('is noticed when the reader reaches it with a command of their own', async () => {
    const page = await site.open(`/ja${runbook}`);
    await openTerminal(page);
    await type(page, 'docker volume create --label mine hatoba-data\n');
    await expectStep(page, 'create', 'passed');
    expect(await page.locator('#step-create .state').innerText()).toBe('ご自身の操作で完了');
  });

  test('is failed, with expected and printed text, when the output differs', async () => {
    const page = await start();
    await type(page, 'docker() { echo something else; }\n');
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'failed');
    const diff = await page.locator('#step-create .diff').innerText();
    expect(diff).toContain('− hatoba-data');
    expect(diff).toContain('+ something else');
    await expectAccessible(page);
  });

  test('comes back after a reload, and so does the machine: variables, functions, running containers', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await type(page, 'HARBOUR=lamp; light() { echo "$HARBOUR on"; }; cd /tmp\n');
    await type(page, 'docker run -d --name quay -v hatoba-data:/data busybox sleep 1h\n');
    await expectOnScreen(page, /^[0-9a-f]{64}$/m, 30_000);
    await expectPrompt(page);
    await page.reload();
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, /^[0-9a-f]{64}$/m);
    await type(page, 'light; pwd; docker exec quay ls -d /data\n');
    await expectOnScreen(page, /^lamp on\n\/tmp\n\/data$/m);
  });

  test('is forgotten, and the machine is new, after a reset', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await page.locator('.reset').click();
    await expectStep(page, 'create', 'waiting');
    await expectOnScreen(page, /^\S+\$\s*$/);
    await type(page, 'docker volume ls -q | wc -l\n');
    await expectOnScreen(page, /^0$/m);
  });

  test('stays when the language is switched, and so does the place in the page', async () => {
    const page = await site.open(`/ja${runbook}`);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await page.locator('hb-language a').click();
    await page.waitForURL(/\/en\/.*#step-create$/);
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, 'docker volume create hatoba-data');
    expect(await page.locator('#step-create').evaluate((step) => step.getBoundingClientRect().top)).toBeLessThan(900);
  });
});

describe('the terminal', () => {
  test('runs what is typed, and shows output as it comes', async () => {
    const page = await start();
    await type(page, 'for i in 1 2; do echo tick $i; sleep 1; done\n');
    await expectOnScreen(page, /^tick 1$/m);
    expect(await screenText(page)).not.toMatch(/^tick 2$/m);
    await expectOnScreen(page, /^tick 2$/m);
  });

  test('Ctrl-C ends what runs in the foreground', async () => {
    const page = await start();
    await type(page, 'while true; do :; done\n');
    await page.keyboard.press('Control+c');
    await type(page, 'echo still here\n');
    await expectOnScreen(page, /^still here$/m);
  });

  test('the arrow up recalls, Tab completes', async () => {
    const page = await start();
    await type(page, 'echo first time\n');
    await expectTimes(page, /^first time$/gm, 1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expectTimes(page, /^first time$/gm, 2);
    await type(page, 'docker volu');
    await page.keyboard.press('Tab');
    await type(page, 'ls\n');
    await expectOnScreen(page, '$ docker volume ls\nDRIVER    VOLUME NAME');
  });

  test('Japanese text is composed, erased by the character, and printed', async () => {
    const page = await start();
    await type(page, 'echo ');
    await compose(page, ['h', 'は', 'はと', '波止場'], '波止場町');
    // The terminal takes a composition over a moment after it has ended.
    await expectOnScreen(page, /echo 波止場町$/m);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /echo 波止場\n波止場$/m);
  });

  test('a selection is copied by Ctrl+C and Ctrl+Shift+C, the clipboard pasted by Ctrl+V', async () => {
    const page = await start();
    await page.evaluate(() => navigator.clipboard.writeText('echo from=outside'));
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^from=outside$/m);
    for (const copy of ['Control+c', 'Control+Shift+C']) {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      const word = await page.locator('.xterm-rows > div').nth(1).boundingBox();
      await page.mouse.dblclick((word?.x ?? 0) + 10, (word?.y ?? 0) + 8);
      await page.keyboard.press(copy);
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('from');
    }
  });

  test('a shell in a container and back', async () => {
    const page = await start();
    await type(page, 'docker run -it --rm busybox sh\n');
    await expectOnScreen(page, /^\/ #$/m, 30_000);
    await type(page, 'hostname; exit\n');
    await expectOnScreen(page, /^[0-9a-f]{12}$/m);
    await type(page, 'echo back on $(hostname)\n');
    await expectOnScreen(page, /^back on harbor$/m);
  });

  test('has room for the tables that Docker prints', async () => {
    const page = await start();
    await type(page, 'docker run -d --name quay -p 8080:80 busybox httpd -f\n');
    await expectPrompt(page);
    await type(page, 'sleep 2; docker ps\n');
    await expectOnScreen(page, /^CONTAINER ID .* NAMES\n.*->80\/tcp +quay$/m, 30_000);
  });

  test.each([
    ['ja', '/ja/errors/port-already-allocated/'],
    ['en', '/en/errors/port-already-allocated/'],
  ])('offers the page of a known error that a command printed, in %s', async (language, page_) => {
    const page = await site.open(`/${language}${runbook}`);
    await openTerminal(page);
    await type(page, 'for n in one two; do docker run -d -p 8080:80 --name $n busybox sleep 1h; done\n');
    const offer = page.locator('.offer a.page');
    await offer.waitFor({ timeout: 30_000 });
    expect(await offer.getAttribute('href')).toBe(`${page_}#values:host_port=8080&container=two`);
    expect(await page.locator('.offer a.mend').getAttribute('href')).toBe(
      `/${language}/runbooks/port-already-allocated/`,
    );
  });

  test('offers no runbook in that runbook, and an error goes with the next command that ends well', async () => {
    const page = await site.open('/en/runbooks/port-already-allocated/');
    await openTerminal(page);
    await type(page, 'for n in one two; do docker run -d -p 8080:80 --name $n busybox sleep 1h; done\n');
    await page.locator('.offer a.page').waitFor({ timeout: 30_000 });
    expect(await page.locator('.offer a.mend').count()).toBe(0);
    await type(page, 'true\n');
    await page.locator('.offer a.page').waitFor({ state: 'hidden' });
  });

  test('offers the page of an error while the command that printed it still runs', async () => {
    const page = await start();
    await type(page, 'docker volume rm -f x; docker run -p 70000:80 busybox; docker start nobody; sleep 600\n');
    await page.locator('.offer a.page').waitFor({ timeout: 30_000 });
    expect(await screenText(page)).not.toMatch(/sleep 600\n.*\$ $/);
  });
});

describe('on a phone', () => {
  test('the step that runs stays in sight above the terminal, which folds and grows', async () => {
    const page = await site.open(`/ja${runbook}`, { width: 390 });
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    const overlap = () =>
      page.evaluate(() => {
        const top = document.querySelector('.workplace')?.getBoundingClientRect().top ?? 0;
        return (document.querySelector('#step-create')?.getBoundingClientRect().bottom ?? 0) - top;
      });
    await expect.poll(overlap).toBeLessThanOrEqual(0);
    await page.locator('.grip').press('End');
    expect(await page.locator('.screen').isVisible()).toBe(false);
    await page.locator('.enlarge').click();
    expect((await page.locator('.screen').boundingBox())?.height).toBeGreaterThan(600);
    await expectAccessible(page);
  });
});

test('without JavaScript the page still reads, with its commands', async () => {
  const page = await site.open(`/ja${runbook}`, { javaScript: false });
  expect(await page.locator('#step-create').innerText()).toContain('docker volume create hatoba-data');
  expect(await page.locator('.workplace .open').isVisible()).toBe(false);
  expect(await page.locator('.workplace').innerText()).toContain('JavaScript が必要です');
});
