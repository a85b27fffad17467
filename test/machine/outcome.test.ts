import { describe, expect, test } from 'vitest';
import { outcomeDigest } from '../../src/machine/outcome.ts';

const digest = (output: string, exit = 0): string => outcomeDigest({ exit, output });

test('the same outcome has the same digest, another output or exit status another one', () => {
  expect(digest('hatoba-data\n')).toBe(digest('hatoba-data\n'));
  expect(digest('hatoba-data\n')).not.toBe(digest('other\n'));
  expect(digest('', 0)).not.toBe(digest('', 1));
});

describe('what differs between a run and its replay does not count', () => {
  test.each([
    ['times', '2026-11-22T09:00:00.123456789Z up', '2026-11-22T09:00:00.123999Z up'],
    ['ages', 'busybox   4 seconds ago   Up 3 seconds', 'busybox   5 seconds ago   Up 4 seconds'],
    ['ages in words', 'Up About a minute', 'Up 59 seconds'],
    ['durations', '#5 DONE 0.3s', '#5 DONE 0.41s'],
    ['measured numbers', '0.03%  12.1MiB', '1.20%  12.4MiB'],
    ['colours', '\x1b[32mok\x1b[0m', 'ok'],
    ['screens that are redrawn', 'a\x1b[1A\x1b[2Kb', 'a\x1b[1Ac'],
  ])('%s', (_, one, other) => {
    expect(digest(one)).toBe(digest(other));
  });

  test('but counts, ports, addresses and ids do', () => {
    expect(digest('172.17.0.2 8080 3f2a')).not.toBe(digest('172.17.0.3 8080 3f2a'));
  });
});
