import { candidates } from './candidates.ts';
import { compare, type Fit, type Query } from './compare.ts';
import { confidence, KNOWN, rank } from './confidence.ts';
import { cleanPaste, mayBeWrapped } from './normalise.ts';
import { weightOf, wordsBeginning } from './prepared.ts';
import { japaneseTerms, type Word, wordsOf } from './terms.ts';
import type { DiagnoseOptions, Diagnosis, DiagnosisIndex, IndexEntry, Match } from './types.ts';

const DOCKER =
  /docker|container|compose|moby|buildkit|buildx|\bOCI\b|runc\b|nvidia|\bdaemon\b|overlay2|Exited \(\d+\)|コンテナ|ドッカー|\bimages?\b/i;
const DAEMON = /Error(?: response)? from daemon|docker\.errors\.APIError/i;
// A whole log is reduced to the lines that say something; the last of them are the likeliest.
const MOST_WORDS = 700;

interface Ranked {
  readonly entry: IndexEntry;
  readonly fit: Fit;
  readonly query: Query;
  readonly rank: number;
}

/**
 * Finds the pages for a pasted error: one line or a whole log, with prompts, prefixes, colours and prose around it.
 *
 * @param index what `compileIndex` made, possibly after a trip through JSON
 * @param text the paste
 * @returns the matches, best first; `known` is false where nothing fits well enough
 */
export function diagnose(index: DiagnosisIndex, text: string, options: DiagnoseOptions): Diagnosis {
  const queries = [prepare(index, text, false)];
  if (mayBeWrapped(text)) queries.push(prepare(index, text, true));
  const best = new Map<number, Ranked>();
  for (const query of queries) collect(index, query, best);
  const ranked = [...best.values()].sort((a, b) => b.rank - a.rank || a.entry.slug.localeCompare(b.entry.slug));
  const matches = yieldWrappers(ranked)
    .slice(0, options.limit ?? 5)
    .map((found) => toMatch(found, options));
  return { known: (matches[0]?.confidence ?? 0) >= KNOWN, matches };
}

function prepare(index: DiagnosisIndex, text: string, join: boolean): Query {
  const clean = cleanPaste(text, join);
  const all = wordsOf(clean.text);
  const words = all.length <= MOST_WORDS ? all : tellingWords(index, clean.text, all);
  const terms = new Set([
    ...words.map(({ word }) => word),
    ...japaneseTerms(clean.text),
    ...wholeOf(index, words.at(-1)),
  ]);
  return { clean, words, terms, aboutDocker: DOCKER.test(text), fromDaemon: DAEMON.test(clean.text) };
}

/** The words that the last one may be the beginning of, should the paste have been cut off there. */
function wholeOf(index: DiagnosisIndex, last: Word | undefined): string[] {
  if (last === undefined || last.word.length < 3) return [];
  return wordsBeginning(index, last.word);
}

function tellingWords(index: DiagnosisIndex, text: string, words: readonly Word[]): Word[] {
  const lines = new Map<number, Word[]>();
  let line = 0;
  let at = 0;
  for (const word of words) {
    for (; at < word.start; at++) if (text.charCodeAt(at) === 10) line++;
    const known = lines.get(line);
    if (known) known.push(word);
    else lines.set(line, [word]);
  }
  const telling = [...lines.values()].filter((line) => line.some(({ word }) => weightOf(index, word) >= 0.45));
  return telling.flat().slice(-MOST_WORDS);
}

// What cannot come to this share of the best is not laid on the paste.
const HOPELESS = 0.25;

/** Keeps each entry's best fit. */
function collect(index: DiagnosisIndex, query: Query, best: Map<number, Ranked>): void {
  let most = 0;
  for (const { document, bound } of candidates(index, query.terms)) {
    const entry = index.entries[document.entry];
    const fit = bound < most * HOPELESS ? undefined : compare(index, document, query);
    if (!fit || !entry) continue;
    const value = rank(fit);
    most = Math.max(most, value);
    const known = best.get(document.entry);
    if (!known || value > known.rank) best.set(document.entry, { entry, fit, query, rank: value });
  }
}

/** A message that only wraps a reason steps back behind a fit that names one. */
function yieldWrappers(ranked: readonly Ranked[]): Ranked[] {
  const named = ranked.some(({ entry, fit, query }) => !entry.wraps && confidence(fit, query) >= KNOWN);
  if (!named) return [...ranked];
  return ranked
    .map((found) => (found.entry.wraps ? { ...found, rank: found.rank * 0.4 } : found))
    .sort((a, b) => b.rank - a.rank);
}

function toMatch({ entry, fit, query }: Ranked, { lang }: DiagnoseOptions): Match {
  const page = entry.pages[lang] ?? entry.pages[lang === 'ja' ? 'en' : 'ja'];
  return {
    slug: entry.slug,
    also: entry.also,
    title: page?.title ?? entry.slug,
    url: page?.url ?? `/${lang}/errors/${entry.slug}/`,
    area: entry.area,
    ...(entry.runbook === undefined ? {} : { runbook: entry.runbook }),
    confidence: confidence(fit, query),
    slots: fit.slots,
    ...(entry.fill === undefined ? {} : { fill: entry.fill }),
    why: fit.why,
  };
}
