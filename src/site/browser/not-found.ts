import type { Language } from '../../book/languages.ts';
import { here, rooted } from '../root/root.ts';
import { settle } from '../root/settle.ts';
import { type KnownPage, missingAddress, nearPages } from '../search/near.ts';
import { SearchResults } from '../search/results.ts';

/** So many pages with a similar address are offered. */
const offered = 4;

/** The page for missing addresses, in the language of the address: offers what is near, and searches for its words. */
export class NotFound extends HTMLElement {
  connectedCallback(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    settle(document);
    const { language = 'ja', words } = missingAddress(here());
    if (this.dataset.language !== language && (await turnInto(language))) return;
    for (const section of this.querySelectorAll<HTMLElement>('[data-language]')) {
      section.hidden = section.localName === 'section' && section.dataset.language !== language;
    }
    const section = this.querySelector<HTMLElement>(`section[data-language="${language}"]`);
    if (!section) return;
    await Promise.all([offer(section, language), search(section, words)]);
  }
}

/**
 * Shows the page made for a language in place of the one that the host answered with; false when there is none.
 * The host knows nothing of languages: its one 404.html has a header in one of them.
 */
async function turnInto(language: Language): Promise<boolean> {
  try {
    const response = await fetch(rooted(`/${language}/404.html`));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!page.querySelector(`hb-not-found[data-language="${language}"]`)) return false;
    settle(page);
    document.documentElement.lang = language;
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    return true;
  } catch {
    return false;
  }
}

async function offer(section: HTMLElement, language: Language): Promise<void> {
  const response = await fetch(rooted('/pages.json')).catch(() => undefined);
  if (!response?.ok) return;
  const known = (await response.json()) as Readonly<Record<string, readonly KnownPage[]>>;
  const near = nearPages(here(), known[language] ?? [], offered);
  const frame = section.querySelector<HTMLElement>('.near');
  if (!frame || near.length === 0) return;
  frame.querySelector('ul')?.append(...near.map(item));
  frame.hidden = false;
}

function item({ address, title }: KnownPage): HTMLElement {
  const [line, link, where] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('code'),
  ];
  link.href = rooted(address);
  link.textContent = title;
  where.textContent = address;
  where.translate = false;
  line.append(link, where);
  return line;
}

async function search(section: HTMLElement, words: string): Promise<void> {
  const field = section.querySelector('textarea');
  const frame = section.querySelector<HTMLElement>('.found');
  const title = frame?.querySelector('h2');
  if (field) field.value = words;
  if (!frame || !title || words === '') return;
  title.textContent = title.textContent.replace('{{words}}', words);
  frame.hidden = false;
  await customElements.whenDefined('hb-results');
  const results = frame.querySelector('hb-results');
  if (results instanceof SearchResults) await results.show(words);
}
