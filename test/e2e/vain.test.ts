/** Searches in vain: noted masked in this browser, shown, exported, forgotten. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { strictPolicy } from './support/policy.ts';
import { dist, useSite } from './support/site.ts';

const site = useSite(() => ({ 'content-security-policy': strictPolicy(dist) }));

const NOBODY_KNOWS = 'zorvex: "payroll" would not frobnicate at 10.20.30.40\nquux: wibble in /home/mika/x';

it.each(['ja', 'en'])('can be exported masked and forgotten, in %s', async (language) => {
  const page = await site.open(`/${language}/search/?q=${encodeURIComponent(NOBODY_KNOWS)}`);
  const vain = page.locator('hb-vain');
  await vain.waitFor();
  await vain.locator('summary').click();
  expect(await vain.locator('li code').innerText()).toBe(
    'zorvex: "<name>" would not frobnicate at <ip>\nquux: wibble in <path>',
  );
  const [download] = await Promise.all([page.waitForEvent('download'), vain.locator('[data-action="export"]').click()]);
  expect(download.suggestedFilename()).toBe('hatoba-searches-in-vain.jsonl');
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ times: 1 }]);
  expect(lines.join('')).not.toMatch(/payroll|10\.20|mika/);
  await vain.locator('[data-action="clear"]').click();
  await vain.waitFor({ state: 'hidden' });
});

it('are not noted while a text is being typed, nor when something was found', async () => {
  const page = await site.open('/en/search/');
  const field = page.locator('main textarea');
  await field.fill('zorvex wibble: frobnicated no');
  await page.waitForTimeout(500);
  await field.fill('Bind for 0.0.0.0:80 failed: port is already allocated');
  await page.locator('.match').first().waitFor();
  await page.waitForTimeout(3500);
  expect(await page.locator('hb-vain').isVisible()).toBe(false);
});
