import { keys, recall, remember } from './storage.ts';

type Theme = 'dark' | 'light';

const prefersLight = () => matchMedia('(prefers-color-scheme: light)');

/** The button that turns dusk into morning; until it is used, the page follows the system. */
export class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const theme = this.#current() === 'dark' ? 'light' : 'dark';
      remember(keys.theme, theme);
      this.#show(theme);
    });
    prefersLight().addEventListener('change', ({ matches }) => {
      if (!recall(keys.theme)) this.#show(matches ? 'light' : 'dark');
    });
    // The page for missing addresses learns only late where the site lies.
    this.#show(recall(keys.theme) === null ? this.#current() : recall(keys.theme) === 'light' ? 'light' : 'dark');
  }

  #current(): Theme {
    return document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';
  }

  #show(theme: Theme): void {
    document.documentElement.dataset.theme = theme;
    const label = theme === 'dark' ? this.dataset.toLight : this.dataset.toDark;
    this.querySelector('button')?.setAttribute('aria-label', label ?? '');
  }
}
