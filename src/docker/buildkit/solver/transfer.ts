// Models github.com/tonistiigi/fsutil (types/wire.proto, receive.go): how many bytes it takes to send files, since that is
// what a build says of it. Files that were sent before with the same size and time are not sent again.
import { encode } from '../../../base/bytes.ts';
import type { TarItem } from '../../api/tar.ts';
import type { SentFiles } from './cache.ts';

/** The last packet of a transfer. */
const FIN = 2;
const CHUNK = 32 * 1024;

const varint = (value: number): number => {
  let length = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) length++;
  return length;
};
const field = (length: number): number => 1 + varint(length) + length;
const number = (value: number): number => (value === 0 ? 0 : 1 + varint(value));

/** os.FileMode's bits for directories and symlinks. */
const MODE: Readonly<Record<string, number>> = { dir: 0x80000000, symlink: 0x08000000 };

function statSize(item: TarItem): number {
  const size =
    item.type === 'file' ? (item.data?.length ?? 0) : item.type === 'symlink' ? encode(item.link ?? '').length : 0;
  const stat =
    field(encode(item.name.replace(/\/$/, '')).length) +
    number((MODE[item.type] ?? 0) + item.mode) +
    number(item.uid) +
    number(item.gid) +
    number(size) +
    number(item.mtime * 1e9) +
    (item.link === undefined ? 0 : field(encode(item.link).length));
  return field(stat);
}

function dataSize(size: number, id: number): number {
  let total = 0;
  for (let at = 0; at < size; at += CHUNK) total += 2 + number(id) + field(Math.min(CHUNK, size - at));
  return total + 2 + number(id);
}

const fingerprint = (item: TarItem): string =>
  `${item.type} ${item.mode} ${item.data?.length ?? 0} ${item.mtime} ${item.link ?? ''}`;

/** Bytes for these files, given what is there already, and what is there afterwards. */
export function transferSize(items: readonly TarItem[], before: SentFiles): { bytes: number; files: SentFiles } {
  const files = new Map<string, string>();
  let bytes = FIN;
  items.forEach((item, id) => {
    const print = fingerprint(item);
    files.set(item.name, print);
    bytes += statSize(item);
    if (item.type === 'file' && before.get(item.name) !== print) bytes += dataSize(item.data?.length ?? 0, id);
  });
  return { bytes, files };
}
