/** What is pasted reaches no server: held at the server itself, which also hears where a request came from. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/lib/static-server.js';
import { dist, useSite } from './support/site.ts';

const site = useSite();

let server: Server;
let origin: string;
let heard: string[];

beforeAll(async () => {
  server = await serve(dist, { port: 0 });
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  server.on('request', ({ url, headers }) => heard.push(`${url} ${headers.referer ?? ''}`));
});
afterAll(() => server.close());

it.each([
  ['a message', 'Error: No such container: payroll-db'],
  [
    'several lines',
    'docker compose up\nError response from daemon: Conflict. The container name "/payroll-db" is already in use',
  ],
])('%s is sent neither by going on, back and anew nor by another language', async (_, paste) => {
  const page = await site.open('/404.html');
  heard = [];
  await page.goto(`${origin}/en/`);
  await page.locator('hb-paste textarea').fill(paste);
  await page.keyboard.press('Enter');
  const result = page.locator('main .match a.to').first();
  await result.click();
  await page.waitForURL('**/errors/**');
  await page.goBack();
  await result.waitFor();
  await page.reload();
  await result.waitFor();
  await page.locator('hb-language a').click();
  await page.waitForURL('**/ja/search/**');
  await result.waitFor();
  expect(await page.locator('main textarea').inputValue()).toBe(paste);
  expect(heard.length).toBeGreaterThan(10);
  expect(heard.filter((one) => one.includes('payroll'))).toEqual([]);
});

it('a link with ?q= is not sent where the service worker is at work', async () => {
  const page = await site.open('/404.html');
  heard = [];
  await page.goto(`${origin}/en/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await page.goto(`${origin}/en/search/?q=payroll-db`);
  await page.locator('main hb-results:not([aria-busy])').waitFor();
  expect(await page.locator('main textarea').inputValue()).toBe('payroll-db');
  await page.reload();
  await page.locator('main hb-results:not([aria-busy])').waitFor();
  expect(heard.filter((one) => one.includes('payroll'))).toEqual([]);
});

it('the link to the content leaves the results as they are', async () => {
  const page = await site.open('/en/search/#q=Error%3A%20No%20such%20container%3A%20payroll-db');
  await page.locator('main .match').first().waitFor();
  await page.locator('.sl-skip-link').evaluate((link: HTMLAnchorElement) => link.click());
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#q=/);
  expect(await page.locator('main .match').count()).toBeGreaterThan(0);
});
