import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { strictPolicy } from './support/policy.ts';
import { dist, expectAccessible, leadsTo, useSite } from './support/site.ts';

const site = useSite(() => ({ 'content-security-policy': strictPolicy(dist) }));

const textsOf = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
const built = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

describe.each([
  ['ja', 'ホーム', '手順書', '直す演習'],
  ['en', 'Home', 'Runbooks', 'Drills'],
])('in %s', (language, home, runbooks, drills) => {
  test('a note, a runbook and a drill tell the way to themselves', async () => {
    const page = await site.open(`/${language}/runbooks/drill-volume-in-use/`);
    const crumbs = page.locator('nav:has([aria-current="page"]) ol li');
    expect((await crumbs.allInnerTexts()).slice(0, 3)).toEqual([home, runbooks, drills]);
    expect(await crumbs.last().locator('[aria-current="page"]').count()).toBe(1);
    await crumbs.nth(2).locator('a').click();
    await page.waitForURL(`**/${language}/drills/`);
    await page.goto(`${site.origin}/${language}/volumes/bind-mounts/`);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '').itemListElement).toHaveLength(3);
    await page.locator('nav:has([aria-current="page"]) ol a').nth(1).click();
    await page.waitForURL(`**/${language}/volumes/`);
  });

  test('the foot of a page leads on: to read, to run, errors, and the pages that mention it, none of them twice', async () => {
    const page = await site.open(`/${language}/volumes/bind-mounts/`);
    const foot = page.locator('.around');
    expect(await leadsTo(foot.locator('#related-run + ul a'))).toMatch(new RegExp(`^/${language}/runbooks/`));
    expect(await leadsTo(foot.locator('#related-errors + ul a'))).toMatch(new RegExp(`^/${language}/errors/`));
    const hrefs = (selector: string) =>
      foot.locator(selector).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    const related = await hrefs('[id^="related-"] + ul a');
    const mentions = await hrefs('section[aria-labelledby="mentions"] a');
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.filter((href) => related.includes(href) || !href.startsWith(`/${language}/`))).toEqual([]);
    for (const href of mentions) expect(built(`${href}index.html`)).toContain(`/${language}/volumes/bind-mounts/`);
    const many = mentions.length > 8;
    expect(await foot.locator('section[aria-labelledby="mentions"] details').count()).toBe(many ? 1 : 0);
  });

  test('a tag that pages share leads to its place among the tags, another is a word', async () => {
    const page = await site.open(`/${language}/volumes/bind-mounts/`);
    const link = page.locator('#tags + ul a').first();
    const name = await link.innerText();
    await link.click();
    await page.waitForURL(`**/${language}/tags/#*`);
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const section = page.locator(`section[id="${id}"]`);
    expect((await section.locator('h2 a').innerText()).toLowerCase()).toBe(name.toLowerCase());
    const pages = await section
      .locator('li a')
      .evaluateAll((links) => links.map((item) => (item as HTMLAnchorElement).pathname));
    expect(pages).toContain(`/${language}/volumes/bind-mounts/`);
    expect(pages.length).toBeGreaterThan(1);
    await page.goto(`${site.origin}/${language}/volumes/bind-mounts/`);
    expect(await page.locator('#tags + ul span').count()).toBeGreaterThan(0);
  });

  test('a page is to be had as Markdown, without what only a page can show', async () => {
    const page = await site.open(`/${language}/runbooks/first-container/`);
    const told = await page.locator('link[type="text/markdown"]').evaluate((link: HTMLLinkElement) => link.href);
    expect(told).toBe(`${site.origin}/${language}/runbooks/first-container.md`);
    expect(await page.locator('.around a[href$="/first-container.md"]').count()).toBe(1);
    const response = await page.request.get(told);
    expect(response.headers()['content-type']).toContain('text/markdown');
    const text = await response.text();
    expect(text.split('\n')[0]).toBe(`# ${await page.locator('h1').innerText()}`);
    expect(text).toContain('```console\n$ docker run --name hatoba-hello hello-world\n');
    expect(text).not.toMatch(/<Step|\{\{[a-z_]+[:}]|^import |\[#/m);
    const note = built(`${language}/volumes/where-data-lives.md`);
    expect(note).toContain(
      `> **${JSON.parse(readFileSync(`content/i18n/${language}.json`, 'utf8'))['picture.volumes.title']}**`,
    );
  });

  test('llms.txt lists the page in its language', async () =>
    expect(built('llms.txt')).toContain(`](${language}/volumes/bind-mounts.md): `));

  test('an address that a page left leads on, with the place in the page', async () => {
    const page = await site.open(`/${language}/volumes/bind-mount/#owner`);
    await page.waitForURL(`**/${language}/volumes/bind-mounts/#owner`);
    const still = await site.open(`/${language}/volumes/bind-mount/`, { javaScript: false });
    await still.waitForURL(`**/${language}/volumes/bind-mounts/`);
    expect(built(`${language}/volumes/bind-mount/index.html`)).toMatch(
      new RegExp(`<link rel="canonical" href="[^"]*/${language}/volumes/bind-mounts/"`),
    );
  });

  test('what changed last is told by day, and as a feed', async () => {
    const page = await site.open(`/${language}/changes/`);
    const feed = await page.locator('link[type="application/rss+xml"]').evaluate((link: HTMLLinkElement) => link.href);
    expect(feed).toBe(`${site.origin}/${language}/rss.xml`);
    const xml = built(`${language}/rss.xml`);
    const links = page.locator('.changes li a');
    const count = await links.count();
    expect(count).toBe((xml.match(/<item>/g) ?? []).length);
    if (count === 0) return expect((await textsOf(page, '.changes .hb-lead'))[0]).toMatch(/git clone/);
    expect(count).toBeLessThanOrEqual(100);
    const first = await leadsTo(links);
    expect(xml).toContain(`${first}</link>`);
    const days = await page
      .locator('h2 time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect([...days].sort().reverse()).toEqual(days);
    await links.first().click();
    await page.waitForURL(`**${first}`);
    expect(await page.locator('.around time').getAttribute('datetime')).toBe(days[0]);
  });

  test.each([
    ['volumes/bind-mounts', `content/docs/${language}/volumes/bind-mounts.mdx`],
    ['errors/volume-in-use', `content/docs/${language}/errors/volume-in-use.mdx`],
    ['runbooks/first-container', `runbooks/first-container/${language}.mdx`],
  ])('%s names the file of its text, as a link where the repository is on the web', async (id, file) => {
    const page = await site.open(`/${language}/${id}/`);
    const link = page.locator('.around a[href*="/edit/"]');
    const told =
      (await link.count()) > 0
        ? await link.getAttribute('href')
        : await page.locator('.around span code').first().innerText();
    expect(told?.endsWith(file)).toBe(true);
  });

  test('below the sections stands what the wiki says of itself', async () => {
    const page = await site.open(`/${language}/volumes/bind-mounts/`);
    const hrefs = await page
      .locator('.sidebar-pane details')
      .last()
      .locator('a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(hrefs).toEqual(
      ['changes', 'tags', 'glossary', 'languages', 'offline'].map((name) => `/${language}/${name}/`),
    );
  });

  test.each([
    ['its own 404 page', undefined],
    ['the one 404 page of a host that knows one', '404.html'],
  ])('a missing address is searched on the spot, in its language throughout, from %s', async (_which, file) => {
    const page = await site.open(`/${language}/`);
    const address = `**/${language}/somewhere/bind-mounst/`;
    if (file) await page.route(address, (route) => route.fulfill({ status: 404, path: path.join(dist, file) }));
    await page.goto(`${site.origin}/${language}/somewhere/bind-mounst/`);
    const near = page.locator('hb-not-found section:visible .near a').first();
    await near.waitFor();
    expect(await near.getAttribute('href')).toBe(`/${language}/volumes/bind-mounts/`);
    await page.locator('hb-not-found hb-results .hit').first().waitFor();
    expect(await page.locator('hb-not-found textarea:visible').inputValue()).toBe('bind mounst');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await leadsTo(page.locator('header .open'))).toBe(`/${language}/search/`);
    expect(await page.locator('header hb-language a').getAttribute('lang')).toBe(language === 'ja' ? 'en' : 'ja');
    await expectAccessible(page);
  });

  test.each(['volumes/bind-mounts/', 'runbooks/first-container/'])('%s prints as ink on paper', async (address) => {
    const page = await site.open(`/${language}/${address}`, { dark: true });
    await page.emulateMedia({ media: 'print' });
    const ink = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('h1') ?? document.body);
      return (color.match(/\d+/g) ?? []).map(Number).every((part) => part < 60);
    });
    expect(ink).toBe(true);
    for (const hidden of ['.sidebar-pane', '.workplace', 'hb-search-dialog', '.hb-step .run', '.expressive-code .copy'])
      expect(await page.locator(`${hidden}:visible`).count()).toBe(0);
    expect(await page.locator('.expressive-code pre:visible').count()).toBeGreaterThan(0);
    const cut = await page
      .locator('.expressive-code pre')
      .evaluateAll((blocks) => blocks.filter((block) => block.scrollWidth > block.clientWidth + 1).length);
    expect(cut).toBe(0);
    const outward = page.locator('.sl-markdown-content a[href^="http"]').first();
    if ((await outward.count()) > 0)
      expect(await outward.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('http');
  });
});

