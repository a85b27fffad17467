// Models psmisc fuser.c (23.6): who uses a file, a mount or a port.
import { isErrno } from '../../host/errno.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { userName } from '../applet/accounts.ts';
import { heldPorts } from '../net/sockets.ts';
import { commOf, pidIn } from './view.ts';

interface Use {
  readonly process: Process;
  /** `F` open, `c` working directory, `e` executed, as -v shows them. */
  readonly access: string;
}

const mayLook = (proc: Process, other: Process): boolean => proc.cred.uid === 0 || proc.cred.uid === other.cred.uid;

function usersOfPort(proc: Process, number: number, proto: string): Use[] {
  return heldPorts(proc).flatMap(({ listener, process }) =>
    listener.port === number && listener.proto === proto && process && mayLook(proc, process)
      ? [{ process, access: 'F....' }]
      : [],
  );
}

function usersOfPath(proc: Process, path: string, wholeMount: boolean): Use[] {
  const real = proc.files.realpath(path);
  const mount = proc.files.resolve(path).mount.target;
  const within = (place: string): boolean =>
    wholeMount ? place === mount || place.startsWith(mount === '/' ? '/' : `${mount}/`) : place === real;
  const uses: Use[] = [];
  for (const process of proc.kernel.processes()) {
    if (process.ns.mnt !== proc.ns.mnt || !mayLook(proc, process)) continue;
    const open = [...process.fds.values()].some(({ name }) => within(name));
    const executes = within(process.exe.path);
    const here = within(process.cwd);
    if (open || executes || here)
      uses.push({ process, access: `${open ? 'F' : '.'}${here ? 'c' : executes ? 'e' : '.'}...` });
  }
  return uses;
}

export const fuser: Program = async (proc) => {
  const words = proc.argv.slice(1);
  const flags = new Set<string>();
  const names: string[] = [];
  let space = 'file';
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '-n') space = words[++at] ?? 'file';
    else if (/^-[a-zA-Z]+$/.test(word)) for (const letter of word.slice(1)) flags.add(letter);
    else names.push(word);
  }
  if (names.length === 0) {
    await printError(proc, 'No process specification given\n');
    return 1;
  }
  let found = false;
  for (const name of names) {
    const [, number, proto] = /^(\d+)\/(tcp|udp)$/.exec(name) ?? [];
    const port = number ?? (space === 'file' ? undefined : name);
    let uses: Use[];
    try {
      uses =
        port === undefined ? usersOfPath(proc, name, flags.has('m')) : usersOfPort(proc, Number(port), proto ?? space);
    } catch (error) {
      if (!isErrno(error)) throw error;
      await printError(proc, `Specified filename ${name} does not exist.\n`);
      continue;
    }
    if (uses.length === 0) continue;
    found = true;
    const label = port === undefined ? proc.files.absolute(name) : `${port}/${proto ?? space}`;
    await report(proc, label, uses, flags.has('v'));
    if (flags.has('k')) for (const { process } of uses) proc.kill(pidIn(proc, process), 'SIGKILL');
  }
  return found ? 0 : 1;
};

/** Numbers go to standard output, everything around them to standard error. */
async function report(proc: Process, label: string, uses: readonly Use[], verbose: boolean): Promise<void> {
  if (!verbose) {
    await printError(proc, `${label}:`.padEnd(20));
    for (const { process } of uses) await print(proc, ` ${String(pidIn(proc, process)).padStart(5)}`);
    await printError(proc, '\n');
    return;
  }
  await printError(proc, `${''.padEnd(21)}USER        PID ACCESS COMMAND\n`);
  for (const [at, { process, access }] of uses.entries()) {
    await printError(proc, `${(at === 0 ? `${label}:` : '').padEnd(20)} ${userName(proc, process.cred.uid).padEnd(8)}`);
    await print(proc, ` ${String(pidIn(proc, process)).padStart(6)}`);
    await printError(proc, ` ${access} ${commOf(process)}\n`);
  }
}
