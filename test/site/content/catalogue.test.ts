import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, catalogue, relatedPages } from '../../../src/site/content/catalogue.ts';

const entry = (id: string, data: Partial<CatalogueEntry['data']> = {}): CatalogueEntry => ({
  id,
  data: { title: id, ...data },
});

describe('the catalogue', () => {
  test('sorts a section by order, then by slug', () => {
    const pages = catalogue(
      [
        entry('ja/volumes/tmpfs'),
        entry('ja/volumes/bind-mount'),
        entry('ja/volumes/overview', { sidebar: { order: 1 } }),
      ],
      'ja',
    );
    expect(pages.get('volumes')?.map(({ slug }) => slug)).toEqual(['overview', 'bind-mount', 'tmpfs']);
  });

  test('lets the other language stand in for a missing translation, at an address of the reader’s language', () => {
    const [page] = catalogue([entry('ja/basics/run', { title: '動かす' })], 'en').get('basics') ?? [];
    expect(page).toMatchObject({ address: '/en/basics/run/', title: '動かす', textLanguage: 'ja' });
  });

  test('prefers the reader’s language whatever the order of the files', () => {
    const entries = [entry('en/basics/run', { title: 'Run' }), entry('ja/basics/run', { title: '動かす' })];
    expect(
      catalogue(entries, 'en')
        .get('basics')
        ?.map(({ title }) => title),
    ).toEqual(['Run']);
    expect(
      catalogue(entries.toReversed(), 'en')
        .get('basics')
        ?.map(({ title }) => title),
    ).toEqual(['Run']);
  });

  test('leaves out hidden pages and what belongs to no section', () => {
    const pages = catalogue([entry('ja/basics/draft', { sidebar: { hidden: true } }), entry('ja/about')], 'ja');
    expect([...pages.values()].flat()).toEqual([]);
  });

  test('finds related pages in the order given and forgets those that do not exist', () => {
    const pages = catalogue([entry('ja/basics/run'), entry('ja/runbooks/first')], 'ja');
    expect(relatedPages(pages, ['runbooks/first', 'basics/gone', 'basics/run']).map(({ id }) => id)).toEqual([
      'ja/runbooks/first',
      'ja/basics/run',
    ]);
  });
});
