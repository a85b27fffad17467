import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/diagnose/compile.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { DiagnosisIndex } from '../../src/diagnose/types.ts';
import { catalogue } from './catalogue.ts';
import { describeMutations } from './every-mutation.ts';
import { FOREIGN } from './foreign.ts';
import { MUTATIONS, type Mutation, mutate } from './mutations.ts';
import { examplesOf, type KnownPaste, writtenTemplates } from './written.ts';

const entries = catalogue();
const index: DiagnosisIndex = JSON.parse(JSON.stringify(compileIndex(entries)));
const ask = (text: string) => diagnose(index, text, { lang: 'en' });
const examples = examplesOf(entries);
const right = ({ slug, text }: KnownPaste): boolean => ask(text).matches[0]?.slug === slug;
const written = writtenTemplates(entries);

const SHARED = new Set(
  entries.flatMap(({ templates }) => templates.filter(({ shared }) => shared).map(({ text }) => text)),
);

describe('every example', () => {
  test.each(examples)('$slug: $text', ({ slug, text }) => {
    const { known, matches } = ask(text);
    // What other software says word for word needs something of Docker's beside it to be sure.
    expect([known || SHARED.has(matches[0]?.why.template ?? ''), matches[0]?.slug]).toEqual([true, slug]);
  });

  test.each(examples)('fits no other template beside its own: $slug: $text', ({ text }) => {
    const [first, ...rest] = ask(text).matches;
    // A general sentence may lie within a special one.
    const others = rest.filter(({ why }) => why.how === 'exact' && !first?.why.segment.includes(why.segment));
    const wrappers = new Set(entries.filter(({ wraps }) => wraps).map(({ slug }) => slug));
    expect(others.map(({ slug }) => slug).filter((slug) => !wrappers.has(slug))).toEqual([]);
  });
});

describeMutations('example', examples, right);

test('what is called known is right at least 97 times in 100, however it was mutated', () => {
  const pastes = [...examples, ...written].map(({ slug, text }, at) => ({
    slug,
    answer: ask(mutate(MUTATIONS[at % MUTATIONS.length] as Mutation, text)),
  }));
  const known = [
    ...pastes.filter(({ answer }) => answer.known).map(({ slug, answer }) => answer.matches[0]?.slug === slug),
    ...FOREIGN.filter((text) => ask(text).known).map(() => false),
  ];
  expect(known.length).toBeGreaterThan(pastes.length * 0.8);
  expect(known.filter((isRight) => isRight).length / known.length).toBeGreaterThanOrEqual(0.97);
});

test('texts of other software are not known', () => {
  const known = FOREIGN.filter((text) => ask(text).known).map((text) => [text, ask(text).matches[0]?.slug]);
  expect(known).toEqual([]);
});

test.each(entries.map((entry) => [entry.slug, entry.symptoms] as const))(
  '%s is found by its descriptions',
  (slug, all) => {
    const texts = [...all.ja.map((text) => `${text}。`), ...all.en];
    const missed = texts.filter(
      (text) =>
        !ask(text)
          .matches.slice(0, 3)
          .some((match) => match.slug === slug),
    );
    expect(missed).toEqual([]);
  },
);
