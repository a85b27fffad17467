import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';

const site = useSite();

const PASTE =
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint api-2 (5ec90585ff49): Bind for 0.0.0.0:18080 failed: port is already allocated.';
const address = (language: string) => `/${language}/errors/port-already-allocated/`;

const filled = (page: Page) => page.locator('.hb-filled').allTextContents();
const status = (page: Page) => page.locator('hb-fill [role=status]').textContent();
const commands = (page: Page) => page.locator('pre[data-language=sh]').allInnerTexts();
const result = (page: Page) => page.locator('.match a.to').first();

/** From a paste on the search page to the first result. */
async function fromPaste(language: string, options = {}): Promise<Page> {
  const page = await site.open(`/${language}/search/?q=${encodeURIComponent(PASTE)}`, options);
  await result(page).click();
  await page.waitForURL(`**${address(language)}`);
  await page.locator('hb-fill[data-filled]').waitFor();
  return page;
}

describe.each(['ja', 'en'])('the values of a paste, in %s', (language) => {
  test('stand in the commands of the page, and no request has carried them', async () => {
    const page = await site.open(`/${language}/search/?q=${encodeURIComponent(PASTE)}`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await result(page).click();
    await page.locator('hb-fill[data-filled]').waitFor();
    expect(page.url()).toBe(site.origin + address(language));
    expect(await filled(page)).toEqual(['18080', 'api-2', 'api-2', '18080', '18080']);
    expect(await status(page)).toMatch(language === 'ja' ? /^貼り付けた文の値/ : /^Filled in from your paste/);
    expect(asked.filter((url) => /18080|api-2/.test(url))).toEqual([]);
    await expectAccessible(page);
  });

  test('are marked, told what they stand for, and the placeholders come back and go again', async () => {
    const page = await fromPaste(language, { dark: false });
    expect(await page.locator('.hb-filled').first().getAttribute('title')).toContain(
      language === 'ja' ? '<ポート>' : '<port>',
    );
    const button = page.locator('hb-fill button');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await filled(page)).toEqual([]);
    expect((await commands(page))[0]).toContain(language === 'ja' ? 'publish=<ポート>' : 'publish=<port>');
    await page.keyboard.press('Enter');
    expect(await filled(page)).toHaveLength(5);
    await expectAccessible(page);
  });
});

test('what is copied is filled in', async () => {
  const page = await fromPaste('en');
  await page.locator('.expressive-code:has(.hb-filled) .copy button').first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('docker ps --filter publish=18080');
});

test('values stay after a reload and in the other language, come along into a new tab, and end with the session', async () => {
  const page = await fromPaste('en');
  await page.reload();
  await page.locator('hb-fill[data-filled]').waitFor();
  await page.locator('hb-language a').click();
  await page.waitForURL('**/ja/**');
  await page.locator('hb-fill[data-filled]').waitFor();
  expect(await filled(page)).toHaveLength(5);

  await page.goto(`${site.origin}/en/search/?q=${encodeURIComponent(PASTE)}`);
  // What a browser does for a link opened in a tab of its own, which not every Chromium without a window survives.
  const link = await result(page).getAttribute('href');
  const tab = await page.context().newPage();
  await tab.goto(site.origin + link, { referer: `${site.origin}/` });
  await tab.locator('hb-fill[data-filled]').waitFor();
  expect(await filled(tab)).toHaveLength(5);

  const later = await site.open(address('en'), { context: page.context() });
  expect(await filled(later)).toEqual([]);
  expect(await status(later)).toMatch(/^Type your values once/);
});

test('a result on the page one is on closes the search and fills in its commands', async () => {
  const page = await site.open(address('en'));
  await page.keyboard.press('/');
  await page.locator('hb-search-dialog textarea').fill(PASTE);
  await page.locator('hb-search-dialog .match a.to').first().click();
  await page.locator('hb-fill[data-filled]').waitFor();
  expect(await filled(page)).toHaveLength(5);
  expect(await page.locator('hb-search-dialog dialog[open]').count()).toBe(0);
  expect(page.url()).toBe(site.origin + address('en'));
});

test('a stranger cannot put values into our commands with a link', async () => {
  const page = await site.open(`${address('en')}#values:container=evil&host_port=1`);
  await page.waitForFunction(() => location.hash === '');
  expect(await filled(page)).toEqual([]);
});

test('readers without a paste type a value once, quoted where the shell needs it, and see what is not taken', async () => {
  const page = await site.open(address('en'));
  const field = page.getByLabel('the container that did not start');
  await field.fill("it's api");
  expect(await filled(page)).toEqual(["'it'\\''s api'", "'it'\\''s api'"]);
  expect(await status(page)).toMatch(/^Filled in with your values/);
  await field.fill('--force');
  expect(await filled(page)).toEqual([]);
  expect(await page.locator('hb-fill [role=alert]').textContent()).toContain('“--force” is not filled in');
  await expectAccessible(page);
  await field.fill('');
  expect(await page.locator('hb-fill [role=alert]').isVisible()).toBe(false);
  expect(await page.locator('hb-fill button').isVisible()).toBe(false);
});

test.each([1280, 390])('nothing moves when values come in, at %i pixels', async (width) => {
  const page = await site.open(address('ja'), { width });
  const place = () => page.locator('#fix').evaluate((fix) => fix.getBoundingClientRect().top + scrollY);
  const before = await place();
  await page.getByLabel('ポート').fill('8080');
  expect(await place()).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('without JavaScript there is no note, and the placeholders stand', async () => {
  const page = await site.open(address('en'), { javaScript: false });
  expect(await page.locator('hb-fill').isVisible()).toBe(false);
  expect((await commands(page))[0]).toContain('publish=<port>');
});
