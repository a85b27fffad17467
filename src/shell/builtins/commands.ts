// Builtins about commands: eval, source, exec, command, builtin, type, hash, enable.

import { isErrno } from '../../host/errno.ts';
import { readPath } from '../../host/process/stdio.ts';
import { busyboxApplets } from '../../programs/busybox/applets.ts';
import { CommandError, ExitShell, ReturnFrom } from '../control.ts';
import { findCommand, launchFailure } from '../execute/launch.ts';
import { messagePrefix, printTo, report } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { toText } from '../text.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';
import { describeCommand, isBuiltin, shortLines } from './type.ts';

/** eval [arg ...] */
export const evalBuiltin: Builtin = async (sh, args) => {
  const text = strings(args).join(' ');
  if (text.trim() === '') return 0;
  return sh.engine.run(sh, createCode(text, sh.line));
};

/** . file [arguments] */
export const source: Builtin = async (sh, args, name) => {
  const words = strings(args);
  if (words[0] === '--') words.shift();
  const [file, ...rest] = words;
  const bash = sh.flavour.name === 'bash';
  if (file === undefined)
    throw new BuiltinError(
      sh,
      name,
      'filename argument required',
      2,
      `${name} ${sh.flavour.version.startsWith('5.3') ? '[-p path] ' : ''}filename [arguments]`,
    );
  const located = file.includes('/') ? file : locate(sh, file);
  if (located === undefined && sh.flavour.name === 'ash') throw new BuiltinError(sh, name, `${file}: not found`, 2);
  const found = located ?? file;
  let text: string;
  try {
    text = toText(await readPath(sh.proc, found));
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (bash && error.code === 'EISDIR') throw new BuiltinError(sh, name, `${file}: is a directory`);
    if (bash) throw new CommandError(`${file}: ${error.message}`);
    throw new BuiltinError(
      sh,
      name,
      sh.flavour.dash
        ? sh.flavour.texts.cannotOpen(file, error, false)
        : sh.flavour.alwaysTellsLine
          ? `can't open ${file}: no such file`
          : `can't open '${file}': ${error.message}`,
      2,
    );
  }
  const outer = { positional: sh.positional, name: sh.name };
  if (rest.length > 0) sh.positional = rest;
  sh.sourced++;
  const line = sh.line;
  try {
    return await sh.engine.run(sh, createCode(text));
  } catch (error) {
    if (error instanceof ReturnFrom) return error.status;
    throw error;
  } finally {
    sh.sourced--;
    sh.line = line;
    if (rest.length > 0) sh.positional = outer.positional;
  }
};

function locate(sh: Shell, name: string): string | undefined {
  for (const directory of (sh.vars.get('PATH') ?? '').split(':')) {
    const path = `${directory || '.'}/${name}`;
    if (sh.proc.files.exists(path) && !sh.proc.files.isDirectory(path)) return path;
  }
  return undefined;
}

/** exec [-cl] [-a name] [command [arguments ...]] */
export const exec: Builtin = async (sh, args) => {
  const { flags, values, rest } = parseOptions(
    sh,
    'exec',
    strings(args),
    'cla:',
    'exec [-cl] [-a name] [command [argument ...]] [redirection ...]',
  );
  const [name] = rest;
  if (name === undefined) return 0;
  const found = findCommand(sh, name);
  if (found.path === undefined) return execFailed(sh, `${name}: not found`, 127);
  const shown = values.get('a') ?? (flags.has('l') ? `-${name}` : name);
  const env = flags.has('c') ? new Map<string, string>() : sh.vars.environment();
  sh.leaving = true;
  try {
    return await sh.proc.exec({ argv: [shown, ...rest.slice(1)], path: found.path, env });
  } catch (error) {
    if (!isErrno(error)) throw error;
    sh.leaving = false;
    const failure = launchFailure(sh, found.path, error);
    return execFailed(sh, failure.message, failure.status);
  }
};

async function execFailed(sh: Shell, message: string, status: number): Promise<number> {
  const named = sh.flavour.name === 'bash' && message.startsWith('/') ? undefined : 'exec';
  await printTo(sh, 2, `${messagePrefix(sh, named)}${message}\n`);
  if (sh.interactive || sh.shopts.has('execfail')) return status;
  throw new ExitShell(status);
}

