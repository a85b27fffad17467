/** The machine's own small tools, and two that only tests need, for tests of what lies above them. */

import { createClock } from '../../src/base/clock.ts';
import { parseSignal } from '../../src/host/process/signals.ts';
import { print } from '../../src/host/process/stdio.ts';
import type { Program, ProgramTable } from '../../src/host/process/types.ts';
import { createSystemd } from '../../src/host/systemd/systemd.ts';
import { createPrograms } from '../../src/programs/table.ts';
import { sh } from '../../src/shell/sh.ts';

/** Sends itself the signal it is given. */
const killme: Program = async (proc) => {
  proc.kill(proc.pid, parseSignal(proc.argv[1] ?? 'TERM') ?? 'SIGTERM');
  await proc.sleep(1);
  return 0;
};

/** Says of each standard stream whether it is a terminal. */
const isatty: Program = async (proc) => {
  await print(proc, `${[0, 1, 2].map((fd) => (proc.fds.get(fd)?.tty ? 'tty' : 'no')).join(' ')}\n`);
  return 0;
};

export const TEST_PROGRAMS: ProgramTable = new Map([
  ...createPrograms({ unixSockets: new Map(), systemd: createSystemd(createClock({ start: 0 })), sh }),
  ['killme', killme],
  ['isatty', isatty],
]);
