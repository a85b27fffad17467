/** The error pages as every engine of the benchmark gets them. */
import { readSource } from '../../../src/book/files.ts';
import { languages } from '../../../src/book/languages.ts';
import { errorPage, frontmatterOf, readErrors } from '../../../src/command/error-index.ts';
import type { ErrorEntry } from '../../../src/diagnose/types.ts';

export interface ErrorPage {
  /** `ja/port-already-allocated` */
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  /** The page's prose and code, then the wordings of the error. */
  readonly text: string;
}

/** Every error page in both languages, with the wordings of its templates: the same words that the diagnosis knows. */
export function errorPages(root: string): { readonly entries: readonly ErrorEntry[]; readonly pages: ErrorPage[] } {
  const { entries } = readErrors(root);
  const pages = entries.flatMap((entry) => languages.map((language) => toPage(root, entry, language)));
  return { entries, pages };
}

function toPage(root: string, { slug, templates, symptoms }: ErrorEntry, language: 'ja' | 'en'): ErrorPage {
  const file = errorPage(language, slug);
  const source = readSource(root, file)?.text ?? '';
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^```.*$|\[#[a-z-]+\]/gm, '');
  const wordings = templates.map(({ text }) => text.replace(/\{\{[^}]*\}\}/g, ' '));
  const title = String(frontmatterOf(root, file).title ?? slug);
  return {
    id: `${language}/${slug}`,
    slug,
    language,
    title,
    text: [body, ...wordings, ...symptoms[language]].join('\n'),
  };
}
