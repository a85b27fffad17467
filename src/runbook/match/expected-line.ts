import { compilePattern, type LinePattern } from '../pattern.ts';
import type { Expectation } from '../plan.ts';
import { tableRows } from './table.ts';

/** A line of an expectation, ready to be compared. */
export interface ExpectedLine {
  readonly text: string;
  readonly line: number;
  readonly gap: boolean;
  readonly pattern: LinePattern;
}

/** Compiles the lines of an expectation; rows of tables compare loosely. */
export function expectedLines(expect: Expectation): ExpectedLine[] {
  const rows = tableRows(expect.lines.map(({ text }) => text));
  return expect.lines.map((line, index) => ({
    ...line,
    pattern: compilePattern(line.text, { loose: expect.table || rows[index] === true }),
  }));
}
