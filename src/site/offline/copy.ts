/** The reader's own copy of the book: made, brought up to date and thrown away by the page, served by the service worker. */
import type { Language } from '../../book/languages.ts';
import { rooted, rootPath } from '../root/root.ts';
import { cachesAt } from './caches.ts';
import { filesFor, type OfflineList, type SiteFile } from './files.ts';

/** What is kept, as it is noted beside the files. */
export interface KeptCopy {
  readonly language: Language;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
  /** Revisions by address. */
  readonly files: Readonly<Record<string, string>>;
}

/** How far the copying has come, in bytes. */
export type Progress = (done: number, whole: number) => void;

const BOOK = cachesAt(rootPath).book;
const NOTE = rooted('/offline-copy.json');
const AT_ONCE = 6;

export async function fetchList(): Promise<OfflineList> {
  const response = await fetch(rooted('/offline.json'), { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as OfflineList;
}

/** The copy this browser has; undefined when there is none, or none that was finished. */
export async function keptCopy(): Promise<KeptCopy | undefined> {
  const note = await caches.match(NOTE, { cacheName: BOOK });
  return note && ((await note.json()) as KeptCopy);
}

/** The size of a copy in bytes. */
export const sizeOf = (list: OfflineList, language: Language): number =>
  filesFor(list, language).reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * Makes a copy or brings one up to date: fetches what is new, then throws out what is no longer there. What was fetched
 * stays when it is broken off, so that the next attempt goes on from there.
 */
export async function saveCopy(language: Language, signal: AbortSignal, progress: Progress): Promise<KeptCopy> {
  const list = await fetchList();
  const files = filesFor(list, language);
  const cache = await caches.open(BOOK);
  const whole = sizeOf(list, language);
  const before = (await keptCopy())?.files ?? {};
  let done = 0;
  const save = async ({ url, revision, bytes }: SiteFile): Promise<void> => {
    const address = rooted(url);
    const isThere = before[url] === revision && (await cache.match(address)) !== undefined;
    if (!isThere) {
      const response = await fetch(address, { signal, cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
      await cache.put(address, response);
    }
    done += bytes;
    progress(done, whole);
  };
  await inTurns(files, save, signal);
  const known = new Set([NOTE, ...files.map(({ url }) => rooted(url))]);
  for (const request of await cache.keys()) {
    if (!known.has(new URL(request.url).pathname)) await cache.delete(request);
  }
  const copy: KeptCopy = {
    language,
    version: list.version,
    savedAt: Date.now(),
    bytes: whole,
    files: Object.fromEntries(files.map(({ url, revision }) => [url, revision])),
  };
  await cache.put(NOTE, new Response(JSON.stringify(copy), { headers: { 'content-type': 'application/json' } }));
  return copy;
}

/** Throws the copy away; pages that were open stay kept. */
export async function removeCopy(): Promise<void> {
  await caches.delete(BOOK);
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>, signal: AbortSignal): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      signal.throwIfAborted();
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
