/** Search libraries that run in the browser, set up as their documentation recommends for long and faulty queries. */
import { performance } from 'node:perf_hooks';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { distinct, type SearchEngine } from './engine.ts';
import type { ErrorPage } from './pages.ts';

const slugOf = (id: unknown): string => String(id).split('/')[1] ?? '';

/** Any of the words, with slips and beginnings. */
export function miniSearch(pages: readonly ErrorPage[]): SearchEngine {
  const index = new MiniSearch<ErrorPage>({ fields: ['title', 'text'] });
  index.addAll(pages);
  return {
    name: 'MiniSearch (OR, fuzzy, prefix)',
    bytes: JSON.stringify(index).length,
    search(query) {
      const from = performance.now();
      const hits = index.search(query, { combineWith: 'OR', fuzzy: 0.2, prefix: true, boost: { title: 2 } });
      const time = performance.now() - from;
      return { slugs: distinct(hits.map(({ id }) => slugOf(id))), score: hits[0]?.score ?? 0, time };
    },
  };
}

/** With `suggest`, pages need not have all the words. */
export async function flexSearch(pages: readonly ErrorPage[]): Promise<SearchEngine> {
  const index = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
  for (const { id, title, text } of pages) index.add({ id, title, text });
  let bytes = 0;
  await index.export((_key: string, data: string) => {
    bytes += data?.length ?? 0;
  });
  return {
    name: 'FlexSearch (suggest)',
    bytes,
    search(query) {
      const from = performance.now();
      const fields = index.search(query, { suggest: true, limit: 10 });
      const time = performance.now() - from;
      return { slugs: distinct(fields.flatMap(({ result }) => result).map(slugOf)), time };
    },
  };
}

export function fuse(pages: readonly ErrorPage[]): SearchEngine {
  const index = new Fuse(pages, { keys: ['title', 'text'], ignoreLocation: true, includeScore: true, threshold: 0.6 });
  return {
    name: 'Fuse',
    bytes: JSON.stringify(index.getIndex().toJSON()).length,
    search(query) {
      const from = performance.now();
      const hits = index.search(query, { limit: 10 });
      const time = performance.now() - from;
      return { slugs: distinct(hits.map(({ item }) => item.slug)), score: 1 - (hits[0]?.score ?? 1), time };
    },
  };
}
