/** Draws what was found. Texts come from the page, so that this module knows no language. */

import type { Language } from '../../book/languages.ts';
import type { Diagnosis, Match } from '../../diagnose/types.ts';
import { addressWithValues } from '../fill/handed.ts';
import { aroundFirstMark } from './excerpt.ts';
import type { TextHit } from './fulltext.ts';
import { worthShowing } from './worth.ts';

export type Texts = Readonly<Record<string, string>>;

type Child = Node | string | undefined | false;

function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

const text = (texts: Texts, key: string, values: Readonly<Record<string, string | number>> = {}) =>
  (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** How sure a match is, as a reader would say it. */
export function confidenceWord(confidence: number): 'sure' | 'likely' | 'maybe' {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.5 ? 'likely' : 'maybe';
}

function reason({ why }: Match, texts: Texts): HTMLElement {
  const words = why.how === 'words' ? why.words.slice(0, 8).join(' · ') : why.segment.trim();
  const label = text(texts, `search.why.${why.how}`, { engines: why.engines ?? '' });
  return element(
    'p',
    { class: 'why' },
    element('span', {}, label),
    element('code', { translate: 'no', lang: 'en' }, words),
    why.engines !== undefined &&
      why.how !== 'words' &&
      !/^all\b/.test(why.engines) &&
      element('span', {}, text(texts, 'search.engines', { engines: why.engines })),
  );
}

function slots({ slots: values }: Match, texts: Texts): HTMLElement | undefined {
  const entries = Object.entries(values);
  if (entries.length === 0) return undefined;
  const list = element('dl', { class: 'slots', 'aria-label': text(texts, 'search.read') });
  for (const [name, value] of entries) {
    list.append(element('div', {}, element('dt', {}, name), element('dd', { translate: 'no' }, value)));
  }
  return list;
}

/** One error page that fits, with how sure that is, why, and the reader's own values. */
function matchCard(match: Match, language: Language, texts: Texts): HTMLElement {
  const word = confidenceWord(match.confidence);
  return element(
    'li',
    { class: 'match', 'data-confidence': word },
    element('p', { class: 'sure' }, text(texts, `search.confidence.${word}`)),
    element('a', { href: addressWithValues(match), class: 'to' }, match.title),
    reason(match, texts),
    slots(match, texts),
    match.runbook !== undefined &&
      element(
        'a',
        { href: `/${language}/runbooks/${match.runbook}/`, class: 'runbook' },
        text(texts, 'search.runbook'),
      ),
  );
}

/** Pagefind marks what it found; the rest of its excerpt is text. Only the surroundings of the first mark are shown. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  const parts = [...parsed.childNodes].map((node) => ({
    marked: node.nodeName === 'MARK',
    text: node.textContent ?? '',
  }));
  return aroundFirstMark(parts).map(({ marked, text: part }) =>
    marked ? element('mark', {}, part) : document.createTextNode(part),
  );
}

function hitRow(hit: TextHit, language: Language, texts: Texts): HTMLElement {
  const foreign = hit.language !== language;
  const excerpt = element('p', { class: 'excerpt', lang: hit.language });
  excerpt.append(...markedText(hit.excerpt));
  return element(
    'li',
    { class: 'hit' },
    element('a', { href: hit.url, lang: hit.language, class: 'to' }, hit.title),
    foreign && element('span', { class: 'language' }, text(texts, `search.in.${hit.language}`)),
    excerpt,
  );
}

/** The section of error pages, or undefined when nothing is near enough to show. */
export function errorSection(diagnosis: Diagnosis, language: Language, texts: Texts): HTMLElement | undefined {
  const matches = worthShowing(diagnosis);
  if (matches.length === 0) return undefined;
  const title = text(texts, diagnosis.known ? 'search.errors.known' : 'search.errors.maybe');
  const list = element('ul', { role: 'list' }, ...matches.map((match) => matchCard(match, language, texts)));
  return element('section', { class: 'errors' }, element('h2', {}, title), list);
}

/** The section of full-text hits, or undefined when there are none. */
export function pageSection(hits: readonly TextHit[], language: Language, texts: Texts): HTMLElement | undefined {
  if (hits.length === 0) return undefined;
  const list = element('ul', { role: 'list' }, ...hits.map((hit) => hitRow(hit, language, texts)));
  return element('section', { class: 'pages' }, element('h2', {}, text(texts, 'search.pages')), list);
}

/** What is said when nothing was found, or when looking failed. */
export function message(
  texts: Texts,
  key: 'search.nothing' | 'search.failed' | 'search.unknown',
  detail?: string,
): HTMLElement {
  return element(
    'div',
    { class: 'message' },
    element('p', {}, text(texts, key)),
    detail !== undefined && element('p', { class: 'detail' }, detail),
  );
}