/** command [-pVv] command [arg ...] */
export const command: Builtin = async (sh, args) => {
  const { flags, rest } = parseOptions(sh, 'command', strings(args), 'pVv', 'command [-pVv] command [arg ...]');
  if (rest.length === 0) return 0;
  if (flags.has('v') || flags.has('V')) {
    // bash is content with one name found; the Almquist shells look at the first alone.
    let status = sh.flavour.name === 'bash' ? 1 : 127;
    for (const name of sh.flavour.name === 'bash' ? rest : rest.slice(0, 1)) {
      const lines = flags.has('v') ? shortLines(sh, name) : describeCommand(sh, name, false);
      if (lines.length === 0) {
        if (flags.has('V')) await report(sh, `${name}: not found`, 'command');
        continue;
      }
      await output(sh, 'command', `${lines[0]}\n`);
      status = 0;
    }
    return status;
  }
  const path = flags.has('p') ? { path: '/usr/bin:/bin:/usr/sbin:/sbin' } : {};
  return sh.engine.runWords(sh, rest, { functions: false, ...path });
};

/** builtin name [arg ...] */
export const builtin: Builtin = (sh, args) => {
  const [name, ...rest] = args;
  if (name === undefined) return 0;
  const found = typeof name === 'string' && sh.flavour.builtins.has(name) ? sh.builtins.get(name) : undefined;
  if (!found) throw new BuiltinError(sh, 'builtin', `${String(name)}: not a shell builtin`);
  return found(sh, rest, String(name));
};

/** hash [-r] [name ...] */
export const hash: Builtin = (sh, args) => {
  const { flags, rest } = parseOptions(
    sh,
    'hash',
    strings(args),
    'lrp:dt',
    'hash [-lr] [-p pathname] [-dt] [name ...]',
  );
  if (flags.has('r')) sh.hashed.clear();
  else if (rest.length === 0) {
    if (sh.hashed.size === 0) return sh.flavour.name === 'bash' ? output(sh, 'hash', 'hash: hash table empty\n') : 0;
    return output(sh, 'hash', `hits\tcommand\n${[...sh.hashed.values()].map((path) => `   1\t${path}\n`).join('')}`);
  }
  for (const name of rest) {
    const { path, denied } = findCommand(sh, name);
    if (path === undefined || denied) throw new BuiltinError(sh, 'hash', `${name}: not found`);
    if (!isBuiltin(sh, name)) sh.hashed.set(name, path);
  }
  return 0;
};

/** help: the names of all builtins, and in a BusyBox those of its applets. */
export const help: Builtin = (sh) => {
  if (sh.flavour.name === 'bash') {
    const machine = sh.vars.get('MACHTYPE') ?? '';
    return output(sh, 'help', `GNU bash, version ${sh.flavour.version} (${machine})\n${BASH_HELP}`);
  }
  const { version, build } = sh.proc.exe.note;
  const applets = String(build).startsWith('Debian') ? busyboxApplets(String(version), String(build)) : [];
  return output(
    sh,
    'help',
    `Built-in commands:\n------------------\n${wrapped([...sh.flavour.builtins])}${wrapped(applets)}\n\n`,
  );
};

const BASH_HELP = `These shell commands are defined internally.  Type \`help' to see this list.
Type \`help name' to find out more about the function \`name'.
Use \`info bash' to find out more about the shell in general.
Use \`man -k' or \`info' to find out more about commands not in this list.

A star (*) next to a name means that the command is disabled.
`;

/** Lines of a little more than 60 columns, as ash.c helpcmd() breaks them. */
function wrapped(names: readonly string[]): string {
  let text = '';
  let column = 0;
  for (const name of names) {
    text += `${column === 0 ? '\t' : ' '}${name}`;
    column += name.length + 1;
    if (column <= 60) continue;
    text += '\n';
    column = 0;
  }
  return text;
}

/** enable [-a] [-n] [name ...]: lists the builtins; switching one off has no effect here. */
export const enable: Builtin = async (sh, args) => {
  const names = strings(args).filter((word) => !word.startsWith('-'));
  for (const name of names)
    if (!sh.flavour.builtins.has(name)) throw new BuiltinError(sh, 'enable', `${name}: not a shell builtin`);
  return names.length > 0 ? 0 : listBuiltins(sh);
};

const listBuiltins = (sh: Shell): number | Promise<number> =>
  output(
    sh,
    'enable',
    [...sh.flavour.builtins]
      .sort()
      .map((name) => `enable ${name}\n`)
      .join(''),
  );

/** caller [expr] */
export const caller: Builtin = (sh) => {
  if (sh.functionNames.length === 0) return 1;
  return output(sh, 'caller', `${sh.line} ${sh.functionNames.at(-2) ?? 'main'} ${sh.name}\n`);
};
