// Models bash's execute_simple_command.
import type { Assignment, Command, Redirection } from 'unbash';
import { type Errno, isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import { BuiltinError, PlainError } from '../builtins/arguments.ts';
import { CommandError, ExitShell, ShellError } from '../control.ts';
import { expandQuoted, expandWords } from '../expand/expand.ts';
import { quoteTrace, quoteTraceAsh } from '../expand/quote.ts';
import { addJob, waitForeground } from '../jobs.ts';
import { printTo, report } from '../report.ts';
import type { Argument, AssignmentArgument, Builtin, Shell } from '../shell-state.ts';
import { createCode, lineAt } from '../syntax/code.ts';
import { copyVariable, type Variable } from '../variables.ts';
import { assign, expandAssignment, traceAssignment } from './assign.ts';
import { spawnCopy } from './copy.ts';
import { callFunction } from './function.ts';
import { type Found, findCommand, launchFailure, scriptText } from './launch.ts';
import { childDescriptors, closeOverlay, type Overlay, openRedirections, withOverlay } from './redirect.ts';

/** Builtins whose arguments may be assignments. */
const DECLARATIONS = new Set(['export', 'readonly', 'declare', 'typeset', 'local', 'alias']);
/** POSIX: assignments before them last, an error in them ends a shell that is not interactive. */
export const SPECIAL = new Set([
  'break',
  ':',
  '.',
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
]); // prettier-ignore

interface Prepared {
  readonly words: readonly string[];
  readonly args: readonly Argument[];
  readonly assignments: readonly AssignmentArgument[];
  readonly redirections: readonly Redirection[];
}

export async function runSimple(sh: Shell, node: Command, last: boolean): Promise<number> {
  sh.line = lineAt(sh.code, node.pos);
  sh.substitutionStatus = undefined;
  const before = sh.temporary.length;
  try {
    const prepared = await prepare(sh, node);
    await trace(sh, prepared);
    return await runPrepared(sh, prepared, last, sh.code.source.slice(node.pos, node.end));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (error instanceof BuiltinError || error instanceof PlainError) await printTo(sh, 2, error.text);
    else if (error.message !== '') await report(sh, error.message);
    return error.status;
  } finally {
    if (!sh.leaving) closeSubstitutions(sh, before);
  }
}

/** Process substitutions live as long as the command they stand in. */
function closeSubstitutions(sh: Shell, from: number): void {
  for (const undo of sh.temporary.splice(from)) undo();
}

async function prepare(sh: Shell, node: Command): Promise<Prepared> {
  const words = node.name ? await expandWords(sh, [node.name]) : [];
  const declaration = DECLARATIONS.has(words[0] ?? '');
  const args: Argument[] = words.slice(1);
  for (const argument of node.suffix) {
    if (argument.type === 'Word') args.push(...(await expandWords(sh, [argument])));
    else if (argument.type !== 'Assignment') continue;
    else if (declaration) args.push(await expandDeclaration(sh, words[0] ?? '', args, argument));
    else args.push(...(await expandWords(sh, wordsOf(argument))));
  }
  const assignments: AssignmentArgument[] = [];
  for (const part of node.prefix) {
    if (part.type !== 'Assignment') continue;
    const assignment = await expandAssignment(sh, part);
    assignments.push(assignment);
    // Without a command each takes effect before the next is expanded.
    if (!node.name) assignChecked(sh, assignment);
  }
  // A name that expands to nothing leaves its place to the next word.
  const all = [...words.slice(0, 1), ...args.map(argumentText)];
  return { words: all, args: words.length === 0 ? args.slice(1) : args, assignments, redirections: node.redirects };
}

function assignChecked(sh: Shell, assignment: AssignmentArgument): void {
  try {
    assign(sh, assignment);
  } catch (error) {
    if (error instanceof ShellError && error.message.endsWith('readonly variable')) {
      throw new ShellError(sh.flavour.texts.readonly(assignment.name), sh.flavour.errorStatus);
    }
    throw error;
  }
}

async function expandDeclaration(
  sh: Shell,
  name: string,
  args: readonly Argument[],
  node: Assignment,
): Promise<Argument> {
  const keyed = args.some((each) => typeof each === 'string' && /^-\w*A/.test(each));
  if (keyed && node.value.type === 'ArrayValue' && name !== 'alias' && !sh.vars.find(node.name)?.dict) {
    const fresh =
      name === 'declare' || name === 'typeset' || name === 'local'
        ? (sh.vars.declareLocal(node.name) ?? sh.vars.writable(node.name))
        : sh.vars.writable(node.name);
    fresh.dict = new Map();
    fresh.value = undefined;
  }
  return expandAssignment(sh, node);
}

const wordsOf = (node: Assignment) => {
  const command = createCode(`: "" ${node.text}`).script.commands[0]?.command;
  return command?.type === 'Command' ? command.suffix.slice(1).filter((each) => each.type === 'Word') : [];
};

const argumentText = (argument: Argument): string => {
  if (typeof argument === 'string') return argument;
  const value =
    typeof argument.value === 'string' ? argument.value : `(${argument.value.map((each) => each.value).join(' ')})`;
  return `${argument.name}${argument.append ? '+' : ''}=${value}`;
};

async function trace(sh: Shell, { words, assignments }: Prepared): Promise<void> {
  if (!sh.options.has('xtrace')) return;
  const prompt = await expandQuoted(sh, sh.vars.get('PS4') ?? '+ ');
  const nested = sh.flavour.name === 'bash' ? prompt.charAt(0).repeat(sh.level) + prompt : prompt;
  const shown = words.map(sh.flavour.name === 'bash' ? quoteTrace : quoteTraceAsh).join(' ');
  if (sh.flavour.name === 'bash') {
    for (const each of assignments) await printTo(sh, 2, `${nested}${traceAssignment(each)}\n`);
    if (words.length > 0) await printTo(sh, 2, `${nested}${shown}\n`);
  } else
    await printTo(
      sh,
      2,
      `${nested}${[...assignments.map(traceAssignment), shown].filter((each) => each !== '').join(' ')}\n`,
    );
}

async function runPrepared(sh: Shell, prepared: Prepared, last: boolean, text: string): Promise<number> {
  const { words, assignments } = prepared;
  const name = words[0];
  if (name === undefined) return runNothing(sh, prepared);
  const definition = sh.functions.get(name);
  const builtin = sh.flavour.builtins.has(name) ? sh.builtins.get(name) : undefined;
  if (definition || builtin) {
    const overlay = await openForBuiltin(sh, name, prepared.redirections);
    const lasts = builtin !== undefined && SPECIAL.has(name) && sh.flavour.name === 'ash';
    const run = async (): Promise<number> => {
      const status = definition
        ? await callFunction(sh, definition, words.slice(1))
        : await runBuiltin(sh, builtin, prepared.args, name);
      if (!definition) sh.lastArgument = words.at(-1) ?? '';
      return status;
    };
    const keeps = name === 'exec' && words.length === 1;
    return withOverlay(
      sh,
      overlay,
      () => (lasts ? runWith(sh, assignments, run, true) : runWith(sh, assignments, run, false)),
      keeps,
    );
  }
  sh.lastArgument = words.at(-1) ?? '';
  return runExternal(sh, prepared, last, text);
}

/** An error in a special builtin ends ash, when nobody types its commands. */
async function runBuiltin(
  sh: Shell,
  builtin: Builtin | undefined,
  args: readonly Argument[],
  name: string,
): Promise<number> {
  try {
    return (await builtin?.(sh, args, name)) ?? 0;
  } catch (error) {
    if (
      !(error instanceof BuiltinError) ||
      sh.flavour.name !== 'ash' ||
      sh.interactive ||
      !(SPECIAL.has(name) || name === 'local')
    )
      throw error;
    await printTo(sh, 2, error.text);
    throw new ExitShell(error.status);
  }
}

async function openForBuiltin(sh: Shell, name: string, redirections: readonly Redirection[]): Promise<Overlay> {
  try {
    return await openRedirections(sh, redirections);
  } catch (error) {
    const fatal = SPECIAL.has(name) && (sh.flavour.name === 'ash' || name === 'exec') && !sh.interactive;
    if (!(error instanceof CommandError) || !fatal) throw error;
    await report(sh, error.message);
    throw new ExitShell(error.status);
  }
}

/** Only assignments and redirections: the status is that of the last command substitution. */
async function runNothing(sh: Shell, prepared: Prepared): Promise<number> {
  const status = sh.substitutionStatus ?? 0;
  closeOverlay(await openRedirections(sh, prepared.redirections));
  return sh.substitutionStatus ?? status;
}

/** Runs with variables set and exported; unless `lasting`, they are what they were afterwards. */
async function runWith(
  sh: Shell,
  assignments: readonly AssignmentArgument[],
  run: () => Promise<number>,
  lasting: boolean,
): Promise<number> {
  if (assignments.length === 0) return run();
  const saved = new Map<string, Variable | undefined>();
  for (const each of assignments) {
    const old = sh.vars.find(each.name);
    if (old?.readonly) {
      await report(sh, sh.flavour.texts.readonly(each.name));
      continue;
    }
    if (!saved.has(each.name)) saved.set(each.name, old && copyVariable(old));
    assignChecked(sh, each);
    if (!lasting) sh.vars.writable(each.name).exported = true;
  }
  try {
    return await run();
  } finally {
    if (!lasting) for (const [name, old] of saved) old ? sh.vars.put(name, old) : sh.vars.unset(name);
  }
}

function environment(sh: Shell, path: string, assignments: readonly AssignmentArgument[]): Map<string, string> {
  const env = sh.vars.environment();
  for (const { name, value, append } of assignments) {
    if (sh.vars.find(name)?.readonly) throw new CommandError(sh.flavour.texts.readonly(name));
    if (typeof value === 'string') env.set(name, append ? (sh.vars.get(name) ?? '') + value : value);
  }
  if (sh.flavour.name === 'bash') env.set('_', path);
  return env;
}

async function runExternal(sh: Shell, prepared: Prepared, last: boolean, text: string): Promise<number> {
  const { words, assignments } = prepared;
  const name = words[0] ?? '';
  const overlay = await openRedirections(sh, prepared.redirections);
  const path = assignments.find((each) => each.name === 'PATH')?.value;
  const found = findCommand(sh, name, typeof path === 'string' ? path : undefined);
  // Whoever gets the overlay closes it.
  if (found.path === undefined || found.denied) return withOverlay(sh, overlay, () => missing(sh, name, found, words));
  const env = environment(sh, found.path, assignments);
  if (last && canReplace(sh)) return replaceShell(sh, overlay, found.path, words, env);
  return spawnAndWait(sh, overlay, found.path, words, env, text);
}

async function missing(sh: Shell, name: string, found: Found, words: readonly string[]): Promise<number> {
  const handler = sh.functions.get('command_not_found_handle');
  if (found.path === undefined && handler) return callFunction(sh, handler, words);
  // An empty name is a directory in PATH to ash.
  const denied = found.denied || (name === '' && sh.flavour.name === 'ash');
  if (denied) await report(sh, `${sh.flavour.name === 'ash' ? name : found.path}: Permission denied`);
  else await report(sh, sh.flavour.texts.notFound(name));
  return denied && name !== '' ? 126 : 127;
}

const canReplace = (sh: Shell): boolean =>
  sh.proc.pid !== 0 &&
  !sh.interactive &&
  !sh.traps.has('EXIT') &&
  !sh.traps.has('ERR') &&
  sh.pending.length === 0 &&
  [...sh.traps.values()].every((action) => action === '') &&
  sh.jobs.length === 0;

/** The last command of a shell takes its place, as the shells themselves arrange it. */
async function replaceShell(
  sh: Shell,
  overlay: Overlay,
  path: string,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
): Promise<number> {
  return withOverlay(sh, overlay, async () => {
    sh.leaving = true;
    try {
      return await sh.proc.exec({ argv, path, env });
    } catch (error) {
      if (!isErrno(error)) throw error;
      sh.leaving = false;
      return launchScriptOrFail(sh, path, argv, error);
    }
  });
}

async function spawnAndWait(
  sh: Shell,
  overlay: Overlay,
  path: string,
  argv: readonly string[],
  env: ReadonlyMap<string, string>,
  text: string,
): Promise<number> {
  let child: Process;
  try {
    const fds = childDescriptors(sh, overlay);
    child = sh.proc.spawn({ argv, path, env, fds, ...(sh.jobControl && { pgid: 0 }) });
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code !== 'EAGAIN') return withOverlay(sh, overlay, () => launchScriptOrFail(sh, path, argv, error));
    closeOverlay(overlay);
    throw new CommandError(`${sh.flavour.name === 'bash' ? 'fork' : "can't fork"}: ${error.message}`, 254);
  }
  closeOverlay(overlay);
  return waitForeground(sh, addJob(sh, [child], text, false));
}

