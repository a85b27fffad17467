/**
 * The service worker: what comes from the network is shown as long as there is one, then what was kept. It asks for
 * nothing on its own but the few files of its shell.
 */
import { cleanupOutdatedCaches, matchPrecache, type PrecacheEntry, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isLanguage, type Language } from '../../book/languages.ts';
import { wayToRoot } from '../root/way.ts';
import { cachesAt, keyOf } from './caches.ts';

/** What `self` is here; the types of the page, which the rest of the site is checked with, lack it. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly href: string };
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
declare const __SHELL__: PrecacheEntry[];

const scope = self as unknown as WorkerScope;

/** The service worker stands at the root of the site. */
const root = new URL('.', scope.location.href).pathname;
const names = cachesAt(root);

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
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${root}_astro/`),
  new CacheFirst({ cacheName: names.assets }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(root),
  new NetworkFirst({ cacheName: names.pages, networkTimeoutSeconds: 5, plugins: [withoutQuery] }),
);

setCatchHandler(async ({ request }) => {
  const kept = await keptCopy(request.url);
  if (kept) return kept;
  if (request.mode !== 'navigate') return Response.error();
  const [first] = new URL(request.url).pathname.slice(root.length).split('/');
  return offlinePage(isLanguage(first) ? first : 'ja');
});

/** The page on reading offline, as it can stand at any address: its links lead to the root from where it lies itself. */
async function offlinePage(language: Language): Promise<Response> {
  const page = await matchPrecache(`${root}${language}/offline/`);
  if (!page) return Response.error();
  const text = (await page.text()).replaceAll(`="${wayToRoot(`${language}/offline/`)}`, `="${root}`);
  return new Response(text, { headers: page.headers });
}

/** A page may be asked for with or without the slash at its end. */
async function keptCopy(address: string): Promise<Response | undefined> {
  const key = keyOf(address);
  for (const each of [key, `${key}/`]) {
    const kept = (await caches.match(each)) ?? (await matchPrecache(new URL(each).pathname));
    if (kept) return kept;
  }
  return undefined;
}
