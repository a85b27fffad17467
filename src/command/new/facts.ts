/** What the project has already: what new pages may refer to and must not be. */
import { readSource, runbookSlugs } from '../../book/files.ts';
import { GLOSSARY_FILE, readGlossary } from '../../book/glossary/entries.ts';
import { wordingRules } from '../../book/glossary/wording.ts';
import { type Language, sections, topics } from '../../book/languages.ts';
import { headTexts, headValue, type Page, readPage } from '../../book/page.ts';
import { readPages } from '../../book/pages.ts';
import type { ErrorEntry } from '../../diagnose/types.ts';
import { readErrors } from '../error-index.ts';
import { hosts, type Named } from '../machine.ts';
import { UsageError } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';

export interface Facts {
  readonly pages: readonly Page[];
  readonly runbooks: readonly string[];
  readonly errors: readonly ErrorEntry[];
  /** The default one first. */
  readonly hosts: readonly Named[];
  /** Why a text cannot stand in a page: the glossary has another word. */
  wording(text: string, language: Language): string | undefined;
}

export async function readFacts(root: string): Promise<Facts> {
  const { entries } = readGlossary(readSource(root, GLOSSARY_FILE)?.text ?? '');
  return {
    pages: readPages(root),
    runbooks: runbookSlugs(root),
    errors: readErrors(root).entries,
    hosts: await hosts(),
    wording(text, language) {
      const page = readPage({ name: `content/docs/${language}/x.mdx`, text: `---\nx: y\n---\n${text}` });
      const [found] = wordingRules(entries, language)(page);
      return found && `${found.message} is to be avoided; write ${found.expected}.`;
    },
  };
}

/** Topics of notes and runbooks. */
export const noteTopics = topics.filter((topic) => topic !== 'errors');

/** Topics a runbook may have: those of the notes, and what other runbooks name. */
export const runbookTopics = ({ pages }: Facts): string[] => [
  ...new Set([...noteTopics, ...pages.flatMap((page) => headTexts(page, 'topics'))]),
];

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Takes `volumes/quota` apart. Throws `UsageError` for a section that is none, a bad slug and a page that exists. */
export function noteName(name: string, facts: Facts): { section: string; slug: string; id: string } {
  const [section = '', slug, ...rest] = name.split('/');
  if (slug === undefined || rest.length > 0) {
    const example = SLUG.test(name) ? ` (hatoba new note ${noteTopics[0]}/${name})` : '';
    throw new UsageError(`a note is SECTION/SLUG, one of ${noteTopics.join(', ')} and a name${example}.`);
  }
  if (section === 'runbooks' || section === 'errors')
    throw new UsageError(`for that there is hatoba new ${section.slice(0, -1)} ${slug}.`);
  if (!sections.some((known) => known === section)) {
    const near = didYouMean(section, noteTopics);
    throw new UsageError(
      `unknown section ${JSON.stringify(section)}.${near} The sections are ${noteTopics.join(', ')}.`,
    );
  }
  mustBeFree(name, slug, facts);
  return { section, slug, id: name };
}

/** A slug for `runbooks/` or `errors/`. Throws `UsageError` when it is none or taken. */
export function slugIn(folder: 'runbooks' | 'errors', name: string, facts: Facts): { slug: string; id: string } {
  const slug = name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
  const id = `${folder}/${slug}`;
  mustBeFree(id, slug, facts);
  const taken = folder === 'runbooks' ? facts.runbooks : facts.errors.map((entry) => entry.slug);
  if (taken.includes(slug)) throw new UsageError(`${id} exists.`);
  return { slug, id };
}

function mustBeFree(id: string, slug: string, { pages }: Facts): void {
  if (!SLUG.test(slug)) {
    const better = slug
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const near = better === '' ? '' : ` Did you mean ${better}?`;
    throw new UsageError(`${JSON.stringify(slug)} is no slug: lower-case words and digits joined by "-".${near}`);
  }
  const page = pages.find((one) => one.id === id);
  if (page) throw new UsageError(`${id} exists: ${page.file}.`);
  const moved = pages.find((one) => headTexts(one, 'movedFrom').includes(id));
  if (moved) throw new UsageError(`${id} leads to ${moved.id} (movedFrom in ${moved.file}).`);
}

/** The first whole number after all places of the pages whose id begins with `folder`. */
export function nextOrder(folder: string, { pages }: Facts): number {
  const orders = pages
    .filter(({ id }) => id.startsWith(`${folder}/`))
    .map((page) => headValue(page, 'sidebar'))
    .map((sidebar) => (typeof sidebar === 'object' && sidebar !== null && 'order' in sidebar ? sidebar.order : 0))
    .map((order) => (typeof order === 'number' ? order : 0));
  return Math.floor(Math.max(0, ...orders)) + 1;
}
