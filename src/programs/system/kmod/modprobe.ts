// Models kmod tools/modprobe.c and libkmod/libkmod-module.c kmod_module_probe_insert_module (v31).
import { isErrno } from '../../../host/errno.ts';
import { loadOrder, lookUpModule } from '../../../host/modules/directory.ts';
import { moduleName, readModule } from '../../../host/modules/note.ts';
import type { Program } from '../../../host/process/types.ts';
import { BadOption, type Options, parseOptions } from '../../applet/options.ts';
import { folderOf, type KmodRun, kmodRun, mayLoad, readModules } from './context.ts';
import { removeModule } from './remove.ts';

const OPTIONS = {
  short: '+arw:ibfDRcnC:d:S:sqvVh',
  long: {
    all: 'a',
    remove: 'r',
    'remove-holders': 'holders',
    'remove-dependencies': 'holders',
    'wait=': 'w',
    'first-time': 'first',
    'ignore-install': 'i',
    'ignore-remove': 'i',
    'use-blacklist': 'b',
    force: 'f',
    'resolve-alias': 'R',
    'show-depends': 'D',
    showconfig: 'c',
    'show-config': 'c',
    'dry-run': 'n',
    show: 'n',
    'config=': 'C',
    'dirname=': 'd',
    'set-version=': 'S',
    syslog: 's',
    quiet: 'q',
    verbose: 'v',
    version: 'V',
    help: 'h',
  },
};

export interface Modprobe extends KmodRun {
  readonly options: Options;
  readonly found: NonNullable<ReturnType<typeof readModules>>;
}

export const modprobe: Program = async (proc) => {
  const run = kmodRun(proc);
  let options: Options;
  try {
    options = parseOptions(proc.argv.slice(1), OPTIONS);
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    await run.proc.fds.get(2)?.write(new TextEncoder().encode(`${run.name}: ${error.message}\n`));
    return 1;
  }
  if (options.has('V')) {
    await run.print(`kmod version ${proc.exe.note.version ?? '31'}\n+ZSTD +XZ -ZLIB +LIBCRYPTO -EXPERIMENTAL\n`);
    return 0;
  }
  const release = options.value('S') ?? proc.kernel.modules.release;
  const found = readModules(proc, release);
  if (options.has('c')) return showConfig(run, found);
  const names = options.operands;
  if (names.length === 0) {
    await run.say('ERROR', 'missing parameters. See -h.');
    return 1;
  }
  const each = options.has('a', 'r') ? names : names.slice(0, 1);
  const parameters = options.has('a', 'r') ? [] : names.slice(1);
  let status = 0;
  for (const name of each) {
    const good = found
      ? await one({ ...run, options, found }, name, parameters)
      : await missing(run, options, name, folderOf(release));
    if (!good) status = 1;
  }
  return status;
};

/** What modprobe says where nothing of a name is to be had; quiet with -q. */
async function missing(run: KmodRun, options: Options, name: string, folder: string): Promise<boolean> {
  if (!options.has('q'))
    await run.say(
      'FATAL',
      options.has('r') ? `Module ${name} not found.` : `Module ${name} not found in directory ${folder}`,
    );
  return false;
}

