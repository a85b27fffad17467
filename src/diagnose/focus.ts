import { weightOf } from './prepared.ts';
import type { Word } from './terms.ts';
import type { DiagnosisIndex } from './types.ts';
import { plainWeight } from './weights.ts';

const EDGE = /[\n「」『』【】。、]/;

/**
 * From 0 to 1: how much of what was said in the same breath (the line, or the words in Japanese quotes) the match
 * explains. A cut-off message standing alone has all of it, a chance meeting inside another sentence little.
 *
 * @param matched places in `words`, ascending
 * @param taken places of the reader's own values, which neither speak for the match nor against it
 */
export function focusOf(
  index: DiagnosisIndex,
  text: string,
  words: readonly Word[],
  matched: readonly number[],
  taken: ReadonlySet<number>,
): number {
  const start = edge(text, words[matched[0] ?? 0]?.start ?? 0, -1);
  const end = edge(text, words[matched.at(-1) ?? 0]?.end ?? text.length, 1);
  const met = new Set(matched);
  let explained = 0;
  let whole = 0;
  words.forEach(({ word, start: from, end: to }, at) => {
    if (from < start || to > end || taken.has(at)) return;
    const weight = weightOf(index, word) || plainWeight(word);
    whole += weight;
    if (met.has(at)) explained += weight;
  });
  return whole === 0 ? 0 : explained / whole;
}

function edge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at > 0 && at < text.length && !EDGE.test(text[step < 0 ? at - 1 : at] ?? '\n')) at += step;
  return at;
}
