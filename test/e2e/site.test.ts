import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, useSite } from './support/site.ts';

const site = useSite();

/** An error as it stood on somebody's screen: none of its ids, names and ports are those of our pages. */
const pasted =
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint my-blog_web_1 ' +
  '(9c1fd0a3b2e4f5a6978800112233445566778899aabbccddeeff001122334455): Bind for 127.0.0.1:49377 failed: ' +
  'port is already allocated.';

const firstMatch = (page: Page) => page.locator('hb-results .match').first();

/** A page that remembers every address that was asked for. */
async function watched(address: string) {
  const page = await site.open('/404.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  return { page, asked };
}

describe.each(['ja', 'en'])('in %s', (language) => {
  test('an error pasted into the home page finds its page first, and is sent nowhere', async () => {
    const { page, asked } = await watched(`/${language}/`);
    await page.locator('hb-paste textarea').fill(pasted);
    await page.keyboard.press('Enter');
    await firstMatch(page).waitFor();
    expect(await firstMatch(page).getAttribute('data-confidence')).toBe('sure');
    expect(await firstMatch(page).locator('.slots').innerText()).toContain('49377');
    await expectAccessible(page);
    await firstMatch(page).locator('a.to').click();
    await page.waitForURL(`**/${language}/errors/port-already-allocated/`);
    expect(asked.filter((url) => /49377|9c1fd0a3|my-blog/.test(url))).toEqual([]);
  });

  test('a link to the search page with ?q= finds the same', async () => {
    const page = await site.open(`/${language}/search?q=${encodeURIComponent(pasted)}`);
    await firstMatch(page).waitFor();
    const { pathname } = new URL((await firstMatch(page).locator('a.to').getAttribute('href')) ?? '', site.origin);
    expect(pathname).toBe(`/${language}/errors/port-already-allocated/`);
  });

  test.each(['Control+k', '/'])('%s opens the search, arrows choose, Enter follows', async (shortcut) => {
    const page = await site.open(`/${language}/volumes/where-data-lives/`);
    await page.keyboard.press(shortcut);
    await page.keyboard.type('tmpfs');
    const first = page.locator('dialog hb-results a.to').first();
    await first.waitFor();
    await expectAccessible(page);
    const href = await first.getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('what nobody wrote about is not found, and the page says so', async () => {
    const page = await site.open(`/${language}/search?q=zyxwvut-qqfnord`);
    const message = page.locator('hb-results .message');
    await message.waitFor();
    expect(await message.innerText()).toMatch(language === 'ja' ? /見つかりませんでした/ : /Nothing found/);
    expect(await page.locator('hb-results a').count()).toBe(0);
  });

  test('an address that leads nowhere is answered in its language, with a search of its words', async () => {
    const page = await site.open(`/${language}/volumes/bind-mounst/`);
    const section = page.locator('hb-not-found section:visible');
    expect(await section.getAttribute('lang')).toBe(language);
    await section.locator('textarea').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${language}/search/**`);
    expect(await page.locator('hb-search textarea').inputValue()).toBe('bind mounst');
  });
});

describe('full text', () => {
  test('finds Japanese words', async () => {
    const page = await site.open(`/ja/search?q=${encodeURIComponent('書き込み層')}`);
    const hit = page.locator('hb-results .hit').first();
    await hit.waitFor();
    expect(await hit.locator('mark').first().innerText()).toContain('書き込み');
    expect(await hit.locator('a.to').getAttribute('href')).toMatch(/^\/ja\//);
  });

  test('marks hits in the other language', async () => {
    const page = await site.open(`/en/search?q=${encodeURIComponent('永続化')}`);
    const hit = page.locator('hb-results .hit').first();
    await hit.waitFor();
    expect(await hit.locator('.language').innerText()).toBe('Japanese');
    expect(await hit.locator('a.to').getAttribute('lang')).toBe('ja');
  });

  test('is kept apart from errors that are not known', async () => {
    const page = await site.open(`/ja/search?q=${encodeURIComponent('docker volume のバックアップ')}`);
    await page.locator('hb-results .hit').first().waitFor();
    expect(await page.locator('hb-results .match[data-confidence=sure]').count()).toBe(0);
  });
});

describe('the language switch', () => {
  test('stays on the same note, and at the same heading', async () => {
    const page = await site.open('/ja/volumes/where-data-lives/');
    const headings = (of: Page) => of.locator('.sl-markdown-content h2[id]');
    const id = await headings(page).nth(1).getAttribute('id');
    await page.goto(`${page.url()}#${encodeURIComponent(id ?? '')}`);
    await page.locator('hb-language a').click();
    await page.waitForURL(/\/en\/volumes\/where-data-lives\//);
    const there = await headings(page).nth(1).getAttribute('id');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${there}`);
  });

  test('stays at the step of a runbook that is being read', async () => {
    const page = await site.open('/en/runbooks/port-already-allocated/');
    const step = page.locator('.hb-step').nth(2);
    await step.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.locator('hb-language a').click();
    await page.waitForURL(`**/ja/runbooks/port-already-allocated/#${await step.getAttribute('id')}`);
  });

  test('is remembered by the first page', async () => {
    const page = await site.open('/ja/');
    await page.locator('hb-language a').click();
    await page.waitForURL('**/en/');
    await page.goto(`${site.origin}/`);
    await page.waitForURL('**/en/');
  });
});

test('the colours follow the system until the reader chooses, and the choice is kept', async () => {
  const page = await site.open('/ja/', { dark: false });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('light');
  await page.locator('hb-theme button').click();
  expect(await theme()).toBe('dark');
  await page.goto(`${site.origin}/en/volumes/`);
  expect(await theme()).toBe('dark');
});

describe('without JavaScript', () => {
  test('the home page leads to the notes', async () => {
    const page = await site.open('/ja/', { javaScript: false });
    await page.locator('a[href$="/ja/volumes/where-data-lives/"]').click();
    await page.waitForURL('**/ja/volumes/where-data-lives/');
    expect(await page.locator('h1').innerText()).toBe('データの置き場所');
    expect(await page.locator('.hb-console').first().innerText()).toContain('$ docker');
  });

  test('the first page lets one choose a language', async () => {
    const page = await site.open('/', { javaScript: false });
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL('**/en/');
  });
});

const kinds = [
  '',
  'volumes/',
  'volumes/where-data-lives/',
  'errors/volume-in-use/',
  'search/',
  'runbooks/data-outlives-container/',
  'nowhere/',
];

describe.each([
  ['ja', true],
  ['ja', false],
  ['en', true],
  ['en', false],
] as const)('everybody can use, in %s and dark: %s,', (language, dark) => {
  test.each(kinds)(`/${language}/%s`, async (kind) => {
    await expectAccessible(await site.open(`/${language}/${kind}`, { dark }));
  });
});

test.each(['ja', 'en'])('nothing is wider than a phone, in %s', async (language) => {
  for (const kind of kinds) {
    const page = await site.open(`/${language}/${kind}`, { width: 360 });
    expect([kind, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([kind, 360]);
    await page.close();
  }
});
