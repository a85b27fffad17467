/** A busybox with a real shell and a handful of applets. */
import type { Program, ProgramTable } from '../../../../src/host/process/types.ts';
import { sh } from '../../../../src/shell/sh.ts';
import { TEST_PROGRAMS } from '../../../support/programs.ts';
import { tinyBusybox } from '../../../support/tiny-busybox.ts';

const busybox: Program = (proc) => {
  const name = (proc.argv[0] ?? '').split('/').pop() ?? '';
  if (name === 'sh' || name === 'ash') return sh(proc);
  if (name === 'true') return Promise.resolve(0);
  if (name === 'false') return Promise.resolve(1);
  return (TEST_PROGRAMS.get(name) ?? tinyBusybox)(proc);
};

export const PROGRAMS: ProgramTable = new Map([['busybox', busybox]]);
