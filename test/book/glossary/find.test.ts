import { expect, test } from 'vitest';
import { findWords } from '../../../src/book/glossary/find.ts';

const finder = findWords(
  ['コンテナ', 'コンテナー', '既定', 'タグ', 'image', 'bind mount', 'C++'].map((word) => [word, word] as const),
);

test.each<[string, string, string[]]>([
  ['a Japanese word', 'コンテナを作る', ['コンテナ']],
  ['the longer of two', 'コンテナーを作る', ['コンテナー']],
  ['not a part of a longer katakana word', 'コンテナイメージ、メタタグ', []],
  ['not a part of a longer word of kanji', '既定値', []],
  ['a word between hiragana', 'この既定のタグは', ['既定', 'タグ']],
  ['an English word in any case', 'Image and image', ['image', 'image']],
  ['not a part of an English word', 'images imaged', []],
  ['two words with any blank between', 'a bind  mount', ['bind mount']],
  ['what is special in a pattern', 'in C++ too', ['C++']],
])('%s', (_, text, words) => expect(finder.all(text).map(({ value }) => value)).toEqual(words));

test('tells where', () => expect(finder.all('その image です')).toEqual([{ value: 'image', start: 3, end: 8 }]));
test('a finder of nothing finds nothing', () => expect(findWords([]).all('image')).toEqual([]));
