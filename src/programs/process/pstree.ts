// Models psmisc pstree.c (23.6): processes as a tree; equal branches are counted.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findUser } from '../applet/accounts.ts';
import { BadOption, parseOptions } from '../applet/options.ts';
import { commOf, pidIn, processesOf } from './view.ts';

interface Options {
  readonly pids: boolean;
  readonly args: boolean;
  readonly compact: boolean;
  readonly unicode: boolean;
}

const label = (pid: number, process: Process, { pids, args }: Options): string => {
  const words = args && process.argv.length > 1 ? ` ${process.argv.slice(1).join(' ')}` : '';
  return `${commOf(process)}${pids ? (args ? `,${pid}` : `(${pid})`) : ''}${words}`;
};

/** The lines of a process and all below it. */
function lines(
  pid: number,
  process: Process,
  children: (pid: number) => readonly (readonly [number, Process])[],
  options: Options,
): string[] {
  const own = label(pid, process, options);
  let branches = children(pid).map(([below, child]) => lines(below, child, children, options));
  if (options.compact) branches = counted(branches);
  if (branches.length === 0) return [own];
  const [only, first, middle, last, line] = options.unicode
    ? ['───', '─┬─', ' ├─', ' └─', ' │ ']
    : ['---', '-+-', ' |-', ' `-', ' | '];
  const gap = ' '.repeat(own.length);
  if (options.args) {
    return [
      own,
      ...branches.flatMap((branch, at) => {
        const end = at === branches.length - 1;
        return branch.map(
          (text, row) => `  ${row === 0 ? (end ? last : middle)?.trim() : end ? '  ' : `${line?.trim()} `}${text}`,
        );
      }),
    ];
  }
  return branches.flatMap((branch, at) => {
    const end = at === branches.length - 1;
    return branch.map((text, row) => {
      if (at === 0 && row === 0) return `${own}${branches.length === 1 ? only : first}${text}`;
      if (row === 0) return `${gap}${end ? last : middle}${text}`;
      return `${gap}${end ? '   ' : line}${text}`;
    });
  });
}

/** Branches that are alike become one: `3*[docker-proxy]`. */
function counted(branches: readonly string[][]): string[][] {
  const groups = new Map<string, { branch: string[]; count: number }>();
  for (const branch of branches) {
    const key = branch.join('\n');
    const found = groups.get(key);
    if (found) found.count++;
    else groups.set(key, { branch, count: 1 });
  }
  return [...groups.values()].map(({ branch, count }) => {
    if (count === 1) return branch;
    const lead = `${count}*[`;
    return branch.map(
      (text, row) =>
        (row === 0 ? `${lead}${text}` : `${' '.repeat(lead.length)}${text}`) + (row === branch.length - 1 ? ']' : ''),
    );
  });
}

export const pstree: Program = async (proc) => {
  try {
    const options = parseOptions(proc.argv.slice(1), {
      short: 'aAcCglnNpsSTtuUVZhH:',
      long: {
        arguments: 'a',
        ascii: 'A',
        'compact-not': 'c',
        'show-pids': 'p',
        unicode: 'U',
        'show-parents': 's',
        'hide-threads': 'T',
      },
    });
    const settings: Options = {
      pids: options.has('p'),
      args: options.has('a'),
      compact: !options.has('c', 'p'),
      unicode: options.has('U') || (!options.has('A') && proc.fds.get(1)?.tty !== undefined),
    };
    const all = processesOf(proc);
    const children = (pid: number): (readonly [number, Process])[] =>
      all
        .filter(({ process }) => pidIn(proc, process.parent) === pid)
        .sort((a, b) =>
          commOf(a.process) < commOf(b.process) ? -1 : commOf(a.process) > commOf(b.process) ? 1 : a.pid - b.pid,
        )
        .map(({ pid: own, process }) => [own, process] as const);
    const [given = '1'] = options.operands;
    if (/^\d+$/.test(given)) {
      const process = proc.ns.pid.processes.get(Number(given));
      if (process)
        await print(
          proc,
          lines(Number(given), process, children, settings)
            .map((line) => `${line}\n`)
            .join(''),
        );
      return process ? 0 : 1;
    }
    const account = findUser(proc, given);
    if (!account) {
      await printError(proc, `No such user name: ${given}\n`);
      return 1;
    }
    const own = all.filter(
      ({ process }) => process.cred.uid === account.uid && process.parent?.cred.uid !== account.uid,
    );
    for (const { pid, process } of own) await print(proc, `${lines(pid, process, children, settings).join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    await printError(proc, `pstree: ${error.message}\n`);
    return 1;
  }
};
