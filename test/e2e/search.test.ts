/** Search as readers try it: what they find, and how it is worked by keyboard. The index is the built site's. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queries } from './support/queries.ts';
import { expectAccessible, useSite } from './support/site.ts';

const site = useSite();

const field = (page: Page) => page.locator('hb-search textarea');
const hits = (page: Page) => page.locator('hb-search .hit a.to');
const status = (page: Page) => page.locator('hb-search [role=status]');

/** Searches on an open search page; resolves with the addresses of the first hits, without their language. */
const found = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(async (text) => {
    const results = document.querySelector('hb-search hb-results') as HTMLElement & {
      show(query: string): Promise<void>;
    };
    await results.show(text);
    const links = [...results.querySelectorAll<HTMLAnchorElement>('.hit a.to')].slice(0, 3);
    return links.map(({ pathname, hash }) => {
      const page = pathname.replace(/^\/\w+\//, '');
      return page === 'glossary/' ? page + hash : page.replace(/\/$/, '');
    });
  }, query);

describe('the right page is among the first three', () => {
  const pages = new Map<string, Page>();
  beforeAll(async () => {
    for (const language of ['ja', 'en']) pages.set(language, await site.open(`/${language}/search/`));
  });
  afterAll(async () => {
    for (const page of pages.values()) await page.close();
  });

  test.each(queries)('%s: %s', async (language, query, ...right) => {
    const page = pages.get(language);
    if (!page) throw new Error(language);
    const first = await found(page, query);
    expect(
      first.some((address) => right.includes(address)),
      `found ${first.join(', ')}`,
    ).toBe(true);
  });
});

describe.each(['ja', 'en'])('in %s', (language) => {
  test('hits appear while one types, the address tells what is shown, and Enter on a hit opens it', async () => {
    const page = await site.open(`/${language}/search/`);
    await field(page).pressSequentially('daemon.json');
    await hits(page).first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('daemon.json');
    await expect.poll(() => status(page).innerText()).toMatch(/\d/);
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(href);
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
  });

  test('one kind of page is chosen with the arrow keys, and kept in the address', async () => {
    const page = await site.open(`/${language}/search/?q=daemon.json`);
    await hits(page).first().waitFor();
    await page.locator('.kinds input:checked').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('error');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('error');
    const kinds = async (of: Page) => [
      ...new Set(
        await of
          .locator('hb-search .hit a.to')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2])),
      ),
    ];
    await expect.poll(() => kinds(page)).toEqual(['errors']);
    const number = Number(
      await page.locator('.kinds :checked + .number, .kinds label:has(:checked) .number').innerText(),
    );
    const again = await site.open(`/${language}/search/?q=daemon.json&kind=error`);
    await hits(again).first().waitFor();
    expect(await kinds(again)).toEqual(['errors']);
    expect(Number((await status(again).innerText()).match(/(\d+)\D*$/)?.[1])).toBe(number);
  });

  test('/search?q= goes to the reader’s language, and asks no server for the query again', async () => {
    const page = await site.open('/404.html');
    await page.evaluate((kept) => localStorage.setItem('hatoba:language', kept), language);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.origin}/search/?q=host.docker.internal&kind=note`);
    await page.waitForURL(`**/${language}/search/?q=host.docker.internal&kind=note`);
    await hits(page).first().waitFor();
    expect(asked.filter((url) => url.includes('host.docker'))).toEqual([
      `${site.origin}/search/?q=host.docker.internal&kind=note`,
    ]);
  });

  test('a short message of other software is said to be unknown, before pages with its words', async () => {
    const page = await site.open(`/${language}/search/`);
    await field(page).fill('fatal: not a git repository (or any of the parent directories): .git');
    await page.locator('hb-search .message + .pages').waitFor();
    expect(await page.locator('hb-search .match').count()).toBe(0);
    await field(page).fill('git repository');
    await page.locator('hb-search .out > .pages:first-child').waitFor();
  });

  test('what cannot be loaded is said, and can be tried again', async () => {
    const page = await site.open(`/${language}/`);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/${language}/search/?q=daemon.json`);
    const again = page.locator('hb-search .again');
    await again.waitFor();
    await expectAccessible(page);
    await page.unroute('**/pagefind/**');
    await again.click();
    await hits(page).first().waitFor();
    expect(await again.count()).toBe(0);
  });

  test('the home page shows hits below its field; Esc closes them', async () => {
    const page = await site.open(`/${language}/`);
    await page.locator('hb-paste textarea').pressSequentially('tmpfs');
    const panel = page.locator('hb-paste .panel');
    await panel.locator('.hit').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await panel.isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });
});

test('in a text of several lines the arrows move the caret until its end', async () => {
  const page = await site.open('/en/search/');
  await field(page).fill('docker volume\ncreate');
  await hits(page).first().waitFor();
  await field(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
});

test('a paste of 5,000 lines is answered without holding up the page', async () => {
  const page = await site.open('/en/search/');
  const line = (index: number) =>
    `Mar 01 10:00:${index % 60} host dockerd[812]: level=info msg="container ${index} started" id=${index.toString(16)}`;
  const log = [
    ...Array.from({ length: 5000 }, (_, index) => line(index)),
    'Error response from daemon: Bind for 0.0.0.0:8080 failed: port is already allocated',
  ].join('\n');
  const { longest } = await page.evaluate(async (text) => {
    const results = document.querySelector('hb-search hb-results') as HTMLElement & {
      show(query: string): Promise<void>;
    };
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    await results.show(text);
    clearInterval(beat);
    return { longest };
  }, log);
  expect(longest).toBeLessThan(1000);
  expect(await page.locator('hb-search .match a.to').first().getAttribute('href')).toContain(
    '/errors/port-already-allocated/',
  );
});

/** A search page or home page in a browser that does not size fields by itself, as long as `own` is false. */
async function openSizing(address: string, own: boolean): Promise<Page> {
  const page = await site.open('/404.html');
  if (!own) await page.addInitScript(() => Object.assign(CSS, { supports: () => false }));
  await page.goto(site.origin + address);
  if (!own) await page.addStyleTag({ content: 'textarea { field-sizing: fixed !important }' });
  return page;
}

test.each([
  ['/en/', true],
  ['/en/search/', true],
  ['/en/', false],
  ['/en/search/', false],
])(
  'a long paste grows the field of %s up to a limit, then it scrolls (sized by the browser: %s)',
  async (address, own) => {
    const page = await openSizing(address, own);
    const area = page.locator('main textarea').first();
    const height = () => area.evaluate((one) => one.clientHeight);
    const before = await height();
    await area.fill('one line\n'.repeat(9));
    const grown = await height();
    expect(grown).toBeGreaterThan(before);
    await area.fill('one line\n'.repeat(300));
    expect(await height()).toBeGreaterThanOrEqual(grown);
    expect(await height()).toBeLessThan(500);
    await area.fill('one line');
    expect(await height()).toBe(before);
  },
);
