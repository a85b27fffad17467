import { describe, expect, test } from 'vitest';
import { isMessage, isPaste, stemOf, termsOf } from '../../../src/site/search/query.ts';

/** The terms; those in brackets only help to tell hits apart. */
const asked = (query: string) => termsOf(query).map(({ text, counts }) => (counts ? text : `(${text})`));

describe('what a query asks for', () => {
  test.each([
    ['永続', ['永続']],
    ['データ永続化', ['(データ永続化)', 'データ', '永続化']],
    ['再起動ポリシー', ['(再起動ポリシ)', '再起動', 'ポリシ']],
    ['サーバー', ['サーバ']],
    ['サーバ', ['サーバ']],
    ['書き込み層', ['(書き込み層)', '書き込み']],
    ['ボリュームを消したい', ['(ボリュームを消したい)', 'ボリューム', '消']],
    ['層', ['層']],
    ['イメージの層', ['(イメージの層)', 'イメージ', '層']],
    ['コンテナの中から', ['(コンテナの中から)', 'コンテナ']],
    ['どうやって', ['どうやって']],
    ['ｄｏｃｋｅｒ　ﾎﾞﾘｭｰﾑ', ['docker', 'ボリューム']],
    ['--restart=unless-stopped', ['restart=unless-stopped']],
    ['/var/run/docker.sock', ['var/run/docker.sock']],
    ['how to remove a volume', ['(how to remove a volume)', 'remov', 'volum']],
  ])('%s', (query, terms) => {
    expect(asked(query)).toEqual(terms);
  });

  test('an identifier stands for its parts when nobody wrote it as a whole', () => {
    expect(termsOf('no-new-privileges')[0]?.parts.map(({ text }) => text)).toEqual(['new', 'privileg']);
  });

  test('a long paste asks for its telling words only', () => {
    const log = `2026-03-01T10:00:00.123Z dockerd[812]: ${'level=info msg="container started" id=9c1fd0a3b2e4f5a6\n'.repeat(3000)}`;
    expect(isPaste(log)).toBe(true);
    const started = performance.now();
    expect(asked(log).length).toBeLessThanOrEqual(10);
    expect(performance.now() - started).toBeLessThan(200);
    expect(asked(log).join(' ')).not.toMatch(/9c1fd0a3|2026/);
  });
});

test('endings of English words do not matter', () => {
  const pairs = [
    ['containers', 'container'],
    ['policies', 'policy'],
    ['directories', 'directory'],
    ['mounting', 'mounted'],
    ['running', 'runs'],
    ['caches', 'caching'],
    ['processes', 'process'],
    ['volumes', 'volume'],
  ];
  for (const [one = '', other = ''] of pairs) expect(stemOf(one), one).toBe(stemOf(other));
  expect(stemOf('address')).toBe('address');
  expect(stemOf('status')).toBe('status');
});

test.each<[boolean, string]>([
  [true, 'fatal: not a git repository'],
  [true, 'npm ERR! code ERESOLVE'],
  [true, 'bash: foo: command not found'],
  [false, 'daemon.json'],
  [false, 'host.docker.internal:host-gateway'],
  [false, '--mount type=bind'],
  [false, 'コンテナから名前が引けない'],
])('what a program said is told from words: %s, %s', (expected, text) => expect(isMessage(text)).toBe(expected));
