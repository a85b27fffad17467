// What one run of dpkg knows: its database, what it was told to force, what went wrong.
import type { Files } from '../../host/fs/files.ts';
import { formatParagraphs } from '../../host/packages/deb822.ts';
import { infoName } from '../../host/packages/installed.ts';
import {
  type DatabaseEntry,
  isPresent,
  type PackageState,
  readDatabase,
  type Want,
  writeDatabase,
} from '../../host/packages/status.ts';
import { isTerminal, print, printError } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

export interface Dpkg {
  readonly proc: Process;
  readonly files: Files;
  readonly arch: string;
  /** `--install`, as errors name what was being done. */
  readonly action: string;
  readonly force: ReadonlySet<string>;
  readonly database: Map<string, DatabaseEntry>;
  /** What failed, in order. */
  readonly failed: string[];
  /** Files of every package, read once. */
  owners: Map<string, string[]> | undefined;
  /** Triggers that wait, by the package that wants them. */
  readonly pending: Map<string, Set<string>>;
  /** Whether it goes on after so many failures. */
  halted: boolean;
}

export const INFO = '/var/lib/dpkg/info';

/** A failure of one package: its sentence stands below `dpkg: error processing ...`. */
export class PackageError extends Error {}

export interface DpkgRequest {
  readonly action: string;
  readonly force?: ReadonlySet<string>;
}

export const openDpkg = (proc: Process, { action, force = new Set() }: DpkgRequest): Dpkg => ({
  proc,
  files: proc.files,
  arch: proc.kernel.arch,
  action,
  force,
  database: readDatabase(proc.files),
  failed: [],
  owners: undefined,
  pending: new Map(),
  halted: false,
});

export const save = (dpkg: Dpkg): void => writeDatabase(dpkg.files, dpkg.database);

/** Under apt both streams are one terminal. */
export const isUnderApt = (proc: Process): boolean => proc.env.get('DPKG_FRONTEND_LOCKED') === 'true';

export const tell = (dpkg: Dpkg, text: string): Promise<void> => print(dpkg.proc, text);
export const complain = (dpkg: Dpkg, text: string): Promise<void> =>
  isUnderApt(dpkg.proc) ? print(dpkg.proc, text) : printError(dpkg.proc, text);

export function change(dpkg: Dpkg, name: string, to: Partial<DatabaseEntry>): DatabaseEntry {
  const before = dpkg.database.get(name) ?? {
    name,
    want: 'unknown' as Want,
    error: 'ok',
    state: 'not-installed' as PackageState,
    fields: new Map([['Package', name]]),
  };
  const after = { ...before, ...to };
  dpkg.database.set(name, after);
  return after;
}

export const withField = (entry: DatabaseEntry, name: string, value: string | undefined): DatabaseEntry['fields'] =>
  new Map([
    ...[...entry.fields].filter(([field]) => field !== name),
    ...(value === undefined ? [] : [[name, value] as const]),
  ]);

/** `libc6:amd64` for what may be installed for several architectures. */
export const shownName = ({ fields, name }: Pick<DatabaseEntry, 'fields' | 'name'>): string =>
  fields.get('Multi-Arch') === 'same' ? `${name}:${fields.get('Architecture')}` : name;

export const versionOf = ({ fields }: Pick<DatabaseEntry, 'fields'>): string => fields.get('Version') ?? '';

export const infoPath = (entry: Pick<DatabaseEntry, 'fields'>, kind: string): string =>
  `${INFO}/${infoName(formatParagraphs([entry.fields]))}.${kind}`;

const readLines = (files: Files, path: string): string[] =>
  files.exists(path)
    ? files
        .readText(path)
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** Every path of a package, `/.` first. */
export const pathsIn = (files: Files, entry: Pick<DatabaseEntry, 'fields'>): string[] =>
  readLines(files, infoPath(entry, 'list'));

/** Who owns what, by path. */
export function ownersOf(dpkg: Dpkg): Map<string, string[]> {
  if (dpkg.owners) return dpkg.owners;
  const owners = new Map<string, string[]>();
  for (const entry of dpkg.database.values()) {
    if (!entry.fields.has('Version')) continue;
    for (const path of pathsIn(dpkg.files, entry)) owners.set(path, [...(owners.get(path) ?? []), entry.name]);
  }
  dpkg.owners = owners;
  return owners;
}

/** Paths that file triggers watch: dpkg knows these too. */
const triggerPaths = (dpkg: Dpkg): string[] =>
  installedEntries(dpkg).flatMap((entry) =>
    readLines(dpkg.files, infoPath(entry, 'triggers'))
      .map((line) => line.split(/\s+/)[1] ?? '')
      .filter((path) => path.startsWith('/')),
  );

const STEP = 5;

/** `(Reading database ... 11 files and directories currently installed.)`, once in a run. */
export async function readFilesOnce(dpkg: Dpkg): Promise<void> {
  if (dpkg.owners) return;
  await tell(dpkg, '(Reading database ... ');
  const count = new Set([...ownersOf(dpkg).keys(), ...triggerPaths(dpkg)]).size;
  if (isTerminal(dpkg.proc, 1))
    for (let percent = STEP; percent <= 100; percent += STEP) await tell(dpkg, `\r(Reading database ... ${percent}%`);
  await tell(
    dpkg,
    `${isTerminal(dpkg.proc, 1) ? '\r(Reading database ... ' : ''}${count} files and directories currently installed.)\n`,
  );
}

export const installedEntries = (dpkg: Dpkg): DatabaseEntry[] => [...dpkg.database.values()].filter(isPresent);
