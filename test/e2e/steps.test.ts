import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectPrompt, expectStep, openTerminal, stepState, type } from './support/terminal.ts';

const site = useSite();
const walk = '/runbooks/data-outlives-container/';
const drill = '/runbooks/drill-port-address-in-use/';

const focusedStep = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('.hb-step')?.dataset.step);
const outcomeOf = (page: Page, id: string): Promise<string> => page.locator(`#step-${id} .outcome`).innerText();

describe('the keyboard', () => {
  test('goes through the steps, runs, skips and opens the list of keys, from the text and from the terminal', async () => {
    const page = await site.open(`/en${walk}`);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focusedStep(page)).toBe('create');
    await page.keyboard.press('r');
    await expectStep(page, 'create', 'passed');
    await page.keyboard.press('n');
    await page.keyboard.press('s');
    expect(await stepState(page, 'look')).toBe('skipped');
    await page.keyboard.press('b');
    expect(await focusedStep(page)).toBe('create');
    await page.keyboard.press('?');
    expect(await page.locator('.hb-keys').isVisible()).toBe(true);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await focusedStep(page)).toBe('create');
    await page.locator('.xterm-helper-textarea').first().focus();
    await page.keyboard.press('Alt+Enter');
    expect(await stepState(page, 'write')).toBe('skipped');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focusedStep(page)).toBe('share');
  });

  test('leaves single letters to the terminal and to the search', async () => {
    const page = await site.open(`/en${walk}`);
    await openTerminal(page);
    await type(page, 'echo nbrshc\n');
    await expectOnScreen(page, /^nbrshc$/m);
    expect(await stepState(page, 'create')).toBe('waiting');
  });
});

describe.each([
  ['ja', '先に手順 1'],
  ['en', 'Run or skip step 1'],
])('a drill in %s', (language, gate) => {
  test('covers its commands, gives a hint before the answer, and has its steps wait for each other', async () => {
    const page = await site.open(`/${language}${drill}`);
    const answer = page.locator('#step-symptom .answer');
    expect(await answer.isVisible()).toBe(false);
    expect(await page.locator('#step-no-container .gate').innerText()).toContain(gate);
    await page.locator('#step-symptom .show-hint').click();
    expect(await page.locator('#step-symptom .hint').innerText()).toContain('nginx');
    expect(await answer.isVisible()).toBe(false);
    await expectAccessible(page);
    await page.locator('#step-symptom .show-answer').click();
    expect(await answer.innerText()).toContain('docker run -d --name hatoba-web');
    await page.locator('.in-order').click();
    expect(await page.locator('#step-no-container .gate').isVisible()).toBe(false);
    await page.locator('.practice').click();
    expect(await page.locator('#step-no-container .answer').isVisible()).toBe(true);
  });
});

test('without JavaScript a drill shows its hints and its commands', async () => {
  const page = await site.open(`/en${drill}`, { javaScript: false });
  expect(await page.locator('#step-symptom .answer').isVisible()).toBe(true);
  expect(await page.locator('#step-symptom .hint').isVisible()).toBe(true);
});

test('practice mode is remembered from one runbook to the next', async () => {
  const page = await site.open(`/en${walk}`);
  await page.locator('.practice').click();
  await page.goto(`${site.origin}/en/runbooks/first-container/`);
  expect(await page.locator('#step-hello .answer').isVisible()).toBe(false);
  await page.locator('#step-hello .show-hint').click();
  expect(await page.locator('#step-hello .hint').innerText()).toContain('docker run');
});

test('what differs is marked, and its placeholders are explained in words', async () => {
  const page = await site.open(`/en${walk}`);
  await openTerminal(page);
  await type(page, 'docker() { if [ "$1" = run ]; then echo abc123; else command docker "$@"; fi; }\n');
  await expectPrompt(page);
  await page.locator('#step-create .run').click();
  await expectStep(page, 'create', 'passed');
  await page.locator('#step-write .run').click();
  await expectStep(page, 'write', 'failed');
  const told = await outcomeOf(page, 'write');
  expect(told).toContain('64 hexadecimal digits');
  expect(told).toContain('What came is abc123, 6 digits.');
  expect(told).toContain('These steps have not run: 2');
  expect(await page.locator('#step-write .outcome mark').count()).toBeGreaterThan(0);
  await expectAccessible(page);
});

