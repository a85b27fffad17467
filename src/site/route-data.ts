/** Completes what Starlight knows of a page: sidebar, neighbours, stand-ins for translations. */
import { getCollection } from 'astro:content';
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { isLanguage, parsePageId } from '../book/languages.ts';
import { catalogue } from './content/catalogue.ts';
import { buildSidebar, neighbours, wikiGroup } from './sidebar.ts';
import { published, publishedAt } from './site.ts';

type HeadTag = StarlightRouteData['head'][number];

const isMissing = (id: string) => /(?:^|\/)404$/.test(id);

/** The page for missing addresses stands at none of its own: no address of it is told, in either language. */
const tellsAddress = ({ tag, attrs }: HeadTag): boolean =>
  (tag === 'link' && (attrs?.rel === 'canonical' || attrs?.hreflang !== undefined)) ||
  (tag === 'meta' && attrs?.property === 'og:url');

/** Whole addresses as they are published: Starlight leaves out the folder below the origin. */
function withPublished(tag: HeadTag): HeadTag {
  const whole = (value: unknown) =>
    typeof value === 'string' && value.startsWith(`${publishedAt.origin}/`)
      ? published(value.slice(publishedAt.origin.length))
      : value;
  const attrs = Object.fromEntries(Object.entries(tag.attrs ?? {}).map(([name, value]) => [name, whole(value)]));
  return { ...tag, attrs: attrs as HeadTag['attrs'] };
}

export const onRequest = defineRouteMiddleware(async ({ locals }) => {
  const route = locals.starlightRoute;
  route.head = route.head.map(withPublished);
  if (!isLanguage(route.locale)) return;

  const pages = catalogue(await getCollection('docs'), route.locale);
  const page = parsePageId(route.id);
  if (isMissing(route.id)) route.head = route.head.filter((tag) => !tellsAddress(tag));
  route.sidebar = [
    ...buildSidebar(pages, route.locale, route.id, (section) => locals.t(`section.${section}`)),
    wikiGroup(route.locale, route.id, (key) => locals.t(key)),
  ];
  if (page) route.pagination = neighbours(pages, route.id);

  const standInFor = route.entry.data.standInFor;
  if (standInFor) {
    route.isFallback = true;
    route.entryMeta = { lang: standInFor, dir: 'ltr', locale: standInFor };
  }
  // The text is found under its own language; here it would be indexed as the wrong one.
  if (route.isFallback) route.entry.data.pagefind = false;

  if (page?.section === 'runbooks') route.toc = undefined;
});
