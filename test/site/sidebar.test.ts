import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/site/content/catalogue.ts';
import { buildSidebar, neighbours, wholeSidebarLimit, wikiGroup } from '../../src/site/sidebar.ts';

const pagesOf = (...ids: string[]) =>
  catalogue(
    ids.map((id) => ({ id, data: { title: id } })),
    'ja',
  );
const small = pagesOf('ja/basics/run', 'ja/volumes/bind-mount', 'ja/volumes/tmpfs', 'ja/errors/volume-in-use');
const many = pagesOf(
  'ja/basics/run',
  ...Array.from({ length: wholeSidebarLimit }, (_, index) => `ja/errors/error-${String(index).padStart(3, '0')}`),
);

describe('the sidebar', () => {
  test('groups pages by section and marks the current one', () => {
    expect(buildSidebar(small, 'ja', 'ja/volumes/tmpfs', (section) => `<${section}>`)).toMatchObject([
      { type: 'group', label: '<basics>', entries: [{ href: '/ja/basics/run/', isCurrent: false }] },
      {
        type: 'group',
        label: '<volumes>',
        entries: [
          { href: '/ja/volumes/bind-mount/', isCurrent: false },
          { href: '/ja/volumes/tmpfs/', isCurrent: true },
        ],
      },
      { type: 'group', label: '<errors>' },
    ]);
  });

  test('of a large site carries the links of the current section alone', () => {
    const sidebar = buildSidebar(many, 'ja', 'ja/basics/run', (section) => section);
    expect(sidebar).toMatchObject([
      { type: 'group', label: 'basics' },
      { type: 'link', label: 'errors', href: '/ja/errors/' },
    ]);
  });
});

test('below the sections stands what the wiki says of itself', () => {
  expect(wikiGroup('en', 'en/tags', (key) => key)).toMatchObject({
    type: 'group',
    label: 'wiki.title',
    entries: [
      { href: '/en/changes/', isCurrent: false },
      { href: '/en/tags/', isCurrent: true },
      { href: '/en/glossary/' },
      { href: '/en/languages/' },
      { href: '/en/offline/' },
    ],
  });
});

describe('previous and next', () => {
  test('go on across sections', () => {
    const { prev, next } = neighbours(small, 'ja/volumes/tmpfs');
    expect([prev?.href, next?.href]).toEqual(['/ja/volumes/bind-mount/', '/ja/errors/volume-in-use/']);
  });

  test('are missing at the ends and outside the catalogue', () => {
    expect(neighbours(small, 'ja/basics/run').prev).toBeUndefined();
    expect(neighbours(small, 'ja/errors/volume-in-use').next).toBeUndefined();
    expect(neighbours(small, 'ja/search')).toEqual({ prev: undefined, next: undefined });
  });
});
