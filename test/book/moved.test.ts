import { expect, test } from 'vitest';
import { moves } from '../../src/book/moved.ts';
import { readPage } from '../../src/book/page.ts';

const page = (file: string, movedFrom: string) =>
  readPage({ name: file, text: `---\ntitle: T\nmovedFrom: ${movedFrom}\n---\n` });

test('old ids lead to where the page is now, for both languages though only one says so', () => {
  const pages = [
    page('content/docs/ja/volumes/volumes.mdx', '[volumes/named, basics/volumes]'),
    page('content/docs/en/volumes/volumes.mdx', '[volumes/named]'),
    page('runbooks/first/en.mdx', '[runbooks/begin]'),
    page('runbooks/second/en.mdx', '[]'),
  ];
  expect(moves(pages)).toEqual([
    { from: 'volumes/named', to: 'volumes/volumes' },
    { from: 'basics/volumes', to: 'volumes/volumes' },
    { from: 'runbooks/begin', to: 'runbooks/first' },
  ]);
});
