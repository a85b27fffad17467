/** Pagefind alone, over the same pages: its index is built, served on loopback and asked in Chromium. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/lib/chromium.js';
import { serve } from '../../../scripts/lib/static-server.js';
import { distinct, type SearchEngine } from './engine.ts';
import type { ErrorPage } from './pages.ts';

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pf_|\.pagefind$/.test(name) || name.endsWith('entry.json'))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

interface Hit {
  readonly score: number;
  data(): Promise<{ url: string }>;
}

async function writeIndex(folder: string, pages: readonly ErrorPage[]): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const { id, language, title, text } of pages) {
    await index.addCustomRecord({ url: `/${id}`, content: `${title}\n${text}`, language, meta: { title } });
  }
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
}

/** Both languages at once, as the site asks it. */
export async function pagefind(folder: string, pages: readonly ErrorPage[]): Promise<SearchEngine> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await writeIndex(folder, pages);
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Pagefind</title>');
  const server = await serve(folder, { port: 0 });
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumFlags] });
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(async (base) => {
    const engine = await import(`${base}/pagefind/pagefind.js`);
    await engine.init();
    await engine.mergeIndex(`${base}/pagefind/`, { language: 'ja' });
  }, origin);
  return {
    name: 'Pagefind alone',
    bytes: sizeOf(folder),
    async search(query) {
      const { urls, score, time } = await page.evaluate(
        async ([text, base]) => {
          const engine = await import(`${base}/pagefind/pagefind.js`);
          const from = performance.now();
          const { results }: { results: Hit[] } = await engine.search(text);
          const found = await Promise.all(results.slice(0, 5).map((hit) => hit.data()));
          const spent = performance.now() - from;
          return { urls: found.map(({ url }) => url), score: results[0]?.score ?? 0, time: spent };
        },
        [query, origin] as const,
      );
      return { slugs: distinct(urls.map((url) => url.split('/').filter(Boolean).at(-1) ?? '')), score, time };
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
