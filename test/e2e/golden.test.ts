/** The main states, as they look: both languages, both themes, wide and narrow. Written with the Chromium of the packages. */
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { packagedChromium } from '../../scripts/lib/chromium.js';
import { expectGolden } from './support/golden.ts';
import { useSite } from './support/site.ts';
import { expectPrompt, expectStep } from './support/terminal.ts';

const site = useSite(undefined, { find: packagedChromium });

interface State {
  readonly name: string;
  /** Behind the language. */
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  /** What the window is scrolled to then; else it stays where it is. */
  readonly at?: string;
}

const PASTE =
  'docker: Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:8080 failed: port is already allocated.';

const STATES: readonly State[] = [
  { name: 'home', path: '/' },
  {
    name: 'home-found',
    path: '/',
    async prepare(page) {
      await page.locator('hb-paste textarea').first().fill(PASTE);
      await page.locator('.hb-hit, [data-hit], hb-paste .panel a').first().waitFor();
    },
  },
  { name: 'note', path: '/volumes/where-data-lives/' },
  { name: 'error', path: '/errors/port-already-allocated/' },
  { name: 'runbook', path: '/runbooks/data-outlives-container/' },
  {
    name: 'runbook-running',
    at: '#step-create',
    path: '/runbooks/data-outlives-container/',
    async prepare(page) {
      await page.locator('#step-create .run').click();
      await expectStep(page, 'create', 'passed');
      await expectPrompt(page);
    },
  },
  { name: 'nothing-found', path: '/search/#q=zzqqxx' },
  { name: 'missing', path: '/nowhere/' },
];

/** Each language is seen in each theme and at each width, in two looks of four. */
const LOOKS = [
  { look: 'wide-dark', language: 'ja', dark: true, width: 1280 },
  { look: 'wide-light', language: 'en', dark: false, width: 1280 },
  { look: 'narrow-light', language: 'ja', dark: false, width: 390 },
  { look: 'narrow-dark', language: 'en', dark: true, width: 390 },
] as const;

describe.each(LOOKS)('$look, in $language', ({ look, language, dark, width }) => {
  test.each(STATES)('$name', async ({ name, path, prepare, at }) => {
    const page = await site.open(`/${language}${path}`, { dark, width });
    await prepare?.(page);
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    // Where the pointer and the page were left depends on how fast things went.
    await page.mouse.move(0, 0);
    await page.evaluate((step) => {
      (document.activeElement as HTMLElement | null)?.blur();
      if (step) document.querySelector(step)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    }, at);
    await expectGolden(page, `${name}-${look}`);
  });
});
