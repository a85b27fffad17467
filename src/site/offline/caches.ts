/** Names of what the browser keeps for reading without a network. For pages and the service worker. */
import { nameAt } from '../root/names.ts';

/** Names of the caches of the site whose root has this path. */
export const cachesAt = (rootPath: string) => ({
  /** The reader's copy of the book, made on request. */
  book: nameAt(rootPath, 'hatoba-book'),
  /** Scripts, styles and fonts of pages that were open. */
  assets: nameAt(rootPath, 'hatoba-assets'),
  /** Pages that were open. */
  pages: nameAt(rootPath, 'hatoba-pages'),
});

/** The address under which a file is kept: a query is the reader's own and is never kept. */
export const keyOf = (address: string): string => {
  const url = new URL(address);
  return url.origin + url.pathname;
};