/** One module, loaded, removed or shown; false when it could not be done. */
async function one(run: Modprobe, given: string, parameters: readonly string[]): Promise<boolean> {
  const { options, found, proc } = run;
  if (/^\.?\//.test(given)) return insertFile(run, given, parameters);
  const lookup = lookUpModule(found.directory, found.config, given);
  if (lookup.kind === 'none') return missing(run, options, given, found.directory.path);
  if (lookup.kind === 'builtin') {
    if (options.has('r')) {
      await run.say('FATAL', `Module ${lookup.name} is builtin.`);
      return false;
    }
    if (options.has('D', 'v', 'n')) await run.print(`builtin ${lookup.name}\n`);
    return true;
  }
  let good = true;
  for (const name of lookup.names) {
    if (options.has('r')) good = (await removeModule(run, name)) && good;
    else if (options.has('R')) await run.print(`${name}\n`);
    else if (lookup.byAlias && found.config.blacklist.has(name)) continue;
    else if (options.has('b') && found.config.blacklist.has(name)) continue;
    else if (proc.kernel.modules.loaded.has(name) && !options.has('D')) {
      if (options.has('first')) {
        await run.say('ERROR', `could not insert '${name}': Module already in kernel`);
        good = false;
      }
    } else good = (await insertAll(run, name, parameters)) && good;
  }
  return good;
}

async function insertAll(run: Modprobe, name: string, parameters: readonly string[]): Promise<boolean> {
  const { options, found, proc } = run;
  const { modules } = proc.kernel;
  const command = found.config.install.get(name);
  if (command !== undefined && !options.has('i')) return installCommand(run, name, command, parameters);
  const soft = found.config.softdeps.get(name);
  for (const before of soft?.pre ?? []) if (!modules.has(before)) await insertAll(run, before, []);
  for (const step of loadOrder(found.directory, name) ?? []) {
    if (modules.loaded.has(step.name) && !options.has('D')) continue;
    const words = [...(found.config.options.get(step.name) ?? []), ...(step.name === name ? parameters : [])];
    if (options.has('D', 'v', 'n')) await run.print(`insmod ${step.file} ${words.join(' ')}\n`);
    if (options.has('D', 'n')) continue;
    const needed = found.config.install.get(step.name);
    if (step.name !== name && needed !== undefined) {
      if (!(await installCommand(run, step.name, needed, []))) return false;
      continue;
    }
    if (!(await insert(run, step.name, step.file, words, name))) return false;
  }
  for (const after of soft?.post ?? []) if (!modules.has(after)) await insertAll(run, after, []);
  return true;
}

async function insertFile(run: Modprobe, path: string, parameters: readonly string[]): Promise<boolean> {
  if (run.proc.files.exists(path)) return insert(run, moduleName(path), path, parameters, moduleName(path));
  await run.say('FATAL', `Failed to get module from path ${path}: No such file or directory`);
  return false;
}

/** One file into the kernel; what it says goes under the name that was asked for. */
async function insert(
  run: Modprobe,
  name: string,
  file: string,
  words: readonly string[],
  asked: string,
): Promise<boolean> {
  const { proc, options } = run;
  try {
    if (!proc.files.exists(file)) return await refused(run, asked, 'No such file or directory');
    const note = readModule(proc.files, file);
    if (!mayLoad(proc)) return await refused(run, asked, 'Operation not permitted');
    proc.kernel.modules.insert(note, words);
    return true;
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'EEXIST' && !options.has('first')) return true;
    const text = error.code === 'ENOENT' ? 'Unknown symbol in module, or unknown parameter (see dmesg)' : error.message;
    return refused(run, asked, name === asked || error.code !== 'EEXIST' ? text : 'Module already in kernel');
  }
}

async function refused(run: Modprobe, name: string, why: string): Promise<boolean> {
  if (!run.options.has('q')) await run.say('ERROR', `could not insert '${name}': ${why}`);
  return false;
}

/** `install NAME COMMAND` of modprobe.d: the command instead of the module. */
async function installCommand(
  run: Modprobe,
  name: string,
  command: string,
  parameters: readonly string[],
): Promise<boolean> {
  const { proc, options } = run;
  const text = command.replaceAll('$CMDLINE_OPTS', parameters.join(' '));
  if (options.has('D', 'v', 'n')) await run.print(`install ${text} ${parameters.join(' ')}\n`);
  if (options.has('D', 'n')) return true;
  const child = proc.spawn({ argv: ['sh', '-c', text], path: '/bin/sh' });
  const { status } = await proc.wait(child.pid);
  const code = status.kind === 'exited' ? status.code : 255;
  if (code === 0) return true;
  await run.library(1084, 'command_do', `Error running install command '${text}' for module ${name}: retcode ${code}`);
  return refused(run, name, 'Invalid argument');
}

async function showConfig(run: KmodRun, found: ReturnType<typeof readModules>): Promise<number> {
  const config = found?.config;
  const lines = [
    ...[...(config?.blacklist ?? [])].map((name) => `blacklist ${name}`),
    ...[...(config?.install ?? [])].map(([name, command]) => `install ${name} ${command}`),
    ...[...(config?.options ?? [])].map(([name, words]) => `options ${name} ${words.join(' ')}`),
    '',
    '# End of configuration files. Dumping indexes now:',
    '',
    ...(found?.directory.aliases ?? []).map(([pattern, name]) => `alias ${pattern} ${name}`),
  ];
  await run.print(lines.map((line) => `${line}\n`).join(''));
  return 0;
}
