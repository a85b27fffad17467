// Models bash's execute_simple_command.

import type { Command, Redirection } from 'unbash';
import { BuiltinError, PlainError } from '../builtins/arguments.ts';
import { CommandError, ExitShell } from '../control.ts';
import { printTo, report } from '../report.ts';
import type { Argument, AssignmentArgument, Builtin, Shell } from '../shell-state.ts';
import { lineAt } from '../syntax/code.ts';
import { copyVariable, type Variable } from '../variables.ts';
import { missing, runExternal } from './external.ts';
import { callFunction } from './function.ts';
import { findCommand } from './launch.ts';
import { assignChecked, type Prepared, prepare, SPECIAL, trace } from './prepare.ts';
import { closeOverlay, type Overlay, openRedirections, withOverlay } from './redirect.ts';

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
      !(error instanceof BuiltinError || (sh.flavour.dash && error instanceof PlainError)) ||
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
