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
export function readErrors(root: string): ErrorFiles {
  const entries: ErrorEntry[] = [];
  const problems: EntryProblem[] = [];
  for (const name of filesBelow(root, 'content/errors', ['.yaml'])) {
    const read = parseEntry(name, readSource(root, name)?.text ?? '');
    if ('entry' in read) entries.push(read.entry);
    else problems.push(...read.problems);
  }
  return { entries, problems };
}

/** The index `hatoba why` asks. Entries that cannot be read are left out: `hatoba check` tells of them. */
export function errorIndex(root: string): DiagnosisIndex {
  const { entries } = readErrors(root);
  return compileIndex(entries, errorPages(root, entries));
}

/** Title and address of each entry's page. */
function errorPages(root: string, entries: readonly ErrorEntry[]): Pages {
  const pages: Record<string, Record<string, { title: string; url: string }>> = {};
  for (const { slug } of entries) {
    for (const language of languages) {
      const title = frontmatterOf(root, errorPage(language, slug)).title;
      if (typeof title !== 'string') continue;
      pages[slug] = { ...pages[slug], [language]: { title, url: `/${language}/errors/${slug}/` } };
    }
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
