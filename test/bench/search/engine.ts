/** What is asked of every engine in the benchmark. */

export interface Answer {
  /** Slugs of error pages, best first, none twice. */
  readonly slugs: readonly string[];
  /** How well the first fits, in the engine's own measure, more is better; none if it does not say. */
  readonly score?: number;
  /** Whether the engine itself calls it known; most have no such notion. */
  readonly known?: boolean;
  /** Milliseconds. */
  readonly time: number;
}

export interface SearchEngine {
  readonly name: string;
  /** What a browser has to fetch before the first answer, its program not counted. */
  readonly bytes: number;
  search(query: string): Promise<Answer> | Answer;
  close?(): Promise<void>;
}

export const distinct = (slugs: readonly string[]): string[] => [...new Set(slugs)];
