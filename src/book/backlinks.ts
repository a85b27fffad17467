/** Which pages mention which: by a link in their text, or by `related` in their frontmatter. */
import { destination, pageAt } from './links.ts';
import { headTexts, type Page } from './page.ts';

/** The address of the page a link leads to, without its anchor; undefined for links that leave the site. */
export function linkedAddress(target: string, from: Pick<Page, 'address'>): string | undefined {
  const to = destination(target, from.address);
  return to && pageAt(to.path);
}

/** Addresses of the pages that a page mentions, each once, itself left out. */
export function mentionedBy(page: Page): string[] {
  const linked = page.links.flatMap(({ target }) => linkedAddress(target, page) ?? []);
  const named = headTexts(page, 'related').map((id) => `/${page.language}/${id}/`);
  return [...new Set([...linked, ...named])].filter((address) => address !== page.address);
}

/** For each address the pages of the same language that mention it, in the order of `pages`. */
export function backlinks(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const found = new Map<string, Page[]>();
  for (const page of pages) {
    for (const address of mentionedBy(page)) {
      if (!address.startsWith(`/${page.language}/`)) continue;
      found.set(address, [...(found.get(address) ?? []), page]);
    }
  }
  return found;
}
