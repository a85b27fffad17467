/** The table in DESIGN.md that says which pages tell of which system of the notes the knowledge base grew from. */

export interface CoverageRow {
  /** `A1` */
  readonly row: string;
  readonly what: string;
  /** Ids of pages: `basics/install-ubuntu`, `runbooks/install-docker-ubuntu`, `errors/volume-in-use`. */
  readonly pages: readonly string[];
  /** 1-based line of the document. */
  readonly line: number;
}

const ROW = /^\|\s*([A-Z]\d+)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|\s*(.*?)\s*\|$/;

/** Rows `| A1 | what | notes | runbooks | errors |`; pages are named in backquotes. */
export function readCoverage(document: string): CoverageRow[] {
  return document.split('\n').flatMap((text, index): CoverageRow[] => {
    const [, row, what, ...cells] = ROW.exec(text) ?? [];
    if (row === undefined || what === undefined) return [];
    const named = (cell: string, folder: string): string[] =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => `${folder}${id}`);
    const [notes = '', runbooks = '', errors = ''] = cells;
    const pages = [...named(notes, ''), ...named(runbooks, 'runbooks/'), ...named(errors, 'errors/')];
    return [{ row, what, pages, line: index + 1 }];
  });
}
