// Models kmod tools/insmod.c, depmod.c (the part that writes the indexes) and modinfo.c (v31).
import { isErrno } from '../../../host/errno.ts';
import { lookUpModule } from '../../../host/modules/directory.ts';
import { depmod as writeIndexes } from '../../../host/modules/files.ts';
import { type ModuleNote, moduleName, readModule } from '../../../host/modules/note.ts';
import type { Program } from '../../../host/process/types.ts';
import { BadOption, parseOptions } from '../../applet/options.ts';
import { folderOf, type KmodRun, kmodRun, mayLoad, readModules } from './context.ts';

/** `Unknown symbol in module` and others: kmod's words for what init_module(2) refuses. */
const words = (message: string, code: string): string =>
  ({ ENOENT: 'Unknown symbol in module', ENOEXEC: 'Invalid module format', EEXIST: 'File exists' })[code] ?? message;

export const insmod: Program = async (proc) => {
  const run = kmodRun(proc);
  const [path, ...parameters] = proc.argv.slice(1).filter((word) => !/^-[fsv]$/.test(word));
  if (path === undefined) {
    await run.say('ERROR', 'missing filename.');
    return 1;
  }
  if (!proc.files.exists(path)) {
    await run.say('ERROR', `could not load module ${path}: No such file or directory`);
    return 1;
  }
  try {
    const note = readModule(proc.files, path);
    if (!mayLoad(proc)) {
      await run.say('ERROR', `could not insert module ${path}: Operation not permitted`);
      return 1;
    }
    proc.kernel.modules.insert(note, parameters);
    return 0;
  } catch (error) {
    if (!isErrno(error)) throw error;
    await run.say('ERROR', `could not insert module ${path}: ${words(error.message, error.code)}`);
    return 1;
  }
};

export const depmod: Program = async (proc) => {
  const run = kmodRun(proc);
  const operands = proc.argv.slice(1).filter((word) => !word.startsWith('-'));
  const release = operands.find((word) => /^\d/.test(word)) ?? proc.kernel.modules.release;
  try {
    writeIndexes(proc.files, release);
    return 0;
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'ENOENT')
      await run.say('ERROR', `could not open directory ${folderOf(release)}: ${error.message}`);
    await run.say(
      'FATAL',
      error.code === 'ENOENT'
        ? `could not search modules: ${error.message}`
        : `could not create ${folderOf(release)}/modules.dep: ${error.message}`,
    );
    return 1;
  }
};

export const modinfo: Program = async (proc) => {
  const run = kmodRun(proc);
  const spec = {
    short: '0adlpnF:k:b:Vh',
    long: {
      author: 'a',
      description: 'd',
      license: 'l',
      parameters: 'p',
      filename: 'n',
      'field=': 'F',
      null: '0',
      'set-version=': 'k',
    },
  };
  try {
    const options = parseOptions(proc.argv.slice(1), spec);
    if (options.operands.length === 0) {
      await run.say('ERROR', 'missing module or filename.');
      return 1;
    }
    const short = ({ a: 'author', d: 'description', l: 'license', p: 'parm', n: 'filename' } as const)[
      (options.last('a', 'd', 'l', 'p', 'n') ?? '') as 'a'
    ];
    const field = options.value('F') ?? short;
    let status = 0;
    for (const given of options.operands) if (!(await show(run, given, field, options.value('k')))) status = 1;
    return status;
  } catch (error) {
    if (!(error instanceof BadOption)) throw error;
    await run.proc.fds.get(2)?.write(new TextEncoder().encode(`${run.name}: ${error.message}\n`));
    return 1;
  }
};

async function show(run: KmodRun, given: string, field: string | undefined, release?: string): Promise<boolean> {
  const { proc } = run;
  if (given.includes('/') && proc.files.exists(given)) {
    const note = readModule(proc.files, given);
    if (note) await run.print(text(proc.files.absolute(given), note, field));
    else await run.say('ERROR', `could not get modinfo from '${moduleName(given)}': Invalid argument`);
    return note !== undefined;
  }
  const found = readModules(proc, release ?? proc.kernel.modules.release);
  const lookup = found ? lookUpModule(found.directory, found.config, given) : ({ kind: 'none' } as const);
  if (found && lookup.kind === 'builtin') {
    await run.print(
      field === 'filename' ? '(builtin)\n' : `name:           ${lookup.name}\nfilename:       (builtin)\n`,
    );
    return true;
  }
  const name = lookup.kind === 'modules' ? lookup.names[0] : undefined;
  const file = name === undefined ? undefined : found?.directory.modules.get(name)?.file;
  if (file === undefined || !proc.files.exists(file)) {
    await run.say('ERROR', `Module ${given} not found.`);
    return false;
  }
  const note = readModule(proc.files, file);
  if (note) await run.print(text(file, note, field));
  return note !== undefined;
}

/** The fields in the order in which a module's .modinfo section has them. */
function fieldsOf(note: ModuleNote): (readonly [key: string, value: string])[] {
  const row = (key: string, value: string | undefined): (readonly [string, string])[] =>
    value === undefined || value === '' ? [] : [[key, value]];
  return [
    ...(note.firmware ?? []).map((name) => ['firmware', name] as const),
    ...(note.aliases ?? []).map((name) => ['alias', name] as const),
    ...row('version', note.version),
    ...row('description', note.description),
    ...row('author', note.author),
    ...row('license', note.license),
    ...row('srcversion', note.srcversion),
    ['depends', note.depends.join(',')],
    ...(note.outOfTree
      ? []
      : ([
          ['retpoline', 'Y'],
          ['intree', 'Y'],
        ] as const)),
    ['name', note.name],
    ['vermagic', note.vermagic],
    ...(note.signer === undefined
      ? []
      : ([
          ['sig_id', 'PKCS#7'],
          ['signer', note.signer],
          ['sig_hashalgo', 'sha512'],
        ] as const)),
  ];
}

function text(file: string, note: ModuleNote, field: string | undefined): string {
  const parameters = Object.entries(note.parameters ?? {}).map(([key, { type, description }]) =>
    description ? `${key}:${description} (${type})` : `${key}:${type}`,
  );
  if (field === 'filename') return `${file}\n`;
  if (field === 'parm') return parameters.map((line) => `${line}\n`).join('');
  const fields = fieldsOf(note);
  if (field !== undefined) return fields.flatMap(([key, value]) => (key === field ? [`${value}\n`] : [])).join('');
  const rows = [['filename', file] as const, ...fields, ...parameters.map((line) => ['parm', line] as const)];
  return rows.map(([key, value]) => `${`${key}:`.padEnd(16)}${value}\n`).join('');
}
