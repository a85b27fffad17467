import { isErrno } from '../host/errno.ts';
import { readPath } from '../host/process/stdio.ts';
import type { Process, Program } from '../host/process/types.ts';
import { showBusyboxUsage } from '../programs/busybox/usage.ts';
import { readLine } from './builtins/read-line.ts';
import { runToEnd, statusOf } from './execute/copy.ts';
import { runCode } from './execute/source.ts';
import type { Flavour } from './flavour.ts';
import { type InteractiveOptions, runInteractive } from './interactive/loop.ts';
import { type Invocation, readInvocation } from './invocation.ts';
import { messagePrefix, printTo } from './report.ts';
import type { Shell } from './shell-state.ts';
import { startShell } from './start.ts';
import { createCode } from './syntax/code.ts';
import { isIncomplete } from './syntax/problem.ts';
import { toText } from './text.ts';

export interface ShellOptions extends InteractiveOptions {
  /** A login shell, whatever its argv[0] says. */
  readonly login?: boolean;
  /** Takes the place of the command loop: sessions hand over line after line themselves. */
  readonly drive?: (sh: Shell) => Promise<number>;
}

/**
 * A shell as a program. `flavour` is asked for at every start, for a BusyBox's version is known from the executable
 * (`proc.exe.note.version`).
 */
export function createShell(flavour: (proc: Process) => Flavour, options: ShellOptions = {}): Program {
  return async (proc) => {
    const kind = flavour(proc);
    const read = readInvocation(proc, kind);
    const invocation = options.login ? { ...read, login: true } : read;
    const sh = startShell(proc, kind, options.drive ? { ...invocation, source: 'stdin' } : invocation);
    return runToEnd(sh, () => main(sh, invocation, options));
  };
}

async function main(sh: Shell, invocation: Invocation, options: ShellOptions): Promise<number> {
  if (invocation.version && sh.flavour.dash) return tellWrong(sh, '--');
  if (invocation.version) return printVersion(sh);
  if (invocation.wrong !== undefined) return tellWrong(sh, invocation.wrong);
  if (options.drive) return options.drive(sh);
  await runStartupFiles(sh, invocation);
  switch (invocation.source) {
    case 'command':
      return runCode(sh, createCode(invocation.command), true, '-c: ');
    case 'file':
      return runFile(sh, invocation.file);
    default:
      return invocation.interactive ? runInteractive(sh, options) : runStandardInput(sh);
  }
}

async function printVersion(sh: Shell): Promise<number> {
  const machine = sh.vars.get('MACHTYPE') ?? '';
  await printTo(
    sh,
    1,
    `GNU bash, version ${sh.flavour.version} (${machine})\nCopyright (C) ${sh.flavour.version.startsWith('5.3') ? 2025 : 2022} Free Software Foundation, Inc.\nLicense GPLv3+: GNU GPL version 3 or later <http://gnu.org/licenses/gpl.html>\n\nThis is free software; you are free to change and redistribute it.\nThere is NO WARRANTY, to the extent permitted by law.\n`,
  );
  return 0;
}

/** bash adds how it is called. */
async function tellWrongToBash(sh: Shell, option: string): Promise<number> {
  const text = option === '-c' ? '-c: option requires an argument' : `${option}: invalid option`;
  await printTo(sh, 2, `${sh.name}: ${text}\n${option === '-c' ? '' : BASH_USAGE}`);
  return 2;
}

const BASH_USAGE = `Usage:\tbash [GNU long option] [option] ...
\tbash [GNU long option] [option] script-file ...
GNU long options:
${'debug debugger dump-po-strings dump-strings help init-file login noediting noprofile norc posix pretty-print rcfile restricted verbose version'
  .split(' ')
  .map((name) => `\t--${name}\n`)
  .join('')}Shell options:
\t-ilrsD or -c command or -O shopt_option\t\t(invocation only)
\t-abefhkmnptuvxBCEHPT or -o option
`;

async function tellWrong(sh: Shell, option: string): Promise<number> {
  if (option === '--help' && sh.flavour.name === 'ash' && !sh.flavour.dash) {
    await showBusyboxUsage(sh.proc, 'sh');
    return 0;
  }
  if (sh.flavour.name === 'bash') return tellWrongToBash(sh, option);
  const text = option === '-c' ? '-c requires an argument' : `illegal option ${option}`;
  if (sh.flavour.dash) {
    const dash =
      option === '-c' ? '-c requires an argument' : `Illegal option ${option.startsWith('--') ? '--' : option}`;
    await printTo(sh, 2, `${sh.name}: 0: ${dash}\n`);
    return 2;
  }
  await printTo(sh, 2, `${sh.name}: ${text}\n`);
  return 2;
}

