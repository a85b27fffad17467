/** The runbooks as pages need them: plans to run, and each step's own lines to show. */
import { existsSync, readFileSync } from 'node:fs';
import { compileRunbook } from '../../runbook/compile.ts';
import { parseRunbook } from '../../runbook/parse.ts';
import type { Plan } from '../../runbook/plan.ts';

const read = (slug: string): string | undefined => {
  const file = `runbooks/${slug}/steps.console`;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** Ids of a runbook's steps in order; empty while its steps.console is missing. */
export function stepIds(slug: string): string[] {
  const text = read(slug);
  return text === undefined ? [] : parseRunbook(text).tree.steps.map(({ id }) => id);
}

/** A runbook's plan. Throws, naming file and line, when it does not compile. */
export function planOf(slug: string): Plan {
  const { plan, problems } = compileRunbook(read(slug) ?? '');
  const [problem] = problems;
  if (!plan) throw new Error(`runbooks/${slug}/steps.console:${problem?.line}:${problem?.column}: ${problem?.message}`);
  return plan;
}

/** The lines of one step in the console format, without its heading: what a `console` fence would hold. */
export function stepSource(slug: string, id: string): string {
  const lines = (read(slug) ?? '').split('\n');
  const start = lines.findIndex((line) => line.trim() === `## ${id}`);
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const own = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return own.join('\n').trim();
}
