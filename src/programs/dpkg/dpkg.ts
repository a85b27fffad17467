// Models dpkg(1) 1.21 (src/main/main.c): which action, with which of its options.
import type { Want } from '../../host/packages/status.ts';
import { printError, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Command, Misuse, parse } from './command-line.ts';
import { configureAll, hashOrder, waits } from './configure.ts';
import { change, type Dpkg, openDpkg, save } from './context.ts';
import { debAction, isDebAction } from './deb.ts';
import { summary } from './failure.ts';
import { lockDatabase, lockSentence, unlockDatabase } from './lock.ts';
import { HELP, looking } from './looking.ts';
import { isQueryAction, query } from './query.ts';
import { foreign } from './relations.ts';
import { removeAll } from './remove.ts';
import { processTriggers } from './triggers.ts';
import { unpackArchive } from './unpack.ts';

export const dpkg: Program = async (proc) => {
  let command: Command;
  try {
    command = parse(proc.argv.slice(1));
    if (command.action === undefined) throw new Misuse('need an action option');
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    await printError(proc, `dpkg: error: ${error.message}\n${HELP}`);
    return 2;
  }
  const { action = '' } = command;
  if (isQueryAction(action)) return query(proc, action, command.operands);
  if (isDebAction(action)) return debAction(proc, action, command.operands);
  return CHANGES.has(action) ? changing(proc, command) : looking(proc, command);
};

const CHANGES = new Set([
  'install',
  'unpack',
  'configure',
  'remove',
  'purge',
  'set-selections',
  'add-architecture',
  'remove-architecture',
  'triggers-only',
]);

async function changing(proc: Process, command: Command): Promise<number> {
  const { action = '', operands } = command;
  if (proc.cred.uid !== 0) {
    const selecting = action === 'set-selections';
    await printError(
      proc,
      selecting
        ? 'dpkg: error: required read/write access to the dpkg database directory /var/lib/dpkg\n'
        : 'dpkg: error: requested operation requires superuser privilege\n',
    );
    return 2;
  }
  if (['install', 'unpack', 'remove', 'purge'].includes(action) && operands.length === 0) {
    const what = action === 'install' || action === 'unpack' ? 'package archive file' : 'package name';
    await printError(proc, `dpkg: error: --${action} needs at least one ${what} argument\n${HELP}`);
    return 2;
  }
  const holder = lockDatabase(proc);
  if (holder !== undefined) {
    await printError(proc, `dpkg: error: ${lockSentence(holder)}\n`);
    return 2;
  }
  const state = openDpkg(proc, { action: `--${action}`, force: command.force });
  try {
    return await carryOut(state, command);
  } finally {
    save(state);
    unlockDatabase(proc);
  }
}

async function carryOut(state: Dpkg, command: Command): Promise<number> {
  const { action = '', operands } = command;
  switch (action) {
    case 'install':
    case 'unpack': {
      const missing = await archives(state, command);
      if (typeof missing === 'number') return missing;
      const names: string[] = [];
      for (const path of missing) {
        const name = await unpackArchive(state, path);
        if (name !== undefined) names.push(name);
      }
      if (action === 'install') await configureAll(state, names);
      break;
    }
    case 'configure':
      await configureAll(state, command.pending ? waiting(state) : operands);
      break;
    case 'remove':
    case 'purge':
      await removeAll(state, operands, action === 'purge');
      break;
    case 'set-selections':
      for await (const line of readLines(state.proc)) {
        const [name, want] = line.trim().split(/\s+/);
        if (name && want && state.database.has(name)) change(state, name, { want: want as Want });
      }
      return 0;
    case 'add-architecture':
    case 'remove-architecture':
      return architectures(state, action, operands);
    default:
      break;
  }
  if (command.noTriggers || action === 'unpack') keepTriggers(state);
  else {
    takeTriggers(state);
    await processTriggers(state);
  }
  return summary(state);
}

/** Packages that wait, in the order of dpkg's hash table. */
const waiting = ({ database }: Dpkg): string[] =>
  [...database.values()]
    .filter(waits)
    .map(({ name }) => name)
    .sort((a, b) => hashOrder(a) - hashOrder(b));

async function archives(state: Dpkg, { operands, recursive }: Command): Promise<readonly string[] | number> {
  const { files } = state;
  const paths = recursive
    ? operands.flatMap((directory) =>
        files.isDirectory(directory)
          ? files
              .readdir(directory)
              .map(({ name }) => `${directory}/${name}`)
              .filter((path) => path.endsWith('.deb'))
          : [directory],
      )
    : operands;
  for (const path of paths) {
    if (files.exists(path)) continue;
    await printError(state.proc, `dpkg: error: cannot access archive '${path}': No such file or directory\n`);
    return 2;
  }
  return paths;
}

const TRIGGERS = '/var/lib/dpkg/triggers';

/** Triggers that one run leaves for the next. */
function keepTriggers({ files, pending }: Dpkg): void {
  const lines = [...pending].flatMap(([name, triggers]) => [...triggers].map((trigger) => `${trigger} ${name}\n`));
  files.mkdirAll(TRIGGERS, 0o755);
  files.writeFile(`${TRIGGERS}/Unincorp`, lines.join(''), { append: true });
}

function takeTriggers({ files, pending }: Dpkg): void {
  const path = `${TRIGGERS}/Unincorp`;
  if (!files.exists(path)) return;
  for (const line of files.readText(path).split('\n').filter(Boolean)) {
    const [trigger = '', name = ''] = line.split(' ');
    pending.set(name, new Set([...(pending.get(name) ?? []), trigger]));
  }
  files.unlink(path);
}

export function architectures(state: Dpkg, action: string, [name = '']: readonly string[]): number {
  const others = foreign(state).filter((one) => one !== name);
  const all = action === 'add-architecture' && name !== state.arch ? [...others, name] : others;
  state.files.writeFile('/var/lib/dpkg/arch', all.length === 0 ? '' : `${[state.arch, ...all].join('\n')}\n`);
  return 0;
}
