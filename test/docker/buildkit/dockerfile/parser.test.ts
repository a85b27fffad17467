import { describe, expect, test } from 'vitest';
import { detectSyntax } from '../../../../src/docker/buildkit/dockerfile/directives.ts';
import { parseDockerfile, printedWarnings } from '../../../../src/docker/buildkit/dockerfile/parser.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

const modern = engineVersion('28.5.2');
const old = engineVersion('20.10.24');
const nodesOf = (text: string, version = modern) => parseDockerfile(text, version).nodes;

describe('lines', () => {
  test('comments and empty lines between instructions count as lines', () => {
    expect(nodesOf('# one\n\nFROM a\n# two\n  RUN b').map(({ value, startLine }) => [value, startLine])).toEqual([
      ['FROM', 3],
      ['RUN', 5],
    ]);
  });

  test('a backslash continues a line, comments in between do not end it', () => {
    expect(nodesOf('RUN a \\\n# no\n  b && \\\n c\n')[0]).toMatchObject({
      args: ['a   b &&  c'],
      startLine: 1,
      endLine: 4,
    });
  });

  test('the escape directive changes what continues a line', () => {
    expect(nodesOf('# escape=`\nRUN dir c:\\ `\n x\n')[0]?.args).toEqual(['dir c:\\  x']);
  });

  test('a byte order mark and carriage returns do not matter', () => {
    expect(nodesOf('\ufeffFROM a\r\nRUN b\r\n').map(({ value, args }) => [value, args])).toEqual([
      ['FROM', ['a']],
      ['RUN', ['b']],
    ]);
  });

  test('instructions keep their case from 23 on', () => {
    expect(nodesOf('From a\n')[0]?.value).toBe('From');
    expect(nodesOf('From a\n', old)[0]?.value).toBe('from');
  });
});

describe('arguments', () => {
  test.each([
    ['COPY --from=a --chown=1:2 x "y" /z', ['--from=a', '--chown=1:2'], ['x', '"y"', '/z'], false],
    ['COPY ["a b", "/c"]', [], ['a b', '/c'], true],
    ['RUN -- --x', [], ['--x'], false],
    ['CMD ["a"', [], ['["a"'], false],
    ['ENTRYPOINT []', [], [], true],
    ['ENV a=1 b="x y" c=d\\ e', [], ['a', '1', 'b', '"x y"', 'c', 'd\\ e'], false],
    ['LABEL a', undefined, undefined, undefined],
    ['HEALTHCHECK --interval=1s CMD ["a", "b"]', ['--interval=1s'], ['CMD', 'a', 'b'], true],
    ['ONBUILD COPY --chown=1 a b', [], ['COPY', 'a', 'b'], false],
    ['EXPOSE 80  443/udp', [], ['80', '443/udp'], false],
    ['MAINTAINER me  <m@e>', [], ['me  <m@e>'], false],
  ])('%s', (line, flags, args, json) => {
    if (args === undefined) return expect(() => nodesOf(`${line}\n`)).toThrow('LABEL must have two arguments');
    expect(nodesOf(`${line}\n`)[0]).toMatchObject({ flags, args, json });
  });
});

describe('warnings', () => {
  const text = 'FROM a\nRUN x \\\n\n y\n';

  test('an empty line in a continuation', () => {
    expect(printedWarnings(parseDockerfile(text, modern), modern)).toEqual([
      '[WARNING]: Empty continuation line found in: RUN x  y\n',
      '[WARNING]: Empty continuation lines will become errors in a future release.\n',
    ]);
  });

  test('20.10 writes both at once', () => {
    expect(printedWarnings(parseDockerfile(text, old), old)).toEqual([
      '[WARNING]: Empty continuation line found in:\n    RUN x  y\n[WARNING]: Empty continuation lines will become errors in a future release.\n',
    ]);
  });
});

describe('the syntax directive', () => {
  test.each([
    ['# syntax=docker/dockerfile:1\nFROM a', 'docker/dockerfile:1'],
    ['# escape=`\n#SYNTAX = x/y --opt\nFROM a', 'x/y'],
    ['#!/usr/bin/env x\n# syntax=a', 'a'],
    ['// syntax=a\n', 'a'],
    ['{"syntax": "a"}', 'a'],
    ['FROM a\n# syntax=b\n', undefined],
    ['# a comment\n# syntax=b\n', undefined],
  ])('%j', (text, image) => {
    expect(detectSyntax(text, modern)?.image).toBe(image);
  });
});
