// Models runc libcontainer/capabilities and the kernel's answer where a machine has less to give than asked for.
import { RuntimeFailure } from './failures.ts';
import type { ProcessSpec } from './spec.ts';

/** Throws `RuntimeFailure` for a right that this machine lacks. */
export function checkRights(
  process: ProcessSpec,
  lacks: readonly string[],
  stage: RuntimeFailure['stage'] = 'create',
): void {
  if ((process.capabilities?.bounding ?? []).some((name) => lacks.includes(name))) {
    throw new RuntimeFailure(stage, 'unable to apply caps: operation not permitted');
  }
  // Only who holds that right may make a process less likely to be killed.
  if ((process.oomScoreAdj ?? 0) < 0 && lacks.includes('CAP_SYS_RESOURCE')) {
    throw new RuntimeFailure('create', "can't get final child's PID from pipe: EOF");
  }
}
