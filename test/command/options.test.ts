import { describe, expect, it } from 'vitest';
import { type OptionRule, parseOptions } from '../../src/command/options.ts';
import { HelpWanted, UsageError } from '../../src/command/subcommand.ts';
import { suggestion } from '../../src/command/suggest.ts';

const RULES: readonly OptionRule[] = [
  { name: '--json' },
  { name: '--lang', value: 'ja|en', choices: ['ja', 'en'] },
  { name: '--report', value: 'FILE', repeatable: true },
  { name: '-c', value: 'LINE' },
];

describe('options', () => {
  it('stand among words in any order', () => {
    const options = parseOptions(['a', '--lang', 'ja', 'b', '--json', '--report=x', '--report', 'y', '-'], RULES);
    expect(options.words).toEqual(['a', 'b', '-']);
    expect(options.value('--lang')).toBe('ja');
    expect(options.has('--json')).toBe(true);
    expect(options.values('--report')).toEqual(['x', 'y']);
  });

  it('end at --', () => expect(parseOptions(['--', '--json', '--help'], RULES).words).toEqual(['--json', '--help']));

  it('take what follows for their value, whatever it looks like', () => {
    expect(parseOptions(['-c', '--help'], RULES).value('-c')).toBe('--help');
  });

  it.each<[string, string[], string]>([
    ['an unknown option', ['--jsno'], 'unknown option --jsno. Did you mean --json?'],
    ['a missing value', ['--lang'], '--lang needs a value: --lang ja|en.'],
    ['a value that is no choice', ['--lang', 'fr'], '--lang is ja or en, not "fr".'],
    ['a value that is not wanted', ['--json=1'], '--json takes no value.'],
    ['an option twice', ['--json', '--json'], '--json is given twice.'],
  ])('%s is an error', (_, args, message) => {
    expect(() => parseOptions(args, RULES)).toThrow(new UsageError(message));
  });

  it('ask for help', () => expect(() => parseOptions(['a', '--help'], RULES)).toThrow(HelpWanted));

  it('in front of a text end at its first word, also at one that looks like an option', () => {
    const words = (...args: string[]) => parseOptions(args, RULES, 'text').words;
    expect(words('--json', 'Run', '--help', '--json')).toEqual(['Run', '--help', '--json']);
    expect(words('--runtime', 'nvidia', '--json')).toEqual(['--runtime', 'nvidia', '--json']);
  });
});

describe('a suggestion', () => {
  const KNOWN = ['sandbox', 'run', 'check', 'why'];
  it.each<[string, string | undefined]>([
    ['chekc', 'check'],
    ['sand', 'sandbox'],
    ['rum', 'run'],
    ['Why', 'why'],
    ['deploy', undefined],
    ['x', undefined],
  ])('for %s is %s', (word, expected) => expect(suggestion(word, KNOWN)).toBe(expected));
});
