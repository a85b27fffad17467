// How a host is born with packages: their files lie in their places, dpkg's database tells of them.
import { encode, toHex } from '../../base/bytes.ts';
import { md5 } from '../../base/hashes.ts';
import type { Files } from '../fs/files.ts';
import type { MemInode } from '../fs/memfs.ts';
import { makeExecutable } from '../process/elf.ts';
import { field } from './deb822.ts';
import type { Package, PackageFile } from './package.ts';
import { fetchedLists, type Repository } from './repository.ts';
import { listName, releaseName, translationName } from './sources.ts';

/**
 * What is installed on a host when it boots for the first time. Files are placed at once (maintainer scripts do not run:
 * users, groups and links that they would make belong in the profile); `/var/lib/dpkg` and `/var/lib/apt` are written when
 * somebody first looks into them.
 */
export interface InstalledPackages {
  readonly packages: readonly Package[];
  /** Those that came as dependencies of others: `apt autoremove` may take them. */
  readonly automatic?: readonly string[];
  readonly held?: readonly string[];
  /** What maintainer scripts have made and no package owns: links of enabled units, configuration that a tool wrote. */
  readonly made?: Readonly<Record<string, PackageFile>>;
  /** Repositories whose lists `apt update` has fetched before; `uri` as the source line writes it, without a final slash. */
  readonly fetched?: readonly { readonly uri: string; readonly repositories: readonly Repository[] }[];
}

/** Writes one file of a package. The directory above it must be there. Throws `Errno`. */
export function placeFile(files: Files, path: string, file: PackageFile, arch: string): void {
  if ('text' in file) files.writeFile(path, file.text, { mode: file.mode ?? 0o644 });
  else if ('elf' in file) {
    files.writeFile(path, makeExecutable({ arch, ...file.elf }), { mode: file.mode ?? 0o755 });
    files.truncate(path, file.size);
    if (file.mode !== undefined && file.mode > 0o777) files.chmod(path, file.mode);
  } else if ('link' in file) files.symlink(file.link, path);
  else {
    files.mkdirAll(path, 0o755);
    if (file.mode !== undefined) files.chmod(path, file.mode);
  }
}

/** Every path that a package owns, directories above its files included, as dpkg's .list files have them. */
export function pathsOf(one: Pick<Package, 'files'>): string[] {
  const paths = new Set(['/.']);
  for (const path of Object.keys(one.files ?? {})) {
    for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
      paths.add(path.slice(0, slash));
    paths.add(path);
  }
  return [...paths].sort();
}

/** The name that dpkg's info files go by: `libc6:amd64` for a package that may be there for several architectures. */
export const infoName = (control: string): string =>
  field(control, 'Multi-Arch') === 'same'
    ? `${field(control, 'Package')}:${field(control, 'Architecture')}`
    : field(control, 'Package');

const LEFT_OUT = /^(?:Filename|Size|MD5sum|SHA1|SHA256|SHA512|Description-md5):.*\n?/gm;

/** A paragraph of a Packages file as the status file holds it: with a Status, without what is the archive's. */
export function statusParagraph(one: Package, status: string): string {
  const text = `${one.control.trim()}\n`.replace(LEFT_OUT, '').replace(/^(Package:.*\n)/, `$1Status: ${status}\n`);
  if (!one.conffiles || one.conffiles.length === 0) return text;
  const lines = one.conffiles.map((path) => ` ${path} ${conffileMark(one, path)}\n`).join('');
  return text.replace(/^(?=Description:)/m, `Conffiles:\n${lines}`);
}

const NO_MD5 = '00000000000000000000000000000000';

const conffileMark = (one: Package, path: string): string => {
  const file = one.files?.[path];
  return (file && fileDigest(file, field(one.control, 'Architecture'))) ?? NO_MD5;
};

/** MD5 of what a package's file holds (of an executable: of its note); undefined for links and directories. */
export function fileDigest(file: PackageFile, arch: string): string | undefined {
  if ('text' in file) return toHex(md5(encode(file.text)));
  return 'elf' in file ? toHex(md5(makeExecutable({ arch, ...file.elf }))) : undefined;
}

/** The `Status` of a package and dpkg's files about it, written below /var/lib/dpkg/info. */
export function writeInfo(files: Files, one: Package): void {
  const base = `/var/lib/dpkg/info/${infoName(one.control)}`;
  const arch = field(one.control, 'Architecture');
  const digests = Object.entries(one.files ?? {}).flatMap(([path, file]) => {
    const digest = one.conffiles?.includes(path) ? undefined : fileDigest(file, arch);
    return digest === undefined ? [] : [`${digest}  ${path.slice(1)}\n`];
  });
  files.mkdirAll('/var/lib/dpkg/info', 0o755);
  files.writeFile(`${base}.list`, `${pathsOf(one).join('\n')}\n`);
  if (digests.length > 0) files.writeFile(`${base}.md5sums`, digests.join(''));
  if (one.conffiles?.length) files.writeFile(`${base}.conffiles`, `${one.conffiles.join('\n')}\n`);
  if (one.triggers?.length) files.writeFile(`${base}.triggers`, `${one.triggers.join('\n')}\n`);
  for (const [name, text] of Object.entries(one.scripts ?? {}))
    if (text !== undefined) files.writeFile(`${base}.${name}`, text, { mode: 0o755 });
}

