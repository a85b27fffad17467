// Models archive/tar (USTAR with GNU long names), as moby's pkg/archive writes it.
import { concat, encode } from '../../../base/bytes.ts';

export interface TarEntry {
  readonly name: string;
  readonly type: 'file' | 'dir' | 'symlink' | 'char' | 'block' | 'fifo';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** The name of owner and group, where the writer looked it up. */
  readonly owner?: string;
  /** Seconds. */
  readonly mtime: number;
  readonly data?: Uint8Array;
  readonly link?: string;
  readonly rdev?: readonly [number, number];
}

const BLOCK = 512;
const FLAGS = { file: '0', symlink: '2', char: '3', block: '4', dir: '5', fifo: '6' } as const;

/** A whole archive, with the two empty blocks at its end. */
export const writeTar = (entries: readonly TarEntry[]): Uint8Array =>
  concat([...entries.flatMap(pieces), new Uint8Array(2 * BLOCK)]);

function pieces(entry: TarEntry): readonly Uint8Array[] {
  const name = entry.type === 'dir' && !entry.name.endsWith('/') ? `${entry.name}/` : entry.name;
  const data = entry.type === 'file' ? (entry.data ?? new Uint8Array(0)) : new Uint8Array(0);
  const long = encode(name).length > 100 ? longName(name) : [];
  return [...long, header(entry, name, data.length, FLAGS[entry.type]), data, padding(data.length)];
}

function longName(name: string): readonly Uint8Array[] {
  const bytes = encode(`${name}\0`);
  const plain: TarEntry = { name: '././@LongLink', type: 'file', mode: 0, uid: 0, gid: 0, mtime: 0 };
  return [header(plain, plain.name, bytes.length, 'L'), bytes, padding(bytes.length)];
}

const padding = (size: number): Uint8Array => new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);

function header(entry: TarEntry, name: string, size: number, flag: string): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (offset: number, text: string, length: number): void => block.set(encode(text).slice(0, length), offset);
  const octal = (offset: number, value: number, length: number): void =>
    put(offset, value.toString(8).padStart(length - 1, '0'), length - 1);
  put(0, name, 100);
  octal(100, entry.mode & 0o7777, 8);
  octal(108, entry.uid, 8);
  octal(116, entry.gid, 8);
  octal(124, size, 12);
  octal(136, Math.floor(entry.mtime), 12);
  put(148, '        ', 8);
  put(156, flag, 1);
  put(157, entry.link ?? '', 100);
  put(257, 'ustar\0', 6);
  put(263, '00', 2);
  put(265, entry.owner ?? '', 32);
  put(297, entry.owner ?? '', 32);
  octal(329, entry.rdev?.[0] ?? 0, 8);
  octal(337, entry.rdev?.[1] ?? 0, 8);
  put(
    148,
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    8,
  );
  return block;
}
