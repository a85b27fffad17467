import { isLanguage } from '../../book/languages.ts';

/** Shows the language of the missing address alone, and puts the address's words into the search field. */
export class NotFound extends HTMLElement {
  connectedCallback(): void {
    const [, language, ...rest] = location.pathname.split('/');
    if (!isLanguage(language)) return;
    document.documentElement.lang = language;
    for (const section of this.querySelectorAll<HTMLElement>('[data-language]')) {
      section.hidden = section.dataset.language !== language;
    }
    const words = decodeURIComponent(rest.filter((part) => part !== '').at(-1) ?? '').replace(/[-_.]+/g, ' ');
    for (const field of this.querySelectorAll('textarea')) field.value = words;
  }
}
