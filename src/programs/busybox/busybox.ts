// Models busybox libbb/appletlib.c: one executable, its applet told by argv[0] or by the first argument.
import { printError, write } from '../../host/process/stdio.ts';
import type { Process, Program, ProgramTable } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';
import { busyboxApplets } from './applets.ts';
import { busyboxBanner, showBusyboxUsage } from './usage.ts';

const LICENCE = `BusyBox is copyrighted by many authors between 1998-2015.
Licensed under GPLv2. See source distribution for detailed
copyright notices.

Usage: busybox [function [arguments]...]
   or: busybox --list[-full]
   or: busybox --install [-s] [DIR]
   or: function [arguments]...

\tBusyBox is a multi-call binary that combines many common Unix
\tutilities into a single executable.  `;
const OFFICIAL = `Most people will create a
\tlink to busybox for each function they wish to use and BusyBox
\twill act like whatever it was invoked as.
`;
const STANDALONE = `The shell in this build
\tis configured to run built-in utilities without $PATH search.
\tYou don't need to install a link to busybox for each utility.
\tTo run external program, use full path (/sbin/ip instead of ip).
`;

/** The list of functions as the banner wraps it. */
function wrapped(names: readonly string[]): string {
  let out = '';
  let column = 0;
  for (const name of names) {
    const length = name.length + 2;
    if (column >= 79 - length) {
      out += ',\n';
      column = 0;
    }
    out += (column === 0 ? '\t' : ', ') + name;
    column += (column === 0 ? 6 : 0) + length;
  }
  return `${out}\n`;
}

/**
 * The program `busybox`. `applets` are its tools by name; `sh` (also `ash`) is the machine's shell. Applets that are in
 * the version's list but not modelled say so.
 */
export function createBusybox(parts: { readonly sh: Program; readonly applets: ProgramTable }): Program {
  const table = new Map([...parts.applets, ['sh', parts.sh], ['ash', parts.sh]]);
  const run = async (proc: Process, name: string): Promise<number> => {
    const names = busyboxApplets(String(proc.exe.note.version ?? ''), String(proc.exe.note.build ?? ''));
    const program = names.includes(name) ? table.get(name) : undefined;
    if (program) return program(proc);
    if (!names.includes(name)) {
      await printError(proc, `${name}: applet not found\n`);
      return 127;
    }
    if (proc.argv[1] === '--help') {
      await showBusyboxUsage(proc, name);
      return 0;
    }
    await printError(proc, `${name}: not part of this sandbox\n`);
    return 127;
  };
  return async (proc) => {
    const name = baseName(proc.argv[0] ?? '').replace(/^-/, '');
    if (!/^busybox/.test(name)) return run(proc, name);
    const [, first] = proc.argv;
    const names = busyboxApplets(String(proc.exe.note.version ?? ''), String(proc.exe.note.build ?? ''));
    if (first === undefined || (first === '--help' && proc.argv.length === 2)) {
      const debian = String(proc.exe.note.build ?? '').startsWith('Debian');
      await write(
        proc,
        1,
        `${busyboxBanner(proc)}\n${LICENCE}${debian ? STANDALONE : OFFICIAL}\nCurrently defined functions:\n${wrapped(names)}`,
      );
      return 0;
    }
    if (first === '--list' || first === '--list-full') {
      await write(proc, 1, names.map((one) => `${first === '--list' ? '' : 'bin/'}${one}\n`).join(''));
      return 0;
    }
    if (first === '--install') return install(proc, names);
    proc.argv = proc.argv.slice(1);
    return run(proc, baseName(first));
  };
}

async function install(proc: Process, names: readonly string[]): Promise<number> {
  const directory = proc.argv.slice(2).find((arg) => arg !== '-s') ?? '/bin';
  for (const name of names) {
    const path = `${directory}/${name}`;
    if (name === 'busybox' || proc.files.exists(path)) continue;
    if (proc.argv.includes('-s')) proc.files.symlink(proc.exe.path, path);
    else proc.files.link(proc.exe.path, path);
  }
  return 0;
}
