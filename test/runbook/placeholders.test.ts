import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/runbook/pattern.ts';
import type { PlaceholderType } from '../../src/runbook/placeholders.ts';

const HEX = '0123456789abcdef'.repeat(4);

const CASES: Record<PlaceholderType, { yes: string[]; no: string[] }> = {
  id: { yes: [HEX], no: [HEX.slice(1), `${HEX}0`, HEX.toUpperCase(), `sha256:${HEX}`] },
  short_id: { yes: [HEX.slice(0, 12)], no: [HEX, HEX.slice(0, 11), 'my-container'] },
  digest: { yes: [`sha256:${HEX}`], no: [HEX, `sha256:${HEX.slice(2)}`, `sha512:${HEX}`] },
  ip: {
    yes: ['172.17.0.2', '0.0.0.0', '255.255.255.255', '::', '::1', 'fd00::42:1', 'fe80:0:0:0:0:0:0:1'],
    no: ['256.1.1.1', '172.17.0', '172.17.0.2/16', '1.2.3.4.5', '02:42:ac:11:00:02', 'web'],
  },
  mac: { yes: ['02:42:ac:11:00:02'], no: ['02:42:ac:11:00', '0242.ac11.0002', '02:42:ac:11:00:zz'] },
  port: { yes: ['1', '80', '8080', '32768', '65535'], no: ['0', '65536', '080', '-1', 'http'] },
  size: {
    yes: ['0B', '48.2GB', '1.24kB', '12.3MiB', '4.0K', '9,876 kB', '1.2 GB', '13.3kB', '1e+03kB'],
    no: ['48.2', 'GB', '12 apples', '1.2.3MB', '48.2GBs'],
  },
  ago: {
    yes: [
      '3 seconds ago',
      'About a minute ago',
      'Less than a second ago',
      'About an hour ago',
      '2 weeks ago',
      '1 second ago',
    ],
    no: ['3 seconds', 'ago', 'soon ago', '3 secs ago'],
  },
  date: {
    yes: [
      '2025-10-17',
      '2025-10-17T10:00:00Z',
      '2025-10-17T10:00:00.123456789Z',
      '2025-10-17T10:00:00+09:00',
      '2025-10-17 10:00:00 +0000 UTC',
      '2025/10/17 10:00:00',
      'Fri Oct 17 10:00:00 2025',
      'Fri Oct  3 10:00:00 UTC 2025',
      'Fri, 17 Oct 2025 10:00:00 GMT',
      '17/Oct/2025:10:00:00 +0000',
      'Oct 17 10:00',
    ],
    no: ['10:00:00', '2025', 'yesterday', '2025-1-7', 'Fri'],
  },
  duration: {
    yes: [
      '2 minutes',
      'About an hour',
      'About a minute',
      'Less than a second',
      '1.5s',
      '300ms',
      '2m3s',
      '1h2m3s',
      '12µs',
      '1min 3.2s',
      '2h 5min',
      '0m1.003s',
    ],
    no: ['2', 's', '2 minutes ago', '', 'a while'],
  },
  int: { yes: ['0', '12', '-3'], no: ['1.5', '1,000', 'one', ''] },
  name: { yes: ['web', 'brave_curie', 'app-data.1', '7z'], no: ['-web', 'two words', 'a/b', ''] },
  path: {
    yes: ['/', '/var/lib/docker/volumes/app-data/_data', './a', '../a', '~/work'],
    no: ['var/lib', 'a', '/a b', '/a:/b', ''],
  },
  version: {
    yes: [
      '27.3.1',
      'v1.47',
      '1.47',
      '20.10.7-0ubuntu5~18.04.3',
      '5:27.3.1-1~ubuntu.24.04~noble',
      '1.7.0~rc.1-1',
      '6.8.0-45-generic',
    ],
    no: ['27', 'v27', '27.', 'latest', '27.3.1 '.concat('x')],
  },
  any: { yes: ['x', 'two words', '{"a":1}'], no: [''] },
};

describe.each(Object.entries(CASES))('{{%s}}', (type, { yes, no }) => {
  const matches = (text: string): boolean =>
    compilePattern(`<{{${type}}}>`, { loose: false }).match(`<${text}>`, {}) !== null;
  it.each(yes)('stands for %j', (text) => expect(matches(text)).toBe(true));
  it.each(no)('does not stand for %j', (text) => expect(matches(text)).toBe(false));
});

describe('a named placeholder', () => {
  const match = (pattern: string, text: string, values = {}) =>
    compilePattern(pattern, { loose: false }).match(text, values);
  const short = HEX.slice(0, 12);

  it('gives what it stood for', () =>
    expect(match('{{name:web}} up', 'brave_curie up')).toEqual({ web: 'brave_curie' }));
  it('stands for the same text twice in a line', () => {
    expect(match('{{int:n}} {{int:n}}', '4 4')).toEqual({ n: '4' });
    expect(match('{{int:n}} {{int:n}}', '4 5')).toBeNull();
  });
  it('stands for what the name holds already', () => {
    expect(match('{{name:web}}', 'a', { web: 'a' })).toEqual({});
    expect(match('{{name:web}}', 'b', { web: 'a' })).toBeNull();
  });
  it.each<[string, string, string, boolean]>([
    ['{{short_id:web}}', HEX, short, true],
    ['{{short_id:web}}', HEX, HEX.slice(1, 13), false],
    ['{{digest:web}}', HEX, `sha256:${HEX}`, true],
    ['{{id:web}}', short, HEX, true],
    ['{{id:web}}', `sha256:${HEX}`, HEX, true],
    ['{{id:web}}', short, `f${HEX.slice(1)}`, false],
    ['{{name:web}}', 'a.b', 'aXb', false],
  ])('%s whose name holds %s: %s is %s', (pattern, value, text, expected) => {
    expect(match(pattern, text, { web: value }) !== null).toBe(expected);
  });
});

describe('a line', () => {
  it.each<[string, string]>([
    ['a.c (x) [y] $ ^ | * + ? \\ / -', 'a.c (x) [y] $ ^ | * + ? \\ / -'],
    ['\\{{.Name}}', '{{.Name}}'],
    ['日本語 {{int}} 件', '日本語 3 件'],
    ['end', 'end   '],
  ])('%j matches %j', (pattern, text) => expect(compilePattern(pattern, { loose: false }).match(text, {})).toEqual({}));

  it('is not a regular expression', () => expect(compilePattern('a.c', { loose: false }).match('abc', {})).toBeNull());
  it('keeps its blanks unless it is loose', () => {
    expect(compilePattern('a  b', { loose: false }).match('a   b', {})).toBeNull();
    expect(compilePattern('a  b', { loose: true }).match('  a b', {})).toEqual({});
    expect(compilePattern('a  b', { loose: true }).match('ab', {})).toBeNull();
  });
});
