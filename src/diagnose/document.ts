import { templateWords } from './template.ts';
import { termsOf } from './terms.ts';
import type { IndexDocument } from './types.ts';

/** Whether a document is a reader's description in prose, and no template. */
export const isDescription = (kind: IndexDocument['kind']): kind is 'ja' | 'en' => kind === 'ja' || kind === 'en';

/** The terms by which a document is found. */
export function documentTerms({ text, kind }: IndexDocument): Set<string> {
  if (isDescription(kind)) return termsOf(text);
  return new Set(templateWords(text));
}
