// Models moby pkg/tarsum (version 1, v20.10.24 to v28.5.2): a file's checksum over its tar header, without its time, and
// its content.
import { concat, encode } from '../../../base/bytes.ts';
import { sha256Hex } from '../../../base/digest.ts';
import type { InodeType } from '../../../host/fs/types.ts';
import { type EngineVersion, since } from '../../engine-version.ts';

export interface SummedFile {
  readonly name: string;
  readonly type: InodeType | 'link';
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly link: string;
  readonly data: Uint8Array;
  readonly rdev: readonly [number, number];
  /** Names of user and group, where the header holds them. */
  readonly names?: readonly [user: string, group: string];
}

/** The type's bits in a mode, and its letter in a tar header. */
const KINDS: Readonly<Record<SummedFile['type'], readonly [bits: number, flag: string]>> = {
  file: [0o100000, '0'],
  link: [0o100000, '1'],
  symlink: [0o120000, '2'],
  char: [0o020000, '3'],
  block: [0o060000, '4'],
  dir: [0o040000, '5'],
  fifo: [0o010000, '6'],
  socket: [0o140000, '0'],
};

/** 64 hexadecimal digits. Before 23 the mode in a header held the type too. */
export function tarSum(file: SummedFile, version: EngineVersion): string {
  const [bits, flag] = KINDS[file.type];
  const [uname, gname] = file.names ?? ['', ''];
  const header = [
    ['name', file.type === 'dir' && !file.name.endsWith('/') ? `${file.name}/` : file.name],
    ['mode', since(version, 23) ? file.mode : bits | file.mode],
    ['uid', file.uid],
    ['gid', file.gid],
    ['size', file.type === 'file' ? file.data.length : 0],
    ['typeflag', flag],
    ['linkname', file.link],
    ['uname', uname],
    ['gname', gname],
    ['devmajor', file.rdev[0]],
    ['devminor', file.rdev[1]],
  ];
  return sha256Hex(concat([encode(header.flat().join('')), file.type === 'file' ? file.data : new Uint8Array(0)]));
}
