/** All pages of the knowledge base, in both languages. */
import { filesBelow, readSource } from './files.ts';
import { type Page, readPage } from './page.ts';

/** Notes, error pages and the prose of runbooks below `root`, by file name. */
export const readPages = (root: string): Page[] =>
  [
    ...filesBelow(root, 'content/docs', ['.md', '.mdx']),
    ...filesBelow(root, 'runbooks', ['/ja.mdx', '/en.mdx']),
  ].flatMap((name) => {
    const source = readSource(root, name);
    return source ? [readPage(source)] : [];
  });
