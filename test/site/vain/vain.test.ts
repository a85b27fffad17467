import { describe, expect, test } from 'vitest';
import { toExport, type VainSearch, withSearch } from '../../../src/site/vain/vain.ts';

const search = (text: string, times = 1, last = '2026-11-20'): VainSearch => ({
  text,
  first: '2026-11-01',
  last,
  times,
});

describe('searches in vain', () => {
  test('are noted masked, the newest first', () =>
    expect(withSearch([search('old')], '  no page for "payroll" on 10.1.2.3 ', '2026-11-22')).toEqual([
      { text: 'no page for "<name>" on <ip>', first: '2026-11-22', last: '2026-11-22', times: 1 },
      search('old'),
    ]));

  test('are counted when they come again, whatever was masked in them', () =>
    expect(withSearch([search('a'), search('bind to <ip> broke', 2)], 'bind to 10.9.9.9 broke', '2026-11-22')).toEqual([
      { text: 'bind to <ip> broke', first: '2026-11-01', last: '2026-11-22', times: 3 },
      search('a'),
    ]));

  test('are no slips of the finger', () => expect(withSearch([], ' abc ', '2026-11-22')).toEqual([]));

  test('are two hundred at most, the oldest make room', () => {
    const full = Array.from({ length: 200 }, (_, at) => search(`text ${at}`));
    const more = withSearch(full, 'one more', '2026-11-22');
    expect([more.length, more[0]?.text, more.at(-1)?.text]).toEqual([200, 'one more', 'text 198']);
  });

  test('are exported line by line, the most frequent first', () =>
    expect(toExport([search('a'), search('b', 5), search('c', 1, '2026-11-21')])).toBe(
      [search('b', 5), search('c', 1, '2026-11-21'), search('a')].map((each) => `${JSON.stringify(each)}\n`).join(''),
    ));
});
