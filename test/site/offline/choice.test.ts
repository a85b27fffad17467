import { describe, expect, test } from 'vitest';
import { addressOf, isKept, shellOf } from '../../../src/site/offline/choice.ts';

test.each([
  ['ja/volumes/volumes/index.html', '/ja/volumes/volumes/'],
  ['index.html', '/'],
  ['errors.json', '/errors.json'],
  ['ja/404.html', '/ja/404.html'],
])('the address of %s is %s', (path, url) => expect(addressOf(path)).toBe(url));

test.each([
  ['/ja/volumes/volumes/', true],
  ['/_astro/page.Bx1.js', true],
  ['/pagefind/pagefind.js', true],
  ['/ja/volumes/volumes.md', false],
  ['/ja/rss.xml', false],
  ['/sw.js', false],
  ['/offline.json', false],
  ['/.built', false],
])('%s is kept: %s', (url, kept) => expect(isKept(url)).toBe(kept));

describe('the shell', () => {
  const SITE: Readonly<Record<string, string>> = {
    '/': '<a href="/en/">',
    '/errors.json': '{}',
    '/en/': '<link href="../_astro/page.css"><script src="../_astro/home.js"></script><a href="/en/volumes/">',
    '/en/search/': '<script type="module" src="/_astro/search.js"></script>',
    '/en/offline/': '',
    '/en/volumes/': '<script src="/_astro/note.js"></script>',
    '/_astro/page.css': 'src: url("/_astro/font.woff2")',
    '/_astro/home.js': 'import{a as b}from"./shared.js";import("./terminal.js")',
    '/_astro/search.js':
      'import "./shared.js";new Worker(new URL(new URL(`diagnose.js`,import.meta.url).href,``+import.meta.url))',
    '/_astro/diagnose.js': '',
    '/_astro/shared.js': 'import { x } from "./home.js"',
    '/_astro/terminal.js': '',
    '/_astro/note.js': '',
  };

  test('is the pages from which one comes to all others, with what they load at once', () =>
    expect(shellOf(['en'], (url) => SITE[url])).toEqual([
      '/',
      '/_astro/diagnose.js',
      '/_astro/home.js',
      '/_astro/page.css',
      '/_astro/search.js',
      '/_astro/shared.js',
      '/en/',
      '/en/offline/',
      '/en/search/',
      '/errors.json',
    ]));
});
