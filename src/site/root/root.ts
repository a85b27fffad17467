/**
 * Where the site lies in the browser that shows it. The same files may be put at the root of an origin or anywhere below it:
 * the site writes its addresses as its own (`/ja/volumes/`), and this module alone makes them the browser's. It also keeps
 * what one site stores apart from what another on the same origin does. For pages and their workers.
 */

import { nameAt } from './names.ts';

/** Built scripts and workers lie in one folder below the root; in development there is no other root than the origin's. */
const root = new URL(import.meta.env.PROD ? '..' : '/', import.meta.url);

/** The path of the root, with a slash at both ends: `/`, `/team/docs/`. */
export const rootPath: string = root.pathname;

/** The browser's address of one of the site's: `/ja/volumes/#create` is `/team/docs/ja/volumes/#create`. */
export const rooted = (address: string): string => rootPath + address.replace(/^\//, '');

/** The site's address of one of the browser's paths; a path outside the site is left as it is. */
export const unrooted = (path: string): string =>
  path.startsWith(rootPath) ? `/${path.slice(rootPath.length)}` : path;

/** The site's address of the page that is open: `/ja/volumes/`. */
export const here = (): string => unrooted(location.pathname);

/** A name for what the browser keeps for this site alone: storage keys, caches, databases, channels, locks. */
export const ownName = (name: string): string => nameAt(rootPath, name);
