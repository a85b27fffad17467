import { describe, expect, test } from 'vitest';
import { placed } from '../../../src/site/root/place.ts';

const body = (html: string, toRoot = '../../'): string =>
  placed(`<!doctype html><html lang="ja"><body>${html}</body></html>`, toRoot).replace(/^.*<body>|<\/body>.*$/g, '');

describe('an address that begins at the root of the origin', () => {
  test.each([
    ['a link', '<a href="/ja/volumes/#create">x</a>', '<a href="../../ja/volumes/#create">x</a>'],
    ['the root itself', '<a href="/">x</a>', '<a href="../../">x</a>'],
    [
      'a script',
      '<script type="module" src="/_astro/a.js"></script>',
      '<script type="module" src="../../_astro/a.js"></script>',
    ],
    ['a form', '<form action="/ja/search/"></form>', '<form action="../../ja/search/"></form>'],
    ['without quotes', '<a href=/ja/>x</a>', '<a href=../../ja/>x</a>'],
    ['in a template', '<template><a href="/ja/">x</a></template>', '<template><a href="../../ja/">x</a></template>'],
    [
      'where the page leads on by itself',
      '<noscript><meta http-equiv="refresh" content="0; url=/ja/"></noscript>',
      '<noscript><meta http-equiv="refresh" content="0; url=../../ja/"></noscript>',
    ],
  ])('begins at the root of the site: %s', (_, html, expected) => expect(body(html)).toBe(expected));
});

describe('left as they are', () => {
  test.each([
    ['addresses elsewhere', '<a href="https://docs.docker.com/">x</a><a href="//example.org/">x</a>'],
    ['places in the page', '<a href="#create">x</a>'],
    ['texts that begin with a slash', '<meta name="description" content="/dev/shm is small"><p title="/etc">/etc</p>'],
    ['what scripts and code hold', '<script>const a = \'<a href="/ja/">\';</script><code>href="/ja/"</code>'],
  ])('%s', (_, html) => expect(body(html)).toBe(html));
});

test('a page says the way to its root', () => {
  expect(placed('<!doctype html><html lang="ja"><head></head></html>', '../')).toBe(
    '<!doctype html><html data-root="../" lang="ja"><head></head></html>',
  );
});

test('a page that is shown anywhere names the root it was built for', () =>
  expect(body('<a href="/ja/">x</a>', '/team/docs/')).toBe('<a href="/team/docs/ja/">x</a>'));
