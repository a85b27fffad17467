/** Offers the page of a known error that a command in the terminal printed. */
import type { Language } from '../../book/languages.ts';
import { createSearchEngine } from '../search/engine.ts';
import type { EndedCommand } from '../terminal/machine-client.ts';
import type { Texts } from './step-view.ts';

/** Returns what to call after each command. A command that printed no known error takes the offer away again. */
export function errorOffer(
  element: HTMLElement,
  language: Language,
  texts: Texts,
): (command: EndedCommand) => Promise<void> {
  const engine = createSearchEngine(language);
  const hide = (): void => {
    element.hidden = true;
    element.replaceChildren();
  };
  return async ({ result }) => {
    if (result.exit === 0 || result.output.trim() === '') return hide();
    const { known, matches } = await engine.errors(result.output, 1).catch(() => ({ known: false, matches: [] }));
    const [match] = matches;
    if (!known || !match) return hide();
    const link = document.createElement('a');
    link.href = match.url;
    link.textContent = match.title;
    element.replaceChildren(`${texts['terminal.offer'] ?? ''} `, link);
    element.hidden = false;
  };
}