describe.each([
  ['ja', true],
  ['ja', false],
  ['en', true],
  ['en', false],
] as const)('everybody can use, in %s and dark: %s,', (language, dark) => {
  test.each(['changes/', 'tags/', 'volumes/bind-mounts/'])(`/${language}/%s`, async (kind) => {
    const page = await site.open(`/${language}/${kind}`, { dark });
    for (const folded of await page.locator('main details').all()) {
      await folded.evaluate((details) => details.setAttribute('open', ''));
    }
    await expectAccessible(page);
  });
});

test.each(['ja', 'en'])('nothing is wider than a phone, in %s', async (language) => {
  for (const kind of ['changes/', 'tags/', 'volumes/bind-mounts/', 'runbooks/drill-volume-in-use/']) {
    const page = await site.open(`/${language}/${kind}`, { width: 360 });
    expect([kind, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([kind, 360]);
    await page.close();
  }
});

test('each language has a page for missing addresses where hosts look for it, and no page at its own address', () => {
  for (const language of ['ja', 'en']) {
    expect(existsSync(path.join(dist, language, '404.html'))).toBe(true);
    expect(existsSync(path.join(dist, language, '404'))).toBe(false);
    expect(built(`${language}/404.html`)).not.toMatch(/rel="canonical"|hreflang="x-default"/);
  }
});
