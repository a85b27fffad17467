import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/book/coverage.ts';
import { kindOfPage } from '../../src/book/languages.ts';
import { readPages } from '../../src/book/pages.ts';

describe('a coverage table', () => {
  it('names notes, runbooks and errors, each in its column', () => {
    const text =
      '# D\n\n| row | system | notes | runbooks | errors |\n| --- | --- | --- | --- | --- |\n| A1 | install | `basics/a`, `basics/b` | `run-a` | `err-a` |\n';
    expect(readCoverage(text)).toEqual([
      { row: 'A1', what: 'install', line: 5, pages: ['basics/a', 'basics/b', 'runbooks/run-a', 'errors/err-a'] },
    ]);
  });
});

/** What each row must have: a note, a runbook that runs, an error that a paste finds. */
const WANTED = {
  A1: 'N R',
  A2: 'N R E',
  A3: 'N R',
  A4: 'N R',
  A5: 'N R',
  A6: 'N R',
  A7: 'N R',
  A8: 'N',
  A9: 'N R E',
  A10: 'N R E',
  A11: 'N R',
  A12: 'N R',
  A13: 'N R E',
  A14: 'N R',
  A15: 'N R',
  A16: 'N R E',
  A17: 'N R E',
  B1: 'E R',
  B2: 'N E',
  B3: 'R',
  B4: 'R',
  B5: 'R',
  C1: 'R N',
  C2: 'R N',
  C3: 'R N',
  C4: 'N',
  C5: 'R E',
  C6: 'N',
  D1: 'N R E',
  D2: 'N R',
  D3: 'N R',
  D4: 'N R E',
  D5: 'N R',
  D6: 'N R E',
  D7: 'E',
  D8: 'N E',
  D9: 'N',
} as const;

describe("DESIGN.md's table", () => {
  const rows = readCoverage(readFileSync('DESIGN.md', 'utf8'));
  const there = new Set(readPages('.').map(({ language, id }) => `${language}/${id}`));
  const kindOf = (id: string): string => ({ note: 'N', runbook: 'R', error: 'E' })[kindOfPage(id)];

  it('has every row once', () => expect(rows.map(({ row }) => row)).toEqual(Object.keys(WANTED)));

  it.each(Object.entries(WANTED))('%s leads to %s, in both languages', (row, kinds) => {
    const pages = rows.find((one) => one.row === row)?.pages ?? [];
    expect(pages.flatMap((id) => ['ja', 'en'].map((of) => `${of}/${id}`)).filter((id) => !there.has(id))).toEqual([]);
    expect(kinds.split(' ').filter((kind) => !pages.some((id) => kindOf(id) === kind))).toEqual([]);
  });
});
