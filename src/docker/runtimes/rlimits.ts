// Models runc libcontainer/init_linux.go (setupRlimits) against the kernel's fs.nr_open.
import { RuntimeFailure } from './failures.ts';
import type { ProcessSpec } from './spec.ts';

const NR_OPEN = 1048576;
const NUMBERS: Readonly<Record<string, number>> = { RLIMIT_NOFILE: 7 };

/** Throws `RuntimeFailure` for more open files than the kernel allows anybody. */
export function checkRlimits(process: ProcessSpec): void {
  for (const { type, hard } of process.rlimits ?? []) {
    if (type !== 'RLIMIT_NOFILE' || hard <= NR_OPEN) continue;
    throw new RuntimeFailure(
      'init',
      `error setting rlimits for ready process: error setting rlimit type ${NUMBERS[type]}: operation not permitted`,
    );
  }
}
