/** The errors the project knows, from content/errors and their pages. */

import { filesBelow, readSource } from '../book/files.ts';
import { languages } from '../book/languages.ts';
import { compileIndex } from '../diagnose/compile.ts';
import { type EntryProblem, parseEntry } from '../diagnose/entry.ts';
import type { DiagnosisIndex, ErrorEntry, Pages } from '../diagnose/types.ts';
import { readFrontmatter } from '../runbook/frontmatter.ts';

export interface ErrorFiles {
  readonly entries: readonly ErrorEntry[];
  readonly problems: readonly EntryProblem[];
}

/** Reads every content/errors/<slug>.yaml. */
export const readErrors = (root: string): ErrorFiles => atOnce(readingErrors(root));

function* readingErrors(root: string): Steps<ErrorFiles> {
  const entries: ErrorEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const name of filesBelow(root, 'content/errors', ['.yaml'])) {
    const read = parseEntry(name, readSource(root, name)?.text ?? '');
    if ('entry' in read) entries.push(read.entry);
    else problems.push(...read.problems);
    yield;
  }
  return { entries, problems };
}

/** The index `hatoba why` asks. Entries that cannot be read are left out: `hatoba check` tells of them. */
export const errorIndex = (root: string): DiagnosisIndex => atOnce(loadingErrorIndex(root));

/** The same in steps of a few milliseconds, for who has something else to do meanwhile. */
export function* loadingErrorIndex(root: string): Steps<DiagnosisIndex> {
  const { entries } = yield* readingErrors(root);
  return compileIndex(entries, yield* readingPages(root, entries));
}

type Steps<T> = Generator<undefined, T>;

/** Goes through the steps that are left. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Title and address of each entry's page. */
function* readingPages(root: string, entries: readonly ErrorEntry[]): Steps<Pages> {
  const pages: Record<string, Record<string, { title: string; url: string }>> = {};
  for (const { slug } of entries) {
    for (const language of languages) {
      const title = frontmatterOf(root, errorPage(language, slug)).title;
      if (typeof title !== 'string') continue;
      pages[slug] = { ...pages[slug], [language]: { title, url: `/${language}/errors/${slug}/` } };
    }
    yield;
  }
  return pages;
}

/** The file of an error's page. */
export const errorPage = (language: string, slug: string): string => `content/docs/${language}/errors/${slug}.mdx`;

/** The frontmatter of a page as an object; empty when the page is missing or faulty. */
export function frontmatterOf(root: string, name: string): Readonly<Record<string, unknown>> {
  const source = readSource(root, name);
  if (!source) return {};
  return Object.fromEntries(readFrontmatter(source.text.split(/\r?\n/)).entries.map(({ key, value }) => [key, value]));
}
