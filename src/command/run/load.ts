/** Runbooks from their folders. */

import { readSource, runbookSlugs } from '../../book/files.ts';
import { compileRunbook } from '../../runbook/compile.ts';
import type { Plan } from '../../runbook/plan.ts';
import { formatProblem } from '../../runbook/problem.ts';
import { readProse } from '../../runbook/prose.ts';
import { frontmatterOf } from '../error-index.ts';
import { CannotRun, type Language } from '../subcommand.ts';
import { didYouMean } from '../suggest.ts';

export interface LoadedRunbook {
  readonly slug: string;
  readonly title: string;
  readonly file: string;
  readonly source: string;
  readonly plan: Plan;
  readonly headings: Readonly<Record<string, string>>;
}

export const stepsFile = (slug: string): string => `runbooks/${slug}/steps.console`;
export const proseFile = (slug: string, language: string): string => `runbooks/${slug}/${language}.mdx`;

/** The runbooks named, or all. Throws `CannotRun` for an unknown name and for syntax errors, all of them told. */
export function loadRunbooks(root: string, named: readonly string[], language: Language): LoadedRunbook[] {
  const known = runbookSlugs(root);
  if (known.length === 0) throw new CannotRun('there are no runbooks in runbooks/.');
  for (const slug of named) {
    if (!known.includes(slug)) {
      throw new CannotRun(
        `there is no runbook ${JSON.stringify(slug)}.${didYouMean(slug, known)} The runbooks are ${known.join(', ')}.`,
      );
    }
  }
  const problems: string[] = [];
  const loaded: LoadedRunbook[] = [];
  for (const slug of named.length > 0 ? new Set(named) : known) {
    const file = stepsFile(slug);
    const source = readSource(root, file);
    if (!source) {
      problems.push(`${file}:1:1: the file is missing; expected the steps of the runbook`);
      continue;
    }
    const { plan, problems: found } = compileRunbook(source.text);
    problems.push(...found.map((problem) => formatProblem(file, problem)));
    if (plan) loaded.push({ slug, file, source: source.text, plan, ...proseOf(root, slug, language) });
  }
  if (problems.length > 0) throw new CannotRun(`the steps cannot be read:\n${problems.join('\n')}`);
  return loaded;
}

function proseOf(root: string, slug: string, language: Language): Pick<LoadedRunbook, 'title' | 'headings'> {
  const file = proseFile(slug, language);
  const title = frontmatterOf(root, file).title;
  const steps = readProse(readSource(root, file)?.text ?? '').steps;
  return {
    title: typeof title === 'string' ? title : slug,
    headings: Object.fromEntries(steps.map(({ id, heading }) => [id, heading])),
  };
}
