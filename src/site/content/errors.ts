/** The errors the site knows, read from content/errors at build time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazy } from '../../base/lazy.ts';
import { parseEntry } from '../../diagnose/entry.ts';
import type { ErrorEntry } from '../../diagnose/types.ts';

const folder = 'content/errors';

function read(file: string): ErrorEntry {
  const path = join(folder, file);
  const result = parseEntry(path, readFileSync(path, 'utf8'));
  if ('entry' in result) return result.entry;
  const problems = result.problems.map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`);
  throw new Error(problems.join('\n'));
}

/** Every error entry; throws with file, line and column when one cannot be read. */
export function errorEntries(): ErrorEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map(read);
}

/** The entry of one error page, or undefined when there is none by that name. */
export function errorEntry(slug: string): ErrorEntry | undefined {
  return readdirSync(folder).includes(`${slug}.yaml`) ? read(`${slug}.yaml`) : undefined;
}

const byRunbook = (): ReadonlyMap<string, readonly ErrorEntry[]> =>
  Map.groupBy(
    errorEntries().filter(({ runbook }) => runbook !== undefined),
    ({ runbook }) => runbook ?? '',
  );

/** The errors that runbooks reproduce, by the runbook's slug. Read once in a build; anew while one writes. */
export const errorsOfRunbooks = import.meta.env.DEV ? byRunbook : lazy(byRunbook);

/** An error's message in a line, `…` where a reader's own values stand. */
export const messageOf = ({ templates }: ErrorEntry): string =>
  (templates[0]?.text ?? '')
    .replace(/\{\{[^}]*\}\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
