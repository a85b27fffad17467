/** Runs the console blocks of a page from top to bottom, and rewrites what they show. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Block } from '../../book/console-blocks.ts';
import { readSource } from '../../book/files.ts';
import type { Page } from '../../book/page.ts';
import { parseFence } from '../../runbook/parse.ts';
import type { Values } from '../../runbook/pattern.ts';
import type { StepResult } from '../../runbook/run.ts';
import { updateSource } from '../../runbook/update.ts';
import { openSandbox, type SandboxWorkplace } from '../machine.ts';
import type { Style } from '../style.ts';
import { execute } from './execute.ts';
import type { Finding } from './finding.ts';

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
