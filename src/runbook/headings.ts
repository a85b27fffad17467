/** Headings of a page, with the anchor that an author gives them: `## Create a volume [#create]`. */
import { blankFences } from './fences.ts';

export interface WrittenHeading {
  /** 2 for `##`. */
  readonly level: number;
  /** Without the anchor. */
  readonly text: string;
  /** What stands in `[#…]`, or undefined. */
  readonly anchor: string | undefined;
  /** 1-based. */
  readonly line: number;
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*\s*$/;
const ANCHOR = /^(.*?)\s*\[#([^\]\s]+)\]$/;

/** A heading's text and its anchor: `Create [#create]` is `Create` and `create`. */
export function splitAnchor(heading: string): { text: string; anchor: string | undefined } {
  const [, text, anchor] = ANCHOR.exec(heading) ?? [];
  return { text: text ?? heading, anchor };
}

/** The heading a line is, or undefined. */
export function readHeading(line: string, number: number): WrittenHeading | undefined {
  const [, marks, written] = HEADING.exec(line) ?? [];
  if (marks === undefined || written === undefined) return undefined;
  return { level: marks.length, ...splitAnchor(written), line: number };
}

/** All headings of a page; what looks like one inside a fence is none. */
export function readHeadings(page: string): WrittenHeading[] {
  return blankFences(page)
    .split('\n')
    .flatMap((line, index) => readHeading(line, index + 1) ?? []);
}
