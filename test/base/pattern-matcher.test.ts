import { describe, expect, test } from 'vitest';
import { pathMatch } from '../../src/base/path-match.ts';
import { createPatternMatcher, readIgnoreFile } from '../../src/base/pattern-matcher.ts';

describe('patterns as .dockerignore has them', () => {
  test.each([
    ['*.log', 'a.log', true],
    ['*.log', 'x/a.log', false],
    ['**/*.log', 'a.log', true],
    ['**/*.log', 'x/y/a.log', true],
    ['**.log', 'a.log', true],
    ['node_modules', 'node_modules/x/y', true],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/b/c', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**', 'a/b', true],
    ['a/**', 'a', false],
    ['?.sh', 'a.sh', true],
    ['[a-c].sh', 'b.sh', true],
    ['\\*.sh', '*.sh', true],
    ['\\*.sh', 'a.sh', false],
    ['a.b', 'axb', false],
    ['(a)', '(a)', true],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(createPatternMatcher([pattern]).matches(path)).toBe(expected);
  });

  test.each([
    [['*', '!a'], 'a', false],
    [['*', '!a'], 'a/b', false],
    [['*', '!a/b'], 'a/c', true],
    [['!a', '*'], 'a', true],
    [['a', '!a/b', 'a/b/c'], 'a/b/c', true],
    [['a', '!a/b', 'a/b/c'], 'a/b/d', false],
  ])('%j matches %s: %s', (patterns, path, expected) => {
    expect(createPatternMatcher(patterns).matches(path)).toBe(expected);
  });

  test.each([
    ['!', 'illegal exclusion pattern: "!"'],
    ['[', 'syntax error in pattern'],
    ['[a-', 'syntax error in pattern'],
    ['a\\', 'syntax error in pattern'],
  ])('%s: %s', (pattern, message) => {
    expect(() => createPatternMatcher([pattern])).toThrow(message);
  });
});

test('the lines of an ignore file are cleaned', () => {
  const text = '\ufeff# comment\n\n  *.key  \n/logs/\n./a/../b\n! c\n/\n #not a comment\n';
  expect(readIgnoreFile(text)).toEqual(['*.key', 'logs', 'b', '!c', '/', '#not a comment']);
});

test.each([
  ['a*/b', 'abc/b', true],
  ['a*/b', 'a/x/b', false],
  ['[^a]b', 'cb', true],
  ['[\\]a]', ']', true],
])('path.Match %s %s: %s', (pattern, name, expected) => {
  expect(pathMatch(pattern, name)).toBe(expected);
});
