/** Pages to read next: those that share the most telling words with a new one. */
import { kindOfPage } from '../../book/languages.ts';
import { headTexts, headValue, type Page } from '../../book/page.ts';
import { termsOf } from '../../diagnose/terms.ts';

/** What a new page is about. */
export interface Subject {
  /** Its section, topics or area. */
  readonly areas: readonly string[];
  /** All words that are known of it. */
  readonly about: string;
}

const isRunbook = (id: string): boolean => kindOfPage(id) === 'runbook';

/** `given`, filled up so that one page and one runbook are among them, as far as there are any. */
export function withRelated(given: readonly string[], subject: Subject, pages: readonly Page[]): string[] {
  const ranked = nearest(subject, pages).filter((id) => !given.includes(id));
  const page = given.some((id) => !isRunbook(id)) ? undefined : ranked.find((id) => !isRunbook(id));
  const runbook = given.some(isRunbook) ? undefined : ranked.find(isRunbook);
  return [...given, ...(page === undefined ? [] : [page]), ...(runbook === undefined ? [] : [runbook])];
}

/** Ids of the pages in both languages, the nearest first. */
function nearest({ areas, about }: Subject, pages: readonly Page[]): string[] {
  const english = new Map(pages.filter(({ language }) => language === 'en').map((page) => [page.id, page]));
  const both = pages.filter(({ id, language }) => language === 'ja' && id.includes('/') && english.has(id));
  const texts = both.map((page) => ({ page, terms: termsOf(`${wordsOf(page)} ${wordsOf(english.get(page.id))}`) }));
  const wanted = [...termsOf(about)].map((term) => {
    const found = texts.filter(({ terms }) => terms.has(term)).length;
    return { term, weight: Math.log((texts.length + 1) / (found + 1)) };
  });
  const scored = texts.map(({ page, terms }) => {
    const shared = wanted.reduce((sum, { term, weight }) => sum + (terms.has(term) ? weight : 0), 0);
    return { id: page.id, score: (shared / Math.sqrt(terms.size)) * (isNear(page, areas) ? 2 : 1) };
  });
  return scored.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** A note of the section, a runbook with the topic, an error of the area: `volumes` and `volume` are the same to it. */
function isNear(page: Page, areas: readonly string[]): boolean {
  const [section = '', slug = ''] = page.id.split('/');
  const own = section === 'errors' ? [slug.split('-')[0] ?? ''] : [section, ...headTexts(page, 'topics')];
  const stem = (word: string): string => word.replace(/s$/, '');
  return own.some((word) => areas.some((area) => stem(area) === stem(word)));
}

function wordsOf(page: Page | undefined): string {
  if (!page) return '';
  const texts = ['title', 'description'].map((key) => headValue(page, key)).filter((text) => typeof text === 'string');
  return [page.id.replaceAll(/[/-]/g, ' '), ...texts, ...headTexts(page, 'tags')].join(' ');
}
