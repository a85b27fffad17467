/** A part's prose as it was when it was translated, out of the history. */
import { versionsOf } from '../git.ts';
import { type Page, readPage } from '../page.ts';
import { proseHash, proseParts } from './parts.ts';

/** The prose of `part` in the version that has this hash; undefined when the history does not hold it. */
export function earlierProse(root: string, page: Page, part: string, hash: string): string | undefined {
  for (const text of versionsOf(root, page.file)) {
    const prose = proseParts(readPage({ name: page.file, text })).get(part);
    if (prose !== undefined && proseHash(prose) === hash) return prose;
  }
  return undefined;
}
