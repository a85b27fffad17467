// Models bash's type.def: what a name stands for.
import { busyboxApplets } from '../../programs/busybox/applets.ts';
import { findCommand } from '../execute/launch.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { output, parseOptions, strings } from './arguments.ts';
import { describeFunction } from './describe.ts';

const KEYWORDS = new Set(
  'if then elif else fi case esac for while until do done in function select time coproc { } ! [[ ]]'.split(' '),
);

export const isBuiltin = (sh: Shell, name: string): boolean => sh.flavour.builtins.has(name) && sh.builtins.has(name);

/** A BusyBox shell configured to run its own applets finds them before anything in PATH. */
function isApplet(sh: Shell, name: string): boolean {
  const { version, build } = sh.proc.exe.note;
  if (sh.flavour.name !== 'ash' || sh.flavour.dash || !String(build).startsWith('Debian')) return false;
  return busyboxApplets(String(version), String(build)).includes(name);
}

export function shortLines(sh: Shell, name: string): string[] {
  const alias = sh.aliases.get(name);
  if (alias !== undefined) return [`alias ${name}='${alias}'`];
  if (KEYWORDS.has(name) || sh.functions.has(name) || isBuiltin(sh, name)) return [name];
  if (isApplet(sh, name)) return [name];
  const { path, denied } = findCommand(sh, name);
  return path === undefined || denied || !isRunnable(sh, path) ? [] : [path];
}

const isRunnable = (sh: Shell, path: string): boolean => {
  const { files } = sh.proc;
  return files.exists(path) && !files.isDirectory(path) && files.access(path, 'execute');
};

/** What a name is, in words, the one that counts first. */
export function describeCommand(sh: Shell, name: string, all: boolean): string[] {
  const bash = sh.flavour.name === 'bash';
  const lines: string[] = [];
  const alias = sh.aliases.get(name);
  if (alias !== undefined) lines.push(bash ? `${name} is aliased to \`${alias}'` : `${name} is an alias for ${alias}`);
  if (KEYWORDS.has(name)) lines.push(`${name} is a shell keyword`);
  const definition = sh.functions.get(name);
  if (definition) lines.push(bash ? `${name} is a function\n${describeFunction(definition)}` : `${name} is a function`);
  if (isBuiltin(sh, name))
    lines.push(`${name} is a ${!bash && SPECIAL_IN_ASH.has(name) ? 'special ' : ''}shell builtin`);
  if (lines.length > 0 && !all) return lines;
  if (isApplet(sh, name)) return [`${name} is ${name}`];
  const hashed = sh.hashed.get(name);
  if (hashed !== undefined && bash && !all) return [`${name} is hashed (${hashed})`];
  const directories = all ? (sh.vars.get('PATH') ?? '').split(':') : [undefined];
  for (const directory of directories) {
    const { path, denied } = findCommand(sh, name, directory);
    if (path !== undefined && !denied && isRunnable(sh, path)) lines.push(`${name} is ${path}`);
  }
  return lines;
}

const SPECIAL_IN_ASH = new Set([
  '.',
  ':',
  'break',
  'continue',
  'eval',
  'exec',
  'exit',
  'export',
  'readonly',
  'return',
  'set',
  'shift',
  'source',
  'times',
  'trap',
  'unset',
  'local',
]); // prettier-ignore

/** type [-afptP] name ... */
export const type: Builtin = async (sh, args) => {
  const { flags, rest } = parseOptions(sh, 'type', strings(args), 'afptP', 'type [-afptP] name [name ...]');
  let status = 0;
  for (const name of rest) {
    const lines = flags.has('t')
      ? kindLines(sh, name)
      : flags.has('p') || flags.has('P')
        ? pathLines(sh, name, flags.has('P'))
        : describeCommand(sh, name, flags.has('a'));
    if (lines.length > 0) {
      await output(sh, 'type', lines.map((line) => `${line}\n`).join(''));
      continue;
    }
    status = sh.flavour.name === 'bash' ? 1 : 127;
    if (flags.has('t') || flags.has('p') || flags.has('P')) continue;
    if (sh.flavour.name === 'bash') await printTo(sh, 2, `${messagePrefix(sh, 'type')}${name}: not found\n`);
    else await output(sh, 'type', `${name}: not found\n`);
  }
  return status;
};

function kindLines(sh: Shell, name: string): string[] {
  if (sh.aliases.has(name)) return ['alias'];
  if (KEYWORDS.has(name)) return ['keyword'];
  if (sh.functions.has(name)) return ['function'];
  if (isBuiltin(sh, name)) return ['builtin'];
  return pathLines(sh, name, true).length > 0 ? ['file'] : [];
}

function pathLines(sh: Shell, name: string, force: boolean): string[] {
  if (!force && (sh.aliases.has(name) || KEYWORDS.has(name) || sh.functions.has(name) || isBuiltin(sh, name)))
    return [];
  const { path, denied } = findCommand(sh, name);
  return path !== undefined && !denied && isRunnable(sh, path) ? [path] : [];
}
