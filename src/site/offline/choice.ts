/** Which files of the built site are kept, and which of them on the first visit. For the build. */
import type { Language } from '../../book/languages.ts';

/** Pages that are kept on the first visit: from them one comes to all others. */
const SHELL_PAGES = ['', 'search/', 'offline/'];

/** Files nobody reads in a browser, or that a kept copy would only mislead. */
const LEFT_OUT = [
  /\/\.[^/]*$/,
  /^\/sitemap/,
  /\.md$/,
  /^\/llms\.txt$/,
  /\/rss\.xml$/,
  /^\/screenshots\//,
  /^\/sw\.js/,
  /^\/offline\.json$/,
  /\.map$/,
];

/** The address of a file, by its path below the built site's folder. */
export const addressOf = (path: string): string => `/${path}`.replace(/\/index\.html$/, '/');

export const isKept = (url: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(url));

/**
 * Addresses of the pages everybody gets, and of the scripts, styles and data they ask for.
 *
 * @param read the text of a file by its address; undefined for what is not among the files
 */
export function shellOf(languages: readonly Language[], read: (url: string) => string | undefined): string[] {
  const pages = languages.flatMap((language) => SHELL_PAGES.map((page) => `/${language}/${page}`));
  const wanted = ['/', '/errors.json', '/favicon.svg', ...pages];
  const found = new Set<string>();
  for (let url = wanted.pop(); url !== undefined; url = wanted.pop()) {
    const text = found.has(url) ? undefined : read(url);
    if (text === undefined) continue;
    found.add(url);
    if (/\.(?:js|css)$|\/$/.test(url)) wanted.push(...assetsIn(url, text));
  }
  return [...found].sort();
}

/** Scripts and styles that a page or a script loads at once, and its workers; what it may load later is left to later. */
function assetsIn(url: string, text: string): string[] {
  if (url.endsWith('.js')) {
    const imports = text.matchAll(/(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g);
    const workers = text.matchAll(/new Worker\((?:new URL\()+["'`]([^"'`]+\.js)["'`]/g);
    return [...imports, ...workers].map(([, path = '']) => new URL(path, `http://site${url}`).pathname);
  }
  if (url.endsWith('.css')) return [];
  const linked = [...text.matchAll(/(?:src|href)="([^"]+\.(?:js|css|woff2))"/g)];
  return linked.map(([, path = '']) => new URL(path, `http://site${url}`).pathname);
}
