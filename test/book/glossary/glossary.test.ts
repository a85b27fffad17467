import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/book/glossary/entries.ts';
import { wordingRules } from '../../../src/book/glossary/wording.ts';
import { readPage } from '../../../src/book/page.ts';

const ENTRY = `- id: container
  ja: { term: コンテナ, reading: こんてな, avoid: [コンテナー] }
  en: { term: container, also: [containers], avoid: [jail] }
  about: { ja: 箱です。, en: A box. }
  page: basics/what-is-a-container
`;

describe('the glossary', () => {
  it('is read', () => {
    expect(readGlossary(ENTRY)).toEqual({
      problems: [],
      entries: [
        {
          id: 'container',
          ja: { term: 'コンテナ', reading: 'こんてな', also: [], avoid: ['コンテナー'] },
          en: { term: 'container', also: ['containers'], avoid: ['jail'] },
          about: { ja: '箱です。', en: 'A box.' },
          page: 'basics/what-is-a-container',
          link: true,
        },
      ],
    });
  });

  it.each([
    ['an entry without a reading', ENTRY.replace(', reading: こんてな', ''), '1: the entry is not whole'],
    ['an id that is taken', ENTRY + ENTRY, '6: the id container is taken'],
    ['what is no list', 'a: b', '1: the glossary is no list'],
    ['what is no YAML', '- {', '1: '],
  ])('tells of %s', (_, text, message) => {
    expect(readGlossary(text).problems.map((problem) => `${problem.line}: ${problem.message}`)[0]).toContain(message);
  });
});

describe('the wording of a page', () => {
  const rules = wordingRules(readGlossary(ENTRY).entries, 'ja');
  const told = (body: string, title = 'T'): string[] =>
    rules(readPage({ name: 'content/docs/ja/a/b.mdx', text: `---\ntitle: ${title}\n---\n${body}` })).map(
      ({ line, column, message, expected }) => `${line}:${column} ${message}; ${expected}`,
    );

  it('is told with its place', () => {
    expect(told('あ\nこのコンテナーは', 'コンテナー')).toEqual([
      '2:1 the word コンテナー; コンテナ, as in the glossary',
      '5:3 the word コンテナー; コンテナ, as in the glossary',
    ]);
  });

  it.each([
    ['the word itself', 'コンテナを消す'],
    ['code', '`コンテナー`'],
    ['a block', '```text\nコンテナー\n```'],
    ['the target of a link', '[x](/ja/コンテナー/)'],
  ])('says nothing of %s', (_, body) => expect(told(body)).toEqual([]));
});
