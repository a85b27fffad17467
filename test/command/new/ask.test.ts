import { describe, expect, it } from 'vitest';
import { type Answers, type Asker, asOptions, collect, Ended, type Question } from '../../../src/command/new/ask.ts';

const title: Question = { option: '--title', value: 'TEXT', asks: 'Title' };
const level: Question = {
  option: '--level',
  value: 'LEVEL',
  asks: 'Level',
  choices: ['beginner', 'advanced'],
  fallback: () => ['beginner'],
};
const tags: Question = { option: '--tag', value: 'WORDS', asks: 'Tags', many: 'commas', fallback: () => [] };
const commands: Question = {
  option: '--command',
  value: 'COMMAND',
  asks: 'Commands',
  many: 'lines',
  refuse: (answer) => (answer === 'bad' ? 'no good.' : undefined),
};

/** Someone who types these lines, and what was shown. */
function typist(...lines: string[]): Asker & { readonly shown: string[] } {
  const shown: string[] = [];
  return {
    shown,
    tell: (text) => shown.push(text),
    async ask(prompt) {
      shown.push(prompt);
      const line = lines.shift();
      if (line === undefined) throw new Ended(2);
      return line;
    },
  };
}

const none: Answers = new Map();
const answers = async (questions: Question[], asker?: Asker, given = none) =>
  Object.fromEntries(await collect(questions, given, asker));

describe('at a terminal', () => {
  it('asks one question a line, with choices and what holds unsaid', async () => {
    const asker = typist('Quota', '', ' df,  quota、df');
    expect(await answers([title, level, tags], asker)).toEqual({
      '--title': ['Quota'],
      '--level': ['beginner'],
      '--tag': ['df', 'quota'],
    });
    expect(asker.shown).toEqual(['Title: ', 'Level (beginner, advanced) [beginner]: ', 'Tags (parted by commas): ']);
  });

  it('takes lines up to an empty one, as they are typed', async () => {
    const asker = typist('docker ps', 'echo a, b', '');
    expect(await answers([commands], asker)).toEqual({ '--command': ['docker ps', 'echo a, b'] });
  });

  it.each<[string, Question, string[], string]>([
    [
      'a choice that is none',
      level,
      ['advancd', 'advanced'],
      '"advancd" is none of beginner, advanced. Did you mean advanced?',
    ],
    ['an empty line where a text is needed', title, ['', 'Quota'], 'TEXT is needed.'],
    ['what the question refuses', commands, ['bad', '', 'good', ''], 'no good.'],
  ])('asks again, with the reason: %s', async (_, question, lines, reason) => {
    const asker = typist(...lines);
    await collect([question], none, asker);
    expect(asker.shown).toContain(`  ${reason}\n`);
  });

  it('ends where the answers end', async () => {
    await expect(collect([title], none, typist())).rejects.toThrow('ended; nothing was written.');
  });

  it('does not ask what is given', async () => {
    const asker = typist();
    expect(await answers([title], asker, new Map([['--title', ['Quota']]]))).toEqual({ '--title': ['Quota'] });
    expect(asker.shown).toEqual([]);
  });
});

describe('without a terminal', () => {
  it('tells all that is missing at once', async () => {
    const needed = { ...level, fallback: undefined } as unknown as Question;
    await expect(collect([title, needed, tags], none, undefined)).rejects.toThrow(
      'there is no terminal to ask on; say --title TEXT, --level beginner|advanced.',
    );
  });

  it('takes what holds unsaid', async () => {
    expect(await answers([level])).toEqual({ '--level': ['beginner'] });
  });

  it('refuses a value that cannot be', async () => {
    await expect(collect([level], new Map([['--level', ['expert']]]), undefined)).rejects.toThrow('--level: "expert"');
  });
});

it('gives answers again as options', () => {
  const given = new Map([
    ['--title', ["it's"]],
    ['--message', ['one', 'two']],
    ['--host', ['jetson']],
  ]);
  expect(asOptions(given)).toBe(`${String.raw`--title 'it'\''s' --message 'one`}\ntwo' --host jetson`);
});
