import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, type OpenOptions, useSite } from './support/site.ts';
import { expectOnScreen, openTerminal, type } from './support/terminal.ts';

const site = useSite();

/** A runbook page with the terminal running and the picture open. */
async function withPicture(language: 'ja' | 'en', options: OpenOptions = {}): Promise<Page> {
  const page = await site.open(`/${language}/runbooks/first-container/`, options);
  await openTerminal(page);
  await page.locator('[data-toggles=machine]').click();
  await picture(page).locator('.part').first().waitFor();
  return page;
}

const picture = (page: Page) => page.locator('.panel.machine');
const RUN = 'docker run -d --name web -p 8080:80 -v data:/data busybox sleep 600\n';

describe('the picture of the machine', () => {
  test('shows what a command makes: container, network with address, port, volume, image, processes', async () => {
    const page = await withPicture('en');
    expect(await picture(page).innerText()).toContain('No containers yet.');
    await type(page, RUN);
    await picture(page).locator('.hull', { hasText: 'web' }).waitFor();
    await picture(page).getByText('container web created (running)').waitFor();
    const shown = await picture(page).innerText();
    expect(shown).toMatch(/8080\s+80\/tcp/);
    for (const part of ['172.17.0.0/16', '172.17.0.2', 'data', '/data', 'busybox:latest', 'sleep 600', 'PID 1 inside'])
      expect(shown).toContain(part);
    await expectAccessible(page);
  });

  test('follows what goes, and says so', async () => {
    const page = await withPicture('ja', { dark: false });
    await type(page, RUN);
    await picture(page).locator('.hull', { hasText: 'web' }).waitFor();
    await expectOnScreen(page, /\n[0-9a-f]{64}\n/);
    await type(page, 'docker rm -f web\n');
    await picture(page).getByText('コンテナ web がなくなりました').waitFor();
    await picture(page).getByText('どのコンテナも使っていないボリューム').waitFor();
    await expectAccessible(page);
  });

  test('opens what docker inspect says of a thing, from the keyboard too', async () => {
    const page = await withPicture('en');
    await type(page, RUN);
    const web = picture(page).locator('.hull', { hasText: 'web' });
    await web.waitFor();
    await web.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Inspect container web' });
    await sheet.getByText('"/web"').waitFor();
    expect(await sheet.locator('.same code').innerText()).toBe('docker inspect web');
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Copy the command' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('docker inspect web');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-name'))).toBe('web');
  });

  test('is there as tables, one view at a time', async () => {
    const page = await withPicture('ja');
    await type(page, RUN);
    await picture(page).locator('.hull', { hasText: 'web' }).waitFor();
    await picture(page).getByLabel('表で見る').check();
    const captions = picture(page).locator('caption');
    expect(await captions.allInnerTexts()).toEqual([
      ...['コンテナ', 'ネットワーク', 'ボリューム', 'イメージ', 'プロセス'],
    ]);
    expect(await picture(page).getByRole('row', { name: /^web/ }).innerText()).toContain('8080 → 80/tcp');
    await expectAccessible(page);
    await picture(page).getByRole('radio', { name: 'イメージ' }).check({ force: true });
    expect(await captions.allInnerTexts()).toEqual(['イメージ']);
  });

  test('reads on a phone: nothing lies beyond its edge', async () => {
    const page = await withPicture('ja', { width: 390, dark: false });
    await picture(page).getByText('コンテナはまだありません。').waitFor();
    const overflow = await picture(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth);
    expect(overflow).toBe(0);
    await expectAccessible(page);
  });
});
