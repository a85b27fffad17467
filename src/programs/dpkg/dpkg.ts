// Models dpkg(1) 1.21 (src/main/main.c): which action, with which of its options.
import type { Want } from '../../host/packages/status.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { print, printError, readLines } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { audit } from './audit.ts';
import { configureAll, hashOrder, waits } from './configure.ts';
import { change, type Dpkg, openDpkg, save } from './context.ts';
import { debAction, isDebAction } from './deb.ts';
import { summary } from './failure.ts';
import { lockDatabase, lockSentence, unlockDatabase } from './lock.ts';
import { isQueryAction, query } from './query.ts';
import { removeAll } from './remove.ts';
import { processTriggers } from './triggers.ts';
import { foreign, unpackArchive } from './unpack.ts';
import { verify } from './verify.ts';

const HELP =
  "\nType dpkg --help for help about installing and deinstalling packages [*];\nUse 'apt' or 'aptitude' for user-friendly package management;\nType dpkg -Dhelp for a list of dpkg debug flag values;\nType dpkg --force-help for a list of forcing options;\nType dpkg-deb --help for help about manipulating *.deb files;\n\nOptions marked [*] produce a lot of output - pipe it through 'less' or 'more' !\n";

const SHORT: Readonly<Record<string, string>> = {
  i: 'install',
  r: 'remove',
  P: 'purge',
  V: 'verify',
  C: 'audit',
  l: 'list',
  s: 'status',
  L: 'listfiles',
  S: 'search',
  p: 'print-avail',
  c: 'contents',
  I: 'info',
  x: 'extract',
  X: 'vextract',
  f: 'field',
  e: 'control',
  b: 'build',
};

const ACTIONS = new Set(
  'install unpack configure remove purge verify audit get-selections set-selections clear-selections print-architecture print-foreign-architectures add-architecture remove-architecture compare-versions triggers-only assert-multi-arch list status listfiles search print-avail contents info extract vextract field control build version help'.split(
    ' ',
  ),
);
const IGNORED =
  /^(?:auto-deconfigure|skip-same-version|refuse-downgrade|selected-only|no-debsig|status-fd|abort-after|admindir|root|instdir|no-pager)(?:=|$)/;

interface Command {
  action: string | undefined;
  readonly operands: string[];
  readonly force: Set<string>;
  pending: boolean;
  recursive: boolean;
  skipSame: boolean;
  /** Triggers are left for the next run. */
  noTriggers: boolean;
}

class Misuse extends Error {}

function parse(args: readonly string[]): Command {
  const command: Command = {
    action: undefined,
    operands: [],
    force: new Set(),
    pending: false,
    recursive: false,
    skipSame: false,
    noTriggers: false,
  };
  const setAction = (name: string): void => {
    if (command.action !== undefined && command.action !== name)
      throw new Misuse(`conflicting actions -${name} and -${command.action}`);
    command.action = name;
  };
  for (const [index, arg] of args.entries()) {
    if (command.action === 'compare-versions' || isDebOrQuery(command.action)) {
      command.operands.push(...args.slice(index));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') command.operands.push(arg);
    else if (arg.startsWith('--')) readLong(command, arg.slice(2), setAction);
    else
      for (const letter of arg.slice(1)) {
        const name = SHORT[letter];
        if (letter === 'a') command.pending = true;
        else if (letter === 'R') command.recursive = true;
        else if (letter === 'E') command.skipSame = true;
        else if (name) setAction(name);
        else if (!'BGOD'.includes(letter)) throw new Misuse(`unknown option -${letter}`);
      }
  }
  return command;
}

const isDebOrQuery = (action: string | undefined): boolean =>
  action !== undefined && (isDebAction(action) || isQueryAction(action));

function readLong(command: Command, name: string, setAction: (name: string) => void): void {
  const forced = /^force-(.+)$/.exec(name)?.[1];
  if (forced !== undefined) {
    const all = ['overwrite', 'depends', 'conflicts', 'breaks', 'architecture', 'remove-essential', 'confold'];
    for (const thing of forced.split(',')) for (const one of thing === 'all' ? all : [thing]) command.force.add(one);
  } else if (name === 'pending') command.pending = true;
  else if (name === 'no-triggers') command.noTriggers = true;
  else if (name === 'recursive') command.recursive = true;
  else if (/^(?:no|refuse)-(?!act|triggers|debsig|pager|downgrade)/.test(name) || IGNORED.test(name)) return;
  else if (ACTIONS.has(name.replace(/=.*/, ''))) setAction(name);
  else throw new Misuse(`unknown option --${name}`);
}

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

async function looking(proc: Process, { action = '', operands }: Command): Promise<number> {
  const state = openDpkg(proc, { action: `--${action}` });
  switch (action) {
    case 'print-architecture':
      await print(proc, `${proc.kernel.arch}\n`);
      return 0;
    case 'print-foreign-architectures':
      await print(
        proc,
        foreign(state)
          .map((name) => `${name}\n`)
          .join(''),
      );
      return 0;
    case 'get-selections':
      await print(proc, selections(state, operands));
      return 0;
    case 'compare-versions':
      return compare(proc, operands);
    case 'audit':
      await print(proc, audit(state));
      return [...state.database.values()].some(waits) ? 0 : 0;
    case 'verify':
      await print(proc, verify(state, operands));
      return 0;
    case 'version':
      await print(
        proc,
        "Debian 'dpkg' package management program version 1.21.22 (amd64).\nThis is free software; see the GNU General Public License version 2 or\nlater for copying conditions. There is NO warranty.\n",
      );
      return 0;
    default:
      await printError(proc, `dpkg: --${action} is not part of this sandbox\n`);
      return 2;
  }
}

const TAB = 8;
const NAME_COLUMN = 48;

function selections({ database }: Dpkg, names: readonly string[]): string {
  return [...database.values()]
    .filter(({ name, want }) => (names.length === 0 || names.includes(name)) && want !== 'unknown')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, want, fields }) => {
      const shown = fields.get('Multi-Arch') === 'same' ? `${name}:${fields.get('Architecture')}` : name;
      const tabs = Math.max(1, Math.ceil((NAME_COLUMN - shown.length) / TAB));
      return `${shown}${'\t'.repeat(tabs)}${want}\n`;
    })
    .join('');
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  ge: (order) => order >= 0,
  gt: (order) => order > 0,
  '<<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '=': (order) => order === 0,
  '>=': (order) => order >= 0,
  '>>': (order) => order > 0,
  '<': (order) => order <= 0,
  '>': (order) => order >= 0,
};

async function compare(proc: Process, operands: readonly string[]): Promise<number> {
  const [left, operator = '', right] = operands;
  if (left === undefined || right === undefined || operands.length !== 3) {
    await printError(
      proc,
      `dpkg: error: --compare-versions takes three arguments: <version> <relation> <version>\n${HELP}`,
    );
    return 2;
  }
  const test = COMPARISONS[operator];
  if (!test) {
    await printError(proc, `dpkg: error: --compare-versions bad relation\n${HELP}`);
    return 2;
  }
  return test(compareDebianVersions(left, right)) ? 0 : 1;
}

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

function architectures(state: Dpkg, action: string, [name = '']: readonly string[]): number {
  const others = foreign(state).filter((one) => one !== name);
  const all = action === 'add-architecture' && name !== state.arch ? [...others, name] : others;
  state.files.writeFile('/var/lib/dpkg/arch', all.length === 0 ? '' : `${[state.arch, ...all].join('\n')}\n`);
  return 0;
}
