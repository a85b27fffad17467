/** `/ja/rss.xml`, `/en/rss.xml`: the pages of a language that changed last. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { type Language, languages } from '../../book/languages.ts';
import { aboutOf, recentChanges, titleOf } from '../content/changes.ts';
import { translate } from '../content/texts.ts';
import { published, site } from '../site.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
  rss({
    title: `${site.name}: ${translate(language, 'changes.title')}`,
    description: site.description[language],
    site: published(`/${language}/`),
    customData: `<language>${language}</language>`,
    items: recentChanges(language).map(({ page, commit }) => ({
      title: titleOf(page),
      link: published(page.address),
      pubDate: new Date(commit.time * 1000),
      description: translate(language, 'changes.item', { about: aboutOf(page), subject: commit.subject }),
      // A page that changes again is news again.
      customData: `<guid isPermaLink="false">${commit.hash}${page.address}</guid>`,
    })),
  });
