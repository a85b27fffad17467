import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../src/diagnose/compile.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { parseTemplate } from '../../src/diagnose/template.ts';
import type { DiagnosisIndex } from '../../src/diagnose/types.ts';
import { catalogue } from './catalogue.ts';
import { FOREIGN } from './foreign.ts';
import { MUTATIONS, mutate } from './mutations.ts';

const entries = catalogue();
const index: DiagnosisIndex = JSON.parse(JSON.stringify(compileIndex(entries)));
const ask = (text: string) => diagnose(index, text, { lang: 'en' });
const examples = entries.flatMap(({ slug, examples: list }) => list.map(({ text }) => ({ slug, text })));

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

describe('every example, mutated', () => {
  test.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    const missed = examples.filter(({ slug, text }) => ask(mutate(mutation, text)).matches[0]?.slug !== slug);
    expect(missed.map(({ slug, text }) => [slug, mutate(mutation, text)])).toEqual([]);
  });
});

test('every template, written out, finds its own error', () => {
  const missed = entries.flatMap(({ slug, templates }) =>
    templates.map(({ text }) => text).filter((text) => ask(withValues(text)).matches[0]?.slug !== slug),
  );
  expect(missed).toEqual([]);
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

/** A template with plausible values in its slots. */
function withValues(text: string): string {
  const values: Readonly<Record<string, string>> = {
    any: 'something',
    name: 'shop-db',
    word: 'kata',
    user: 'deno',
    host: 'db.internal',
    command: './serve',
    path: '/srv/data/x',
    url: 'unix:///var/run/docker.sock',
    image: 'ghcr.io/acme/api:1.4',
    id: '4f1d2c3b4a59',
    short_id: '4f1d2c3b4a59',
    digest: 'sha256:4f1d2c3b4a59',
    ip: '10.1.2.3',
    subnet: '172.18.0.0/16',
    port: '5432',
    int: '7',
    size: '12MB',
    version: '1.32',
    ago: '3 minutes ago',
    duration: '1.2s',
    mac: '02:42:ac:11:00:02',
    date: '2026-11-22T03:30:23Z',
  };
  expect(parseTemplate(text).length).toBeGreaterThan(0);
  return text.replace(/\{\{\s*([a-z_]+)(?::\w+)?\s*\}\}/g, (_, type: string) => values[type] ?? 'something');
}
