/** `/llms.txt`: the pages of both languages, each in the language it is written in. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { languages } from '../../book/languages.ts';
import { catalogue } from '../content/catalogue.ts';
import { translate } from '../content/texts.ts';
import { type Chapter, llmsText } from '../markdown/llms.ts';
import { site } from '../site.ts';

const names = { en: 'English', ja: '日本語' };

export const GET: APIRoute = async () => {
  const entries = await getCollection('docs');
  const chapters = [...languages].sort().flatMap((language): Chapter[] =>
    [...catalogue(entries, language)].map(([section, pages]) => ({
      title: `${names[language]}: ${translate(language, `section.${section}`)}`,
      pages: pages
        .filter(({ textLanguage }) => textLanguage === language)
        .map(({ id, title, description }) => ({ title, address: `/${id}.md`, about: description })),
    })),
  );
  return new Response(llmsText(site, chapters), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
