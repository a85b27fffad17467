import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';
import { expectOnScreen, openTerminal, type } from './support/terminal.ts';

const site = useSite();

describe('a look inside', () => {
  test('shows what a command set in motion, down to the process in the container', async () => {
    const page = await site.open('/en/runbooks/first-container/');
    await openTerminal(page);
    const toggle = page.locator('[data-toggles=trace]');
    await toggle.click();
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    await type(page, 'docker run --name look busybox echo seen\n');
    await expectOnScreen(page, '\nseen\n');
    const panel = page.locator('.trace');
    await panel.getByText('POST /v1.47/containers/create?name=look').first().waitFor();
    expect(await panel.locator('.heads span').allInnerTexts()).toEqual([
      ...['docker', 'dockerd', 'containerd', 'shim', 'runc', 'hooks', 'in the container'],
    ]);
    expect(await panel.locator('li.exec .what').allInnerTexts()).toContain('echo seen');
    await expectAccessible(page);
    await panel.getByLabel('As a table').check();
    expect(await panel.locator('td.who').allInnerTexts()).toEqual(
      expect.arrayContaining(['docker → dockerd', 'dockerd → containerd', expect.stringMatching(/⇒ echo\[\d+\]$/)]),
    );
    await expectAccessible(page);
  });

  test('is walked with the arrow keys, and reads as a story where there is no room for lanes', async () => {
    const page = await site.open('/ja/runbooks/first-container/');
    await openTerminal(page);
    await page.locator('[data-toggles=trace]').click();
    await type(page, 'docker ps\n');
    const lines = page.locator('.sequence li');
    await lines.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('/containers/json');
    expect(await page.locator('.sequence .heads').isVisible()).toBe(true);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.locator('.sequence .heads').isVisible()).toBe(false);
    expect(await lines.last().locator('.who').innerText()).toBe('docker → dockerd');
  });

  test('says so when a command had nothing to do with Docker, and folds away', async () => {
    const page = await site.open('/ja/runbooks/first-container/');
    await openTerminal(page);
    await page.getByRole('button', { name: 'しくみを見る' }).click();
    await type(page, 'echo ok\n');
    await page.locator('.trace').getByText('このコマンドは Docker に何も頼まず').waitFor();
    await page.getByRole('button', { name: 'しくみを見る' }).click();
    expect(await page.locator('.trace').isVisible()).toBe(false);
  });
});
