import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectPrompt, openTerminal, type } from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';

describe('the menu of failures', () => {
  test('breaks the running machine, is remembered, and mends it', async () => {
    const page = await site.open(`/en${runbook}`);
    await openTerminal(page);
    await page.locator('.failures summary').click();
    await expectAccessible(page);
    const full = page.getByLabel('Disk full');
    await full.check();
    await page.keyboard.press('Escape');
    expect(await page.locator('.failures').getAttribute('open')).toBeNull();
    expect(await page.locator('.failures .count').innerText()).toBe('1');
    await type(page, 'echo x > note\n');
    await expectOnScreen(page, 'bash: echo: write error: No space left on device');

    await page.reload();
    expect(await page.locator('.failures .count').innerText()).toBe('1');
    await expectPrompt(page);
    await page.locator('.failures summary').click();
    await full.uncheck();
    await page.keyboard.press('Escape');
    await type(page, 'echo mended > note && cat note\n');
    await expectOnScreen(page, '\nmended\n');
  });

  test('starts a machine that is born with a failure', async () => {
    const page = await site.open(`/ja${runbook}`);
    await page.locator('.failures summary').click();
    await page.getByLabel('古いカーネル').check();
    await expectPrompt(page);
    await type(page, 'uname -r\n');
    await expectOnScreen(page, '\n5.4.0-216-generic\n');
    await page.locator('.reset').click();
    await expectPrompt(page);
    expect(await page.locator('.failures .count').innerText()).toBe('');
  });
});

test.each(['ja', 'en'])(
  'the page on compatibility (%s) is accessible and gives every engine a column',
  async (language) => {
    const page = await site.open(`/${language}/compatibility/`);
    expect(await page.locator('thead th').allInnerTexts()).toHaveLength(4);
    expect(await page.locator('tfoot td').allInnerTexts()).toEqual([
      expect.stringMatching(/%/),
      expect.stringMatching(/%/),
      expect.stringMatching(/%/),
    ]);
    await expectAccessible(page);
  },
);
