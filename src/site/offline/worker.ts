/**
 * The service worker: what comes from the network is shown as long as there is one, then what was kept. It asks for
 * nothing on its own but the few files of its shell.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isLanguage } from '../../book/languages.ts';
import { ASSETS, keyOf, PAGES } from './caches.ts';

/** What `self` is here; the types of the page, which the rest of the site is checked with, lack it. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
declare const __SHELL__: PrecacheEntry[];

const scope = self as unknown as WorkerScope;

/** A page is asked for and kept without its query, which is the reader's own. The server may send other addresses elsewhere with it. */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => keyOf(request.url),
  requestWillFetch: async ({ request }: { request: Request }) => {
    const { pathname, search } = new URL(request.url);
    if (request.mode !== 'navigate' || search === '' || !pathname.endsWith('/')) return request;
    return new Request(keyOf(request.url), { cache: request.cache, redirect: 'manual', signal: request.signal });
  },
};

precache(__SHELL__);
cleanupOutdatedCaches();
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// Their names change with their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  new CacheFirst({ cacheName: ASSETS }),
);
registerRoute(
  ({ sameOrigin }) => sameOrigin,
  new NetworkFirst({ cacheName: PAGES, networkTimeoutSeconds: 5, plugins: [withoutQuery] }),
);

setCatchHandler(async ({ request }) => {
  const kept = await keptCopy(request.url);
  if (kept) return kept;
  if (request.mode !== 'navigate') return Response.error();
  const first = new URL(request.url).pathname.split('/')[1];
  return (await matchPrecache(`/${isLanguage(first) ? first : 'ja'}/offline/`)) ?? Response.error();
});

/** A page may be asked for with or without the slash at its end. */
async function keptCopy(address: string): Promise<Response | undefined> {
  const key = keyOf(address);
  for (const each of [key, `${key}/`]) {
    const kept = (await caches.match(each)) ?? (await matchPrecache(new URL(each).pathname));
    if (kept) return kept;
  }
  return undefined;
}
