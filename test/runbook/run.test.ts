import { describe, expect, it } from 'vitest';
import { compileRunbook } from '../../src/runbook/compile.ts';
import type { Plan } from '../../src/runbook/plan.ts';
import { type RunEvent, type RunOptions, runPlan, runStep } from '../../src/runbook/run.ts';
import { checksHold } from '../../src/runbook/run-command.ts';
import { scriptedWorkplace } from '../support/scripted-workplace.ts';

function planOf(body: string): Plan {
  const { plan, problems } = compileRunbook(`---\nhost: h\n---\n${body}`);
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

async function run(body: string, answers: Parameters<typeof scriptedWorkplace>[0], options: RunOptions = {}) {
  const workplace = scriptedWorkplace(answers);
  const result = await runPlan(planOf(body), workplace, options);
  const told = result.steps.map(({ id, state, reason }) => `${id} ${state}${reason ? ` (${reason})` : ''}`);
  return { result, told, ran: workplace.ran.map(({ command }) => command), workplace };
}

const THREE = '## one\n$ a\nA\n## two\n$ b\nB\n## three\n@cleanup\n$ c\nC\n';
const ok = { a: { output: 'A\n' }, b: { output: 'B\n' }, c: { output: 'C\n' } };

describe('running a plan', () => {
  it('runs the steps in order', async () => {
    const { result, told, ran } = await run(THREE, ok);
    expect(told).toEqual(['one passed', 'two passed', 'three passed']);
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(result.passed).toBe(true);
  });

  it('skips the rest after a failure, but cleans up', async () => {
    const { result, told, ran } = await run(THREE, { ...ok, a: { output: 'X\n' } });
    expect(told).toEqual(['one failed (mismatch)', 'two skipped (after-failure)', 'three passed']);
    expect(ran).toEqual(['a', 'c']);
    expect(result.passed).toBe(false);
  });

  it('tells what happens as it happens', async () => {
    const events: RunEvent[] = [];
    await run('## one\n$ a\nA\n', ok, { onEvent: (event) => events.push(event) });
    expect(
      events.map((event) =>
        event.kind === 'command'
          ? `command ${event.index} ${event.report?.exit ?? 'begins'}`
          : event.kind === 'step' && event.state,
      ),
    ).toEqual(['waiting', 'running', 'command 0 begins', 'command 0 0', 'passed']);
  });

  it('stops a step at the first command that does not match, and says what it printed', async () => {
    const { result, ran } = await run('## one\n$ a\nX\n$ b\nB\n', ok);
    expect(ran).toEqual(['a']);
    const [report] = result.steps[0]?.commands ?? [];
    expect(report?.output).toBe('A\n');
    expect(report?.match.lines).toEqual([{ kind: 'differs', expected: 'X', printed: 'A', line: 6 }]);
  });

  it('goes on after a mismatch when it is asked to', async () => {
    const { told, ran, result } = await run('## one\n$ a\nX\n$ b\nB\n## two\n$ c\nC\n', ok, { keepGoing: true });
    expect(told).toEqual(['one failed (mismatch)', 'two passed']);
    expect(ran).toEqual(['a', 'b', 'c']);
    expect(result.passed).toBe(false);
  });

  it('passes although an optional step failed', async () => {
    const { told, result } = await run('## one\n@optional\n$ x\n## two\n$ a\nA\n', ok);
    expect(told).toEqual(['one failed (mismatch)', 'two passed']);
    expect(result.passed).toBe(true);
  });
});

describe('named placeholders', () => {
  it('are environment variables of later commands', async () => {
    const { workplace, result } = await run(
      '## one\n$ a\n{{name:web}}\n$ b\nB\n## two\n$ c\n{{name:other}}\n$ a\n{{name:web}}\n',
      ok,
    );
    expect(workplace.ran.map(({ env }) => env)).toEqual([{}, { web: 'A' }, { web: 'A' }, { web: 'A', other: 'C' }]);
    expect(result.values).toEqual({ web: 'A', other: 'C' });
  });
});

describe('time', () => {
  it('ends a command that takes too long', async () => {
    const { told, result } = await run('## one\n@timeout 5s\n$ a\nA\n', {
      a: { output: 'A\n', after: Number.POSITIVE_INFINITY },
    });
    expect(told).toEqual(['one failed (timeout)']);
    expect(result.steps[0]?.duration).toBe(5000);
  });

  it('gives up on a command that cannot be interrupted', async () => {
    const { told } = await run('## one\n@timeout 5s\n$ a\nA\n', { a: { output: 'A\n', after: 60_000 } });
    expect(told).toEqual(['one failed (timeout)']);
  });

  it('tries again until the output matches', async () => {
    const { told, result, ran } = await run('## one\n@retry 10s\n$ a\nup\n', {
      a: [{ output: 'starting\n' }, { output: 'starting\n' }, { output: 'up\n' }],
    });
    expect(told).toEqual(['one passed']);
    expect(ran).toEqual(['a', 'a', 'a']);
    expect(result.steps[0]?.commands[0]?.attempts).toBe(3);
  });

  it('does not try for ever', async () => {
    const { told, ran } = await run('## one\n@retry 3s\n$ a\nup\n', { a: { output: 'starting\n' } });
    expect(told).toEqual(['one failed (mismatch)']);
    expect(ran).toHaveLength(4);
  });
});

describe('a retry', () => {
  it('tells of each attempt, and when the next one begins', async () => {
    const events: RunEvent[] = [];
    await run(
      '## one\n@retry 10s\n$ a\nup\n',
      { a: [{ output: 'starting\n' }, { output: 'starting\n' }, { output: 'up\n' }] },
      { onEvent: (event) => events.push(event) },
    );
    const told = events.flatMap((event) => (event.kind === 'attempt' ? [event.attempt] : []));
    expect(told.map(({ report, next, since, until }) => [report.attempts, next - since, until - since])).toEqual([
      [1, 1000, 10_000],
      [2, 2000, 10_000],
    ]);
  });

  it('ends at once when the run is stopped', async () => {
    const stopping = new AbortController();
    const { told, ran } = await run(
      '## one\n@retry 10s\n$ a\nup\n',
      { a: { output: 'starting\n' } },
      { signal: stopping.signal, onEvent: ({ kind }) => kind === 'attempt' && stopping.abort() },
    );
    expect(told).toEqual(['one failed (stopped)']);
    expect(ran).toEqual(['a']);
  });
});

describe('a branch', () => {
  const taken = {
    a: [{ output: 'port taken\n', exit: 1 }, { output: 'A\n' }],
    b: { output: 'B\n' },
    c: { output: 'C\n' },
  };
  const diagnose = async (output: string) => (output.includes('taken') ? ['port-taken'] : []);

  it('leads to a step that runs only so, when its error comes', async () => {
    const body = '## one\n@branch port-taken other\n$ a\nA\n## other\n@detour\n$ b\nB\n## two\n$ c\nC\n';
    const { told, result, ran } = await run(body, taken, { diagnose });
    expect(told).toEqual(['one skipped (branched)', 'other passed', 'two passed']);
    expect(result.steps[0]?.branch).toMatchObject({ error: 'port-taken', step: 'other' });
    expect(result.passed).toBe(true);
    expect(ran).toEqual(['a', 'b', 'c']);
  });

  it('leaves the detour alone when all goes well', async () => {
    const body = '## one\n@branch port-taken other\n$ b\nB\n## other\n@detour\n$ a\nA\n## two\n$ c\nC\n';
    const { told, result } = await run(body, taken, { diagnose });
    expect(told).toEqual(['one passed', 'other skipped (not-needed)', 'two passed']);
    expect(result.passed).toBe(true);
  });

  it('may lead back, so that the step is run again after the detour', async () => {
    const body = '## free\n@detour\n$ b\nB\n## one\n@branch port-taken free\n$ a\nA\n';
    const { told, ran } = await run(body, taken, { diagnose });
    expect(told).toEqual(['free passed', 'one passed']);
    expect(ran).toEqual(['a', 'b', 'a']);
  });

  it('is taken once: an error that stays fails the step', async () => {
    const body = '## free\n@detour\n$ b\nB\n## one\n@branch port-taken free\n$ a\nA\n';
    const { told } = await run(body, { ...taken, a: { output: 'port taken\n', exit: 1 } }, { diagnose });
    expect(told).toEqual(['free passed', 'one failed (mismatch)']);
  });

  it('passes over the steps between', async () => {
    const body = '## one\n@branch port-taken three\n$ a\nA\n## two\n$ b\nB\n## three\n$ c\nC\n';
    const { told } = await run(body, taken, { diagnose });
    expect(told).toEqual(['one skipped (branched)', 'two skipped (not-needed)', 'three passed']);
  });

  it('is not taken for another error', async () => {
    const body = '## one\n@branch disk-full other\n$ a\nA\n## other\n@detour\n$ b\nB\n';
    const { told } = await run(body, taken, { diagnose });
    expect(told).toEqual(['one failed (mismatch)', 'other skipped (not-needed)']);
  });

  it('to a runbook leaves the step failed, and names it', async () => {
    const { result } = await run('## one\n@branch port-taken runbooks/publish\n$ a\nA\n', taken, { diagnose });
    expect(result.passed).toBe(false);
    expect(result.steps[0]?.branch?.runbook).toBe('publish');
  });
});

describe('a destructive step', () => {
  const body = '## one\n@destructive volume data\n$ a\nA\n## two\n$ b\nB\n';
  it('asks first', async () => {
    const asked: (string | null)[] = [];
    const { told } = await run(body, ok, {
      confirm: async (step) => {
        asked.push(step.destructive);
        return true;
      },
    });
    expect(asked).toEqual(['volume data']);
    expect(told).toEqual(['one passed', 'two passed']);
  });
  it('is skipped with all that follows when it is declined', async () => {
    const { told, ran } = await run(body, ok, { confirm: async () => false });
    expect(told).toEqual(['one skipped (declined)', 'two skipped (after-failure)']);
    expect(ran).toEqual([]);
  });
});

describe('a check', () => {
  const body = '## one\n@check state\nthere\n$ a\nA\n';
  it('must hold after the step', async () => {
    expect((await run(body, { ...ok, state: { output: 'there\n' } })).told).toEqual(['one passed']);
    const { told, result } = await run(body, { ...ok, state: { output: 'gone\n' } });
    expect(told).toEqual(['one failed (check)']);
    expect(result.steps[0]?.check?.output).toBe('gone\n');
  });
  it('must not hold before it, when checks are proven', async () => {
    const { told, ran } = await run(body, { ...ok, state: { output: 'there\n' } }, { proveChecks: true });
    expect(told).toEqual(['one failed (check-before)']);
    expect(ran).toEqual([]);
    const turned = await run(body, { ...ok, state: [{ output: '' }, { output: 'there\n' }] }, { proveChecks: true });
    expect(turned.told).toEqual(['one passed']);
  });
  it('needs the exit status only when nothing is said of its output', async () => {
    const step = planOf('## one\n@check state\n$ a\nA\n').steps[0];
    if (!step) throw new Error('no step');
    expect((await checksHold(step, scriptedWorkplace({ state: { output: 'x\n' } }), {})).holds).toBe(true);
    expect((await checksHold(step, scriptedWorkplace({ state: { exit: 1 } }), {})).holds).toBe(false);
  });
  it('captures names for a reader who did the step another way', async () => {
    const step = planOf('## one\n@check state\n{{name:web}}\n$ a\nA\n').steps[0];
    if (!step) throw new Error('no step');
    const { captured } = await checksHold(step, scriptedWorkplace({ state: { output: 'mine\n' } }), {});
    expect(captured).toEqual({ web: 'mine' });
  });
});

describe('what goes wrong outside', () => {
  it('is an error of the step', async () => {
    const { told, result } = await run('## one\n$ a\nA\n', { a: { throws: 'the shell has ended' } });
    expect(told).toEqual(['one failed (error)']);
    expect(result.steps[0]?.commands[0]?.error).toBe('the shell has ended');
  });

  it('stops when it is told to, and cleans up', async () => {
    const stop = new AbortController();
    const { told } = await run('## one\n$ a\nA\n$ b\nB\n## two\n$ b\nB\n## three\n@cleanup\n$ c\nC\n', ok, {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === 'command' && event.report) stop.abort();
      },
    });
    expect(told).toEqual(['one failed (stopped)', 'two skipped (stopped)', 'three passed']);
  });

  it('runs a single step with what was captured before', async () => {
    const step = planOf('## one\n$ a\n{{name:web}}\n').steps[0];
    if (!step) throw new Error('no step');
    const result = await runStep(step, scriptedWorkplace({ a: { output: 'other\n' } }), { values: { web: 'mine' } });
    expect(result.state).toBe('failed');
  });
});
