/** What working notes printed on the machines they were written on, at a terminal; run on ours, at a terminal. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSandbox } from '../../src/command/machine.ts';
import { compileRunbook } from '../../src/runbook/compile.ts';
import type { Plan } from '../../src/runbook/plan.ts';
import { runStep } from '../../src/runbook/run.ts';
import type { Workplace } from '../../src/runbook/session.ts';

const folder = path.join(import.meta.dirname, 'notes');
const notes = readdirSync(folder).filter((file) => file.endsWith('.console'));

function planOf(file: string): Plan {
  const { plan, problems } = compileRunbook(readFileSync(path.join(folder, file), 'utf8'));
  if (!plan) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
}

describe.each(notes)('%s', (file) => {
  const plan = planOf(file);
  let workplace: Promise<Workplace> | undefined;
  let values = {};

  test.each(plan.steps.map((step) => [step.id, step] as const))('%s', async (_, step) => {
    workplace ??= openSandbox(plan);
    const result = await runStep(step, await workplace, { values });
    values = { ...values, ...result.captured };
    const failed = result.commands.find(({ match }) => !match.matched);
    expect(failed && { command: failed.text, printed: failed.output, match: failed.match }).toBeUndefined();
    expect(result.state).toBe('passed');
  });
});
