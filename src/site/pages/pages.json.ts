/** Address and title of every page, by language: what the page for missing addresses compares with. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { type Language, languages, pageAddress } from '../../book/languages.ts';
import { catalogue } from '../content/catalogue.ts';
import { translate } from '../content/texts.ts';
import type { KnownPage } from '../search/near.ts';

export const GET: APIRoute = async () => {
  const entries = await getCollection('docs');
  const known = (language: Language): KnownPage[] =>
    [...catalogue(entries, language)].flatMap(([section, pages]) => [
      { address: pageAddress(`${language}/${section}`), title: translate(language, `section.${section}`) },
      ...pages.map(({ address, title }) => ({ address, title })),
    ]);
  const pages = Object.fromEntries(languages.map((language) => [language, known(language)]));
  return new Response(JSON.stringify(pages), { headers: { 'content-type': 'application/json' } });
};
