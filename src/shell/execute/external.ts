// Models bash's execute_disk_command and shell_execve: commands that are files.
import { type Errno, isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import { CommandError } from '../control.ts';
import { addJob, waitForeground } from '../jobs.ts';
import { report } from '../report.ts';
import type { AssignmentArgument, Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { spawnCopy } from './copy.ts';
import { callFunction } from './function.ts';
import { type Found, findCommand, launchFailure, scriptText } from './launch.ts';
import type { Prepared } from './prepare.ts';
import { childDescriptors, closeOverlay, type Overlay, openRedirections, withOverlay } from './redirect.ts';

function environment(sh: Shell, path: string, assignments: readonly AssignmentArgument[]): Map<string, string> {
  const env = sh.vars.environment();
  for (const { name, value, append } of assignments) {
    if (sh.vars.find(name)?.readonly) throw new CommandError(sh.flavour.texts.readonly(name));
    if (typeof value === 'string') env.set(name, append ? (sh.vars.get(name) ?? '') + value : value);
  }
  if (sh.flavour.name === 'bash') env.set('_', path);
  return env;
}

export async function runExternal(sh: Shell, prepared: Prepared, last: boolean, text: string): Promise<number> {
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

export async function missing(sh: Shell, name: string, found: Found, words: readonly string[]): Promise<number> {
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
  (sh.jobs.length === 0 || sh.flavour.name === 'ash');

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
