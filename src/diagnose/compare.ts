import { type Alignment, align } from './align.ts';
import { isDescription } from './document.ts';
import { focusOf } from './focus.ts';
import { partsOf, weightOf } from './prepared.ts';
import type { Query } from './query.ts';
import { readSlots } from './read.ts';
import type { Element } from './template.ts';
import type { Word } from './terms.ts';
import type { DiagnosisIndex, IndexDocument, Reason } from './types.ts';

/** How well one document fits a paste. */
export interface Fit {
  readonly document: IndexDocument;
  /** The weight of what met. */
  readonly evidence: number;
  /** From 0 to 1: how much of the document met. */
  readonly quality: number;
  /** From 0 to 1: how much of the sentence in the paste met. */
  readonly focus: number;
  /** No word is missing that tells it from other errors. */
  readonly sure: boolean;
  readonly slots: Record<string, string>;
  readonly why: Reason;
}

/** Compares one document with the paste; nothing if they have no telling word in common. */
export function compare(index: DiagnosisIndex, document: IndexDocument, query: Query): Fit | undefined {
  return isDescription(document.kind)
    ? compareDescription(index, document, query)
    : compareTemplate(index, document, query);
}

function compareTemplate(index: DiagnosisIndex, document: IndexDocument, query: Query): Fit | undefined {
  const { elements, weights } = partsOf(index, document);
  const alignment = align(elements, weights, query.words);
  if (alignment.matched.length === 0) return undefined;
  const whole =
    alignment.met.size === elements.filter(({ kind }) => kind === 'word').length && alignment.quality > 0.85;
  if (lacksNeeded(document.needs ?? [], elements, alignment, query.words)) return undefined;
  // Where a cut took a word that tells errors apart, the more general sentence is the safer guess.
  const sure = document.needs?.every((need) => alignment.matched.some((at) => query.words[at]?.word === need)) ?? true;
  return {
    document,
    evidence: alignment.score * (sure ? 1 : 0.8),
    quality: alignment.quality * (sure ? 1 : 0.8),
    sure,
    focus: focusOf(index, query.clean.text, query.words, alignment.matched, alignment.taken),
    slots: readSlots(elements, alignment, query.words, query.clean.text),
    why: reason(document, alignment, query, whole ? 'exact' : 'partial'),
  };
}

/** Whether a word is missing that the sentence needs; one cut off at an end cannot have those beyond. */
function lacksNeeded(
  needs: readonly string[],
  elements: readonly Element[],
  { met, matched }: Alignment,
  words: readonly Word[],
): boolean {
  const [first, last] = [words[0]?.word ?? '', words.at(-1)?.word ?? ''];
  const [from, to] = [matched[0] ?? 0, matched.at(-1) ?? 0];
  const begun = Math.min(...met.keys());
  const reached = Math.max(...met.keys());
  // The stump of a word may be too short to have been matched itself.
  const isStump = (stump: string) => stump.length <= 2 && !/\d/.test(stump);
  const afterEnd = (need: string) =>
    to === words.length - 1 || (to === words.length - 2 && isStump(last) && need.startsWith(last));
  const beforeBeginning = (need: string) => from === 0 || (from === 1 && need.endsWith(first));
  // Where a sentence was cut off, what stands before the cut is the sentence: the words there follow each other.
  const followsUp = elements[reached - 1]?.kind !== 'word' || met.get(reached - 1) === to - 1;
  const cutOff = (need: string, at: number) =>
    (at > reached && followsUp && afterEnd(need)) || (at < begun && beforeBeginning(need));
  return needs.some((need) =>
    elements.every(
      (element, at) => element.kind !== 'word' || element.word !== need || (!met.has(at) && !cutOff(need, at)),
    ),
  );
}

function reason(document: IndexDocument, alignment: Alignment, { clean, words }: Query, how: Reason['how']): Reason {
  const start = words[alignment.matched[0] ?? 0]?.start ?? 0;
  const end = words[alignment.matched.at(-1) ?? 0]?.end ?? 0;
  return {
    how,
    words: alignment.matched.map((at) => words[at]?.word ?? ''),
    segment: clean.text.slice(start, end),
    lines: [clean.lineAt(start), clean.lineAt(Math.max(start, end - 1))],
    template: document.text,
    ...(document.engines === undefined ? {} : { engines: document.engines }),
  };
}

/** A description in prose has no order of words: what counts is how many telling terms both sides share. */
function compareDescription(index: DiagnosisIndex, document: IndexDocument, query: Query): Fit | undefined {
  const { terms: own } = partsOf(index, document);
  let shared = 0;
  let whole = 0;
  const words: string[] = [];
  for (const term of own) {
    const weight = weightOf(index, term);
    whole += weight;
    if (!query.terms.has(term)) continue;
    shared += weight;
    words.push(term);
  }
  if (shared === 0) return undefined;
  let asked = 0;
  for (const term of query.terms) asked += weightOf(index, term) || 0.2;
  const quality = (2 * shared) / (whole + Math.min(asked, 3 * whole));
  const why: Reason = { how: 'words', words, segment: '', lines: query.lines, template: document.text };
  return { document, evidence: shared, quality, focus: 0, sure: true, slots: {}, why };
}
