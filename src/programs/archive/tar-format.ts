// Models the ustar and pax interchange formats (POSIX.1-2001) as GNU tar 1.35 reads and writes them.
import { concat, decode, encode } from '../../base/bytes.ts';
import type { InodeType } from '../../host/fs/types.ts';

export interface TarEntry {
  readonly name: string;
  readonly type: InodeType | 'hardlink';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly user: string;
  readonly group: string;
  /** Seconds since the epoch. */
  readonly mtime: number;
  readonly link: string;
  readonly rdev: readonly [number, number];
  readonly data: Uint8Array;
}

const BLOCK = 512;
const FLAGS: Readonly<Record<TarEntry['type'], string>> = {
  file: '0',
  hardlink: '1',
  symlink: '2',
  char: '3',
  block: '4',
  dir: '5',
  fifo: '6',
  socket: '0',
};
const TYPES: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'hardlink',
  '2': 'symlink',
  '3': 'char',
  '4': 'block',
  '5': 'dir',
  '6': 'fifo',
};

const octal = (value: number, length: number): string =>
  `${Math.max(0, Math.floor(value))
    .toString(8)
    .padStart(length - 1, '0')}\0`;

function header(entry: TarEntry, name: string, flag: string, size: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number, length: number): void => block.set(encode(text).subarray(0, length), at);
  put(name, 0, 100);
  put(octal(entry.mode, 8), 100, 8);
  put(octal(entry.uid, 8), 108, 8);
  put(octal(entry.gid, 8), 116, 8);
  put(octal(size, 12), 124, 12);
  put(octal(entry.mtime, 12), 136, 12);
  put('        ', 148, 8);
  put(flag, 156, 1);
  put(entry.link, 157, 100);
  put('ustar  \0', 257, 8);
  put(entry.user, 265, 32);
  put(entry.group, 297, 32);
  if (entry.type === 'char' || entry.type === 'block') {
    put(octal(entry.rdev[0], 8), 329, 8);
    put(octal(entry.rdev[1], 8), 337, 8);
  }
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
  return block;
}

const padding = (size: number): Uint8Array => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);

/** One member's bytes; long names as GNU tar writes them. */
export function packEntry(entry: TarEntry): Uint8Array {
  const parts: Uint8Array[] = [];
  const name = encode(entry.name);
  if (name.length > 100)
    parts.push(
      header({ ...entry, link: '', mode: 0o644 }, '././@LongLink', 'L', name.length + 1),
      concat([name, new Uint8Array(1)]),
      padding(name.length + 1),
    );
  const data = entry.type === 'file' ? entry.data : new Uint8Array(0);
  parts.push(header(entry, entry.name, FLAGS[entry.type], data.length), data, padding(data.length));
  return concat(parts);
}

/** The end of an archive, padded to a record of 20 blocks. */
export const endOfArchive = (size: number): Uint8Array =>
  new Uint8Array(BLOCK * 2 + ((BLOCK * 20 - ((size + BLOCK * 2) % (BLOCK * 20))) % (BLOCK * 20)));

const text = (block: Uint8Array, at: number, length: number): string => {
  const part = block.subarray(at, at + length);
  const end = part.indexOf(0);
  return decode(end < 0 ? part : part.subarray(0, end));
};
const number = (block: Uint8Array, at: number, length: number): number =>
  Number.parseInt(text(block, at, length).trim() || '0', 8);

/** The members of an archive; undefined when the bytes are none. */
export function unpack(archive: Uint8Array): TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  let pax: Record<string, string> = {};
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const block = archive.subarray(at, at + BLOCK);
    at += BLOCK;
    if (block.every((byte) => byte === 0)) break;
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    if (sum !== number(block, 148, 8)) return undefined;
    const size = Number(pax.size ?? number(block, 124, 12));
    const data = archive.slice(at, at + size);
    at += size + padding(size).length;
    const flag = String.fromCharCode(block[156] ?? 0);
    if (flag === 'L') longName = text(data, 0, data.length);
    else if (flag === 'x') pax = paxRecords(decode(data));
    else if (flag !== 'g') {
      const prefix = text(block, 257, 6) === 'ustar' ? text(block, 345, 155) : '';
      const short = text(block, 0, 100);
      entries.push({
        name: longName ?? pax.path ?? (prefix ? `${prefix}/${short}` : short),
        type: TYPES[flag] ?? 'file',
        mode: number(block, 100, 8) & 0o7777,
        uid: Number(pax.uid ?? number(block, 108, 8)),
        gid: Number(pax.gid ?? number(block, 116, 8)),
        user: text(block, 265, 32),
        group: text(block, 297, 32),
        mtime: Math.floor(Number(pax.mtime ?? number(block, 136, 12))),
        link: pax.linkpath ?? text(block, 157, 100),
        rdev: [number(block, 329, 8), number(block, 337, 8)],
        data,
      });
      longName = undefined;
      pax = {};
    }
  }
  return entries;
}

function paxRecords(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/\d+ ([^=\n]+)=([^\n]*)\n/g)].map(([, key = '', value = '']) => [key, value]),
  );
}
