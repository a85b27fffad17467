/** Runs the console blocks of a page from top to bottom. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../book/files.ts';
import type { Page } from '../../book/page.ts';
import { compileFence } from '../../runbook/compile.ts';
import type { ConsoleFence } from '../../runbook/fences.ts';
import { parseFence } from '../../runbook/parse.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { Plan } from '../../runbook/plan.ts';
import type { Problem } from '../../runbook/problem.ts';
import type { StepResult } from '../../runbook/run.ts';
import { updateSource } from '../../runbook/update.ts';
import { DEFAULT_HOST, openSandbox, type SandboxWorkplace } from '../machine.ts';
import type { Style } from '../style.ts';
import { execute } from './execute.ts';
import type { Finding } from './finding.ts';

export interface Block {
  readonly fence: ConsoleFence;
  readonly plan: Plan;
  readonly fresh: boolean;
}

/** The blocks of a page as plans, and what is wrong with their syntax. */
export function compileBlocks(page: Page, hosts: readonly string[]): { blocks: Block[]; problems: Problem[] } {
  const pageHost = page.head.find(({ key }) => key === 'host')?.value;
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

/**
 * Runs the blocks. After a failure the rest of the page is not run unless `keepGoing`: it would fail for the same reason.
 * `atEnd` is asked of the last machine before it goes.
 */
export async function runBlocks<T>(
  page: Page,
  blocks: readonly Block[],
  style: Style,
  { keepGoing, atEnd }: { readonly keepGoing: boolean; readonly atEnd: (machine: SandboxWorkplace) => Promise<T> },
): Promise<{ findings: Finding[]; ran: number; results: StepResult[]; atEnd: T | undefined }> {
  const machines = new Map<string, SandboxWorkplace>();
  const findings: Finding[] = [];
  const results: StepResult[] = [];
  let values: Values = {};
  let ran = 0;
  let told: T | undefined;
  try {
    for (const { plan, fresh } of blocks) {
      let machine = fresh ? undefined : machines.get(plan.host);
      if (!machine) {
        await machines.get(plan.host)?.close();
        machine = await openSandbox(plan);
        machines.set(plan.host, machine);
      }
      const executed = await execute({ file: page.file, plan }, machine, style, { values, keepGoing });
      ran++;
      findings.push(...executed.findings);
      results.push(...executed.results);
      values = executed.values;
      if (executed.findings.length > 0 && !keepGoing) break;
    }
    const last = [...machines.values()].at(-1);
    if (last) told = await atEnd(last);
  } finally {
    for (const machine of machines.values()) await machine.close();
  }
  return { findings, ran, results, atEnd: told };
}

/** Rewrites the expected output of a page's blocks with what was printed. True when something changed. */
export function updateBlocks(root: string, page: Page, results: readonly StepResult[]): boolean {
  const source = readSource(root, page.file);
  if (!source) return false;
  let text = source.text;
  for (const [index, fence] of [...page.fences.entries()].toReversed()) {
    const result = results.find(({ id }) => id === `block-${index + 1}`);
    const printed = (result?.commands ?? []).map(({ line, output, exit, match }) => ({
      line,
      output,
      exit,
      matched: match.matched,
    }));
    const { tree } = parseFence(fence.text, 'block', fence.line);
    text = updateSource(text, tree, printed, { indent: fence.indent, values: result?.captured ?? {} });
  }
  if (text === source.text) return false;
  writeFileSync(path.join(root, page.file), text);
  return true;
}
