/** The two languages of every page, the topics, the levels, and how page ids and addresses are made of them. */

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Folders of content/docs/<language>/, in the order a newcomer should meet them. */
export const topics = ['basics', 'volumes', 'networks', 'engine', 'gpu', 'errors'] as const;
export type Topic = (typeof topics)[number];

/** Sections of the sidebar: the topics, with the runbooks before the errors. */
export const sections = ['basics', 'volumes', 'networks', 'engine', 'gpu', 'runbooks', 'errors'] as const;
export type Section = (typeof sections)[number];

/** How much a runbook asks of its reader. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof levels)[number];

/** A page id such as `ja/volumes/bind-mount` taken apart; undefined for pages outside the sections. */
export interface PageId {
  readonly language: Language;
  readonly section: Section;
  readonly slug: string;
}

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** Reads `ja/volumes/bind-mount`; undefined when the language or section is unknown or there is no slug. */
export function parsePageId(id: string): PageId | undefined {
  const [language, first, ...rest] = id.split('/');
  const section = sections.find((known) => known === first);
  if (!isLanguage(language) || !section || rest.length === 0) return undefined;
  return { language, section, slug: rest.join('/') };
}

/** Address of a page by its id: `/ja/volumes/bind-mount/`. */
export function pageAddress(id: string): string {
  return `/${id}/`;
}

/** Id of a content file from its path below the project: `runbooks/<slug>/ja.mdx` becomes `ja/runbooks/<slug>`. */
export function idOfFile(path: string): string {
  const clean = path.replaceAll('\\', '/').replace(/\.mdx?$/, '');
  const runbook = /^runbooks\/([^/]+)\/(ja|en)$/.exec(clean);
  if (runbook) return `${runbook[2]}/runbooks/${runbook[1]}`;
  return clean.replace(/^content\/docs\//, '').replace(/\/index$/, '');
}

/** What an id without its language is of: all that is neither runbook nor error is a note, the home page included. */
export function kindOfPage(id: string): 'note' | 'runbook' | 'error' {
  if (id.startsWith('runbooks/')) return 'runbook';
  return id.startsWith('errors/') ? 'error' : 'note';
}

/** An id as both languages have it: `ja/volumes/bind-mount` is `volumes/bind-mount`, `ja` is ''. */
export function withoutLanguage(id: string): string {
  const [first, ...rest] = id.split('/');
  return isLanguage(first) ? rest.join('/') : id;
}

/** The same address in another language; addresses outside the languages go to that language's home. */
export function inLanguage(pathname: string, language: Language): string {
  const [, first, ...rest] = pathname.split('/');
  return isLanguage(first) ? `/${language}/${rest.join('/')}` : `/${language}/`;
}

/** The language of a content file or page from its path; Japanese when the path says nothing. */
export function pathLanguage(path: string): Language {
  const found = /(?:^|\/)(ja|en)(?:\/|\.mdx?$|$)/.exec(path.replaceAll('\\', '/'));
  return isLanguage(found?.[1]) ? found[1] : 'ja';
}
