/** Whether the addresses that pages once had are free: no page stands there, and one page alone claims each. */
import { headTexts, type Page } from '../../book/page.ts';
import type { Finding } from './finding.ts';

const FORM = /^[a-z]+\/[a-z0-9][a-z0-9-]*$/;

/** What is wrong with the `movedFrom` of all pages. */
export function checkMoved(pages: readonly Page[]): Finding[] {
  const ids = new Set(pages.map(({ id }) => id));
  const claimed = new Map<string, Page>();
  return pages.flatMap((page) => {
    const entry = page.head.find(({ key }) => key === 'movedFrom');
    const place = { line: entry?.line ?? 1, column: entry?.column ?? 1 };
    return headTexts(page, 'movedFrom').flatMap((old): Finding[] => {
      const told = (message: string, expected: string): Finding[] => [
        { file: page.file, problem: { code: 'moved-from', ...place, message, expected } },
      ];
      if (!FORM.test(old)) return told(`movedFrom ${old} is no id`, 'ids without language, such as volumes/old-name');
      if (ids.has(old)) return told(`there is a page at ${old}: nothing can lead on from there`, 'an id that is free');
      const other = claimed.get(old);
      if (other && other.id !== page.id) return told(`${old} leads to ${other.file} already`, 'each old id once');
      claimed.set(old, page);
      return [];
    });
  });
}
