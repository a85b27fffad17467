/** The way to a page from the home page, as shown above its title and as search engines are told. */
import { isLanguage, type Language, pageAddress, parsePageId } from '../../book/languages.ts';
import { published } from '../site.ts';
import { isDrill } from './runbook-groups.ts';
import { translate } from './texts.ts';

export interface Crumb {
  readonly label: string;
  /** None for the page itself. */
  readonly address?: string;
}

/**
 * Home, section, page; drills have a place of their own among the runbooks. Empty for the home pages themselves and for what does not exist.
 *
 * @param id such as `ja/volumes/bind-mounts`, `en/tags`.
 * @param label the page's short name.
 */
export function breadcrumbs(id: string, language: Language, label: string): Crumb[] {
  if (isLanguage(id) || id === `${language}/404` || !id.startsWith(`${language}/`)) return [];
  const page = parsePageId(id);
  const home: Crumb = { label: translate(language, 'site.home'), address: `/${language}/` };
  if (!page) return [home, { label }];
  const address = pageAddress(`${language}/${page.section}`);
  const section: Crumb = { label: translate(language, `section.${page.section}`), address };
  const drills: Crumb = { label: translate(language, 'runbooks.drills'), address: `/${language}/drills/` };
  const isOfDrills = page.section === 'runbooks' && isDrill(page);
  return [home, section, ...(isOfDrills ? [drills] : []), { label }];
}

/** The same for search engines (schema.org's BreadcrumbList), safe inside a script element. */
export function breadcrumbData(crumbs: readonly Crumb[], here: string): string {
  const items = crumbs.map(({ label, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: published(address ?? here),
  }));
  const data = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: items };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
