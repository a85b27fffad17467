/** The steps of the runbooks, for showing how far a reader has come. */
import { existsSync, readFileSync } from 'node:fs';
import { parseRunbook } from '../../runbook/parse.ts';

/** Ids of a runbook's steps in order; empty while its steps.console is missing. */
export function stepIds(slug: string): string[] {
  const file = `runbooks/${slug}/steps.console`;
  if (!existsSync(file)) return [];
  return parseRunbook(readFileSync(file, 'utf8')).tree.steps.map(({ id }) => id);
}
