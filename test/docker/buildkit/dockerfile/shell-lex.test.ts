// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are words of Dockerfiles.
import { describe, expect, test } from 'vitest';
import { createShellLex, envLookup } from '../../../../src/docker/buildkit/dockerfile/shell-lex.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';

const ENV = envLookup(['HOME=/home/me', 'EMPTY=', 'A=abc', 'WORDS=two words', 'FILE=archive.tar.gz', 'N=1', 'N=2']);
const ALL = ['20.10.24', '26.1.5', '27.3.1', '28.5.2'];
const MODERN = ['26.1.5', '27.3.1', '28.5.2'];

const word = (text: string, version: string, options = {}): string => {
  try {
    return createShellLex(engineVersion(version), options).processWord(text, ENV);
  } catch (error) {
    return `! ${error instanceof Error ? error.message : error}`;
  }
};

describe.each(ALL)('one word, as %s reads it', (version) => {
  test.each([
    ['plain', 'plain'],
    ['$A', 'abc'],
    ['${A}', 'abc'],
    ['$Ax', ''],
    ['${A}x', 'abcx'],
    ['$NOPE', ''],
    ['$N', '2'],
    ['a$', 'a$'],
    ['$$', ''],
    ['$1a', 'a'],
    ['\\$A', '$A'],
    ['\\\\$A', '\\abc'],
    ['a\\', 'a'],
    ["'$A'", '$A'],
    ['"$A"', 'abc'],
    ['"\\$A"', '$A'],
    ['"a\\b"', 'a\\b'],
    ['"a\\"b"', 'a"b'],
    ["'a\\'", 'a\\'],
    ['a"b"\'c\'', 'abc'],
    ['${A:-x}', 'abc'],
    ['${EMPTY:-x}', 'x'],
    ['${NOPE:-$A}', 'abc'],
    ['${NOPE:-${ALSO:-deep}}', 'deep'],
    ['${A:+x}', 'x'],
    ['${EMPTY:+x}', ''],
    ['${NOPE:+x}', ''],
    ['${A:?no}', 'abc'],
    ['${A?no}', 'abc'],
    ['${NOPE:?why not}', '! failed to process "${NOPE:?why not}": NOPE: why not'],
    ['${NOPE?}', '! failed to process "${NOPE?}": NOPE: is not allowed to be unset'],
    ['${EMPTY:?}', '! failed to process "${EMPTY:?}": EMPTY: is not allowed to be empty'],
    ['${EMPTY?}', ''],
    ['${}', '! failed to process "${}": syntax error: bad substitution'],
    ['${:x}', '! failed to process "${:x}": syntax error: bad substitution'],
    ['${{A}}', '! failed to process "${{A}}": syntax error: bad substitution'],
    ['${', '! failed to process "${": syntax error: missing \'}\''],
    ['${A:-x', '! failed to process "${A:-x": syntax error: missing \'}\''],
    ["'a", '! failed to process "\'a": unexpected end of statement while looking for matching single-quote'],
    ['"a', '! failed to process "\\"a": unexpected end of statement while looking for matching double-quote'],
  ])('%s → %s', (text, expected) => {
    expect(word(text, version)).toBe(expected);
  });
});

describe.each(MODERN)('what came after 20.10, as %s reads it', (version) => {
  test.each([
    ['${EMPTY-x}', ''],
    ['${NOPE-x}', 'x'],
    ['${EMPTY+x}', 'x'],
    ['${NOPE+x}', ''],
    ['${FILE#*.}', 'tar.gz'],
    ['${FILE##*.}', 'gz'],
    ['${FILE%.*}', 'archive.tar'],
    ['${FILE%%.*}', 'archive'],
    ['${FILE#?r}', 'chive.tar.gz'],
    ['${FILE#nothing}', 'archive.tar.gz'],
    ['${A/b/X}', 'aXc'],
    ['${FILE/./_}', 'archive_tar.gz'],
    ['${FILE//./_}', 'archive_tar_gz'],
    ['${FILE//a*r/}', '.gz'],
    ['${FILE/\\//x}', 'archive.tar.gz'],
    ['${FILE/x}', '! failed to process "${FILE/x}": syntax error: missing \'/\' in ${}'],
    ['${A#\\q}', '! failed to process "${A#\\\\q}": invalid pattern (\\q) in substitution: invalid escape \'\\q\''],
    ['${A:x}', '! failed to process "${A:x}": unsupported modifier (:x) in substitution'],
    ['${A^}', '! failed to process "${A^}": unsupported modifier (^) in substitution'],
  ])('%s → %s', (text, expected) => {
    expect(word(text, version)).toBe(expected);
  });
});

describe('what 20.10 does not know', () => {
  test.each([
    ['${NOPE-x}', '! failed to process "${NOPE-x}": missing \':\' in substitution'],
    ['${FILE#*.}', '! failed to process "${FILE#*.}": missing \':\' in substitution'],
    ['${FILE/a/b}', '! failed to process "${FILE/a/b}": missing \':\' in substitution'],
    ['${A:x}', '! failed to process "${A:x}": unsupported modifier (x) in substitution'],
  ])('%s → %s', (text, expected) => {
    expect(word(text, '20.10.24')).toBe(expected);
  });
});

describe('words', () => {
  const words = (text: string): readonly string[] => createShellLex(engineVersion('28.5.2')).processWords(text, ENV);

  test.each([
    ['a b  c', ['a', 'b', 'c']],
    ['$WORDS', ['two', 'words']],
    ['"$WORDS"', ['two words']],
    ['a\\ b', ['a b']],
    ["'a b' c", ['a b', 'c']],
    ['$EMPTY', []],
    ['x$WORDS', ['xtwo', 'words']],
  ])('%s → %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('options', () => {
  test('the escape token of the Dockerfile is the one that escapes', () => {
    expect(word('`$A\\n', '28.5.2', { escapeToken: '`' })).toBe('$A\\n');
  });

  test('raw quotes and escapes stay', () => {
    expect(word(`"a" 'b' \\$A`, '28.5.2', { rawQuotes: true, rawEscapes: true })).toBe(`"a" 'b' \\$A`);
  });

  test('unset names can be left as they stand', () => {
    const kept = '$NOPE ${NOPE} ${NOPE:-x} ${NOPE#a}';
    expect(word(kept, '28.5.2', { skipUnsetEnv: true })).toBe(kept);
  });

  test('names that were found and names that were not are told apart', () => {
    const { matched, unmatched } = createShellLex(engineVersion('28.5.2')).processWithMatches('$A ${NOPE:-$HOME}', ENV);
    expect([[...matched].sort(), [...unmatched]]).toEqual([['A', 'HOME'], ['NOPE']]);
  });
});
