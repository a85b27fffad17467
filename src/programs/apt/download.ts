// Models how apt gets archives (pkgAcqArchive, apt-pkg/acquire-item.cc; apt-private/private-download.cc).

import { isErrno } from '../../host/errno.ts';
import { archiveName } from '../../host/packages/archive.ts';
import { isDownloadable, type Version } from '../../host/packages/cache.ts';
import { formatParagraphs } from '../../host/packages/deb822.ts';
import { isFlat } from '../../host/packages/sources.ts';
import { type Apt, error, say, sizeText } from './context.ts';
import { type Fetched, fetchFile } from './fetch.ts';

export const ARCHIVES = '/var/cache/apt/archives';

export const sizeOf = ({ fields }: Version): number => Number(fields.get('Size') ?? 0);

/** Where a version's archive is, or will be. */
export const archivePath = (version: Version): string =>
  version.archive ?? `${ARCHIVES}/${archiveName(formatParagraphs([version.fields]))}`;

/** Whether the archive lies there already, whole. */
export function isCached({ proc }: Apt, version: Version): boolean {
  if (version.archive !== undefined) return true;
  const path = archivePath(version);
  return proc.files.exists(path) && proc.files.stat(path).size === sizeOf(version);
}

const sourceOf = (version: Version) => version.files.find(({ source, notSource }) => source && !notSource)?.source;

/** `http://deb.debian.org/debian bookworm/main amd64`, as lines of Get name the place. */
export function placeOf(apt: Apt, version: Version): string {
  const source = sourceOf(version);
  if (!source) return version.archive ?? '';
  return isFlat(source.suite)
    ? `${source.uri} ${source.suite === '/' ? '' : source.suite}`
    : `${source.uri} ${source.suite}/${source.component} ${apt.arch}`;
}

export function addressOf(version: Version): string {
  const source = sourceOf(version);
  const name = version.fields.get('Filename') ?? '';
  const folder = source && isFlat(source.suite) && !name.startsWith('./') && source.suite !== '/' ? '' : '';
  return `${source?.uri ?? ''}${folder}/${name.replace(/^\.\//, '')}`;
}

const BYTES_PER_SECOND = 10_000_000;
const NO_ROOM = 'No space left on device';

/** Fetches archives to where `target` says. False when one failed: that is among the messages. */
export async function download(
  apt: Apt,
  versions: readonly Version[],
  target: (version: Version) => string = archivePath,
): Promise<boolean> {
  const { proc } = apt;
  const start = proc.clock.now();
  let bytes = 0;
  let failed = false;
  for (const [index, version] of versions.entries()) {
    const size = sizeOf(version);
    const { pkg, fields } = version;
    const what = `${placeOf(apt, version)} ${pkg.name} ${fields.get('Architecture')} ${version.version}`;
    await say(apt, `Get:${index + 1} ${what} [${sizeText(proc, size)}]\n`);
    const address = addressOf(version);
    const fetched = isDownloadable(version)
      ? await fetchFile(proc, address)
      : ({ failure: 'no source', status: 404, transient: false, certificate: false } as Fetched);
    const failure = 'failure' in fetched ? fetched.failure : keep(apt, target(version), fetched.bytes, size);
    if (failure !== undefined) {
      failed = true;
      await say(apt, `Err:${index + 1} ${what}\n  ${failure}\n`);
      error(apt, `Failed to fetch ${address}  ${failure}`);
      continue;
    }
    bytes += size;
    await proc.sleep((size / BYTES_PER_SECOND) * 1000);
  }
  const seconds = (proc.clock.now() - start) / 1000;
  if (bytes > 0 && !failed)
    await say(
      apt,
      `Fetched ${sizeText(proc, bytes)} in ${Math.round(seconds)}s (${sizeText(proc, seconds < 0.5 ? 0 : Math.round(bytes / seconds))}/s)\n`,
    );
  return !failed;
}

/** Writes an archive; it takes as many bytes on the disk as its real one. */
function keep({ proc }: Apt, path: string, bytes: Uint8Array, size: number): string | undefined {
  const { files } = proc;
  try {
    files.mkdirAll(path.slice(0, path.lastIndexOf('/')) || '/', 0o755);
    files.writeFile(path, bytes, { mode: 0o644 });
    if (size > bytes.length) files.truncate(path, size);
    return undefined;
  } catch (reason) {
    if (!isErrno(reason)) throw reason;
    if (files.exists(path)) files.unlink(path);
    return reason.code === 'ENOSPC' ? `Error writing to file - write (28: ${NO_ROOM})` : reason.message;
  }
}
