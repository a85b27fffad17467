import { keys, remember } from './storage.ts';

const headings = () => [...document.querySelectorAll<HTMLElement>('.sl-markdown-content :is(h2, h3, h4)[id]')];

/** The step of a runbook that is being read, as a hash: the last one that begins in the upper two thirds of the window. */
function stepInView(): string {
  const steps = [...document.querySelectorAll('.hb-step')];
  const read = steps.findLast((step) => step.getBoundingClientRect().top < (innerHeight * 2) / 3);
  return read ? `#${read.id}` : '';
}

/**
 * The place in the page as it can be found in the other language: headings have other ids there, so that their number
 * is handed on (`#at-3`); every other place keeps its id.
 */
function placeInPage(): string {
  if (location.hash === '') return stepInView();
  const id = decodeURIComponent(location.hash.slice(1));
  const at = headings().findIndex((heading) => heading.id === id);
  return at < 0 ? location.hash : `#at-${at}`;
}

/** Follows `#at-3`, which a language switch left, to the third heading and writes its own id into the address. */
function arrive(): void {
  const number = /^#at-(\d+)$/.exec(location.hash)?.[1];
  const heading = number === undefined ? undefined : headings()[Number(number)];
  if (!heading) return;
  history.replaceState(history.state, '', `#${encodeURIComponent(heading.id)}`);
  heading.scrollIntoView();
}

/** The link to the same page and place in the other language; remembers the choice for the next visit. */
export class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    arrive();
    const link = this.querySelector('a');
    link?.addEventListener('click', () => {
      remember(keys.language, this.dataset.language ?? null);
      link.search = location.search;
      link.hash = placeInPage();
    });
  }
}
