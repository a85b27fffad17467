import { expect, test } from 'vitest';
import { encode } from '../../../../../src/base/bytes.ts';
import { printSource } from '../../../../../src/docker/cli/command/buildx/errors.ts';

const TEXT = 'FROM busybox\nRUN one\nRUN two\nRUN three\nRUN four\n';
const source = (first: number, last: number) => ({
  info: { filename: 'Dockerfile', data: encode(TEXT), language: 'Dockerfile' },
  ranges: [{ start: { line: first, character: 0 }, end: { line: last, character: 0 } }],
});

test('the line that failed stands among those around it', () => {
  expect(printSource(source(3, 3))).toBe(
    [
      'Dockerfile:3',
      '--------------------',
      '   1 |     FROM busybox',
      '   2 |     RUN one',
      '   3 | >>> RUN two',
      '   4 |     RUN three',
      '   5 |     RUN four',
      '--------------------',
      '',
    ].join('\n'),
  );
});

test('the first line has more after it', () => {
  const lines = printSource(source(1, 1)).split('\n');
  expect(lines[2]).toBe('   1 | >>> FROM busybox');
  expect(lines).toHaveLength(7);
});

test('several lines are all marked', () => {
  expect(printSource(source(2, 3)).match(/>>>/g)).toHaveLength(2);
});

test('a place outside of the file is none', () => {
  expect(printSource(source(9, 9))).toBe('');
  expect(printSource(source(0, 0))).toBe('');
});
