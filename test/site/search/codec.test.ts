import { describe, expect, test } from 'vitest';
import { askedPairs, askedWithin, decode, encode } from '../../../src/site/search/codec.ts';

/** The words as Pagefind indexes them: without signs, in lower case. */
const indexed = (text: string) =>
  encode(text)
    .split(' ')
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');

/** Whether words stand side by side, as a quoted query asks. */
const sideBySide = (text: string, words: readonly string[]) =>
  ` ${indexed(text).join(' ')} `.includes(` ${words.join(' ')} `);

describe('what is written can be read back', () => {
  test.each([
    'データの永続化は、ボリュームでできます。',
    'Docker を使う。docker の `run` は -v /var/run/docker.sock:/var/run/docker.sock と書きます（例：NVIDIA_VISIBLE_DEVICES=all）。',
    '$ docker run --mount type=bind,source="$HOME/site",target=/usr nginx:alpine \\',
    'a — b → c… ^caret^ ø ¶ 100%',
    '  項目 値 ',
    'コンテナ間',
    'A',
  ])('%s', (text) => {
    const same = text.replaceAll('ø', 'o').trim();
    expect(decode(encode(text)).text).toBe(`${same}\n`);
  });

  test('with the place of every word', () => {
    const { text, starts } = decode(`${encode('永続化')} ${encode('docker.sock')}`);
    expect(starts.map((start) => text.slice(start, start + 3))).toEqual([
      '永続化',
      '続化\n',
      '化\nd',
      '\ndo',
      'doc',
      '.so',
      '\n',
    ]);
  });
});

test.each(['永続', '続化', '永続化', 'データ永', 'タ永', 'データ'])('any stretch of Japanese is found: %s', (part) => {
  const asked = askedPairs(part);
  const ways = [asked, askedWithin(asked) ?? asked];
  expect(ways.some((words) => sideBySide('データ永続化の方法', words))).toBe(true);
});

test('a word of katakana is told from the middle of another', () => {
  expect(sideBySide('このプログラム', askedPairs('ログ'))).toBe(false);
  expect(sideBySide('このプログラム', askedWithin(askedPairs('ログ')) ?? [])).toBe(true);
  expect(sideBySide('このログ', askedPairs('ログ'))).toBe(true);
  expect(askedWithin(askedPairs('永続'))).toBeUndefined();
});

test('what does not stand side by side is not', () => {
  expect(sideBySide('永い。続く', askedPairs('永続'))).toBe(false);
  expect(sideBySide('コンテナの間', askedPairs('コンテナ間'))).toBe(false);
});

test.each([
  ['http://host.docker.internal:8080/', ['host', 'docker', 'internal']],
  ['-v /var/run/docker.sock:/var/run/docker.sock', ['docker', 'sock']],
  ['NVIDIA_VISIBLE_DEVICES=all', ['visible', 'devices']],
  ['RUN --mount=type=cache,target=/x true', ['mount', 'type', 'cache']],
  ['0.0.0.0:8080->80/tcp', ['0', '8080', '80']],
  ['Dockerのdaemon.jsonに', ['daemon', 'json']],
])('the parts of identifiers stand side by side: %s', (text, words) => {
  expect(sideBySide(text, words)).toBe(true);
});
