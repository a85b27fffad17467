/** Whether everything the built site links to is there: pages, files and places in pages. Reads dist/ without a browser. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLinks } from '../../src/book/links.ts';
import { blankFences } from '../../src/runbook/fences.ts';
import { dist } from './support/site.ts';

interface Found {
  readonly file: string;
  readonly target: string;
}

const TAG = /<[a-z][\w-]*(?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*\/?>/gi;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const SCRIPT = /<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/gi;
const ORIGIN = 'http://localhost:4321';

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Ids and links of a page. */
function readHtml(file: string): { ids: Set<string>; links: Found[] } {
  const html = readFileSync(path.join(dist, file), 'utf8').replace(SCRIPT, '<$1$2>');
  const ids = new Set<string>();
  const links: Found[] = [];
  for (const [tag] of html.matchAll(TAG)) {
    for (const [, name = '', double, single, bare] of tag.matchAll(ATTRIBUTE)) {
      const value = decoded(double ?? single ?? bare ?? '');
      const refresh = /^\d+;\s*url=(.*)$/.exec(value)?.[1];
      if (name === 'id') ids.add(value);
      else if (name === 'href' || name === 'src' || name === 'action') links.push({ file, target: value });
      else if (name === 'content' && refresh !== undefined) links.push({ file, target: refresh });
    }
  }
  return { ids, links };
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function fileOf(pathname: string): string | undefined {
  const name = decodeURIComponent(pathname).replace(/^\//, '');
  return [name, path.join(name, 'index.html')].find((file) =>
    statSync(path.join(dist, file), { throwIfNoEntry: false })?.isFile(),
  );
}

describe('in the built site', () => {
  const pages = new Map<string, ReturnType<typeof readHtml>>();
  beforeAll(() => {
    for (const file of globSync('**/*.html', { cwd: dist })) pages.set(file, readHtml(file));
  });

  /** What leads nowhere, with the first file that says so. */
  function dead(links: readonly Found[]): string[] {
    const seen = new Set<string>();
    return links.flatMap(({ file, target }) => {
      const url = new URL(target, `${ORIGIN}${addressOf(file)}`);
      if (url.origin !== ORIGIN || seen.has(url.href)) return [];
      seen.add(url.href);
      const found = fileOf(url.pathname);
      if (found === undefined) return [`${file}: ${target} leads nowhere`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor === '' || pages.get(found)?.ids.has(anchor)) return [];
      return [`${file}: ${target}: nothing is called #${anchor} there`];
    });
  }

  test('no address of a page begins at the root of the origin, so that the site can lie anywhere; pages for missing addresses cannot say otherwise', () => {
    const rooted = [...pages].flatMap(([file, { links }]) =>
      file.endsWith('404.html') ? [] : links.filter(({ target }) => /^\/(?!\/)/.test(target)),
    );
    expect(rooted).toEqual([]);
    const styles = globSync('**/*.css', { cwd: dist });
    expect(styles.length).toBeGreaterThan(1);
    expect(styles.filter((file) => /url\(["']?\//.test(readFileSync(path.join(dist, file), 'utf8')))).toEqual([]);
  });

  test('there are pages', () => expect(pages.size).toBeGreaterThan(200));

  test('every link of a page leads somewhere', () =>
    expect(dead([...pages.values()].flatMap(({ links }) => links))).toEqual([]));

  test('every link of a Markdown twin and of llms.txt leads somewhere', () => {
    const files = [...globSync('**/*.md', { cwd: dist }), 'llms.txt'];
    expect(files.length).toBeGreaterThan(200);
    const links = files.flatMap((file) =>
      readLinks(blankFences(readFileSync(path.join(dist, file), 'utf8'))).map(({ target }) => ({ file, target })),
    );
    expect(links.length).toBeGreaterThan(files.length);
    expect(dead(links)).toEqual([]);
  });

  test('every link of the feeds and of the site map leads somewhere', () => {
    const files = globSync(['*/rss.xml', 'sitemap-*.xml'], { cwd: dist });
    expect(files.length).toBe(4);
    const links = files.flatMap((file) =>
      [...readFileSync(path.join(dist, file), 'utf8').matchAll(/<(?:link|loc)>([^<]*)</g)].map(([, target = '']) => ({
        file,
        target: decoded(target),
      })),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(dead(links)).toEqual([]);
  });

  test('every page is reachable as Markdown, and every twin belongs to a page', () => {
    const twins = globSync('**/*.md', { cwd: dist });
    expect(twins.filter((twin) => !pages.has(twin.replace(/\.md$/, '/index.html')))).toEqual([]);
    const told = [...pages].flatMap(([file, { links }]) =>
      links.filter(({ target }) => target.endsWith('.md')).map(({ target }) => `${file} ${target}`),
    );
    expect(told.length).toBeGreaterThanOrEqual(twins.length);
  });
});
