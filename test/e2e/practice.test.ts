/** The list of drills, and what it says of a reader's own progress. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, type OpenOptions, useSite } from './support/site.ts';

const site = useSite();

const day = Date.UTC(2026, 9, 4, 12);
const minute = 60_000;

/** A reader who has mended one drill in twelve minutes and begun another. */
async function asReader(address: string, options: OpenOptions = {}): Promise<Page> {
  const page = await site.open('/en/404.html', options);
  await page.evaluate(
    ([at, took]) => {
      const keep = (slug: string, progress: object) =>
        localStorage.setItem(`hatoba:progress:${slug}`, JSON.stringify(progress));
      keep('drill-volume-in-use', { steps: {}, finished: { at, took }, updatedAt: at });
      keep('drill-daemon-cannot-connect', { steps: { symptom: 'passed' }, updatedAt: at });
    },
    [day, 12 * minute] as const,
  );
  await page.goto(site.origin + address);
  return page;
}

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.runbooks li')
    .evaluateAll((rows) =>
      rows
        .filter((row) => (row as HTMLElement).offsetParent !== null)
        .map((row) => (row as HTMLElement).dataset.slug ?? ''),
    );

describe.each([
  ['ja', '題のうち 1 題を直しました。', /約 12 分で直しました$/, '途中まで進めてあります。'],
  ['en', 'You have mended 1 of ', /^Mended on October 4.* in about 12 min$/, 'You left it half-way.'],
])('the drills in %s', (language, sum, mended, reason) => {
  test('say what is mended, when and in what time, and what to go on with', async () => {
    const page = await asReader(`/${language}/drills/`);
    await expect.poll(() => page.locator('.sum').innerText()).toContain(sum);
    const state = page.locator('hb-progress[data-slug=drill-volume-in-use] .state');
    expect(await state.innerText()).toMatch(mended);
    expect(await page.locator('.quay [data-standing=finished]').count()).toBe(1);
    expect(await page.locator('.next .reason').innerText()).toBe(reason);
    expect(await page.locator('.next a').getAttribute('href')).toBe(
      `/${language}/runbooks/drill-daemon-cannot-connect/`,
    );
    await expectAccessible(page);
  });

  test('say which error each reproduces, and lead to its page', async () => {
    const page = await site.open(`/${language}/drills/`);
    const error = page.locator('li[data-slug=drill-volume-in-use] .error');
    expect(await error.innerText()).toContain('volume is in use');
    await error.click();
    await page.waitForURL(`**/${language}/errors/volume-in-use/`);
  });

  test('are read as a plain list without JavaScript', async () => {
    const page = await site.open(`/${language}/drills/`, { javaScript: false });
    expect((await shown(page)).length).toBeGreaterThan(80);
    expect(await page.locator('form:visible, .next:visible, hb-records:visible').count()).toBe(
      await page.locator('header form:visible').count(),
    );
  });
});

test('the list is narrowed by keyboard, and the address tells what it shows', async () => {
  const page = await asReader('/en/drills/');
  await page.locator('input[name=standing]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).search).toBe('?standing=finished');
  expect(await shown(page)).toEqual(['drill-volume-in-use']);
  await page.reload();
  expect(await shown(page)).toEqual(['drill-volume-in-use']);
});

test('a choice that nothing fits says so, and is taken back', async () => {
  const page = await asReader('/ja/drills/?area=gpu&standing=finished');
  expect(await shown(page)).toEqual([]);
  await expectAccessible(page);
  await page.locator('.empty .clear').click();
  expect(new URL(page.url()).search).toBe('');
  expect((await shown(page)).length).toBeGreaterThan(80);
});

test('a record is forgotten, and brought back', async () => {
  const page = await asReader('/en/drills/');
  const row = page.locator('li[data-slug=drill-volume-in-use]');
  const sum = page.locator('.sum');
  await row.locator('.forget').click();
  await expect.poll(() => sum.innerText()).toContain('Each one you mend lights a lamp');
  await row.locator('.forget').click();
  await expect.poll(() => sum.innerText()).toContain('You have mended 1 of');
  await page.locator('hb-records .forget').click();
  expect(await page.locator('[data-standing=finished]').count()).toBe(0);
  await page.locator('hb-records .undo').click();
  await expect.poll(() => sum.innerText()).toContain('You have mended 1 of');
});

test('a record is taken to another browser as a file', async () => {
  const page = await asReader('/ja/drills/');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('hb-records .export').click()]);
  const file = path.join(tmpdir(), `hatoba-practice-${process.pid}.json`);
  writeFileSync(file, readFileSync((await download.path()) ?? ''));
  const other = await site.open('/ja/drills/');
  await other.locator('hb-records input').setInputFiles(file);
  await expect.poll(() => other.locator('.sum').innerText()).toContain('1 題を直しました');
  const wrong = { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await other.locator('hb-records input').setInputFiles(wrong);
  await expect.poll(() => other.locator('hb-records .said').innerText()).toContain('読み込めません');
});

test('a drill that is mended lights its lamp, and stays lit on a new machine', { timeout: 180_000 }, async () => {
  const page = await site.open('/en/runbooks/drill-build-dockerfile-not-found/');
  await page.locator('.run-all').click();
  await page.locator('.hb-step .asks .yes').click({ timeout: 120_000 });
  await expect.poll(() => page.locator('.progress').innerText(), { timeout: 150_000 }).toMatch(/^(\d+) \/ \1$/);
  await page.locator('.reset').click();
  await page.goto(`${site.origin}/en/drills/`);
  const lamp = page.locator('.quay [data-slug=drill-build-dockerfile-not-found]');
  expect(await lamp.getAttribute('data-standing')).toBe('finished');
});
