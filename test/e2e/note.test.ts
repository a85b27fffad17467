import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';

const site = useSite();

const state = (page: Page, block: number) => page.locator('.hb-try-row').nth(block).locator('[role=status]');
const tryIt = (page: Page, block: number) => page.locator('.hb-try-row').nth(block).getByRole('button').click();
const settled = (page: Page, block: number) =>
  page.waitForFunction(
    (index) =>
      ['passed', 'failed'].includes(
        document.querySelectorAll<HTMLElement>('.hb-try-row [role=status]')[index]?.dataset.state ?? '',
      ),
    block,
  );

describe('the console blocks of a note', () => {
  it('run in a terminal at the foot of the page, and before a block what it needs', async () => {
    const page = await site.open('/en/volumes/volumes/');
    await tryIt(page, 2);
    await settled(page, 2);
    expect(await Promise.all([0, 1, 2].map((block) => state(page, block).textContent()))).toEqual([
      'Passed',
      'Passed',
      'Passed',
    ]);
    expect(await state(page, 3).textContent()).toBe('');
    await page.keyboard.type('docker volume ls -q');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.xterm-rows')?.textContent?.includes('volume ls -q'));
    await expectAccessible(page);
  });

  it('say what differs when the reader has done something else before', async () => {
    const page = await site.open('/en/volumes/volumes/');
    await tryIt(page, 0);
    await settled(page, 0);
    await page.keyboard.type('docker volume create another');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.xterm-rows')?.textContent?.includes('create another'));
    await page.waitForTimeout(500);
    await tryIt(page, 0);
    await page.locator('.hb-try-row .outcome .diff').first().waitFor();
    expect(await page.locator('.hb-try-row .outcome .printed').allTextContents()).toEqual([
      expect.stringMatching(/local +another/),
    ]);
  });

  it('begin again on a new machine, and the terminal closes', async () => {
    const page = await site.open('/ja/volumes/volumes/');
    await tryIt(page, 0);
    await settled(page, 0);
    await page.getByRole('button', { name: 'マシンを初期化' }).click();
    await page.waitForFunction(() => document.querySelector('hb-try')?.getAttribute('data-machine') === 'up');
    expect(await state(page, 0).textContent()).toBe('');
    await page.getByRole('button', { name: 'ターミナルを閉じる' }).click();
    expect(await page.locator('hb-try .foot').isVisible()).toBe(false);
  });

  it('lie above everything else on a phone, and leave room below the text', async () => {
    const page = await site.open('/ja/volumes/tmpfs/', { width: 390 });
    await tryIt(page, 0);
    await settled(page, 0);
    const foot = await page.locator('hb-try .foot').boundingBox();
    expect(foot?.width).toBe(390);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(900);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  it('have no buttons without JavaScript', async () => {
    const page = await site.open('/en/volumes/volumes/', { javaScript: false });
    expect(await page.locator('.hb-try-row').count()).toBe(0);
  });

  it('tell when and with which engines they were last run', async () => {
    const page = await site.open('/en/volumes/volumes/');
    const told = page.locator('.sl-markdown-content .run');
    expect(await told.textContent()).toMatch(/Docker [\d., ]+ and 28\.5\.2\b.* \w+ \d+, \d{4}/);
  });
});

describe("the glossary's words", () => {
  it('explain themselves under the pointer and the focus, and go away with Escape', async () => {
    const page = await site.open('/en/volumes/tmpfs/');
    const word = page.locator('a.hb-term').first();
    await word.hover();
    const hint = page.getByRole('tooltip');
    await hint.waitFor();
    expect(await hint.textContent()).toContain(
      await word.getAttribute('data-about').then((about) => about?.replaceAll('`', '')),
    );
    await page.keyboard.press('Escape');
    expect(await hint.isVisible()).toBe(false);
    await expectAccessible(page);
  });

  it('explain themselves at the first tap and lead on at the second', async () => {
    const phone = await site.open('/ja/');
    const context = await phone
      .context()
      .browser()
      ?.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
    if (!context) throw new Error('no browser');
    const page = await site.open('/ja/volumes/tmpfs/', { context });
    const word = page.locator('a.hb-term').first();
    await word.tap();
    await page.getByRole('tooltip').waitFor();
    expect(new URL(page.url()).pathname).toBe('/ja/volumes/tmpfs/');
    await word.tap();
    await page.waitForURL('**/ja/glossary/#*');
    await context.close();
  });

  it.each(['/ja/glossary/', '/en/glossary/', '/ja/languages/', '/en/languages/'])(
    '%s is accessible',
    async (address) => {
      const page = await site.open(address);
      await expectAccessible(page);
    },
  );
});
