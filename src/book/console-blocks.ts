/** The console blocks of a page as plans: they run from top to bottom, on the page's machine. */
import { compileFence } from '../runbook/compile.ts';
import type { ConsoleFence } from '../runbook/fences.ts';
import type { Plan } from '../runbook/plan.ts';
import type { Problem } from '../runbook/problem.ts';
import { headValue, type Page } from './page.ts';

/** The host of a page that says nothing of it. */
export const DEFAULT_HOST = 'ubuntu-24.04';

export interface Block {
  readonly fence: ConsoleFence;
  /** One step. */
  readonly plan: Plan;
  /** It begins with a new machine. */
  readonly fresh: boolean;
}

/** The blocks of a page as plans, and what is wrong with their syntax. */
export function compileBlocks(page: Page, hosts: readonly string[]): { blocks: Block[]; problems: Problem[] } {
  const pageHost = headValue(page, 'host');
  const problems: Problem[] = [];
  const blocks = page.fences.flatMap((fence, index): Block[] => {
    const place = { line: fence.line - 1, column: 1 };
    if (!fence.closed)
      problems.push({ code: 'open-fence', ...place, message: 'the block is not closed', expected: '```' });
    const words = wordsOf(fence.meta);
    for (const word of words.filter((given) => given !== 'fresh' && !given.startsWith('host='))) {
      problems.push({
        code: 'fence-words',
        ...place,
        message: `unknown word ${word} after console`,
        expected: '`fresh`, `host=PROFILE` or nothing',
      });
    }
    const host =
      words.find((word) => word.startsWith('host='))?.slice(5) ??
      (typeof pageHost === 'string' ? pageHost : DEFAULT_HOST);
    if (!hosts.includes(host)) {
      problems.push({
        code: 'unknown-host',
        ...place,
        message: `unknown host ${host}`,
        expected: `one of ${hosts.join(', ')}`,
      });
    }
    const compiled = compileFence(fence.text, { id: `block-${index + 1}`, host, firstLine: fence.line });
    problems.push(
      ...compiled.problems.map((problem) => ({ ...problem, column: problem.column + fence.indent.length })),
    );
    return compiled.plan ? [{ fence, plan: compiled.plan, fresh: words.includes('fresh') }] : [];
  });
  return { blocks, problems };
}

/** What follows `console`, without what only the page's looks need (`title="…"`, `{1,3}`). */
const wordsOf = (meta: string): string[] =>
  meta
    .replace(/\w+=(?:"[^"]*"|'[^']*')|\{[^}]*\}/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
