// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is tested is that very notation
import { describe, expect, test } from 'vitest';
import { parseDotenv } from '../../../../src/docker/compose/load/dotenv.ts';

function parse(text: string): Record<string, string> {
  const found = new Map<string, string>();
  parseDotenv(text, found, { lookup: (name) => (name === 'OUTSIDE' ? 'out' : undefined), warn: () => {} });
  return Object.fromEntries(found);
}

describe('.env files', () => {
  test.each<[string, string, Record<string, string>]>([
    ['a pair', 'A=1', { A: '1' }],
    ['export', 'export A=1', { A: '1' }],
    ['space around the sign', 'A = 1 ', { A: '1' }],
    ['a colon', 'A: 1', { A: '1' }],
    ['nothing', 'A=\nB=2', { A: '', B: '2' }],
    ['comments', '# one\nA=1 # two\n#B=2', { A: '1' }],
    ['a hash that is none', 'A=a#b', { A: 'a#b' }],
    ['double quotes', 'A="a b" # c', { A: 'a b' }],
    ['single quotes', "A='$B \\n'", { A: '$B \\n' }],
    ['escapes', 'A="a\\nb\\t\\"c\\""', { A: 'a\nb\t"c"' }],
    ['a dollar that stays', 'A="\\$B"', { A: '$B' }],
    ['several lines', 'A="one\ntwo"\nB=2', { A: 'one\ntwo', B: '2' }],
    ['expansion', 'A=1\nB=$A-${A}', { A: '1', B: '1-1' }],
    ['expansion in quotes', 'A=1\nB="<$A>"', { A: '1', B: '<1>' }],
    ['defaults', 'A=${NONE:-x}', { A: 'x' }],
    ['the environment first', 'OUTSIDE=in\nA=$OUTSIDE', { OUTSIDE: 'in', A: 'out' }],
    ['a name alone', 'OUTSIDE\nNONE\nA=1', { OUTSIDE: 'out', A: '1' }],
    ['the last one', 'A=1\nA=2', { A: '2' }],
    ['a byte order mark', '\uFEFFA=1', { A: '1' }],
    ['carriage returns', 'A=1\r\nB=2\r\n', { A: '1', B: '2' }],
  ])('%s', (_, text, variables) => {
    expect(parse(text)).toEqual(variables);
  });

  test.each([
    ['A B=1', 'line 1: key cannot contain a space'],
    ['X=1\nA="open', 'line 2: unterminated quoted value "open'],
    ['A!=1', 'line 1: unexpected character "!" in variable name "A!=1"'],
  ])('%j fails: %s', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
