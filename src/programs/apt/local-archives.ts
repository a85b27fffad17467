// Models archives given on the command line (apt-private/private-install.cc, AddVolatileBinaryFile).
import { readArchive } from '../../host/packages/archive.ts';
import type { Version } from '../../host/packages/cache.ts';
import { type Paragraph, parseParagraphs } from '../../host/packages/deb822.ts';
import { type Apt, error, hasErrors, notice, progress } from './context.ts';
import { Ended } from './session.ts';
import type { DepCache } from './state.ts';

export async function readArchives(apt: Apt, all: readonly string[], local: readonly string[]) {
  const { files } = apt.proc;
  const archives = local.flatMap((path) => {
    const deb = path.endsWith('.deb') && files.exists(path) ? readArchive(files.readFile(path)) : undefined;
    if (deb === undefined) {
      error(apt, `Unsupported file ${path} given on commandline`);
      return [];
    }
    if (typeof deb === 'string') {
      error(apt, `Invalid archive signature`);
      error(apt, `Internal error, could not locate member control.tar{.zst,.lz4,.gz,.xz,.bz2,.lzma,}`);
      error(apt, `Could not read meta data from ${files.absolute(path)}`);
      return [];
    }
    const fields = new Map(parseParagraphs(deb.control)[0]);
    fields.set('Size', String(files.stat(path).size));
    return [{ fields, path: files.absolute(path) }];
  });
  if (hasErrors(apt)) {
    await progress(apt, 'Reading package lists');
    throw new Ended();
  }
  for (const { path } of archives) {
    if (isReachable(apt, path)) continue;
    notice(
      apt,
      `Download is performed unsandboxed as root as file '${path}' couldn't be accessed by user '_apt'. - pkgAcquire::Run (13: Permission denied)`,
    );
  }
  return { archives, words: all.filter((word) => !local.includes(word)) };
}

export function isReachable({ proc }: Apt, path: string): boolean {
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
    if ((proc.files.stat(path.slice(0, slash)).mode & 0o001) === 0) return false;
  return (proc.files.stat(path).mode & 0o004) !== 0;
}

/** The versions of local archives: they are the candidates now. */
export function localVersions(deps: DepCache, archives: readonly { readonly fields: Paragraph }[]): Version[] {
  return archives.flatMap(({ fields }) => {
    const pkg = deps.cache.find(fields.get('Package') ?? '');
    const version = pkg?.versions.find((one) => one.version === fields.get('Version'));
    if (!pkg || !version) return [];
    deps.mark(pkg).candidate = version;
    return [version];
  });
}
