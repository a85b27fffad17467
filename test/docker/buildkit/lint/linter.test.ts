import { describe, expect, test } from 'vitest';
import { parseLintOptions } from '../../../../src/docker/buildkit/lint/linter.ts';

const none = { skipAll: false, skip: [], experimentalAll: false, experimental: [], error: false };

describe('# check=', () => {
  test.each([
    ['', none],
    ['skip=all', { ...none, skipAll: true }],
    ['skip=JSONArgsRecommended,StageNameCasing', { ...none, skip: ['JSONArgsRecommended', 'StageNameCasing'] }],
    ['skip=A; error=true', { ...none, skip: ['A'], error: true }],
    ['error=false', none],
    ['experimental=all', { ...none, experimentalAll: true }],
  ])('%s', (text, options) => {
    expect(parseLintOptions(text)).toEqual(options);
  });

  test.each([
    ['bogus', 'invalid check option "bogus"'],
    ['nosuch=1', 'invalid check option "nosuch"'],
  ])('%s is wrong', (text, message) => {
    expect(() => parseLintOptions(text)).toThrow(message);
  });
});
