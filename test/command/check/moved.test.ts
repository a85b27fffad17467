import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/book/page.ts';
import { checkMoved } from '../../../src/command/check/moved.ts';

const page = (file: string, movedFrom: string) =>
  readPage({ name: file, text: `---\ntitle: T\nmovedFrom: ${movedFrom}\n---\n` });
const told = (...pages: ReturnType<typeof page>[]) =>
  checkMoved(pages).map(({ file, problem }) => `${file}:${problem.line} ${problem.message}`);

describe('old addresses', () => {
  test('may be claimed by both languages of a page', () =>
    expect(
      told(
        page('content/docs/ja/volumes/volumes.mdx', '[volumes/named]'),
        page('content/docs/en/volumes/volumes.mdx', '[volumes/named]'),
      ),
    ).toEqual([]));

  test('may not be those of a page that is there', () =>
    expect(
      told(page('content/docs/ja/volumes/volumes.mdx', '[runbooks/first]'), page('runbooks/first/ja.mdx', '[]')),
    ).toEqual([
      'content/docs/ja/volumes/volumes.mdx:3 there is a page at runbooks/first: nothing can lead on from there',
    ]));

  test('may be claimed by one page alone', () =>
    expect(
      told(
        page('content/docs/ja/volumes/a.mdx', '[volumes/old]'),
        page('content/docs/ja/volumes/b.mdx', '[volumes/old]'),
      ),
    ).toEqual(['content/docs/ja/volumes/b.mdx:3 volumes/old leads to content/docs/ja/volumes/a.mdx already']));

  test.each(['/volumes/old/', 'ja/volumes/old', 'old', 'Volumes/Old'])('are ids without language: not %s', (old) =>
    expect(told(page('content/docs/ja/volumes/a.mdx', `['${old}']`))).toEqual([
      `content/docs/ja/volumes/a.mdx:3 movedFrom ${old} is no id`,
    ]),
  );
});
