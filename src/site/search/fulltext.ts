/** Full text in both languages, by Pagefind. */
import { inLanguage, isLanguage, type Language, otherLanguage } from '../../book/languages.ts';
import { rooted } from '../root/root.ts';
import { askedWithin, decode } from './codec.ts';
import { excerptOf, finder, type Part } from './excerpt.ts';
import type { Kind } from './kinds.ts';
import { isPaste, type Term, termsOf } from './query.ts';
import { type Found, type Ranked, rankPages, scorePages } from './rank.ts';

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: ReadonlyArray<{
    readonly id: string;
    readonly location: number;
    readonly element: string;
    readonly text: string;
  }>;
}

/** Pagefind, and what the build wrote beside it: the address and the kind of each page it may find. */
export interface FullText {
  readonly pagefind: Pick<PagefindModule, 'search'>;
  readonly pages: Readonly<Record<string, readonly [url: string, kind: Kind]>>;
  readonly addresses: ReadonlySet<string>;
}

export interface TextHit {
  readonly title: string;
  readonly url: string;
  /** The heading the excerpt stands under, if the link leads to it. */
  readonly section: string | undefined;
  readonly excerpt: readonly Part[];
  readonly language: Language;
  readonly kind: Kind;
  /** The same page in the reader's language, if it was not found in that. */
  readonly twin: string | undefined;
}

/** All pages that fit, best first; `hits` loads what is shown of some of them. */
export interface TextAnswer {
  readonly found: readonly Ranked[];
  hits(kind: Kind | undefined, limit: number): Promise<TextHit[]>;
}

/** Loads Pagefind. `attempt` makes the browser ask again for what it could not load before. */
export async function loadFullText(attempt: number): Promise<FullText> {
  const bundle = new URL(rooted('/pagefind/'), location.origin).href;
  const again = attempt > 0 ? `?${attempt}` : '';
  const [pagefind, table] = await Promise.all([
    import(/* @vite-ignore */ `${bundle}pagefind.js${again}`) as Promise<PagefindModule>,
    fetch(`${bundle}pages.json`),
  ]);
  if (!table.ok) throw new Error(`${table.url}: ${table.status} ${table.statusText}`);
  await pagefind.options({ basePath: bundle });
  await pagefind.init();
  const pages = (await table.json()) as FullText['pages'];
  return { pagefind, pages, addresses: new Set(Object.values(pages).map(([url]) => url)) };
}

type Results = ReadonlyMap<string, PagefindResult>;

/** One look into the index each; the same is not asked twice. */
function asker({ pagefind }: FullText): (asked: string) => Promise<Results> {
  const known = new Map<string, Promise<Results>>();
  const ask = async (asked: string): Promise<Results> => {
    const { results } = await pagefind.search(asked);
    return new Map(results.map((result) => [result.id, result]));
  };
  return (asked) => {
    const answer = known.get(asked) ?? ask(asked);
    known.set(asked, answer);
    return answer;
  };
}

const side = (words: readonly string[]): string => `"${words.join(' ')}"`;

/** Pages hold a term at least this well, the best of them fully. */
const leastFit = 0.25;

function fits(results: Results, among?: Results): Map<string, number> {
  const kept = [...results.values()].filter(({ id }) => !among || among.has(id));
  const best = Math.max(...kept.map(({ score }) => score), 0.001);
  return new Map(kept.map(({ id, score }) => [id, leastFit + (1 - leastFit) * (score / best)]));
}

/** Asked for a word it does not know, Pagefind answers with whatever begins alike, down to one letter. */
async function isReallyThere(results: Results, term: Term): Promise<boolean> {
  const first = results.values().next().value;
  if (!first) return false;
  const { content, meta } = await first.data();
  return decode(`${meta.title ?? ''} ${content}`)
    .text.toLowerCase()
    .includes(term.text);
}

/** What a page is worth that has a word of katakana only inside a longer one. */
const withinShare = 0.4;

/** Katakana is looked for as a word, and inside longer ones. */
async function pagesWith(term: Term, ask: (asked: string) => Promise<Results>): Promise<ReadonlyMap<string, number>> {
  const inner = askedWithin(term.asked);
  if (!inner) return pagesAsking(term, ask);
  const found = new Map(await pagesAsking(term, ask));
  for (const [id, fit] of await pagesAsking({ ...term, asked: inner }, ask)) {
    if (!found.has(id)) found.set(id, fit * withinShare);
  }
  return found;
}

