import { documentTerms, isDescription } from './document.ts';
import { type Element, parseTemplate } from './template.ts';
import type { DiagnosisIndex, IndexDocument } from './types.ts';

/** A document of the index, taken apart for comparing. */
export interface Parts {
  /** Words and slots of a template, in order; none of a description. */
  readonly elements: readonly Element[];
  /** What each element weighs; slots weigh nothing. */
  readonly weights: readonly number[];
  /** The terms of a description, or the words of a template, without order. */
  readonly terms: ReadonlySet<string>;
}

interface Prepared {
  /** All words of the index, sorted. */
  readonly vocabulary: readonly string[];
  readonly parts: Map<IndexDocument, Parts>;
}

// An index is plain JSON and never changes; what is worked out from it is kept beside it, for each paste needs it again.
const prepared = new WeakMap<DiagnosisIndex, Prepared>();

function preparedOf(index: DiagnosisIndex): Prepared {
  const known = prepared.get(index);
  if (known) return known;
  const made: Prepared = { vocabulary: Object.keys(index.words).sort(), parts: new Map() };
  prepared.set(index, made);
  return made;
}

/** The weight of a term in this index; unknown ones have none. */
export function weightOf(index: DiagnosisIndex, term: string): number {
  return Object.hasOwn(index.words, term) ? (index.words[term]?.[0] ?? 0) : 0;
}

/** Takes a document apart, once. */
export function partsOf(index: DiagnosisIndex, document: IndexDocument): Parts {
  const { parts } = preparedOf(index);
  const known = parts.get(document);
  if (known) return known;
  const made = takeApart(index, document);
  parts.set(document, made);
  return made;
}

function takeApart(index: DiagnosisIndex, document: IndexDocument): Parts {
  const elements = isDescription(document.kind) ? [] : parseTemplate(document.text);
  const weights = elements.map((element) => (element.kind === 'word' ? weightOf(index, element.word) : 0));
  return { elements, weights, terms: documentTerms(document) };
}

/** The words of the index that begin with `beginning`. */
export function wordsBeginning(index: DiagnosisIndex, beginning: string): string[] {
  const { vocabulary } = preparedOf(index);
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; vocabulary[at]?.startsWith(beginning); at++) found.push(vocabulary[at] ?? '');
  return found;
}