/** The kernel refused: a script without `#!` runs in a copy of the shell, anything else is an error. */
async function launchScriptOrFail(sh: Shell, path: string, argv: readonly string[], error: Errno): Promise<number> {
  const script = error.code === 'ENOEXEC' ? scriptText(sh, path) : undefined;
  if (script === undefined) {
    const failure = launchFailure(sh, path, error);
    await report(sh, failure.message);
    return failure.status;
  }
  const child = spawnCopy(sh, (copy) => {
    copy.name = path;
    copy.positional = argv.slice(1);
    copy.functions.clear();
    copy.lineNumbers = true;
    return copy.engine.run(copy, createCode(script));
  });
  return waitForeground(sh, addJob(sh, [child], argv.join(' '), false));
}

/** A command given as words: what `command`, `exec`'s failure path and `xargs`-like builtins run. */
export async function runWords(
  sh: Shell,
  words: readonly string[],
  options: { functions: boolean; path?: string },
): Promise<number> {
  const [name = '', ...args] = words;
  const definition = options.functions ? sh.functions.get(name) : undefined;
  if (definition) return callFunction(sh, definition, args);
  const builtin = sh.flavour.builtins.has(name) ? sh.builtins.get(name) : undefined;
  if (builtin) return builtin(sh, args, name);
  const path =
    options.path === undefined ? [] : [{ name: 'PATH', append: false, index: undefined, value: options.path }];
  const prepared: Prepared = { words, args, assignments: [], redirections: [] };
  if (path.length === 0) return runExternal(sh, prepared, false, words.join(' '));
  const found = findCommand(sh, name, options.path);
  return found.path === undefined
    ? missing(sh, name, found, words)
    : runExternal(sh, { ...prepared, words: [found.path, ...args] }, false, words.join(' '));
}
