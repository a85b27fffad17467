/** What works without a network: the shell at once, the whole book once it was saved. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { strictPolicy } from './support/policy.ts';
import { dist, useSite } from './support/site.ts';

const site = useSite(() => ({ 'content-security-policy': strictPolicy(dist) }));

afterEach(() => site.cut(false));

/** A first visit, until the service worker has its shell. */
async function visited(address: string): Promise<Page> {
  const page = await site.open(address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== 'activated' || !navigator.serviceWorker.controller) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  return page;
}

const PASTE = 'Bind for 0.0.0.0:8080 failed: port is already allocated';

describe.each(['ja', 'en'] as const)('without a network, in %s', (language) => {
  it('a pasted error is named after one visit, and a page that is not kept says so', async () => {
    const page = await visited(`/${language}/`);
    site.cut(true);
    await page.goto(`${site.origin}/${language}/search/?q=${encodeURIComponent(PASTE)}`);
    await page.locator('.match a.to').first().waitFor();
    expect(await page.locator('.match a.to').first().getAttribute('href')).toContain('/errors/port-already-allocated/');
    // A page to which nothing before this one leads.
    await page.goto(`${site.origin}/${language}/errors/gpu-cdi-stale-spec/`);
    expect(await page.locator('h1').innerText()).toBe(language === 'ja' ? 'オフラインで読む' : 'Read it offline');
  });

  it('the whole book is there once it was saved: pages, their search, the terminal', async () => {
    const page = await visited(`/${language}/offline/`);
    await page.locator('[data-action="save"]').click();
    await page.locator('[data-action="remove"]').waitFor({ timeout: 60_000 });
    site.cut(true);
    await page.goto(`${site.origin}/${language}/errors/port-already-allocated/`);
    expect(await page.locator('#fix').count()).toBe(1);
    await page.goto(`${site.origin}/${language}/search/?q=tmpfs`);
    await page.locator('.hit a.to').first().waitFor();
    await page.goto(`${site.origin}/${language}/runbooks/first-container/`);
    await page.locator('.xterm, hb-runbook').first().waitFor();
  });
});

it('a copy can be removed again', async () => {
  const page = await visited('/en/offline/');
  await page.locator('[data-action="save"]').click();
  await page.locator('[data-action="remove"]').click({ timeout: 60_000 });
  await page.locator('[data-action="save"]').waitFor();
  expect(await page.evaluate(() => caches.has('hatoba-book'))).toBe(false);
});

it('no query is kept with the pages', async () => {
  const page = await visited('/en/');
  await page.goto(`${site.origin}/en/search/?q=secret-name`);
  await page.locator('main hb-results:not([aria-busy])').waitFor();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((url) => url.includes('secret-name'))).toEqual([]);
});

it('the site names itself to a browser that would install it', async () => {
  const page = await site.open('/en/');
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await fetch(link?.href ?? '')).json();
  });
  expect(manifest).toMatchObject({ name: 'Hatoba 波止場', display: 'standalone', start_url: './' });
  for (const { src } of manifest.icons)
    expect((await page.request.get(`${site.origin}/${src}`)).status(), src).toBe(200);
});
