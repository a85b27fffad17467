// Models kmod tools/rmmod.c and tools/modprobe.c rmmod_do_module (v31).
import { isErrno } from '../../../host/errno.ts';
import { moduleName } from '../../../host/modules/note.ts';
import { printError } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import { BadOption, parseOptions } from '../../applet/options.ts';
import { type KmodRun, kmodRun, mayLoad, readModules } from './context.ts';
import type { Modprobe } from './modprobe.ts';

/** delete_module(2) with what libkmod says of a refusal; the reason, or undefined when it is gone. */
async function unload(run: KmodRun, name: string): Promise<string | undefined> {
  const say = async (text: string): Promise<string> => {
    await run.library(856, 'kmod_module_remove_module', `could not remove '${name}': ${text}`);
    return text;
  };
  if (!mayLoad(run.proc)) return say('Operation not permitted');
  try {
    run.proc.kernel.modules.remove(name);
    return undefined;
  } catch (error) {
    if (!isErrno(error)) throw error;
    return say(error.message);
  }
}

export const rmmod: Program = async (proc) => {
  const run = kmodRun(proc);
  const { modules } = proc.kernel;
  try {
    const { operands } = parseOptions(proc.argv.slice(1), {
      short: 'fsvVh',
      long: { force: 'f', syslog: 's', verbose: 'v' },
    });
    if (operands.length === 0) {
      await run.say('ERROR', 'missing module name.');
      return 1;
    }
    let status = 0;
    for (const given of operands) {
      const name = moduleName(given);
      const module = modules.loaded.get(name);
      const why = !module
        ? modules.has(name) && isBuiltin(run, name)
          ? `Module ${name} is builtin.`
          : `Module ${name} is not currently loaded`
        : module.holders.length > 0
          ? `Module ${name} is in use by: ${module.holders.join(' ')}`
          : module.users > 0
            ? `Module ${name} is in use`
            : undefined;
      if (why !== undefined) await run.say('ERROR', why);
      const failed = why === undefined ? await unload(run, name) : undefined;
      if (failed !== undefined) await run.say('ERROR', `could not remove module ${given}: ${failed}`);
      if (why !== undefined || failed !== undefined) status = 1;
    }
    return status;
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    await printError(proc, `${run.name}: ${error.message}\n`);
    return 1;
  }
};

const isBuiltin = ({ proc }: KmodRun, name: string): boolean =>
  readModules(proc, proc.kernel.modules.release)?.directory.builtin.has(name) ?? false;

/** `modprobe -r`: a module, and those it rested on that nobody else uses. False when it is in use or may not go. */
export async function removeModule(run: Modprobe, name: string): Promise<boolean> {
  const { options, proc, found } = run;
  const { modules } = proc.kernel;
  const module = modules.loaded.get(name);
  if (!module) {
    if (!options.has('first')) return true;
    await run.say('FATAL', `Module ${name} is not in kernel.`);
    return false;
  }
  if (options.has('holders'))
    for (const holder of [...module.holders]) if (!(await removeModule(run, holder))) return false;
  if (module.users > 0) {
    await run.say('FATAL', `Module ${name} is in use.`);
    return false;
  }
  const order = [name, ...(found.directory.modules.get(name)?.needs ?? [])];
  for (const each of order) {
    const there = modules.loaded.get(each);
    if (!there || there.users > 0) continue;
    if (options.has('v', 'n')) await run.print(`rmmod ${each}\n`);
    if (options.has('n')) continue;
    if ((await unload(run, each)) !== undefined && each === name) return false;
  }
  return true;
}
