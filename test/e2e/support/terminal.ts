/** The terminal of a runbook page, as a reader uses it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the terminal shows, as plain text. */
export const screenText = (page: Page): Promise<string> =>
  page.locator('.xterm-rows').evaluate((rows) => [...rows.children].map((row) => row.textContent ?? '').join('\n'));

/** Starts the terminal of the page and waits for the prompt. */
export async function openTerminal(page: Page): Promise<void> {
  await page.locator('.workplace .open').click();
  await expectOnScreen(page, /\$ *$|# *$/m);
}

/** Types keys as they are; `\n` is Enter. */
export async function type(page: Page, keys: string): Promise<void> {
  await page.locator('.xterm-helper-textarea').focus();
  await page.keyboard.insertText(keys.replace(/\n$/, ''));
  if (keys.endsWith('\n')) await page.keyboard.press('Enter');
}

/** Waits until the screen shows it. */
export async function expectOnScreen(page: Page, text: string | RegExp, timeout = 15_000): Promise<void> {
  await expect
    .poll(() => screenText(page), { timeout, interval: 50 })
    .toMatch(typeof text === 'string' ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : text);
}

export const stepState = (page: Page, id: string): Promise<string | null> =>
  page.locator(`#step-${id}`).getAttribute('data-state');

export async function expectStep(page: Page, id: string, state: string, timeout = 20_000): Promise<void> {
  await expect.poll(() => stepState(page, id), { timeout, interval: 50 }).toBe(state);
}
