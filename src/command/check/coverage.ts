/** Whether every row of the coverage table leads to pages that exist in both languages. */
import { readCoverage } from '../../book/coverage.ts';
import { readSource } from '../../book/files.ts';
import { languages } from '../../book/languages.ts';
import type { Page } from '../../book/page.ts';
import type { Finding } from './finding.ts';

export const COVERAGE_FILE = 'DESIGN.md';

interface Coverage {
  readonly findings: readonly Finding[];
  readonly rows: number;
  readonly covered: number;
}

/** Rows that name no page, or one that is missing in a language. */
export function checkCoverage(root: string, pages: readonly Page[]): Coverage {
  const rows = readCoverage(readSource(root, COVERAGE_FILE)?.text ?? '');
  const there = new Set(pages.map(({ language, id }) => `${language}/${id}`));
  const faults = rows.map(({ row, pages: named, line }) => {
    const missing = named.flatMap((id) =>
      languages.map((language) => `${language}/${id}`).filter((name) => !there.has(name)),
    );
    const message =
      named.length === 0
        ? `${row} names no page`
        : missing.length > 0
          ? `${row} names ${missing.join(', ')}`
          : undefined;
    if (message === undefined) return undefined;
    return {
      file: COVERAGE_FILE,
      problem: { code: 'coverage', line, column: 1, message, expected: 'pages that exist in both languages' },
    };
  });
  const findings = faults.filter((fault) => fault !== undefined);
  return { findings, rows: rows.length, covered: rows.length - findings.length };
}
