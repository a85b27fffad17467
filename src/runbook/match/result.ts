/** What came of comparing expected with printed output: enough to draw a diff from, on a terminal or on a page. */
import type { Values } from '../pattern.ts';

export type LineResult =
  /** The printed line is as expected. */
  | { readonly kind: 'equal'; readonly expected: string; readonly printed: string; readonly line: number }
  /** A line stands where another was expected. */
  | { readonly kind: 'differs'; readonly expected: string; readonly printed: string; readonly line: number }
  /** An expected line was not printed. */
  | { readonly kind: 'missing'; readonly expected: string; readonly line: number }
  /** A line was printed that nothing expected. */
  | { readonly kind: 'extra'; readonly printed: string }
  /** The lines that a `...` stood for. */
  | { readonly kind: 'skipped'; readonly printed: readonly string[]; readonly line: number };

export interface MatchResult {
  /** Output and exit status are as expected. */
  readonly matched: boolean;
  readonly lines: readonly LineResult[];
  readonly exit: { readonly expected: number; readonly printed: number };
  /** What named placeholders took here for the first time, in the lines that are equal. */
  readonly captured: Values;
}

/** Whether a line is a fault. */
export const isFault = (line: LineResult): boolean => line.kind !== 'equal' && line.kind !== 'skipped';
