// Models deb(5): an ar archive of `debian-binary`, `control.tar` and `data.tar`.
import { concat, decode, encode } from '../../base/bytes.ts';
import { field } from './deb822.ts';
import type { Package } from './package.ts';

const MAGIC = '!<arch>\n';
const MEMBER = 60;

const member = (name: string, data: Uint8Array): Uint8Array =>
  concat([
    encode(
      `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(data.length).padEnd(10)}\`\n`,
    ),
    data,
    new Uint8Array(data.length % 2).fill(10),
  ]);

/** The members of an ar archive by name, as far as they are whole; undefined when the bytes are none. */
function members(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
  if (decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const found = new Map<string, Uint8Array>();
  for (let at = MAGIC.length; at + MEMBER <= bytes.length; ) {
    const head = decode(bytes.subarray(at, at + MEMBER));
    if (!head.endsWith('`\n')) break;
    const size = Number(head.slice(48, 58));
    at += MEMBER;
    if (at + size > bytes.length) break;
    found.set(head.slice(0, 16).trim(), bytes.subarray(at, at + size));
    at += size + (size % 2);
  }
  return found;
}

/**
 * A package as a .deb. Its members hold the package as data; a file of many megabytes that is zeros but for its note is
 * named with its size, not written out, so that an archive stays as small as what it says.
 */
export function buildArchive(one: Package): Uint8Array {
  const { files, ...control } = one;
  return concat([
    encode(MAGIC),
    member('debian-binary', encode('2.0\n')),
    member('control.tar', encode(JSON.stringify(control))),
    member('data.tar', encode(JSON.stringify(files ?? {}))),
  ]);
}

/** The package in a .deb; a sentence (dpkg-deb's own) when the bytes are none. */
export function readArchive(bytes: Uint8Array): Package | string {
  const found = members(bytes);
  if (!found) return 'is not a Debian format archive';
  const [control, data] = [found.get('control.tar'), found.get('data.tar')];
  if (!control || !data) return 'unexpected end of file in archive';
  try {
    return {
      ...(JSON.parse(decode(control)) as Package),
      files: JSON.parse(decode(data)) as Package['files'] & object,
    };
  } catch {
    return 'archive has premature member';
  }
}

/** `curl_8.5.0-2ubuntu10.6_amd64.deb`: the name of an archive in apt's cache, the epoch's colon written as %3a. */
export const archiveName = (control: string): string =>
  `${field(control, 'Package')}_${field(control, 'Version').replaceAll(':', '%3a')}_${field(control, 'Architecture')}.deb`;
