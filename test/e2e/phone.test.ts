/** The terminal under a finger: a sheet with three heights, the keys a phone's keyboard lacks, scrolling and selecting. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectPrompt, openTerminal, screenText, type } from './support/terminal.ts';

const site = useSite();

const runbook = '/runbooks/data-outlives-container/';
const phone = { width: 390, height: 844, touch: true } as const;

async function onPhone(language = 'en', size: { width: number; height: number } = phone): Promise<Page> {
  const page = await site.open(`/${language}${runbook}`, { ...phone, ...size });
  await openTerminal(page);
  return page;
}

const size = (page: Page): Promise<string | null> => page.locator('hb-runbook').getAttribute('data-size');
const key = (page: Page, name: string) => page.locator('.key-row').getByRole('button', { name, exact: true });

/** A finger on the terminal, moved from one point to another; the points are shares of its width and height. */
async function finger(
  page: Page,
  from: readonly [number, number],
  to: readonly [number, number],
  hold = 0,
): Promise<void> {
  const box = await page.locator('.xterm-screen').boundingBox();
  if (!box) throw new Error('there is no terminal');
  const session = await page.context().newCDPSession(page);
  const at = ([x, y]: readonly [number, number]) => ({ x: box.x + x * box.width, y: box.y + y * box.height });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(from)] });
  if (hold > 0) await page.waitForTimeout(hold);
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const along = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share] as const;
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(along)] });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

describe.each(['ja', 'en'])('on a phone, in %s', (language) => {
  test('the keys that its keyboard lacks stand below the terminal, large enough for a finger', async () => {
    const page = await onPhone(language);
    const boxes = await page
      .locator('.key-row button')
      .evaluateAll((keys) =>
        keys.map((one) => one.getBoundingClientRect()).map(({ width, height }) => [width, height]),
      );
    expect(boxes.length).toBeGreaterThan(10);
    for (const side of boxes.flat()) expect(side).toBeGreaterThanOrEqual(44);
    await expectAccessible(page);
  });
});

test('Ctrl goes with the next key, stays when it is tapped twice, and says so', async () => {
  const page = await onPhone();
  await type(page, 'sleep 1000\n');
  await key(page, 'Ctrl').tap();
  expect(await key(page, 'Ctrl').getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('.key-row [role=status]').innerText()).toContain('next key');
  await type(page, 'c');
  await expectOnScreen(page, /\^C/);
  await expectPrompt(page);
  expect(await key(page, 'Ctrl').getAttribute('aria-pressed')).toBe('false');
  await key(page, 'Ctrl').tap();
  await key(page, 'Ctrl').tap();
  expect(await page.locator('.key-row [role=status]').innerText()).toContain('held');
  await type(page, 'cc');
  expect(await key(page, 'Ctrl').getAttribute('aria-pressed')).toBe('true');
});

test('Tab completes, an arrow brings a command back, and a key that is held repeats', async () => {
  const page = await onPhone();
  await type(page, 'echo ahoy\n');
  await expectOnScreen(page, /^ahoy$/m);
  await key(page, 'Up').tap();
  await expectOnScreen(page, /\$ echo ahoy\s*$/);
  await key(page, '-').dispatchEvent('pointerdown', { pointerType: 'touch' });
  await page.waitForTimeout(900);
  await key(page, '-').dispatchEvent('pointerup', { pointerType: 'touch' });
  await expectOnScreen(page, /echo ahoy-{3,}\s*$/);
});

test('the sheet has three heights, by its grip and by the arrow keys, and remembers the last', async () => {
  const page = await onPhone();
  const grip = page.locator('.grip');
  expect(await size(page)).toBe('beside');
  await grip.focus();
  await page.keyboard.press('ArrowUp');
  expect(await size(page)).toBe('large');
  expect(await grip.getAttribute('aria-valuetext')).toBe('Whole screen');
  await page.keyboard.press('End');
  expect(await size(page)).toBe('folded');
  const box = await grip.boundingBox();
  if (!box) throw new Error('there is no grip');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 300, { steps: 4 });
  await page.mouse.move(box.x + box.width / 2, 60, { steps: 4 });
  await page.mouse.up();
  expect(await size(page)).toBe('large');
  await page.reload();
  await expectPrompt(page);
  expect(await size(page)).toBe('large');
});

test('the prompt stays above the keyboard', async () => {
  const page = await onPhone();
  await page.evaluate(() => {
    Object.defineProperty(window.visualViewport, 'height', { configurable: true, value: 440 });
    window.visualViewport?.dispatchEvent(new Event('resize'));
  });
  const box = await page.locator('.key-row').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(440);
  await expect.poll(async () => (await page.locator('.xterm-screen').boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
});

test('a finger scrolls what was printed', async () => {
  const page = await onPhone();
  await type(page, 'seq 1 200\n');
  await expectOnScreen(page, /^200$/m);
  await finger(page, [0.5, 0.2], [0.5, 0.9]);
  await expect.poll(() => screenText(page)).not.toMatch(/^200$/m);
});

test('a long press selects a word, and the row copies it', async () => {
  const page = await onPhone();
  await type(page, 'clear; echo lighthouse\n');
  await expectOnScreen(page, /^lighthouse$/m);
  const copy = key(page, 'Copy');
  expect(await copy.isDisabled()).toBe(true);
  const line = await page.locator('.xterm-rows > div', { hasText: /^lighthouse$/ }).boundingBox();
  const whole = await page.locator('.xterm-screen').boundingBox();
  if (!line || !whole) throw new Error('there is no such line');
  const at = [0.05, (line.y + line.height / 2 - whole.y) / whole.height] as const;
  await finger(page, at, at, 700);
  await expect.poll(() => copy.isEnabled()).toBe(true);
  await copy.tap();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('lighthouse');
});

test('in landscape there is room for some lines, and nothing is wider than the window', async () => {
  const page = await onPhone('ja', { width: 844, height: 390 });
  const rows = await page.locator('.xterm-rows > div').count();
  expect(rows).toBeGreaterThanOrEqual(4);
  const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

test('with a mouse there is no such row', async () => {
  const page = await site.open(`/en${runbook}`, { width: 390 });
  await openTerminal(page);
  expect(await page.locator('.key-row').isVisible()).toBe(false);
});
