// Models bash's cd.def and pushd.def.
import { type Errno, isErrno } from '../../host/errno.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';

/** A path made plain: no `.`, no `..`, no double slashes. */
function tidy(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function failure(sh: Shell, shown: string, error: Errno): BuiltinError {
  if (sh.flavour.name === 'bash') return new BuiltinError(sh, 'cd', `${shown}: ${error.message}`);
  if (sh.flavour.dash) return new BuiltinError(sh, 'cd', `can't cd to ${shown}`, 2);
  return new BuiltinError(sh, 'cd', `can't cd to ${shown}: ${error.message}`, 2);
}

/** Goes there and keeps PWD and OLDPWD. Throws BuiltinError. */
export function changeDirectory(sh: Shell, path: string, shown: string, physical: boolean): void {
  const logical = path.startsWith('/') ? tidy(path) : tidy(`${sh.cwd}/${path}`);
  try {
    if (path === '') return;
    sh.proc.chdir(physical ? path : logical);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw failure(sh, shown, error);
  }
  sh.vars.set('OLDPWD', sh.vars.get('PWD') ?? sh.cwd);
  sh.cwd = physical ? sh.proc.cwd : logical;
  sh.vars.set('PWD', sh.cwd);
  sh.directories[0] = sh.cwd;
}

/** cd [-L|-P] [dir] */
export const cd: Builtin = async (sh, args) => {
  const { flags, rest } = parseOptions(sh, 'cd', strings(args), 'LPe@', 'cd [-L|[-P [-e]] [-@]] [dir]');
  if (rest.length > 1 && sh.flavour.name === 'bash') throw new BuiltinError(sh, 'cd', 'too many arguments');
  const physical = flags.has('P') || sh.options.has('physical');
  const [target] = rest;
  if (target === '-') {
    const old = sh.vars.get('OLDPWD');
    if (old === undefined) throw new BuiltinError(sh, 'cd', 'OLDPWD not set');
    changeDirectory(sh, old, old, physical);
    return output(sh, 'cd', `${sh.cwd}\n`);
  }
  if (target === undefined) {
    const home = sh.vars.get('HOME');
    if (home === undefined) {
      if (sh.flavour.name === 'ash') return 0;
      throw new BuiltinError(sh, 'cd', 'HOME not set');
    }
    changeDirectory(sh, home, home, physical);
    return 0;
  }
  for (const prefix of target.startsWith('/') || target.startsWith('.')
    ? []
    : (sh.vars.get('CDPATH') ?? '').split(':')) {
    const candidate = prefix && `${prefix}/${target}`;
    if (!candidate || !sh.proc.files.isDirectory(candidate)) continue;
    changeDirectory(sh, candidate, target, physical);
    return output(sh, 'cd', `${sh.cwd}\n`);
  }
  changeDirectory(sh, target, target, physical);
  return 0;
};

/** pwd [-LP] */
export const pwd: Builtin = (sh, args) => {
  const { flags } = parseOptions(sh, 'pwd', strings(args), 'LP', 'pwd [-LP]');
  return output(sh, 'pwd', `${flags.has('P') ? sh.proc.cwd : sh.cwd}\n`);
};

const short = (sh: Shell, path: string): string => {
  const home = sh.vars.get('HOME');
  return home && home !== '/' && (path === home || path.startsWith(`${home}/`)) ? `~${path.slice(home.length)}` : path;
};

const listing = (sh: Shell): string =>
  `${[sh.cwd, ...sh.directories.slice(1)].map((path) => short(sh, path)).join(' ')}\n`;

function rotation(sh: Shell, name: string, text: string): number | undefined {
  const [, sign, digits] = /^([-+])(\d+)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const index = sign === '+' ? Number(digits) : sh.directories.length - 1 - Number(digits);
  if (index < 0 || index >= sh.directories.length)
    throw new BuiltinError(sh, name, `${text}: directory stack index out of range`);
  return index;
}

/** pushd [+N | -N | dir] */
export const pushd: Builtin = async (sh, args) => {
  const [target] = strings(args);
  const stack = [sh.cwd, ...sh.directories.slice(1)];
  const index = target === undefined ? 1 : rotation(sh, 'pushd', target);
  if (index === undefined) {
    changeDirectory(sh, target ?? '', target ?? '', false);
    sh.directories = [sh.cwd, ...stack];
  } else {
    if (stack.length < 2) throw new BuiltinError(sh, 'pushd', 'no other directory');
    const turned =
      target === undefined
        ? [stack[1] ?? '', stack[0] ?? '', ...stack.slice(2)]
        : [...stack.slice(index), ...stack.slice(0, index)];
    changeDirectory(sh, turned[0] ?? '', turned[0] ?? '', false);
    sh.directories = turned;
  }
  return output(sh, 'pushd', listing(sh));
};

/** popd [+N | -N] */
export const popd: Builtin = async (sh, args) => {
  const [target] = strings(args);
  if (sh.directories.length < 2) throw new BuiltinError(sh, 'popd', 'directory stack empty');
  const index = target === undefined ? 0 : (rotation(sh, 'popd', target) ?? 0);
  const rest = [sh.cwd, ...sh.directories.slice(1)].filter((_, at) => at !== index);
  if (index === 0) changeDirectory(sh, rest[0] ?? '/', rest[0] ?? '/', false);
  sh.directories = rest;
  return output(sh, 'popd', listing(sh));
};

/** dirs [-clpv] */
export const dirs: Builtin = (sh, args) => {
  const { flags } = parseOptions(sh, 'dirs', strings(args), 'clpv', 'dirs [-clpv] [+N] [-N]');
  if (flags.has('c')) {
    sh.directories = [sh.cwd];
    return 0;
  }
  const stack = [sh.cwd, ...sh.directories.slice(1)].map((path) => (flags.has('l') ? path : short(sh, path)));
  if (flags.has('v'))
    return output(sh, 'dirs', stack.map((path, index) => `${String(index).padStart(2)}  ${path}\n`).join(''));
  return output(sh, 'dirs', flags.has('p') ? stack.map((path) => `${path}\n`).join('') : `${stack.join(' ')}\n`);
};
