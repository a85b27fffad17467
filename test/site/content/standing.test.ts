import { expect, test } from 'vitest';
import { readPage } from '../../../src/book/page.ts';
import { type PartState, pairs } from '../../../src/book/translation/state.ts';
import { standing } from '../../../src/site/content/standing.ts';

const page = (language: string, id: string) =>
  readPage({ name: `content/docs/${language}/${id}.mdx`, text: '---\ntitle: T\n---\n' });
const all = pairs([page('ja', 'a'), page('en', 'a'), page('ja', 'b'), page('en', 'b'), page('ja', 'only')]);
const states = (id: string): PartState[] =>
  id === 'b' ? [{ id, part: 'x', state: { kind: 'behind', language: 'en', since: '' } }] : [];

test('a language lacks what is missing and what is behind', () => {
  expect(standing(all, 'en', states)).toEqual({
    pages: 3,
    current: 1,
    missing: ['only'],
    behind: [{ id: 'b', parts: ['x'] }],
  });
});

test('what is behind in one language is whole in the other', () => {
  expect(standing(all, 'ja', states)).toEqual({ pages: 3, current: 3, missing: [], behind: [] });
});
