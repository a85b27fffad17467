/** How a part's prose has changed since it was translated. */
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface Changed {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph: what it was and is, in runs of words. */
export type ParagraphChange = readonly Changed[];

/** The paragraphs that differ, each as runs of words that stayed, went and came. */
export function difference(before: string, after: string): ParagraphChange[] {
  const runs = diffArrays(before.split('\n'), after.split('\n'));
  const changes: ParagraphChange[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    if (run.removed && next?.added) changes.push(...together(run.value, next.value));
    else if (run.removed) changes.push(...run.value.map((text): ParagraphChange => [{ kind: 'removed', text }]));
    else if (run.added && !runs[index - 1]?.removed)
      changes.push(...run.value.map((text): ParagraphChange => [{ kind: 'added', text }]));
  }
  return changes;
}

function together(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
    words(before[index] ?? '', after[index] ?? ''),
  );
}

/** Japanese is cut into words as the browser cuts it; without that a sentence would be one word. */
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const words = (before: string, after: string): ParagraphChange =>
  diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
