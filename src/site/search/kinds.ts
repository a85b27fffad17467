/** What a page is, as readers choose among hits. */
import { isLanguage, parsePageId } from '../../book/languages.ts';

/** In the order they are offered. */
export const kinds = ['error', 'note', 'runbook', 'drill', 'glossary', 'about'] as const;
export type Kind = (typeof kinds)[number];

export const isKind = (text: string | null | undefined): text is Kind => kinds.some((kind) => kind === text);

/** The kind of the page at an address. */
export function kindOfAddress(pathname: string): Kind {
  const id = pathname.split('#')[0]?.replace(/^\/|\/$/g, '') ?? '';
  const [language, own] = id.split('/');
  if (isLanguage(language) && own === 'glossary') return 'glossary';
  const page = parsePageId(id);
  if (!page) return 'about';
  if (page.section === 'runbooks') return page.slug.startsWith('drill-') ? 'drill' : 'runbook';
  return page.section === 'errors' ? 'error' : 'note';
}
