import { describe, expect, it } from 'vitest';
import { compileRunbook } from '../../../src/runbook/compile.ts';
import type { StepState } from '../../../src/runbook/run.ts';
import { nextStep, openBefore, withinReach } from '../../../src/site/runbook/gate.ts';

const steps =
  compileRunbook(`---
host: h
---
## look
$ a
## make
@branch port-taken elsewhere
@check b
$ b
## elsewhere
@detour
@check c
$ c
## end
@check d
$ d
`).plan?.steps ?? [];
const states = (all: Record<string, StepState>) => new Map(Object.entries(all));

describe('the next step', () => {
  it('is the first that has neither passed nor been skipped, detours apart', () => {
    expect(nextStep(steps, states({ look: 'passed', make: 'skipped' }), null)?.id).toBe('end');
    expect(nextStep(steps, states({ look: 'failed' }), null)?.id).toBe('look');
  });

  it('is the detour that a branch led to', () => {
    expect(nextStep(steps, states({ look: 'passed', make: 'skipped' }), 'elsewhere')?.id).toBe('elsewhere');
    expect(nextStep(steps, states({ look: 'passed', make: 'skipped', elsewhere: 'passed' }), 'elsewhere')?.id).toBe(
      'end',
    );
  });
});

describe('a gate', () => {
  it('names the open steps before, by the numbers the page counts', () => {
    expect(openBefore(steps, states({}), 'end')).toEqual([1, 2]);
    expect(openBefore(steps, states({ look: 'skipped', make: 'passed' }), 'end')).toEqual([]);
  });
});

describe('what a reader’s own command may have finished', () => {
  const ids = (all: Record<string, StepState>, ledTo: string | null = null) =>
    withinReach(steps, states(all), ledTo).map(({ id }) => id);

  it('goes up to the first step whose state can be asked for', () => {
    expect(ids({})).toEqual(['look', 'make']);
    expect(ids({ look: 'passed', make: 'passed' })).toEqual(['end']);
    expect(ids({ look: 'passed', make: 'passed', end: 'passed' })).toEqual([]);
  });

  it('is the detour first', () => {
    expect(ids({ look: 'passed', make: 'skipped' }, 'elsewhere')).toEqual(['elsewhere']);
  });
});
