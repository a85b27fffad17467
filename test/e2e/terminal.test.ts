/** The terminal and its tools, as a reader uses them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import {
  compose,
  expectOnScreen,
  expectPrompt,
  expectStep,
  expectTimes,
  FRONT,
  KEYS,
  openTerminal,
  screenText,
  type,
} from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';

const start = async (language = 'en', width = 1440): Promise<Page> => {
  const page = await site.open(`/${language}${runbook}`, { width });
  await openTerminal(page);
  return page;
};

const tabNames = (page: Page): Promise<(string | null)[]> =>
  page.locator('.hb-terminal [role=tab]').evaluateAll((tabs) => tabs.map((tab) => tab.ariaLabel));

const expectTabs = (page: Page, names: readonly string[]): Promise<void> =>
  expect.poll(() => tabNames(page), { timeout: 15_000 }).toEqual(names);

const openMenu = (page: Page): Promise<void> => page.locator('.own-tools button').last().click();
const menuItem = (page: Page, does: string) => page.locator(`.hb-terminal-menu [data-does=${does}]`);
const choose = async (page: Page, does: string): Promise<void> => {
  await openMenu(page);
  await menuItem(page, does).click();
};
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const putOnClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate((put) => navigator.clipboard.writeText(put), text);

describe('several terminals on the same host', () => {
  test('have a shell each, and tell in their tabs what runs and what is new', async () => {
    const page = await start();
    await type(page, 'HERE=first; cd /tmp\n');
    await page.locator('.hb-terminal .add').click();
    await expectPrompt(page);
    await type(page, 'echo "[$HERE]"; pwd; while sleep 1; do echo late; done\n');
    await expectOnScreen(page, /^\[\]\n\/home\/reader$/m);
    await expectTabs(page, ['Terminal 1', 'Terminal 2: echo']);
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expectOnScreen(page, /reader@harbor:\/tmp\$\s*$/);
    await expectTabs(page, ['Terminal 1', 'Terminal 2: echo, new output']);
    await expectAccessible(page);
  });

  test('are gone through with the arrow keys, and closed with exit or Delete', async () => {
    const page = await start();
    for (const count of [2, 3]) {
      await page.keyboard.press('Control+Shift+Enter');
      await expect.poll(async () => (await tabNames(page)).length).toBe(count);
      await expectPrompt(page);
    }
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Terminal 1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expectTabs(page, ['Terminal 1', 'Terminal 3']);
    await page.keyboard.press('Control+Shift+ArrowRight');
    await type(page, 'exit\n');
    await expectTabs(page, ['Terminal 1']);
    await type(page, 'echo "still $((40 + 2))"\n');
    await expectOnScreen(page, /^still 42$/m);
  });

  test('come back after a reload, each with its own', async () => {
    const page = await start();
    await type(page, 'WHO=one\n');
    await page.keyboard.press('Control+Shift+Enter');
    await expectPrompt(page);
    await type(page, 'WHO=two; sleep 0\n');
    await type(page, 'echo "I am $WHO"\n');
    await expectOnScreen(page, /^I am two$/m);
    await page.reload();
    await expectTabs(page, ['Terminal 1', 'Terminal 2']);
    await type(page, 'echo "I was $WHO"\n');
    await expectOnScreen(page, /^I was one$/m);
    await page.locator('[role=tab]').nth(1).click();
    await expectOnScreen(page, /^I am two$/m);
    await type(page, 'echo "I was $WHO"\n');
    await expectOnScreen(page, /^I was two$/m);
  });

  test('leave the steps to the first one, which comes to the front', async () => {
    const page = await start();
    await page.keyboard.press('Control+Shift+Enter');
    await expectPrompt(page);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await expectOnScreen(page, '$ docker volume create hatoba-data\nhatoba-data\n');
    await expectTabs(page, ['Terminal 1', 'Terminal 2']);
  });
});

describe('the search in a terminal', () => {
  test('counts what it finds, goes back and forth, and leads back to the prompt', async () => {
    const page = await start();
    await type(page, 'for i in 1 2 3; do echo Harbour $i; done; echo harbour\n');
    await expectOnScreen(page, /^harbour$/m);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Harbour');
    const count = page.locator('.find .count');
    await expect.poll(() => count.innerText()).toMatch(/of 6$/);
    const at = async (): Promise<number> => Number.parseInt(await count.innerText(), 10);
    const first = await at();
    await page.keyboard.press('Enter');
    await expect.poll(at).not.toBe(first);
    const second = await at();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(at).not.toBe(second);
    await page.locator('.find .case').click();
    await expect.poll(() => count.innerText()).toMatch(/of 4$/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.find').isVisible()).toBe(false);
    await page.keyboard.type('true && echo back\n');
    await expectOnScreen(page, /^back$/m);
  });
});

describe('the menu of a terminal', () => {
  test.each([
    ['ja', 390],
    ['en', 1440],
  ] as const)('is worked with keys alone, in %s at %d pixels', async (language, width) => {
    const page = await start(language, width);
    await page.locator('.own-tools button').last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-does'))).toBe('find');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-does'))).toBe('clear');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
  });

  test('clears what was printed, and leaves the line at the prompt', async () => {
    const page = await start();
    await type(page, 'seq 100\n');
    await expectOnScreen(page, /^100$/m);
    await type(page, 'echo half');
    await expectOnScreen(page, /echo half$/m);
    await choose(page, 'clear');
    await expect.poll(async () => (await screenText(page)).trim()).toBe('reader@harbor:~$ echo half');
    await type(page, ' and half\n');
    await expectOnScreen(page, /^half and half$/m);
  });

  test('sets the size of the type, which the browser keeps; keys do it too', async () => {
    const page = await start();
    const size = (): Promise<number> =>
      page.locator(`${FRONT} .xterm-rows`).evaluate((rows) => Number.parseFloat(getComputedStyle(rows).fontSize));
    const before = await size();
    await page.locator(KEYS).focus();
    await page.keyboard.press('Control+Equal');
    await page.keyboard.press('Control+Equal');
    await page.keyboard.press('Control+Minus');
    await expect.poll(size).toBe(before + 1);
    await page.reload();
    await expectPrompt(page);
    expect(await size()).toBe(before + 1);
    await page.locator(KEYS).focus();
    await page.keyboard.press('Control+0');
    await expect.poll(size).toBe(before);
  });

  test('turns the reading out on and off, says so, and keeps it; text without keys is taken either way', async () => {
    const page = await start();
    const tree = page.locator(`${FRONT} .xterm-accessibility`);
    for (const on of [false, true]) {
      await openMenu(page);
      if ((await menuItem(page, 'screenReader').isChecked()) !== on) await menuItem(page, 'screenReader').click();
      await page.keyboard.press('Escape');
      await expect.poll(() => tree.count()).toBe(on ? 1 : 0);
      await page.locator(KEYS).focus();
      await page.keyboard.insertText(`echo "${on ? 'read' : 'unread'} 波止場"`);
      await page.keyboard.press('Enter');
      await expectOnScreen(page, on ? /^read 波止場$/m : /^unread 波止場$/m);
      await page.keyboard.type('echo by keys\n');
      await expectTimes(page, /^by keys$/gm, on ? 2 : 1);
    }
    await openMenu(page);
    await menuItem(page, 'screenReader').click();
    expect(await page.locator('.announced').innerText()).toBe('Output is no longer read out');
    await page.reload();
    await expectPrompt(page);
    expect(await tree.count()).toBe(0);
    expect(await page.locator(KEYS).getAttribute('aria-label')).toContain('not read out');
  });
});

test('the scrollback is gone through with Shift and the page keys', async () => {
  const page = await start();
  await type(page, 'seq -f "line %g" 300\n');
  await expectOnScreen(page, /^line 300$/m);
  await page.keyboard.press('Shift+PageUp');
  await expect.poll(() => screenText(page)).not.toMatch(/^line 300$/m);
  await page.keyboard.press('Shift+Home');
  await expectOnScreen(page, /^line 1$/m);
  await page.keyboard.press('Shift+End');
  await expectOnScreen(page, /^line 300$/m);
});

describe('a paste', () => {
  const dialog = (page: Page) => page.locator('.hb-paste');

  test.each([
    ['ja', '3 行を貼り付けますか？'],
    ['en', 'Paste 3 lines?'],
  ])('of several lines is asked about, in %s', async (language, title) => {
    const page = await start(language);
    await putOnClipboard(page, 'echo one\necho two\n\x03\x1b[201~echo three\n');
    await page.keyboard.press('Control+v');
    expect(await dialog(page).locator('h2').innerText()).toBe(title);
    expect(await dialog(page).locator('pre').innerText()).toBe('echo one\necho two\n[201~echo three');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.type('echo nothing came\n');
    await expectOnScreen(page, /\$ echo nothing came\nnothing came$/m);
  });

  test('is inserted at the prompt and not run', async () => {
    const page = await start();
    await putOnClipboard(page, 'echo one\necho two\n');
    await page.keyboard.press('Control+Shift+V');
    await dialog(page).getByText('Paste', { exact: true }).click();
    await expectOnScreen(page, /echo two$/m);
    expect(await screenText(page)).not.toMatch(/^one$/m);
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^one\ntwo$/m);
  });

  test('can be run line by line', async () => {
    const page = await start();
    await putOnClipboard(page, 'echo one\necho two');
    await page.keyboard.press('Shift+Insert');
    await dialog(page).locator('[value=byLine]').click();
    await expectOnScreen(page, /\$ echo one\none\n.*\$ echo two\ntwo$/m);
  });

  test('of lines that go on becomes one line, if the reader wants it', async () => {
    const page = await start();
    await putOnClipboard(page, 'echo one \\\n  two');
    await page.keyboard.press('Control+v');
    await dialog(page).locator('[value=oneLine]').click();
    await expectOnScreen(page, /\$ echo one two$/m);
  });

  test('is no longer asked about on this page once the reader says so, until the menu is told otherwise', async () => {
    const page = await start();
    await putOnClipboard(page, 'echo one\necho two');
    await page.keyboard.press('Control+v');
    await dialog(page).getByLabel('Do not ask again').check();
    await dialog(page).locator('[value=text]').click();
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^one\ntwo$/m);
    await page.keyboard.press('Control+v');
    await expectTimes(page, /echo two/g, 2);
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Control+c');
    await openMenu(page);
    await menuItem(page, 'asks').check();
    await page.keyboard.press('Escape');
    await page.locator(KEYS).focus();
    await page.keyboard.press('Control+v');
    await dialog(page).waitFor();
  });

  test('comes from the menu too, where there are no keys', async () => {
    const page = await start('en', 390);
    await putOnClipboard(page, 'echo from the menu');
    await choose(page, 'paste');
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^from the menu$/m);
  });
});

describe('what is taken along', () => {
  test('a console block of all commands, or of those that are selected', async () => {
    const page = await start();
    await type(page, 'echo one\n');
    await type(page, 'for i in 1 2; do\necho "$ $i"\ndone\n');
    await type(page, 'false\n');
    await expectPrompt(page);
    await choose(page, 'copyConsole');
    await expect
      .poll(() => clipboard(page))
      .toBe('$ echo one\none\n$ for i in 1 2; do\n> echo "$ $i"\n> done\n\\$ 1\n\\$ 2\n$ false\n? 1\n');
    const row = await page.locator(`${FRONT} .xterm-rows > div`).nth(1).boundingBox();
    await page.mouse.dblclick((row?.x ?? 0) + 8, (row?.y ?? 0) + 8);
    await choose(page, 'copyConsole');
    await expect.poll(() => clipboard(page)).toBe('$ echo one\none\n');
  });

  test('also of what ran before a reload', async () => {
    const page = await start();
    await type(page, 'echo before\n');
    await expectOnScreen(page, /^before$/m);
    await page.reload();
    await expectOnScreen(page, /^before$/m);
    await type(page, 'echo after\n');
    await expectOnScreen(page, /^after$/m);
    await choose(page, 'copyConsole');
    await expect.poll(() => clipboard(page)).toBe('$ echo before\nbefore\n$ echo after\nafter\n');
  });

  test('text without the wraps of the screen, as text and as a file', async () => {
    const page = await start();
    const long = 'x'.repeat(400);
    await type(page, `echo ${long}\n`);
    await expectPrompt(page);
    await choose(page, 'copyText');
    await expect.poll(() => clipboard(page)).toMatch(new RegExp(`\\$ echo ${long}\n${long}\n`));
    const coming = page.waitForEvent('download');
    await choose(page, 'download');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^hatoba-ubuntu-24\.04-\d{4}-\d\d-\d\d-\d{4}\.txt$/);
    expect(readFileSync(await download.path(), 'utf8')).toContain(`\n${long}\n`);
  });
});

describe('no key is lost', () => {
  test('of a long text typed at speed while output scrolls', async () => {
    const page = await start();
    const words = Array.from({ length: 60 }, (_, at) => `w${at}`).join(' ');
    await type(page, '(for i in $(seq 12); do seq 200; sleep 0.05; done) &\n');
    await page.keyboard.type(`echo ${words} > typed\n`);
    await expectOnScreen(page, /Done/, 40_000);
    await type(page, 'clear; cat typed\n');
    await expect.poll(async () => (await screenText(page)).replace(/\n/g, '')).toContain(words.replace(/\n/g, ''));
  });

  test('of Japanese composed in the middle of a line, over wide characters', async () => {
    const page = await start();
    await type(page, "echo '町の灯'");
    for (let back = 0; back < 2; back++) await page.keyboard.press('ArrowLeft');
    await compose(page, ['n', 'の', 'のみ', '飲み', '波'], '波');
    await expectOnScreen(page, /echo '町の波灯'$/m);
    await page.keyboard.press('Home');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^町の波灯$/m);
  });

  test('of dead keys and emoji', async () => {
    const page = await start();
    await type(page, 'echo ');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Dead', windowsVirtualKeyCode: 229 });
    await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Dead', windowsVirtualKeyCode: 229 });
    await session.send('Input.insertText', { text: 'é' });
    await expectOnScreen(page, /echo é$/m);
    await page.keyboard.insertText('🚢⚓');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expectOnScreen(page, /^é⚓$/m);
  });

  test('by a full-screen program while the window changes', async () => {
    const page = await start();
    await type(page, 'top\n');
    await expectOnScreen(page, /^top - .*\n(?:.*\n)+.*PID USER/m);
    await page.setViewportSize({ width: 1200, height: 600 });
    await page.setViewportSize({ width: 1440, height: 800 });
    await expectOnScreen(page, /^top - .*\n(?:.*\n)+.*PID USER/m);
    await page.keyboard.type('q');
    await expectPrompt(page);
    await page.keyboard.type('echo out again\n');
    await expectOnScreen(page, /^out again$/m);
  });

  test('when the window is made narrow and wide again: lines flow back', async () => {
    const page = await start();
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    await type(page, `echo ${long}\n`);
    await expectPrompt(page);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.waitForTimeout(300);
    await page.setViewportSize({ width: 1440, height: 900 });
    await choose(page, 'copyText');
    await expect.poll(() => clipboard(page)).toContain(`\n${long}\n`);
    await type(page, 'echo and on\n');
    await expectOnScreen(page, /^and on$/m);
  });
});
