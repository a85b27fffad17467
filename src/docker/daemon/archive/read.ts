// Models archive/tar's reader: USTAR, GNU long names, and what pax headers say of names and sizes.
import { decode } from '../../../base/bytes.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { TarEntry } from './write.ts';

const BLOCK = 512;
const TYPES: Readonly<Record<string, TarEntry['type']>> = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '2': 'symlink',
  '3': 'char',
  '4': 'block',
  '5': 'dir',
  '6': 'fifo',
};

const text = (bytes: Uint8Array): string =>
  decode(bytes.subarray(0, bytes.indexOf(0) < 0 ? bytes.length : bytes.indexOf(0)));
const octal = (bytes: Uint8Array): number => Number.parseInt(text(bytes).trim() || '0', 8);

/** The entries of an archive. Throws `unexpected EOF` for one that stops too early, and for what is no archive. */
export function readTar(archive: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  let offset = 0;
  let pending: { name?: string; link?: string } = {};
  while (offset + BLOCK <= archive.length) {
    const head = archive.subarray(offset, offset + BLOCK);
    if (head.every((byte) => byte === 0)) return entries;
    checkSum(head);
    const size = octal(head.subarray(124, 136));
    const flag = String.fromCharCode(head[156] ?? 0);
    const data = archive.subarray(offset + BLOCK, offset + BLOCK + size);
    if (data.length < size) throw invalidParameter('unexpected EOF');
    offset += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (flag === 'L') pending = { ...pending, name: text(data) };
    else if (flag === 'K') pending = { ...pending, link: text(data) };
    else if (flag === 'x') pending = { ...pending, ...pax(decode(data)) };
    else if (flag !== 'g') {
      entries.push(entryOf(head, flag, data, pending));
      pending = {};
    }
  }
  if (offset < archive.length || entries.length === 0) throw invalidParameter('unexpected EOF');
  return entries;
}

function checkSum(head: Uint8Array): void {
  const sum = head.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (sum !== octal(head.subarray(148, 156))) throw invalidParameter('archive/tar: invalid tar header');
}

function pax(records: string): { name?: string; link?: string } {
  const found: { name?: string; link?: string } = {};
  for (const line of records.split('\n')) {
    const [, key, value] = /^\d+ ([^=]+)=(.*)$/.exec(line) ?? [];
    if (key === 'path' && value !== undefined) found.name = value;
    if (key === 'linkpath' && value !== undefined) found.link = value;
  }
  return found;
}

function entryOf(head: Uint8Array, flag: string, data: Uint8Array, long: { name?: string; link?: string }): TarEntry {
  const prefix = text(head.subarray(257, 262)) === 'ustar' ? text(head.subarray(345, 500)) : '';
  const short = text(head.subarray(0, 100));
  const name = long.name ?? (prefix === '' ? short : `${prefix}/${short}`);
  const type = TYPES[flag] ?? 'file';
  return {
    name,
    type: type === 'file' && name.endsWith('/') ? 'dir' : type,
    mode: octal(head.subarray(100, 108)) & 0o7777,
    uid: octal(head.subarray(108, 116)),
    gid: octal(head.subarray(116, 124)),
    mtime: octal(head.subarray(136, 148)),
    data: data.slice(),
    ...(type === 'symlink' && { link: long.link ?? text(head.subarray(157, 257)) }),
    rdev: [octal(head.subarray(329, 337)), octal(head.subarray(337, 345))],
  };
}
