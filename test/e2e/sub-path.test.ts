/** The same built files below a path of their server, beside other sites on the same origin. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { strictPolicy } from './support/policy.ts';
import { dist, leadsTo, useSite } from './support/site.ts';
import { expectOnScreen, expectStep, openTerminal, type } from './support/terminal.ts';

const UNDER = '/team/docs/';
/** Starlight's memory of which parts of its menu are open; it knows its own menu again by a hash. */
const MENU = 'sl-sidebar-state';
const site = useSite(() => ({ 'content-security-policy': strictPolicy(dist) }), { under: UNDER });

afterEach(() => site.cut(false));

const PASTE = 'Bind for 0.0.0.0:49377 failed: port is already allocated';

/** A page, and what it asked for outside the site or was refused. */
async function watched(address: string): Promise<{ page: Page; amiss: string[] }> {
  const page = await site.open('/favicon.svg');
  const amiss: string[] = [];
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(UNDER)) amiss.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) amiss.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy|violates/i.test(message.text())) amiss.push(message.text());
  });
  page.on('pageerror', (error) => amiss.push(error.message));
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  return { page, amiss };
}

/** Whether the page's own styles are there. */
const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hb-lamp') !== '');

it('an address without a language leads to the one chosen before', async () => {
  const { page, amiss } = await watched('/');
  await page.waitForURL(`${site.origin}/en/`);
  await page.locator('hb-language a').click();
  await page.waitForURL(`${site.origin}/ja/`);
  await page.goto(`${site.origin}/search/?q=tmpfs`);
  await page.waitForURL(`${site.origin}/ja/search/?q=tmpfs`);
  await page.locator('.hit a.to').first().waitFor();
  expect(amiss).toEqual([]);
});

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('a pasted error finds its page, and its values stand in the commands there', async () => {
    const { page, amiss } = await watched(`/${language}/`);
    await page.locator('hb-paste textarea').fill(PASTE);
    await page.keyboard.press('Enter');
    await page.locator('main .match a.to').first().click();
    await page.waitForURL(`${site.origin}/${language}/errors/port-already-allocated/`);
    await page.locator('hb-fill[data-filled]').waitFor();
    expect(await isStyled(page)).toBe(true);
    expect(amiss).toEqual([]);
  });

  it('words find pages and their twins', async () => {
    const { page, amiss } = await watched(`/${language}/search/?q=bind+mount`);
    const hit = page.locator('main .hit a.to').first();
    await hit.waitFor();
    expect(await leadsTo(hit)).toMatch(new RegExp(`^${UNDER}${language}/`));
    await hit.click();
    await page.waitForURL(`${site.origin}/${language}/**`);
    expect(amiss).toEqual([]);
  });

  it('a step of a runbook runs, and an error in its terminal leads to its page', async () => {
    const { page, amiss } = await watched(`/${language}/runbooks/data-outlives-container/`);
    await openTerminal(page);
    await page.locator('#step-create .run').first().click();
    await expectStep(page, 'create', 'passed');
    await type(page, 'docker volume ls | awk \'NR > 1 { print "found " $2 }\'\n');
    await expectOnScreen(page, 'found hatoba-data');
    await type(page, 'docker run --name one busybox true; docker run --name one busybox true\n');
    expect(await leadsTo(page.locator('.offer a.page'))).toMatch(
      new RegExp(`^${UNDER}${language}/errors/container-name-conflict/`),
    );
    expect(amiss).toEqual([]);
  });

  it('a command of a note runs', async () => {
    const { page, amiss } = await watched(`/${language}/volumes/tmpfs/`);
    const row = page.locator('.hb-try-row').first();
    await row.getByRole('button').first().click();
    await row.locator('[role=status][data-state=passed]').waitFor();
    expect(amiss).toEqual([]);
  });

  it('a page that moved leads on, with the place in it', async () => {
    const page = await site.open(`/${language}/volumes/bind-mount/#owner`);
    await page.waitForURL(`${site.origin}/${language}/volumes/bind-mounts/#owner`);
    const still = await site.open(`/${language}/volumes/bind-mount/`, { javaScript: false });
    await still.waitForURL(`${site.origin}/${language}/volumes/bind-mounts/`);
  });

  it.each([
    ['its own page', `/${language}/somewhere/deep/bind-mounst/`, undefined],
    ['the one page of a host that knows one', `/${language}/somewhere/deep/bind-mounst/`, '404.html'],
  ])('a missing address is answered by %s, which finds the site', async (_, address, file) => {
    const page = await site.open('/favicon.svg');
    if (file) {
      await page.route(`**${address}`, (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({ status: 404, path: path.join(dist, file) })
          : route.continue(),
      );
    }
    await page.goto(site.origin + address);
    const near = page.locator('hb-not-found section:visible .near a').first();
    await near.waitFor();
    expect(await leadsTo(near)).toBe(`${UNDER}${language}/volumes/bind-mounts/`);
    await expect.poll(() => isStyled(page)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.locator('hb-not-found .hit').first().waitFor();
    await near.click();
    await page.waitForURL(`${site.origin}/${language}/volumes/bind-mounts/`);
  });

  it('the whole book is there without a network once it was saved; another page says so, with its styles and links', async () => {
    const { page } = await watched(`/${language}/offline/`);
    await page.locator('[data-action="save"]').click();
    await page.locator('[data-action="remove"]').waitFor({ timeout: 60_000 });
    site.cut(true);
    await page.goto(`${site.origin}/${language}/runbooks/first-container/`);
    await openTerminal(page);
    await page.goto(`${site.origin}/${language}/search/?q=tmpfs`);
    await page.locator('.hit a.to').first().waitFor();
    await page.goto(`${site.origin}/${language}/no/such/page/at/all/`);
    expect(await page.locator('h1').innerText()).toBe(language === 'ja' ? 'オフラインで読む' : 'Read it offline');
    expect(await isStyled(page)).toBe(true);
    await page.locator('header a').first().click();
    await page.waitForURL(`${site.origin}/${language}/`);
  });
});

it('what is kept bears the name of the path: another site of the same origin keeps its own', async () => {
  const { page } = await watched('/ja/');
  await page.locator('hb-theme button').click();
  await page.locator('hb-language a').click();
  await page.waitForURL(`${site.origin}/en/`);
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())];
  });
  expect(kept).toContain(`hatoba:theme@${UNDER}`);
  expect(kept.filter((name) => !name.includes(UNDER) && name !== MENU)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${site.origin}/`);
});