test('a retry shows what it waits for and which attempt is next, and can be stopped', async () => {
  const page = await site.open('/en/runbooks/first-container/');
  await openTerminal(page);
  await page.locator('#step-look-inside .run').click();
  const waits = page.locator('#step-look-inside .waits');
  await waits.waitFor();
  expect(await waits.innerText()).toMatch(
    /Waiting until docker exec .* prints .*\s+Attempt \d+ is next, for \d+ s at most\./s,
  );
  await page.locator('#step-look-inside .run').click();
  await expectStep(page, 'look-inside', 'failed');
  expect(await waits.isVisible()).toBe(false);
});

test('the reader’s own way is recognised, and says by what', async () => {
  const page = await site.open(`/en${walk}`);
  await openTerminal(page);
  await page.locator('#step-create .check').click();
  await expect.poll(() => outcomeOf(page, 'create')).toContain('Not yet: docker volume inspect');
  await type(page, 'docker volume create --label mine hatoba-data\n');
  await expectStep(page, 'create', 'passed');
  expect(await outcomeOf(page, 'create')).toContain(
    'After docker volume create --label mine hatoba-data, the state this step is for was reached.',
  );
});

test('a step that deletes says what, asks once, and the end says what was done and what is left', async () => {
  const page = await site.open(`/en${walk}`);
  await page.locator('.run-all').click();
  const yes = page.locator('.hb-step .asks .yes');
  await yes.waitFor({ timeout: 90_000 });
  const asked = await page.locator('.hb-step .asks:not([hidden])').innerText();
  expect(asked).toMatch(/This deletes: 1 container \(hatoba-writer\)/);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expectStep(page, 'tidy-up', 'passed', 60_000);
  const finish = page.locator('.hb-finish');
  await expect.poll(() => finish.innerText(), { timeout: 15_000 }).toContain('10 of 10 steps');
  expect(await finish.locator('.onward a').count()).toBe(2);
  await expectAccessible(page);
});

test('a known error leads round it, and the reader sees why', async () => {
  const page = await site.open('/en/runbooks/containers-talk-by-name/');
  await openTerminal(page);
  await type(
    page,
    'docker network create hatoba-net; docker run -d --name mine -p 8080:80 busybox sleep 1h; echo ready\n',
  );
  await expectOnScreen(page, /^ready$/m, 40_000);
  await page.locator('#step-publish .run').click();
  await expect
    .poll(() => outcomeOf(page, 'publish'), { timeout: 40_000 })
    .toMatch(/known: .*Go on at “If port 8080 is taken”/);
  expect(await stepState(page, 'publish')).toBe('skipped');
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 'another-port', 'passed', 40_000);
  await page.locator('#step-from-the-host .run').click();
  await expectStep(page, 'from-the-host', 'passed', 40_000);
});

test('from here again takes the machine, the values and the states back to when the step began', async () => {
  const page = await site.open(`/en${walk}`);
  await page.locator('#step-create .run').click();
  await expectStep(page, 'create', 'passed');
  await page.locator('#step-look .run').click();
  await expectStep(page, 'look', 'passed');
  await type(page, 'docker volume create mine\n');
  await expectOnScreen(page, /^mine$/m);
  await page.locator('#step-look').hover();
  await page.locator('#step-look .rewind').click();
  await expectStep(page, 'look', 'waiting');
  expect(await stepState(page, 'create')).toBe('passed');
  await expectPrompt(page);
  await type(page, 'docker volume ls -q | tr "\\n" ,\n');
  await expectOnScreen(page, /hatoba-data,/);
  await page.locator('#step-look .run').click();
  await expectStep(page, 'look', 'passed');
});
