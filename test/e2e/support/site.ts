/** The built site, served on loopback, in a real Chromium: what every journey begins with. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeSource from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { chromiumFlags, findChromium } from '../../../scripts/lib/chromium.js';
import { serve } from '../../../scripts/lib/static-server.js';

/** The built site's folder. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

export interface Site {
  /** Where the site lies, without a slash at the end: `http://localhost:<port>`, or a folder there. */
  readonly origin: string;
  /** Breaks every connection from now on, or no longer: a browser's own switch leaves its service workers online. */
  cut(cut: boolean): void;
  /** A page of a browser that has never been here. `path` begins with a slash. */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

export interface OpenOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** What the reader has asked of the system: more contrast, less motion. */
  readonly prefers?: Pick<BrowserContextOptions, 'contrast' | 'forcedColors' | 'reducedMotion'>;
  /** Fingers instead of a mouse, as on a phone or tablet. */
  readonly touch?: boolean;
  readonly javaScript?: boolean;
  /** Another page of the same reader: shares what the browser keeps. */
  readonly context?: BrowserContext;
}

/** On a busy machine a Chromium may die while it starts; a second one does not. */
async function launch(executablePath: string, tries = 3): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...chromiumFlags] }).catch((error: unknown) => {
    if (tries > 1) return launch(executablePath, tries - 1);
    throw error;
  });
}

/**
 * Serves dist/ and starts the browser before the tests of a file, and ends both after them. `headers` go with every answer;
 * `under` puts the site in a folder of its server: `/team/docs/`; `find` gives the browser's executable.
 */
export function useSite(
  headers: () => Readonly<Record<string, string>> = () => ({}),
  { under = '/', find = findChromium }: { readonly under?: string; readonly find?: () => Promise<string> } = {},
): Site {
  let browser: Browser;
  let server: Server;
  const contexts: BrowserContext[] = [];
  const site = { origin: '' };
  let isCut = false;

  beforeAll(async () => {
    server = await serve(path.normalize(dist), { port: 0, under });
    const always = Object.entries(headers());
    server.prependListener('request', (request) => {
      if (isCut) request.socket.destroy();
    });
    server.prependListener('request', (_request, response) => {
      for (const [name, value] of always) response.setHeader(name, value);
    });
    site.origin = `http://localhost:${(server.address() as AddressInfo).port}${under.slice(0, -1)}`;
    browser = await launch(await find());
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    server?.close();
  });

  return {
    get origin() {
      return site.origin;
    },
    cut(cut) {
      isCut = cut;
    },
    async open(
      address,
      { dark = true, width = 1440, height = 900, touch = false, prefers, javaScript = true, context } = {},
    ) {
      const own =
        context ??
        (await browser.newContext({
          colorScheme: dark ? 'dark' : 'light',
          viewport: { width, height },
          ...prefers,
          ...(touch && { hasTouch: true, isMobile: true }),
          javaScriptEnabled: javaScript,
          permissions: ['clipboard-read', 'clipboard-write'],
        }));
      if (!context) endWithTest(own, contexts);
      const page = await own.newPage();
      page.setDefaultTimeout(15_000);
      await page.goto(site.origin + address, { waitUntil: 'load' });
      return page;
    },
  };
}

/** A page that nobody looks at any more still blinks and listens: it ends with its test, or with the file if a hook opened it. */
function endWithTest(context: BrowserContext, endWithFile: BrowserContext[]): void {
  try {
    onTestFinished(() => context.close());
  } catch {
    endWithFile.push(context);
  }
}

/** Where a link of a page leads, within its origin: links of the built site begin at the page they stand in. */
export const leadsTo = (link: Locator): Promise<string> =>
  link.first().evaluate((element) => {
    const { pathname, search, hash } = element as HTMLAnchorElement;
    return pathname + search + hash;
  });

/** Holds a page to axe's rules (WCAG 2.2 A and AA, and best practices). */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AxeSource.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeSource };
    const found = await axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
  expect(violations).toEqual([]);
}
