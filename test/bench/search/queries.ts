/** What the engines are asked: the catalogue's own pastes as they arrive, descriptions, and texts of other software. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../../../src/base/random.ts';
import type { ErrorEntry } from '../../../src/diagnose/types.ts';
import { FOREIGN } from '../../diagnose/foreign.ts';
import { MUTATIONS, mutate } from '../../diagnose/mutations.ts';
import { examplesOf, type KnownPaste, writtenTemplates } from '../../diagnose/written.ts';

export interface Queries {
  readonly pastes: readonly KnownPaste[];
  readonly foreign: readonly string[];
}

/**
 * Pastes of others: `pastes.jsonl` with {"group","raw"} and `negatives.jsonl` with {"raw"} in a folder. A group that a page
 * serves beside its own counts as the page's.
 */
export function givenQueries(folder: string, entries: readonly ErrorEntry[], count: number): Queries {
  const read = (name: string): { group?: string; raw: string }[] =>
    readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const pageOf = new Map(entries.flatMap(({ slug, also }) => [slug, ...also].map((name) => [name, slug] as const)));
  const pastes = read('pastes.jsonl').map(({ group = '', raw }) => ({ slug: pageOf.get(group) ?? group, text: raw }));
  const every = Math.max(1, pastes.length / count);
  return {
    pastes: pastes.filter((_, at) => Math.floor(at / every) !== Math.floor((at - 1) / every)),
    foreign: read('negatives.jsonl').map(({ raw }) => raw),
  };
}

/** `count` pastes, the same on every run: examples and written-out templates, each with another mutation. */
export function benchQueries(entries: readonly ErrorEntry[], count: number): Queries {
  const random = createRandom('bench');
  const all = [...examplesOf(entries), ...writtenTemplates(entries)];
  const pastes = Array.from({ length: count }, (_, at) => {
    const { slug, text } = random.pick(all);
    const mutation = MUTATIONS[at % MUTATIONS.length];
    return { slug, text: mutation ? mutate(mutation, text) : text };
  });
  return { pastes, foreign: FOREIGN };
}