/** The inode of a directory, made with those above it where they are missing; undefined where a link is in the way. */
function directories(disk: MemInode): (path: string) => MemInode | undefined {
  const known = new Map<string, MemInode | undefined>([['', disk]]);
  const find = (path: string): MemInode | undefined => {
    if (known.has(path)) return known.get(path);
    const slash = path.lastIndexOf('/');
    const above = find(path.slice(0, slash));
    const name = path.slice(slash + 1);
    const there = above?.lookup(name);
    const found = there ?? above?.create(name, { type: 'dir', mode: 0o755, uid: 0, gid: 0 });
    const own = found?.type === 'dir' ? found : undefined;
    known.set(path, own);
    return own;
  };
  return find;
}

/** A new host's file without the way through paths and permissions: a host is born with hundreds of them. */
function placeAt(above: MemInode, name: string, file: Exclude<PackageFile, { directory: true }>, arch: string): void {
  if (above.lookup(name)) above.remove(name);
  const owner = { uid: 0, gid: 0 };
  if ('link' in file) {
    above.create(name, { type: 'symlink', mode: 0o777, target: file.link, ...owner });
    return;
  }
  const executable = 'elf' in file;
  const made = above.create(name, { type: 'file', mode: file.mode ?? (executable ? 0o755 : 0o644), ...owner });
  made.share(executable ? makeExecutable({ arch, ...file.elf }) : encode(file.text));
  if (executable) made.truncate(file.size);
}

/** Puts the packages of a new host in their places. `disk` is the root file system that `files` writes to. */
export function placeInstalled(files: Files, disk: MemInode, installed: InstalledPackages, arch: string): void {
  const directory = directories(disk);
  for (const one of [...installed.packages, { files: installed.made }]) {
    for (const [path, file] of Object.entries(one.files ?? {})) {
      const slash = path.lastIndexOf('/');
      const above = directory(path.slice(0, slash));
      if (above && !('directory' in file)) placeAt(above, path.slice(slash + 1), file, arch);
      else if ('directory' in file || !files.exists(path)) {
        files.mkdirAll(path.slice(0, slash) || '/', 0o755);
        placeFile(files, path, file, arch);
      }
    }
  }
  fillLater(files, disk, '/var/lib/dpkg', () => writeDatabase(files, installed));
  fillLater(files, disk, '/var/lib/apt', () => writeAptState(files, installed, arch));
}

function fillLater(files: Files, disk: MemInode, path: string, fill: () => void): void {
  files.mkdirAll(path, 0o755);
  let at: MemInode | undefined = disk;
  for (const name of path.slice(1).split('/')) at = at?.lookup(name);
  at?.whenEntered(fill);
}

function writeDatabase(files: Files, { packages, held = [] }: InstalledPackages): void {
  files.mkdirAll('/var/lib/dpkg/info', 0o755);
  const sorted = [...packages].sort((a, b) => (field(a.control, 'Package') < field(b.control, 'Package') ? -1 : 1));
  const status = sorted.map((one) => {
    const want = held.includes(field(one.control, 'Package')) ? 'hold' : 'install';
    return statusParagraph(one, `${want} ok installed`);
  });
  files.writeFile('/var/lib/dpkg/status', status.join('\n'));
  for (const one of sorted) writeInfo(files, one);
}

function writeAptState(
  files: Files,
  { packages, automatic = [], fetched = [] }: InstalledPackages,
  arch: string,
): void {
  files.mkdirAll('/var/lib/apt/lists/partial', 0o755);
  const archOf = new Map(packages.map(({ control }) => [field(control, 'Package'), field(control, 'Architecture')]));
  const marks = automatic.map((name) => {
    const own = archOf.get(name) ?? arch;
    return `Package: ${name}\nArchitecture: ${own === 'all' ? arch : own}\nAuto-Installed: 1\n`;
  });
  if (marks.length > 0) files.writeFile('/var/lib/apt/extended_states', `${marks.join('\n')}\n`);
  for (const { uri, repositories } of fetched) {
    for (const one of repositories) {
      const lists = fetchedLists(
        repositories.filter(({ suite }) => suite === one.suite),
        one,
      );
      const source = { uri, suite: one.suite, component: one.component };
      files.writeFile(`/var/lib/apt/lists/${listName(source, one.arch)}`, lists.packages);
      if (one.origin === 'Ubuntu' || one.origin === 'Debian')
        files.writeFile(`/var/lib/apt/lists/${translationName(source)}`, translation(lists.packages));
      if (lists.inRelease) files.writeFile(`/var/lib/apt/lists/${releaseName(source)}_InRelease`, lists.inRelease);
    }
  }
}

/** The long descriptions, as archives give them apart. */
const translation = (list: string): string =>
  list
    .split('\n\n')
    .map((paragraph) => {
      const name = /^Package: .*$/m.exec(paragraph)?.[0];
      const digest = /^Description-md5: .*$/m.exec(paragraph)?.[0];
      const text = /^Description: (.*(?:\n .*)*)/m.exec(paragraph)?.[1];
      return name && text ? `${name}\n${digest ? `${digest}\n` : ''}Description-en: ${text}\n` : '';
    })
    .filter((paragraph) => paragraph !== '')
    .join('\n');
