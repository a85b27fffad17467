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
    expect(await panel.locator('.who').allInnerTexts()).toEqual(
      expect.arrayContaining(['docker → dockerd', 'dockerd → containerd', expect.stringMatching(/⇒ echo\[\d+\]$/)]),
    );
    await expectAccessible(page);
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
