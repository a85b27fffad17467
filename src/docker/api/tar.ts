// Models archive/tar (USTAR with GNU long names): the wire format of copies, exports and images.
import { concat, decode, encode } from '../../base/bytes.ts';

export interface TarItem {
  readonly name: string;
  readonly type: 'file' | 'dir' | 'symlink' | 'link' | 'char' | 'block' | 'fifo';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds. */
  readonly mtime: number;
  readonly data?: Uint8Array;
  readonly link?: string;
  /** A directory whose name is written without the slash at its end. */
  readonly bareName?: boolean;
}

const BLOCK = 512;
const FLAGS: Readonly<Record<TarItem['type'], string>> = {
  file: '0',
  link: '1',
  symlink: '2',
  char: '3',
  block: '4',
  dir: '5',
  fifo: '6',
};

const roundUp = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
const padded = (data: Uint8Array): Uint8Array => concat([data, new Uint8Array(roundUp(data.length) - data.length)]);

/** A whole archive, with the two empty blocks at its end. */
export const packTar = (items: readonly TarItem[]): Uint8Array =>
  concat([...items.flatMap(pack), new Uint8Array(2 * BLOCK)]);

function pack(item: TarItem): Uint8Array[] {
  const name = encode(item.type === 'dir' && !item.bareName && !item.name.endsWith('/') ? `${item.name}/` : item.name);
  const data = item.type === 'file' ? (item.data ?? new Uint8Array(0)) : new Uint8Array(0);
  const long =
    name.length > 100
      ? [
          header({ ...item, mode: 0 }, encode('././@LongLink'), name.length + 1, 'L'),
          padded(concat([name, new Uint8Array(1)])),
        ]
      : [];
  return [...long, header(item, name.subarray(0, 100), data.length, FLAGS[item.type]), padded(data)];
}

function header(item: TarItem, name: Uint8Array, size: number, flag: string): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const octal = (value: number, at: number, width: number): void =>
    block.set(encode(value.toString(8).padStart(width - 1, '0')), at);
  block.set(name, 0);
  octal(item.mode & 0o7777, 100, 8);
  octal(item.uid, 108, 8);
  octal(item.gid, 116, 8);
  octal(size, 124, 12);
  octal(Math.max(0, Math.floor(item.mtime)), 136, 12);
  block.fill(32, 148, 156);
  block[156] = flag.charCodeAt(0);
  block.set(encode(item.link ?? '').subarray(0, 100), 157);
  block.set(encode('ustar\u000000'), 257);
  block.set(
    encode(
      `${block
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, '0')}\0 `,
    ),
    148,
  );
  return block;
}

const textOf = (bytes: Uint8Array): string =>
  decode(bytes.subarray(0, bytes.indexOf(0) < 0 ? bytes.length : bytes.indexOf(0)));
const octalOf = (bytes: Uint8Array): number => Number.parseInt(textOf(bytes).trim() || '0', 8);

/** The items of an archive, what pax headers say of names included. Throws for an archive that stops too early. */
export function unpackTar(archive: Uint8Array): readonly TarItem[] {
  const items: TarItem[] = [];
  let next: { name?: string; link?: string } = {};
  for (let offset = 0; offset + BLOCK <= archive.length; ) {
    const block = archive.subarray(offset, offset + BLOCK);
    if (block.every((byte) => byte === 0)) break;
    const size = octalOf(block.subarray(124, 136));
    const data = archive.subarray(offset + BLOCK, offset + BLOCK + size);
    if (data.length < size) throw new Error('unexpected EOF');
    offset += BLOCK + roundUp(size);
    const flag = String.fromCharCode(block[156] || 48);
    if (flag === 'L') next = { ...next, name: textOf(data) };
    else if (flag === 'K') next = { ...next, link: textOf(data) };
    else if (flag === 'x') next = { ...next, ...paxNames(decode(data)) };
    else if (flag !== 'g') {
      items.push(itemOf(block, flag, data, next));
      next = {};
    }
  }
  return items;
}

function paxNames(text: string): { name?: string; link?: string } {
  const name = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
  const link = /(?:^|\n)\d+ linkpath=([^\n]*)\n/.exec(text)?.[1];
  return { ...(name === undefined ? {} : { name }), ...(link === undefined ? {} : { link }) };
}

function itemOf(block: Uint8Array, flag: string, data: Uint8Array, next: { name?: string; link?: string }): TarItem {
  const type = (Object.entries(FLAGS).find(([, one]) => one === flag)?.[0] ?? 'file') as TarItem['type'];
  const prefix = textOf(block.subarray(257, 262)) === 'ustar' ? textOf(block.subarray(345, 500)) : '';
  const short = textOf(block.subarray(0, 100));
  const link = next.link ?? textOf(block.subarray(157, 257));
  return {
    name: next.name ?? (prefix ? `${prefix}/${short}` : short),
    type,
    mode: octalOf(block.subarray(100, 108)),
    uid: octalOf(block.subarray(108, 116)),
    gid: octalOf(block.subarray(116, 124)),
    mtime: octalOf(block.subarray(136, 148)),
    ...(type === 'file' ? { data: data.slice() } : {}),
    ...(link === '' ? {} : { link }),
  };
}

/** Whether this begins as an archive does: the first header's checksum is right. */
export function isTar(data: Uint8Array): boolean {
  if (data.length < BLOCK) return false;
  const head = data.subarray(0, BLOCK);
  const sum = head.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return head.some((byte) => byte !== 0) && sum === octalOf(head.subarray(148, 156));
}
