import { describe, expect, test } from 'vitest';
import { idOfFile, inLanguage, parsePageId, pathLanguage, withoutLanguage } from '../../src/book/languages.ts';

describe('the id of a content file', () => {
  test.each([
    ['content/docs/ja/volumes/bind-mount.mdx', 'ja/volumes/bind-mount'],
    ['content/docs/en/errors/volume-in-use.mdx', 'en/errors/volume-in-use'],
    ['runbooks/first-container/ja.mdx', 'ja/runbooks/first-container'],
    ['runbooks/first-container/en.mdx', 'en/runbooks/first-container'],
    ['content\\docs\\ja\\gpu\\clone3.mdx', 'ja/gpu/clone3'],
  ])('%s is %s', (file, id) => {
    expect(idOfFile(file)).toBe(id);
  });
});

describe('a page id taken apart', () => {
  test('knows language, section and slug', () => {
    expect(parsePageId('en/runbooks/first-container')).toEqual({
      language: 'en',
      section: 'runbooks',
      slug: 'first-container',
    });
  });

  test.each(['ja', 'ja/search', 'ja/unknown/page', 'fr/basics/run', '404'])('%s is no page of a section', (id) => {
    expect(parsePageId(id)).toBeUndefined();
  });
});

describe('an id without its language', () => {
  test.each([
    ['ja/volumes/bind-mount', 'volumes/bind-mount'],
    ['en', ''],
    ['volumes/ja', 'volumes/ja'],
  ])('%s is %j', (id, own) => expect(withoutLanguage(id)).toBe(own));
});

describe('the same address in the other language', () => {
  test.each([
    ['/ja/volumes/bind-mount/', '/en/volumes/bind-mount/'],
    ['/ja/', '/en/'],
    ['/en/', '/en/'],
    ['/404', '/en/'],
  ])('%s becomes %s', (from, to) => {
    expect(inLanguage(from, 'en')).toBe(to);
  });
});

describe('the language a path tells', () => {
  test.each([
    ['/x/content/docs/en/basics/run.mdx', 'en'],
    ['/x/runbooks/volumes/en.mdx', 'en'],
    ['/x/runbooks/volumes/ja.mdx', 'ja'],
    ['/en/search/', 'en'],
    ['/x/english/ending.mdx', 'ja'],
  ])('%s: %s', (path, language) => {
    expect(pathLanguage(path)).toBe(language);
  });
});
