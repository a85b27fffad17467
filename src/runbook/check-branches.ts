/** Branches and detours: every branch leads to a step, every detour is led to. */
import { parseBranch } from './directives.ts';
import type { Problem } from './problem.ts';
import type { StepNode } from './tree.ts';

/** Problems of the branches of `steps`, and detours that no branch leads to. */
export function checkBranches(steps: readonly StepNode[]): Problem[] {
  const ids = steps.map(({ id }) => id);
  const reached = new Set<string>();
  const problems: Problem[] = [];
  for (const step of steps) {
    const errors = new Set<string>();
    for (const { name, value, line } of step.directives) {
      const branch = name === 'branch' ? parseBranch(value) : undefined;
      if (!branch) continue;
      if (branch.step !== null) reached.add(branch.step);
      const wrong = wrongBranch(branch, step.id, ids, errors);
      if (wrong) problems.push({ code: 'branch', line, column: 1, ...wrong });
      errors.add(branch.error);
    }
  }
  for (const { id, directives, line } of steps) {
    if (reached.has(id) || !directives.some(({ name }) => name === 'detour')) continue;
    const message = `no @branch leads to the detour \`${id}\``;
    problems.push({ code: 'detour', line, column: 1, message, expected: `\`@branch ERROR ${id}\` in another step` });
  }
  return problems;
}

function wrongBranch(
  { error, step }: { readonly error: string; readonly step: string | null },
  own: string,
  ids: readonly string[],
  errors: ReadonlySet<string>,
): Pick<Problem, 'message' | 'expected'> | undefined {
  if (errors.has(error)) return { message: `two branches of one step for ${error}`, expected: 'one' };
  if (step === own) return { message: `the branch for ${error} leads to its own step`, expected: 'another step' };
  if (step !== null && !ids.includes(step))
    return { message: `there is no step \`${step}\``, expected: `one of ${ids.join(', ')}` };
  return undefined;
}
