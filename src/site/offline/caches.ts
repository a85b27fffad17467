/** Names of what the browser keeps for reading without a network. */

/** The reader's copy of the book, made on request. */
export const BOOK = 'hatoba-book';
/** Scripts, styles and fonts of pages that were open. */
export const ASSETS = 'hatoba-assets';
/** Pages that were open. */
export const PAGES = 'hatoba-pages';

/** The address under which a file is kept: a query is the reader's own and is never kept. */
export const keyOf = (address: string): string => {
  const url = new URL(address);
  return url.origin + url.pathname;
};
