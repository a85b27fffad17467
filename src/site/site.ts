/** What the site is called and says of itself. */
import type { Language } from '../book/languages.ts';

export const site = {
  name: 'Hatoba',
  description: {
    ja: 'エラーを貼れば直し方がわかり、その場で動かせる Docker の知識集。',
    en: 'Paste the error, get the fix, run the fix: a Docker knowledge base in which every command runs.',
  } satisfies Record<Language, string>,
};

/** Where the site is published, with a slash at its end: HATOBA_SITE, which may name a folder below an origin. */
export const publishedAt = new URL((process.env.HATOBA_SITE ?? 'http://localhost:4321').replace(/\/*$/, '/'));

/** The full address of one of the site's, for those who read it elsewhere: feeds, search engines. */
export const published = (address: string): string => new URL(address.replace(/^\//, ''), publishedAt).href;
