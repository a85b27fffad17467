import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, expectPrompt, expectStep, openTerminal, type } from './support/terminal.ts';

const site = useSite();
const runbook = '/runbooks/data-outlives-container/';
const dialog = (page: Page) => page.locator('.hb-share');
const record = (page: Page) => page.locator('.hb-record');

/** A run with a step, a command with a secret, and a password typed unseen. */
async function ran(language: string): Promise<Page> {
  const page = await site.open(`/${language}${runbook}`);
  await page.locator('#step-create .run').click();
  await expectStep(page, 'create', 'passed');
  await expectPrompt(page);
  await type(page, 'export API_TOKEN=swordfish-9; echo "sent swordfish-9"\n');
  await expectOnScreen(page, /^sent swordfish-9$/m);
  await type(page, 'read -sp "Password: " pw\n');
  await expectOnScreen(page, /^Password:$/m);
  await type(page, 'open-sesame\n');
  await expectPrompt(page);
  return page;
}

/** What a press on a button of the dialog saves as a file. */
async function saved(page: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).locator(`[data-format=${format}]`).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

describe.each(['ja', 'en'])('sharing a run in %s', (language) => {
  test('hides secrets in what was typed and printed, and the reader decides', async () => {
    const page = await ran(language);
    await page.locator('.workplace .share').click();
    const preview = dialog(page).locator('.preview');
    expect(await preview.innerText()).toContain('export API_TOKEN=masked-');
    expect(await preview.innerText()).not.toMatch(/swordfish|sesame/);
    expect(await dialog(page).locator('.secrets code').allInnerTexts()).toEqual(
      expect.arrayContaining(['swordfish-9', 'open-sesame']),
    );
    await expectAccessible(page);
    await dialog(page).locator('.secrets label', { hasText: 'swordfish-9' }).click();
    expect(await preview.innerText()).toContain('sent swordfish-9');
    await dialog(page).locator('.secrets label', { hasText: 'swordfish-9' }).click();
    await dialog(page).locator('.more input').fill('hatoba-data');
    await page.keyboard.press('Enter');
    expect(await preview.innerText()).not.toContain('hatoba-data');
    const file = await saved(page, 'file');
    expect(file).not.toMatch(/swordfish|sesame|hatoba-data/);
    expect(JSON.parse(file).runbooks[0].journal.entries.length).toBeGreaterThan(10);
    expect(await saved(page, 'junit')).toContain('<testsuite name="data-outlives-container"');
    await dialog(page).locator('[data-format=markdown]').click();
    await expect.poll(() => dialog(page).locator('.said').innerText()).toContain('Markdown');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('```console\n$ docker volume create');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
  });

  test('by a link that somebody else opens, steps through, and goes on from', async () => {
    const page = await ran(language);
    await page.locator('.workplace .share').click();
    await dialog(page).locator('[data-format=link]').click();
    await expect.poll(() => dialog(page).locator('.said').innerText()).toMatch(/\d{3,4}/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`/${language}${runbook}#run=`);
    const other = await site.open(link.slice(site.origin.length));
    await record(other).waitFor();
    expect(await other.evaluate(() => location.hash)).not.toContain('run=');
    expect(await record(other).locator('.shown').innerText()).toContain(
      '$ docker volume create hatoba-data\nhatoba-data',
    );
    await expectAccessible(other);
    await record(other).locator('.next').click();
    expect(await record(other).locator('.shown').innerText()).toContain('sent masked-');
    await record(other).locator('.go').click();
    await expectOnScreen(other, 'sent masked-', 30_000);
    await expectStep(other, 'create', 'passed');
    await type(other, 'docker volume ls -q\n');
    await expectOnScreen(other, /^hatoba-data$/m);
    expect(await other.locator('.notice').allInnerTexts()).toEqual([]);
  });
});

describe('a file', () => {
  test('asks before it replaces what the reader has', async () => {
    const page = await ran('en');
    await page.locator('.workplace .share').click();
    const file = await saved(page, 'file');
    const reader = await site.open(`/en${runbook}`);
    await openTerminal(reader);
    await type(reader, 'MINE=yes\n');
    await expectPrompt(reader);
    await reader.locator('.workplace .share').click();
    const input = dialog(reader).locator('input[type=file]');
    await input.setInputFiles({ name: 'run.hatoba.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await record(reader).locator('.go').click();
    await record(reader).locator('.asks .no').click();
    await record(reader).locator('.leave').click();
    await type(reader, 'echo mine $MINE\n');
    await expectOnScreen(reader, /^mine yes$/m);
  });

  test('that is no record is refused with the place', async () => {
    const page = await site.open(`/en${runbook}`);
    await page.locator('.workplace .share').click();
    await dialog(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format": 2}') });
    await expect.poll(() => dialog(page).locator('.refused').innerText()).toContain('Place: madeBy');
  });

  test('with markup in it is shown as text', async () => {
    const page = await ran('en');
    await page.locator('.workplace .share').click();
    const evil = (await saved(page, 'file')).replaceAll('sent masked', '<img src=x onerror=alert(1)> masked');
    const dialogs: string[] = [];
    page.on('dialog', (one) => dialogs.push(one.message()));
    await dialog(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(evil) });
    await record(page).waitFor();
    await record(page).locator('.next').click();
    expect(await record(page).locator('.shown').innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(dialogs).toEqual([]);
  });
});

test('on a phone the dialog fits, and so does a record', async () => {
  const page = await site.open(`/ja${runbook}`, { width: 390 });
  await page.locator('.workplace .share').click();
  const box = await dialog(page).boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
