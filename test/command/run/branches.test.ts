import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openSandbox } from '../../../src/command/machine.ts';
import { knownErrors } from '../../../src/command/run/known-errors.ts';
import { loadRunbooks } from '../../../src/command/run/load.ts';
import { runPlan } from '../../../src/runbook/run.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a runbook of the project on a machine on which something was done before; each step with what came of it. */
async function runAfter(slug: string, before: string): Promise<{ passed: boolean; told: Record<string, string> }> {
  const [runbook] = loadRunbooks(root, [slug], 'en');
  if (!runbook) throw new Error(`no runbook ${slug}`);
  const workplace = await openSandbox(runbook.plan);
  await workplace.session.run(before, { env: {}, signal: AbortSignal.timeout(60_000) });
  const { passed, steps } = await runPlan(runbook.plan, workplace, { diagnose: knownErrors(root) });
  await workplace.close();
  return { passed, told: Object.fromEntries(steps.map(({ id, state, reason }) => [id, reason ?? state])) };
}

describe('a runbook goes round', () => {
  it('a port that another container holds', async () => {
    const { passed, told } = await runAfter(
      'containers-talk-by-name',
      'docker run -d --name mine -p 8080:80 busybox sleep 1h',
    );
    expect(told).toMatchObject({ publish: 'branched', 'another-port': 'passed', 'from-the-host': 'passed' });
    expect(passed).toBe(true);
  });

  it('a container that is left from an earlier try', async () => {
    const { passed, told } = await runAfter('first-container', 'docker run --name hatoba-hello hello-world');
    expect(told).toMatchObject({ hello: 'branched', 'once-more': 'passed', 'what-is-left': 'passed' });
    expect(passed).toBe(true);
  });

  it('nothing where there is nothing in the way', async () => {
    const { told } = await runAfter('first-container', 'true');
    expect(told).toMatchObject({ hello: 'passed', 'once-more': 'not-needed' });
  });
});
