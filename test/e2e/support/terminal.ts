/** The terminal of a runbook page, as a reader uses it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The terminal in front; others stand behind it. */
export const FRONT = '.hb-terminal .place:not([data-hidden])';

/** Where keys go. */
export const KEYS = `${FRONT} .xterm-helper-textarea`;

/** What the terminal in front shows, as plain text without the blanks that fill its lines. */
export const screenText = (page: Page): Promise<string> =>
  page
    .locator(`${FRONT} .xterm-rows`)
    .evaluate((rows) => [...rows.children].map((row) => (row.textContent ?? '').trimEnd()).join('\n'));

/** Starts the terminal of the page and waits for the prompt. */
export async function openTerminal(page: Page): Promise<void> {
  await page.locator('.workplace .open').click();
  await expectPrompt(page);
}

/** Types keys as they are; `\n` is Enter. */
export async function type(page: Page, keys: string): Promise<void> {
  await page.locator(KEYS).focus();
  await page.keyboard.type(keys.replace(/\n$/, ''));
  if (keys.endsWith('\n')) await page.keyboard.press('Enter');
}

/** Waits until the screen shows it. */
export async function expectOnScreen(page: Page, text: string | RegExp, timeout = 15_000): Promise<void> {
  const shown = expect.poll(() => screenText(page), { timeout, interval: 50 });
  if (typeof text === 'string') await shown.toContain(text);
  else await shown.toMatch(text);
}

/** Waits for a prompt with nothing behind it on the last line. */
export const expectPrompt = (page: Page): Promise<void> => expectOnScreen(page, /[$#]\s*$/);

/** Waits until the screen shows it that often. */
export async function expectTimes(page: Page, text: RegExp, times: number): Promise<void> {
  await expect
    .poll(async () => (await screenText(page)).match(text)?.length ?? 0, { timeout: 15_000, interval: 50 })
    .toBe(times);
}

export const stepState = (page: Page, id: string): Promise<string | null> =>
  page.locator(`#step-${id}`).getAttribute('data-state');

export async function expectStep(page: Page, id: string, state: string, timeout = 20_000): Promise<void> {
  await expect.poll(() => stepState(page, id), { timeout, interval: 50 }).toBe(state);
}

export const stepIds = (page: Page): Promise<string[]> =>
  page.locator('.hb-step').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step ?? ''));

/** Types with an input method: what is composed, letter by letter, and what it becomes. */
export async function compose(page: Page, stages: readonly string[], becomes: string): Promise<void> {
  await page.locator(KEYS).focus();
  const session = await page.context().newCDPSession(page);
  for (const text of stages) {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', windowsVirtualKeyCode: 229 });
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Process', windowsVirtualKeyCode: 229 });
  }
  await session.send('Input.insertText', { text: becomes });
  await session.detach();
}
