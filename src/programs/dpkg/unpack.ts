// Models dpkg's src/main/unpack.c: an archive's files take the place of those of the version before.
import { readArchive } from '../../host/packages/archive.ts';
import { parseParagraphs } from '../../host/packages/deb822.ts';
import { pathsOf, placeFile, writeInfo } from '../../host/packages/installed.ts';
import type { Package } from '../../host/packages/package.ts';
import { relations } from '../../host/packages/relations.ts';
import { type DatabaseEntry, databaseFields, isPresent } from '../../host/packages/status.ts';
import { compareDebianVersions } from '../../host/packages/version.ts';
import { conffilesOf, NEW } from './conffiles.ts';
import {
  change,
  complain,
  type Dpkg,
  infoPath,
  ownersOf,
  PackageError,
  pathsIn,
  readFilesOnce,
  save,
  shownName,
  tell,
  versionOf,
} from './context.ts';
import { failArchive } from './failure.ts';
import { checkConflicts, checkPreDepends, foreign, names, summarize } from './relations.ts';
import { runScript } from './scripts.ts';
import { activateByFiles, activateByName } from './triggers.ts';

interface Unpacking {
  readonly dpkg: Dpkg;
  readonly one: Package;
  readonly fresh: DatabaseEntry;
  readonly before: DatabaseEntry | undefined;
}

/** Unpacks an archive. Returns the package's name; undefined when it failed (that has been said then). */
export async function unpackArchive(dpkg: Dpkg, path: string): Promise<string | undefined> {
  const one = readArchive(dpkg.files.readFile(path));
  if (typeof one === 'string') {
    await complain(dpkg, `dpkg-deb: error: '${path}' ${one}\n`);
    await failArchive(dpkg, path, 'dpkg-deb --control subprocess returned error exit status 2');
    return undefined;
  }
  const control = databaseFields(parseParagraphs(one.control)[0] ?? new Map());
  const name = control.get('Package') ?? '';
  const known = dpkg.database.get(name);
  const fresh: DatabaseEntry = { name, want: 'install', error: 'ok', state: 'unpacked', fields: control };
  const unpacking: Unpacking = { dpkg, one, fresh, before: known };
  try {
    await prepare(unpacking, path);
    await place(unpacking);
    save(dpkg);
    return name;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    await failArchive(dpkg, path, error.message);
    save(dpkg);
    return undefined;
  }
}

async function prepare({ dpkg, one, fresh, before }: Unpacking, path: string): Promise<void> {
  const arch = fresh.fields.get('Architecture') ?? '';
  if (arch !== 'all' && arch !== dpkg.arch && !dpkg.force.has('architecture') && !foreign(dpkg).includes(arch))
    throw new PackageError(`package architecture (${arch}) does not match system (${dpkg.arch})`);
  const old = before && isPresent(before) ? before : undefined;
  if (old && compareDebianVersions(versionOf(fresh), versionOf(old)) < 0)
    await complain(
      dpkg,
      `dpkg: warning: downgrading ${shownName(fresh)} from ${versionOf(old)} to ${versionOf(fresh)}\n`,
    );
  if (!before || (before.want !== 'install' && before.want !== 'hold')) {
    await tell(dpkg, `Selecting previously unselected package ${shownName(fresh)}.\n`);
    const fields =
      before?.fields ??
      new Map([
        ['Package', fresh.name],
        ['Architecture', arch],
      ]);
    change(dpkg, fresh.name, { want: 'install', fields });
  }
  await checkConflicts(dpkg, fresh, path);
  await readFilesOnce(dpkg);
  await tell(dpkg, `Preparing to unpack ${summarize(path)} ...\n`);
  await checkPreDepends(dpkg, fresh, path);
  if (old) await runScript(dpkg, { entry: old, script: 'prerm', whose: 'old', args: ['upgrade', versionOf(fresh)] });
  const args = old
    ? ['upgrade', versionOf(old), versionOf(fresh)]
    : before?.state === 'config-files'
      ? ['install', versionOf(before), versionOf(fresh)]
      : ['install'];
  const { preinst } = one.scripts ?? {};
  if (preinst !== undefined) {
    const temporary = '/var/lib/dpkg/tmp.ci';
    dpkg.files.mkdirAll(temporary, 0o755);
    dpkg.files.writeFile(`${temporary}/preinst`, preinst, { mode: 0o755 });
    await runScript(dpkg, { entry: fresh, script: 'preinst', whose: 'new', args, path: `${temporary}/preinst` });
  }
  await tell(
    dpkg,
    `Unpacking ${shownName(fresh)} (${versionOf(fresh)})${old ? ` over (${versionOf(old)})` : ''} ...\n`,
  );
}

