/** Draws what was found. Texts come from the page, so that this module knows no language. */

import { type Language, pageAddress } from '../../book/languages.ts';
import { enginesIn } from '../../diagnose/engines.ts';
import type { Diagnosis, Match } from '../../diagnose/types.ts';
import { addressWithValues } from '../fill/handed.ts';
import { rooted } from '../root/root.ts';
import type { TextHit } from './fulltext.ts';
import { type Kind, kinds } from './kinds.ts';
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

function reason({ why }: Match, language: Language, texts: Texts): HTMLElement {
  const engines = why.how === 'words' ? undefined : enginesIn(language, why.engines);
  const words = why.how === 'words' ? why.words.slice(0, 8).join(' · ') : why.segment.trim();
  const label = text(texts, `search.why.${why.how}`);
  return element(
    'p',
    { class: 'why' },
    element('span', {}, label),
    element('code', { translate: 'no', lang: 'en' }, words),
    engines !== undefined && element('span', {}, text(texts, 'search.engines', { engines })),
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
    reason(match, language, texts),
    slots(match, texts),
    match.runbook !== undefined &&
      element(
        'a',
        { href: rooted(pageAddress(`${language}/runbooks/${match.runbook}`)), class: 'runbook' },
        text(texts, 'search.runbook'),
      ),
  );
}

/** One page: its title leads to the place in it that the excerpt shows. */
function hitRow(hit: TextHit, texts: Texts): HTMLElement {
  const excerpt = hit.excerpt.map(({ marked, text: part }) => (marked ? element('mark', {}, part) : part));
  return element(
    'li',
    { class: 'hit' },
    element('a', { href: rooted(hit.url), lang: hit.language, hreflang: hit.language, class: 'to' }, hit.title),
    element(
      'p',
      { class: 'of' },
      element('span', { class: 'kind' }, text(texts, `search.one.${hit.kind}`)),
      element('span', { class: 'language' }, text(texts, `search.in.${hit.language}`)),
      hit.section !== undefined && element('span', { class: 'section', lang: hit.language }, hit.section),
      hit.twin !== undefined && element('a', { href: rooted(hit.twin), class: 'twin' }, text(texts, 'search.twin')),
    ),
    element('p', { class: 'excerpt', lang: hit.language }, ...excerpt),
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

export interface KindChoice {
  readonly counts: ReadonlyMap<Kind, number>;
  readonly chosen: Kind | undefined;
  choose(kind: Kind | undefined): void;
}

/** The kinds of pages that were found, to see only one of them: radio buttons, so that the arrow keys work. */
function kindFilter({ counts, chosen, choose }: KindChoice, texts: Texts, name: string): HTMLElement {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const option = (kind: Kind | undefined, count: number): HTMLElement => {
    const input = element('input', { type: 'radio', name, value: kind ?? '' }) as HTMLInputElement;
    input.checked = kind === chosen;
    input.addEventListener('change', () => choose(kind));
    return element(
      'label',
      {},
      input,
      text(texts, `search.kind.${kind ?? 'all'}`),
      element('span', { class: 'number' }, String(count)),
    );
  };
  const offered = kinds.filter((kind) => kind === chosen || (counts.get(kind) ?? 0) > 0);
  return element(
    'fieldset',
    { class: 'kinds' },
    element('legend', { class: 'sr-only' }, text(texts, 'search.kinds')),
    option(undefined, all),
    ...offered.map((kind) => option(kind, counts.get(kind) ?? 0)),
  );
}

export interface PagesShown extends KindChoice {
  readonly hits: readonly TextHit[];
  /** So many more could be shown. */
  readonly left: number;
  more(): void;
}

/** The section of full-text hits, or undefined when nothing was found. */
export function pageSection(shown: PagesShown, texts: Texts, name: string): HTMLElement | undefined {
  if (shown.counts.size === 0) return undefined;
  const list = element('ul', { role: 'list' }, ...shown.hits.map((hit) => hitRow(hit, texts)));
  const more = element('button', { type: 'button', class: 'more' }, text(texts, 'search.more', { count: shown.left }));
  more.addEventListener('click', () => shown.more());
  return element(
    'section',
    { class: 'pages' },
    element('h2', {}, text(texts, 'search.pages')),
    kindFilter(shown, texts, name),
    shown.hits.length > 0 ? list : element('p', { class: 'none' }, text(texts, 'search.none')),
    shown.left > 0 && more,
  );
}

/** How many were found, for those who hear the page too. */
export function countText(texts: Texts, errors: number, pages: number): string {
  const parts = [
    errors > 0 ? text(texts, 'search.count.errors', { count: errors }) : '',
    pages > 0 ? text(texts, 'search.count.pages', { count: pages }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : text(texts, 'search.count.none');
}

/** Says that looking failed, and offers to try once more. */
export function failure(texts: Texts, reasons: readonly string[], again: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'again' }, text(texts, 'search.again'));
  button.addEventListener('click', again);
  return element(
    'div',
    { class: 'message failed' },
    element('p', {}, text(texts, 'search.failed')),
    ...reasons.map((reason) => element('p', { class: 'detail', lang: 'en' }, reason)),
    button,
  );
}

/** What is said when nothing, or no error, was found. */
export function message(texts: Texts, key: 'search.nothing' | 'search.unknown'): HTMLElement {
  return element('div', { class: 'message', 'data-why': key }, element('p', {}, text(texts, key)));
}
