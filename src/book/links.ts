/** Links as they stand in a page. */

export interface Link {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

const MARKDOWN = /\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^)]*)?\)/g;
const ATTRIBUTE = /\b(?:href|src)=(?:"([^"]*)"|'([^']*)')/g;
const DEFINITION = /^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/g;

/** Where a link leads within the site. */
export interface Destination {
  /** As it is written there: `/en/volumes/tmpfs`, `/favicon.svg`. */
  readonly path: string;
  /** Without `#`; '' when it names no place in the page. */
  readonly anchor: string;
}

/** Where a link on the page at `from` leads; undefined for links that leave the site, or are not known before it is built. */
export function destination(target: string, from: string): Destination | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//') || target.includes('{')) return undefined;
  const { pathname, hash } = new URL(target, `https://hatoba.invalid${from}`);
  return { path: decodeURI(pathname), anchor: decodeURIComponent(hash.slice(1)) };
}

/** The address of the page that is meant by a path, with its slash at the end. */
export const pageAt = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Links of Markdown and of tags, outside of code. */
export function readLinks(prose: string): Link[] {
  return prose.split('\n').flatMap((line, index) => {
    const bare = line.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
    return [MARKDOWN, ATTRIBUTE, DEFINITION].flatMap((pattern) =>
      [...bare.matchAll(pattern)].map((match): Link => {
        const target = match[1] ?? match[2] ?? '';
        return { target, line: index + 1, column: match.index + match[0].indexOf(target) + 1 };
      }),
    );
  });
}
