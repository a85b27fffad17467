/** Pages that once had another address: `movedFrom: [volumes/old-name]` in their frontmatter. */
import { headTexts, type Page } from './page.ts';

/** An old id and the id it leads to now, both without language. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Every old id once, with where it leads; what either language says counts for both. */
export function moves(pages: readonly Page[]): Move[] {
  const found = new Map<string, Move>();
  for (const page of pages) {
    for (const from of headTexts(page, 'movedFrom')) {
      if (!found.has(from)) found.set(from, { from, to: page.id });
    }
  }
  return [...found.values()];
}
