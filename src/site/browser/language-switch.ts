import { keys, remember } from './storage.ts';

/** Where the reader is: the last heading or step that begins in the upper two thirds of the window, past the first screen. */
function placeInView(): string {
  if (scrollY < innerHeight / 2) return '';
  const places = [...document.querySelectorAll('.sl-markdown-content :is(h2, h3, h4)[id], .hb-step')];
  const read = places.findLast((place) => place.getBoundingClientRect().top < (innerHeight * 2) / 3);
  return read ? `#${read.id}` : '';
}

/** The link to the same page and place in the other language; remembers the choice for the next visit. */
export class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      remember(keys.language, this.dataset.language ?? null);
      link.search = location.search;
      // Headings have the same anchors in both languages.
      link.hash = location.hash || placeInView();
    });
  }
}