async function place({ dpkg, one, fresh, before }: Unpacking): Promise<void> {
  const old = before && isPresent(before) ? before : undefined;
  const entries = Object.entries(one.files ?? {});
  const replaced = await checkOwners(dpkg, fresh, entries);
  const { files } = dpkg;
  const conffiles = new Set(one.conffiles ?? []);
  for (const [path, file] of entries) {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
    const keep = conffiles.has(path) && (files.exists(path) || before !== undefined);
    const target = keep ? `${path}${NEW}` : path;
    if (!('directory' in file) && (files.exists(target) || isLink(dpkg, target)) && !files.isDirectory(target))
      files.unlink(target);
    if (!('directory' in file) || !files.exists(target)) placeFile(files, target, file, dpkg.arch);
  }
  if (old) {
    await runScript(dpkg, { entry: old, script: 'postrm', whose: 'old', args: ['upgrade', versionOf(fresh)] });
    const now = new Set(pathsOf(one));
    removePaths(
      dpkg,
      pathsIn(files, old).filter((path) => !now.has(path) && !conffilesOf(old).has(path)),
      old.name,
    );
  }
  removeInfo(dpkg, before);
  const scripts = Object.fromEntries(
    Object.entries(one.scripts ?? {}).map(([name, text]) => [
      name,
      text?.startsWith('#!') ? text : `#!/bin/sh\n${text}`,
    ]),
  );
  writeInfo(files, { ...one, scripts });
  const fields = new Map(fresh.fields);
  const kept = before?.fields.get('Conffiles');
  if (kept !== undefined) fields.set('Conffiles', kept);
  const configured =
    before?.fields.get('Config-Version') ??
    (before?.state === 'not-installed' ? undefined : before?.fields.get('Version'));
  if (configured !== undefined) fields.set('Config-Version', configured);
  change(dpkg, fresh.name, { want: 'install', error: 'ok', state: 'unpacked', fields });
  for (const path of pathsOf(one)) {
    const owners = dpkg.owners?.get(path) ?? [];
    if (!owners.includes(fresh.name)) dpkg.owners?.set(path, [...owners, fresh.name]);
  }
  await noteDisappeared(dpkg, replaced);
  activateByFiles(dpkg, Object.keys(one.files ?? {}));
  activateByName(dpkg, infoPath(fresh, 'triggers'));
}

const isLink = (dpkg: Dpkg, path: string): boolean => {
  try {
    return dpkg.files.lstat(path).type === 'symlink';
  } catch {
    return false;
  }
};

export function removeInfo(dpkg: Dpkg, entry: DatabaseEntry | undefined): void {
  if (!entry) return;
  for (const kind of ['list', 'md5sums', 'conffiles', 'triggers', 'preinst', 'postinst', 'prerm', 'postrm']) {
    const path = infoPath(entry, kind);
    if (dpkg.files.exists(path)) dpkg.files.unlink(path);
  }
}

/** Names of packages whose files are taken over. */
async function checkOwners(
  dpkg: Dpkg,
  fresh: DatabaseEntry,
  entries: readonly (readonly [string, NonNullable<Package['files']>[string]])[],
): Promise<Map<string, string[]>> {
  const taken = new Map<string, string[]>();
  for (const [path, file] of entries) {
    if ('directory' in file) continue;
    for (const name of ownersOf(dpkg).get(path) ?? []) {
      const other = dpkg.database.get(name);
      if (!other || name === fresh.name || other.state === 'config-files') continue;
      const replaces = relations(fresh.fields.get('Replaces') ?? '').flat();
      const sentence = `trying to overwrite '${path}', which is also in package ${shownName(other)} ${versionOf(other)}`;
      if (!replaces.some((relation) => names(other, relation))) {
        if (!dpkg.force.has('overwrite')) throw new PackageError(sentence);
        await complain(
          dpkg,
          `dpkg: warning: overriding problem because --force enabled:\ndpkg: warning: ${sentence}\n`,
        );
      }
      taken.set(name, [...(taken.get(name) ?? []), path]);
    }
  }
  return taken;
}

/** A package of which nothing is left has gone by itself; what was taken is no longer its own. */
async function noteDisappeared(dpkg: Dpkg, taken: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const [name, paths] of taken) {
    const entry = dpkg.database.get(name);
    if (!entry) continue;
    const left = pathsIn(dpkg.files, entry).filter((path) => !paths.includes(path));
    for (const path of paths)
      dpkg.owners?.set(
        path,
        (dpkg.owners.get(path) ?? []).filter((one) => one !== name),
      );
    const files = left.filter((path) => dpkg.files.exists(path) && !dpkg.files.isDirectory(path));
    if (files.length > 0 || entry.state !== 'installed') {
      dpkg.files.writeFile(infoPath(entry, 'list'), `${left.join('\n')}\n`);
      continue;
    }
    await tell(dpkg, `(Noting disappearance of ${shownName(entry)}, which has been completely replaced.)\n`);
    removeInfo(dpkg, entry);
    dpkg.database.delete(name);
  }
}

/** Takes files away, then the directories that are nobody else's and empty. Returns those that were not empty. */
export function removePaths(dpkg: Dpkg, paths: readonly string[], name: string): string[] {
  const { files } = dpkg;
  const owners = ownersOf(dpkg);
  const full: string[] = [];
  for (const path of [...paths].sort().reverse()) {
    if (path === '/.') continue;
    const others = (owners.get(path) ?? []).filter((owner) => owner !== name);
    owners.set(path, others);
    if (others.length === 0) owners.delete(path);
    if (others.length > 0 || !(files.exists(path) || isLink(dpkg, path))) continue;
    if (!files.isDirectory(path) || isLink(dpkg, path)) files.unlink(path);
    else if (files.readdir(path).length > 0) {
      if (!full.some((below) => below.startsWith(`${path}/`))) full.push(path);
    } else files.rmdir(path);
  }
  return full;
}
