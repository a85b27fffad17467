/** What the tools of shadow-utils (4.13) share. */
import { printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { findGroup, type Group, groups } from '../applet/accounts.ts';
import { Failure, type Run } from '../applet/applet.ts';
import { usageOf } from './usage.ts';

export const NAME = /^[a-z_][a-z0-9_-]*\$?$/;

/** Ends as a tool does whose caller may not lock the account files. */
export function needRoot(run: Run, file: string, status = 1): void {
  if (run.proc.cred.uid !== 0)
    throw new Failure(`Permission denied.\n${run.name}: cannot lock ${file}; try again later.`, status);
}

export async function usage(run: Run, name: string, status = 2): Promise<number> {
  await printError(run.proc, usageOf(name));
  return status;
}

export const groupNamed = (proc: Process, text: string): Group | undefined =>
  findGroup(proc, text) ?? (/^\d+$/.test(text) ? groups(proc).find(({ gid }) => gid === Number(text)) : undefined);

/** The groups of a list such as `sudo,docker`. Throws for one that is not there. */
export function groupsNamed(proc: Process, list: string): Group[] {
  return list
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const group = groupNamed(proc, name);
      if (!group) throw new Failure(`group '${name}' does not exist`, 6);
      return group;
    });
}
