import { describe, expect, test } from 'vitest';
import { isPlainQuery, tellingWords } from '../../../src/site/search/words.ts';

describe('a query', () => {
  test.each([
    ['bind mount', true],
    ['ボリューム 消す', true],
    ['Error response from daemon: no such container', false],
    ['a\nb', false],
  ])('%j is looked up as it stands: %s', (text, plain) => {
    expect(isPlainQuery(text)).toBe(plain);
  });

  test('loses ids, addresses, numbers and small words', () => {
    const text =
      'Error response from daemon: endpoint web (4f1c2b9a7d3e4f1c): Bind for 172.17.0.2:8080 failed: port is allocated';
    expect(tellingWords(text)).toEqual(['allocated', 'endpoint', 'daemon', 'bind', 'port', 'web']);
  });

  test('in Japanese is cut into words', () => {
    expect(tellingWords('ボリュームを削除できない')).toEqual(expect.arrayContaining(['ボリューム', '削除']));
  });
});
