import { keys, remember } from './storage.ts';

/** Where the reader is: the last heading or step that begins in the upper third of the window, once the title is out of sight. */
function placeInView(): string {
  const title = document.querySelector('#_top')?.getBoundingClientRect();
  if (title && title.bottom > 0) return '';
  const places = [...document.querySelectorAll('.sl-markdown-content :is(h2, h3, h4)[id], .hb-step')];
  const read = places.findLast(
    (place) => place.checkVisibility() && place.getBoundingClientRect().top < innerHeight / 3,
  );
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