/** /etc/profile and ~/.profile for logins, bashrc for other interactive shells. */
export async function runStartupFiles(
  sh: Shell,
  { login, interactive, startupFiles }: Pick<Invocation, 'login' | 'interactive' | 'startupFiles'>,
): Promise<void> {
  const files = startupFiles ? startupPaths(sh, login, interactive) : [];
  for (const file of files) if (file !== undefined && sh.proc.files.exists(file)) await runStartupFile(sh, file);
}

function startupPaths(sh: Shell, login: boolean, interactive: boolean): readonly (string | undefined)[] {
  const home = sh.vars.get('HOME') ?? '';
  if (sh.flavour.name === 'ash')
    return login ? ['/etc/profile', `${home}/.profile`] : interactive ? [sh.vars.get('ENV')] : [];
  const everybody = ['/etc/bash.bashrc', `${home}/.bashrc`];
  if (!login) return interactive ? everybody : [];
  const own = [`${home}/.bash_profile`, `${home}/.bash_login`, `${home}/.profile`];
  if (!interactive) return ['/etc/profile', firstThere(sh, own)];
  // The profiles that distributions ship read the bashrc files; without them these are read directly.
  return [firstThere(sh, ['/etc/profile', '/etc/bash.bashrc']), firstThere(sh, [...own, `${home}/.bashrc`])];
}

const firstThere = (sh: Shell, paths: readonly string[]): string | undefined =>
  paths.find((path) => sh.proc.files.exists(path));

async function runStartupFile(sh: Shell, file: string): Promise<void> {
  sh.sourced++;
  try {
    await runCode(sh, createCode(toText(sh.proc.files.readFile(file))));
  } catch (error) {
    if (!isErrno(error)) sh.status = await statusOf(sh, error);
  } finally {
    sh.sourced--;
    sh.line = 1;
  }
}

async function runFile(sh: Shell, path: string): Promise<number> {
  let content: Uint8Array;
  try {
    content = await readPath(sh.proc, path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const shell = sh.proc.argv[0] ?? sh.flavour.name;
    if (sh.flavour.name === 'bash') {
      await printTo(
        sh,
        2,
        error.code === 'EISDIR' ? `${path}: ${path}: Is a directory\n` : `${shell}: ${path}: ${error.message}\n`,
      );
      return error.code === 'ENOENT' ? 127 : 126;
    }
    if (sh.flavour.dash) {
      await printTo(sh, 2, `${shell}: 0: ${sh.flavour.texts.cannotOpen(path, error, false)}\n`);
      return 2;
    }
    const plain = sh.flavour.alwaysTellsLine
      ? `${shell}: line 0: can't open ${path}: no such file\n`
      : `${shell}: can't open '${path}': ${error.message}\n`;
    await printTo(sh, 2, plain);
    return 2;
  }
  if (content.subarray(0, 80).includes(0)) {
    await printTo(sh, 2, `${messagePrefix(sh).replace(/line \d+: /, '')}${path}: cannot execute binary file\n`);
    return 126;
  }
  return runCode(sh, createCode(toText(content)), false, '');
}

/** BusyBox reads its input in blocks: what a command finds there is what no block has taken. */
async function runBlocks(sh: Shell): Promise<number> {
  let line = 1;
  let text = '';
  let pending = '';
  for (let ended = false; ; ) {
    const end = pending.indexOf('\n');
    if (end < 0 && !ended) {
      const chunk = await sh.proc.interruptible(sh.proc.fds.get(0)?.read(1024) ?? Promise.resolve(new Uint8Array()));
      if (chunk.length === 0) ended = true;
      pending += toText(chunk);
      continue;
    }
    if (end < 0 && pending === '' && text === '') return sh.status;
    text += end < 0 ? pending : pending.slice(0, end + 1);
    pending = end < 0 ? '' : pending.slice(end + 1);
    const code = createCode(text, line);
    if ((end >= 0 || !ended) && isIncomplete(code) && !(ended && pending === '')) continue;
    await runCode(sh, code, false, '');
    if (ended && pending === '') return sh.status;
    line += text.split('\n').length - 1;
    text = '';
  }
}

/** Reads commands from standard input, no further than the command needs, so that commands can read what follows. */
async function runStandardInput(sh: Shell): Promise<number> {
  if (sh.flavour.name === 'ash' && !sh.flavour.dash) return runBlocks(sh);
  let line = 1;
  let text = '';
  let first = 1;
  for (;;) {
    const read = await readLine(sh, 0, {});
    if (read.ended && read.text === '' && text === '') return sh.status;
    text += read.ended ? read.text : `${read.text}\n`;
    line++;
    const code = createCode(text, first);
    if (!read.ended && isIncomplete(code)) continue;
    await runCode(sh, code, false, '');
    if (read.ended) return sh.status;
    text = '';
    first = line;
  }
}
