/** All pages of a language by section, as the sidebar, the home page and the lists show them. */
import {
  type Language,
  type Level,
  pageAddress,
  parsePageId,
  type Section,
  sections,
  withoutLanguage,
} from '../../book/languages.ts';

/** The part of a collection entry the catalogue reads. */
export interface CatalogueEntry {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly sidebar?: {
      readonly order?: number | undefined;
      readonly label?: string | undefined;
      readonly hidden?: boolean;
    };
    readonly level?: Level | undefined;
    readonly minutes?: number | undefined;
    readonly topics?: readonly string[];
    readonly tags?: readonly string[];
    readonly standInFor?: Language | undefined;
  };
}

export interface PageSummary {
  /** `ja/volumes/bind-mount` */
  readonly id: string;
  /** `bind-mount` */
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  /** The shorter name for the sidebar. */
  readonly label: string;
  readonly description: string | undefined;
  readonly order: number;
  readonly level: Level | undefined;
  readonly minutes: number | undefined;
  readonly topics: readonly string[];
  readonly tags: readonly string[];
  /** The language its text is in; differs from the page's when a translation is missing. */
  readonly textLanguage: Language;
}

export type Catalogue = ReadonlyMap<Section, readonly PageSummary[]>;

function summary(entry: CatalogueEntry, language: Language, section: Section, slug: string): PageSummary {
  const { data } = entry;
  const id = `${language}/${section}/${slug}`;
  return {
    id,
    slug,
    address: pageAddress(id),
    title: data.title,
    label: data.sidebar?.label ?? data.title,
    description: data.description,
    order: data.sidebar?.order ?? Number.MAX_SAFE_INTEGER,
    level: data.level,
    minutes: data.minutes,
    topics: data.topics ?? [],
    tags: data.tags ?? [],
    textLanguage: data.standInFor ?? parsePageId(entry.id)?.language ?? language,
  };
}

const byOrder = (a: PageSummary, b: PageSummary) => a.order - b.order || (a.slug < b.slug ? -1 : 1);

/** Pages of `language`, with those that exist only in the other language standing in; hidden pages are left out. */
export function catalogue(entries: readonly CatalogueEntry[], language: Language): Catalogue {
  const found = new Map<Section, Map<string, PageSummary>>(sections.map((section) => [section, new Map()]));
  for (const entry of entries) {
    const page = parsePageId(entry.id);
    if (!page || entry.data.sidebar?.hidden) continue;
    const pages = found.get(page.section);
    if (page.language === language || !pages?.has(page.slug)) {
      pages?.set(page.slug, summary(entry, language, page.section, page.slug));
    }
  }
  return new Map([...found].map(([section, pages]) => [section, [...pages.values()].sort(byOrder)]));
}

/** Pages named by `related:`, in the order given; names that lead nowhere are left out. */
export function relatedPages(pages: Catalogue, names: readonly string[]): PageSummary[] {
  const all = [...pages.values()].flat();
  return names.flatMap((name) => all.find(({ id }) => withoutLanguage(id) === name) ?? []);
}

/** Pages at the addresses, in reading order. */
export function pagesAt(pages: Catalogue, addresses: readonly string[]): PageSummary[] {
  const wanted = new Set(addresses);
  return [...pages.values()].flat().filter(({ address }) => wanted.has(address));
}
