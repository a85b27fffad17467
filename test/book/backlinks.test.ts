import { describe, expect, test } from 'vitest';
import { backlinks, linkedAddress, mentionedBy } from '../../src/book/backlinks.ts';
import { type Page, readPage } from '../../src/book/page.ts';

const page = (language: 'ja' | 'en', id: string, body = '', related: readonly string[] = []): Page =>
  readPage({
    name: `content/docs/${language}/${id}.mdx`,
    text: `---\ntitle: T\nrelated: ${JSON.stringify(related)}\n---\n${body}\n`,
  });

const from = { address: '/en/volumes/volumes/' };

describe('a link', () => {
  test.each([
    ['/en/basics/run/', '/en/basics/run/'],
    ['/en/basics/run', '/en/basics/run/'],
    ['/en/basics/run/#twice', '/en/basics/run/'],
    ['../bind-mounts/', '/en/volumes/bind-mounts/'],
    ['#here', '/en/volumes/volumes/'],
    ['https://docs.docker.com/', undefined],
    ['//docs.docker.com/', undefined],
    ['mailto:a@b.invalid', undefined],
    ['{address}', undefined],
  ])('%s leads to %s', (target, address) => expect(linkedAddress(target, from)).toBe(address));
});

describe('a page mentions', () => {
  test('what it links to and what it names as related, each once, and not itself', () => {
    const text = '[a](/en/basics/run/) [again](/en/basics/run/#x) [me](#top) [home](/en/volumes/volumes/)';
    expect(mentionedBy(page('en', 'volumes/volumes', text, ['basics/run', 'errors/volume-in-use']))).toEqual([
      '/en/basics/run/',
      '/en/errors/volume-in-use/',
    ]);
  });

  test('nothing by a link that stands in code', () =>
    expect(mentionedBy(page('en', 'basics/run', '`[a](/en/x/)`\n\n```md\n[b](/en/y/)\n```\n'))).toEqual([]));
});

describe('pages that mention a page', () => {
  const pages = [
    page('en', 'basics/run', '[volumes](/en/volumes/volumes/)'),
    page('ja', 'basics/run', '[ボリューム](/ja/volumes/volumes/) [English](/en/volumes/volumes/)'),
    page('en', 'errors/volume-in-use', '', ['volumes/volumes']),
    page('en', 'volumes/volumes', '[run](/en/basics/run/)'),
  ];
  const idsOf = (address: string) =>
    backlinks(pages)
      .get(address)
      ?.map(({ language, id }) => `${language} ${id}`);

  test('are those of its language, in the order of the book', () => {
    expect(idsOf('/en/volumes/volumes/')).toEqual(['en basics/run', 'en errors/volume-in-use']);
    expect(idsOf('/ja/volumes/volumes/')).toEqual(['ja basics/run']);
    expect(idsOf('/en/basics/run/')).toEqual(['en volumes/volumes']);
  });

  test('are none where nobody does', () => expect(idsOf('/ja/basics/run/')).toBeUndefined());
});