async function pagesAsking(term: Term, ask: (asked: string) => Promise<Results>): Promise<ReadonlyMap<string, number>> {
  const [first = ''] = term.asked;
  const loose = await ask(term.asked.join(' '));
  if (term.asked.length === 1) {
    const certain = (await ask(side([first]))).size > 0 || (await isReallyThere(loose, term));
    return certain ? fits(loose) : new Map();
  }
  const together = await ask(side(term.asked));
  if (together.size > 0) return fits(loose, together);
  if (/[^\p{ASCII}]/u.test(term.text) || term.asked.length < 3) return new Map();
  // The last word may not be typed to its end.
  return fits(loose, await ask(side(term.asked.slice(0, -1))));
}

interface FoundTerm extends Found {
  readonly term: Term;
}

/** A term, or its parts when the whole is found nowhere. */
async function lookFor(term: Term, ask: (asked: string) => Promise<Results>): Promise<FoundTerm[]> {
  const pages = await pagesWith(term, ask);
  if (pages.size > 0 || term.parts.length === 0) return [{ term, pages, counts: term.counts }];
  const parts = await Promise.all(term.parts.map((part) => lookFor(part, ask)));
  return parts.flat();
}

/** So many of the best pages are read before they are put in order. */
const readThrough = 20;

const languageOf = (url: string): Language => {
  const first = url.split('/')[1];
  return isLanguage(first) ? first : 'ja';
};

/** What a page gains whose name is what was asked for. */
const isNamed = 1.5;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ー$|[\s-]+/gu, '');

const spaced = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

interface Loaded {
  readonly hit: TextHit;
  readonly score: number;
}

/** Finds the pages for a text of any length. */
export async function searchText(full: FullText, query: string, language: Language): Promise<TextAnswer> {
  const ask = asker(full);
  const terms = termsOf(query);
  const looked = (await Promise.all(terms.map((term) => lookFor(term, ask)))).flat();
  const scores = scorePages(looked, full.addresses.size);
  const candidates = [...scores].flatMap(([id, score]): Ranked[] => {
    const [url, kind] = full.pages[id] ?? [];
    return url === undefined || kind === undefined ? [] : [{ id, url, kind, language: languageOf(url), score }];
  });
  const found = rankPages(candidates, language);
  const results = new Map<string, PagefindResult>();
  for (const { term } of looked) {
    for (const asked of [term.asked, askedWithin(term.asked) ?? []]) {
      if (asked.length > 0) for (const [id, result] of await ask(asked.join(' '))) results.set(id, result);
    }
  }
  const words = looked.filter(({ pages }) => pages.size > 0).map(({ term }) => term.text);
  const finders = looked.filter(({ counts, pages }) => counts && pages.size > 0).map(({ term }) => finder([term.text]));
  const whole = isPaste(query) ? undefined : finder([spaced(query)]);

  async function load(page: Ranked): Promise<Loaded[]> {
    const result = results.get(page.id);
    if (!result) return [];
    const { content, meta, anchors } = await result.data();
    const title = decode(meta.title ?? '').text.trim() || page.url;
    const { text, starts } = decode(content);
    const body = text.startsWith(title) ? title.length + 1 : 0;
    const shown = excerptOf(text.slice(body), words);
    const place = anchors.findLast(
      (anchor) => anchor.element !== 'h1' && (starts[anchor.location] ?? 0) <= shown.at + body,
    );
    const twin = inLanguage(page.url, otherLanguage(page.language));
    const named =
      finders.filter((pattern) => pattern && title.search(pattern) >= 0).length / Math.max(1, finders.length);
    const literal = whole ? (title.match(whole)?.length ?? 0) * 4 + (text.match(whole)?.length ?? 0) : 0;
    return [
      {
        hit: {
          title,
          url: place ? `${page.url}#${place.id}` : page.url,
          section: place && decode(place.text).text.trim(),
          excerpt: shown.parts,
          language: page.language,
          kind: page.kind,
          twin: page.language !== language && full.addresses.has(twin) ? twin : undefined,
        },
        score:
          page.score *
          (1 + 0.12 * Math.log2(1 + literal)) *
          (1 + named ** 2) *
          (plain(title) === plain(query) ? isNamed : 1),
      },
    ];
  }

  return {
    found,
    async hits(kind, limit) {
      const chosen = kind === undefined ? found : found.filter((page) => page.kind === kind);
      const loaded = await Promise.all(chosen.slice(0, Math.max(limit, readThrough)).map(load));
      const first = loaded
        .slice(0, readThrough)
        .flat()
        .sort((a, b) => b.score - a.score);
      return [...first, ...loaded.slice(readThrough).flat()].slice(0, limit).map(({ hit }) => hit);
    },
  };
}
