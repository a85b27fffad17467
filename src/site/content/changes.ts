/** What changed last, for the page of recent changes and the feeds. */
import { type Change, latestChanges } from '../../book/changes.ts';
import type { Language } from '../../book/languages.ts';
import { headValue, type Page } from '../../book/page.ts';
import { wiki } from './wiki.ts';

/** So many pages are told of. */
export const changesShown = 100;

/** The pages of a language that changed last, newest first. */
export const recentChanges = (language: Language): Change[] =>
  latestChanges(wiki().pages, wiki().commits, language, changesShown);

/** A page's title, or its id where it has none. */
export const titleOf = (page: Page): string => String(headValue(page, 'title') ?? page.id);

/** A page's description; empty where it has none. */
export const aboutOf = (page: Page): string => String(headValue(page, 'description') ?? '');
