/** The sidebar and the previous and next page, from the catalogue. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { type Language, pageAddress, type Section } from '../book/languages.ts';
import type { Catalogue, PageSummary } from './content/catalogue.ts';

type Entry = StarlightRouteData['sidebar'][number];
type Link = Extract<Entry, { type: 'link' }>;

/** From this many pages on, a page carries the links of its own section only: the site grows, each page does not. */
export const wholeSidebarLimit = 120;

const link = (label: string, href: string, isCurrent: boolean): Link => ({
  type: 'link',
  label,
  href,
  isCurrent,
  badge: undefined,
  attrs: {},
});

const pageLink = (page: PageSummary, currentId: string) => link(page.label, page.address, page.id === currentId);

/**
 * Groups by section, empty sections left out.
 *
 * @param currentId id of the page shown, such as `ja/volumes/bind-mount`.
 * @param label name of a section in the reader's language.
 */
export function buildSidebar(
  pages: Catalogue,
  language: Language,
  currentId: string,
  label: (section: Section) => string,
): Entry[] {
  const total = [...pages.values()].reduce((sum, section) => sum + section.length, 0);
  return [...pages].flatMap(([section, entries]): Entry[] => {
    if (entries.length === 0) return [];
    const current = entries.some(({ id }) => id === currentId);
    const id = `${language}/${section}`;
    if (total > wholeSidebarLimit && !current && id !== currentId)
      return [link(label(section), pageAddress(id), false)];
    const links = entries.map((page) => pageLink(page, currentId));
    return [
      { type: 'group', label: label(section), entries: links, collapsed: total > 40 && !current, badge: undefined },
    ];
  });
}

/** What the wiki says of itself, below the sections. */
const wikiPages = [
  ['changes', 'changes.title'],
  ['tags', 'tags.title'],
  ['glossary', 'wiki.glossary'],
  ['languages', 'wiki.languages'],
  ['offline', 'offline.title'],
] as const;

/** The last group: recent changes, tags, glossary, languages, reading offline. `label` gives a text of the interface. */
export function wikiGroup(
  language: Language,
  currentId: string,
  label: (key: (typeof wikiPages)[number][1] | 'wiki.title') => string,
): Entry {
  const entries = wikiPages.map(([slug, key]) =>
    link(label(key), `/${language}/${slug}/`, currentId === `${language}/${slug}`),
  );
  return { type: 'group', label: label('wiki.title'), entries, collapsed: false, badge: undefined };
}

/** Neighbours of a page in reading order, across sections; nothing for pages outside the catalogue. */
export function neighbours(pages: Catalogue, currentId: string): { prev: Link | undefined; next: Link | undefined } {
  const all = [...pages.values()].flat();
  const at = all.findIndex(({ id }) => id === currentId);
  const neighbour = (index: number) => {
    const page = at < 0 ? undefined : all[index];
    return page && link(page.title, page.address, false);
  };
  return { prev: neighbour(at - 1), next: neighbour(at + 1) };
}
