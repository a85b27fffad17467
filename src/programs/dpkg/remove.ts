// Models dpkg's src/main/remove.c: files go, what the administrator may have changed stays until it is purged.
import { formatRelation, relations } from '../../host/packages/relations.ts';
import { type DatabaseEntry, isPresent } from '../../host/packages/status.ts';
import { conffilesOf } from './conffiles.ts';
import {
  change,
  complain,
  type Dpkg,
  infoPath,
  installedEntries,
  PackageError,
  pathsIn,
  readFilesOnce,
  save,
  shownName,
  tell,
  versionOf,
  withField,
} from './context.ts';
import { failPackage } from './failure.ts';
import { names } from './relations.ts';
import { runScript } from './scripts.ts';
import { activateByFiles, activateByName } from './triggers.ts';
import { removeInfo, removePaths } from './unpack.ts';

/** Removes packages, dependents first; with `purge` their configuration too. */
export async function removeAll(dpkg: Dpkg, wanted: readonly string[], purge: boolean): Promise<void> {
  const going = new Set(wanted);
  let queue = [...wanted];
  for (let turns = 0; queue.length > 0; turns++) {
    const [name = '', ...rest] = queue;
    queue = rest;
    const entry = dpkg.database.get(name);
    if (!entry || entry.state === 'not-installed') {
      await complain(dpkg, `dpkg: warning: ignoring request to remove ${name} which isn't installed\n`);
      continue;
    }
    if (!isPresent(entry) && !purge) {
      await complain(
        dpkg,
        `dpkg: warning: ignoring request to remove ${name}, only the config\n files of which are on the system; use --purge to remove them too\n`,
      );
      continue;
    }
    const waiting = isPresent(entry) ? dependents(dpkg, entry) : [];
    if (waiting.some(({ by }) => going.has(by.name) && rest.includes(by.name)) && turns < 1000) {
      queue = [...rest, name];
      continue;
    }
    try {
      await removeOne(dpkg, entry, purge, waiting);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      await failPackage(dpkg, shownName(entry), error.message);
    }
    save(dpkg);
  }
}

interface Dependent {
  readonly by: DatabaseEntry;
  readonly text: string;
}

/** Installed packages that need this one and nothing else that is there. */
function dependents(dpkg: Dpkg, entry: DatabaseEntry): Dependent[] {
  return installedEntries(dpkg).flatMap((by) => {
    if (by === entry) return [];
    const depends = relations([by.fields.get('Pre-Depends'), by.fields.get('Depends')].filter(Boolean).join(', '));
    const broken = depends.filter(
      (group) =>
        group.some((relation) => names(entry, relation)) &&
        !installedEntries(dpkg).some((other) => other !== entry && group.some((relation) => names(other, relation))),
    );
    return broken.map((group) => ({ by, text: group.map(formatRelation).join(' | ') }));
  });
}

async function removeOne(
  dpkg: Dpkg,
  entry: DatabaseEntry,
  purge: boolean,
  waiting: readonly Dependent[],
): Promise<void> {
  if (entry.fields.get('Essential') === 'yes' && !dpkg.force.has('remove-essential') && isPresent(entry))
    throw new PackageError('this is an essential package; it should not be removed');
  if (waiting.length > 0 && !dpkg.force.has('depends')) {
    const lines = waiting.map(({ by, text }) => ` ${shownName(by)} depends on ${text}.\n`);
    await complain(dpkg, `dpkg: dependency problems prevent removal of ${shownName(entry)}:\n${lines.join('')}\n`);
    throw new PackageError('dependency problems - not removing');
  }
  await readFilesOnce(dpkg);
  const rest = isPresent(entry) ? await removeFiles(dpkg, entry, purge) : entry;
  if (purge && rest) await purgeConfiguration(dpkg, rest);
}

/** What is left of it: undefined when nothing is. */
async function removeFiles(dpkg: Dpkg, entry: DatabaseEntry, purge: boolean): Promise<DatabaseEntry | undefined> {
  const { files } = dpkg;
  await tell(dpkg, `Removing ${shownName(entry)} (${versionOf(entry)}) ...\n`);
  change(dpkg, entry.name, { want: purge ? 'purge' : 'deinstall' });
  try {
    await runScript(dpkg, { entry, script: 'prerm', whose: 'installed', args: ['remove'] });
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    await failPackage(dpkg, shownName(entry), error.message);
    await complain(dpkg, 'dpkg: too many errors, stopping\n');
    dpkg.halted = true;
    change(dpkg, entry.name, { want: entry.want });
    return undefined;
  }
  const paths = pathsIn(files, entry);
  activateByFiles(dpkg, paths);
  activateByName(dpkg, infoPath(entry, 'triggers'));
  dpkg.pending.delete(entry.name);
  const conffiles = conffilesOf(entry);
  const above = new Set([...conffiles.keys()].flatMap(parents));
  const gone = paths.filter((path) => !conffiles.has(path) && !above.has(path));
  await warnOfFull(dpkg, entry, removePaths(dpkg, gone, entry.name));
  const removed = change(dpkg, entry.name, { state: 'half-installed' });
  await runScript(dpkg, { entry: removed, script: 'postrm', whose: 'installed', args: ['remove'] });
  const hasPostrm = files.exists(infoPath(entry, 'postrm'));
  if (conffiles.size === 0 && !hasPostrm) {
    removeInfo(dpkg, entry);
    dpkg.database.delete(entry.name);
    return undefined;
  }
  for (const kind of ['md5sums', 'triggers', 'preinst', 'postinst', 'prerm', 'conffiles']) {
    const path = infoPath(entry, kind);
    if (files.exists(path)) files.unlink(path);
  }
  files.writeFile(infoPath(entry, 'list'), `${['/.', ...[...above].sort(), ...conffiles.keys()].join('\n')}\n`);
  return change(dpkg, entry.name, {
    state: 'config-files',
    error: 'ok',
    want: purge ? 'purge' : 'deinstall',
    fields: withField(removed, 'Config-Version', versionOf(entry)),
  });
}

function parents(path: string): string[] {
  const found: string[] = [];
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
    found.push(path.slice(0, slash));
  return found;
}

async function warnOfFull(dpkg: Dpkg, entry: DatabaseEntry, full: readonly string[]): Promise<void> {
  for (const path of full)
    await complain(
      dpkg,
      `dpkg: warning: while removing ${shownName(entry)}, directory '${path}' not empty so not removed\n`,
    );
}

const BACKUPS = ['', '.dpkg-old', '.dpkg-dist', '.dpkg-new', '.dpkg-tmp', '~'];

async function purgeConfiguration(dpkg: Dpkg, entry: DatabaseEntry): Promise<void> {
  const { files } = dpkg;
  await tell(dpkg, `Purging configuration files for ${shownName(entry)} (${versionOf(entry)}) ...\n`);
  for (const path of conffilesOf(entry).keys())
    for (const end of BACKUPS) if (files.exists(`${path}${end}`)) files.unlink(`${path}${end}`);
  await runScript(dpkg, { entry, script: 'postrm', whose: 'installed', args: ['purge'] });
  await warnOfFull(dpkg, entry, removePaths(dpkg, pathsIn(files, entry), entry.name));
  removeInfo(dpkg, entry);
  dpkg.database.delete(entry.name);
}
