/** What the site is called and says of itself. */
import type { Language } from '../book/languages.ts';

export const site = {
  name: 'Hatoba',
  description: {
    ja: 'エラーを貼れば直し方がわかり、その場で動かせる Docker の知識集。',
    en: 'Paste the error, get the fix, run the fix: a Docker knowledge base in which every command runs.',
  } satisfies Record<Language, string>,
};
