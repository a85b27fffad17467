import { describe, expect, test } from 'vitest';
import { strictPolicy } from './support/policy.ts';
import { dist, useSite } from './support/site.ts';
import { expectOnScreen, expectStep, openTerminal, type } from './support/terminal.ts';

const site = useSite(() => ({ 'content-security-policy': strictPolicy(dist) }));

/** Opens a page and gathers what the browser refuses there, in the page and in its workers. */
async function watched(address: string) {
  const page = await site.open('/404.html');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|violates/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  return { page, refused };
}

describe('under a strict content security policy nothing is refused', () => {
  test.each([
    '/',
    '/ja/',
    '/en/volumes/where-data-lives/',
    '/ja/volumes/',
    '/en/errors/port-already-allocated/',
    '/ja/nowhere/',
  ])('on %s', async (address) => {
    const { page, refused } = await watched(address);
    await page.locator('hb-theme button').first().click();
    expect(refused).toEqual([]);
  });

  test('when the reader searches', async () => {
    const { page, refused } = await watched('/ja/search/?q=ボリューム');
    await page.locator('hb-results .hit').first().waitFor();
    expect(refused).toEqual([]);
  });

  test('when a terminal is at work, heavy text tools included', async () => {
    const { page, refused } = await watched('/ja/runbooks/data-outlives-container/');
    await openTerminal(page);
    await page.locator('#step-create .run').click();
    await expectStep(page, 'create', 'passed');
    await type(page, 'docker volume ls | awk \'NR > 1 { print "found " $2 }\'\n');
    await expectOnScreen(page, 'found hatoba-data');
    expect(refused).toEqual([]);
  });
});
