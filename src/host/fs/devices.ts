// Models drivers/char/mem.c and the tty devices: what opening a device node gives.

import type { Random } from '../../base/random.ts';
import { Errno } from '../errno.ts';
import { type FileDescription, openDescription } from '../process/file-description.ts';
import type { Tty } from '../process/tty.ts';
import type { Stat } from './types.ts';

export interface DeviceOpen {
  readonly path: string;
  readonly tty: Tty | undefined;
  readonly stat: () => Stat;
}

/** Drivers by `char:major:minor` or `block:major:minor`. */
export type DeviceTable = Map<string, (open: DeviceOpen) => FileDescription>;

const MAX_CHUNK = 65536;

export function openTty(tty: Tty): FileDescription {
  return openDescription({ kind: 'tty', name: tty.name, tty, read: tty.read, write: tty.write });
}

/** The devices that every Linux has: null, zero, full, random, urandom, tty. */
export function createDevices(random: Random): DeviceTable {
  const device =
    (parts: Pick<Parameters<typeof openDescription>[0], 'read' | 'write'>) =>
    (open: DeviceOpen): FileDescription =>
      openDescription({ kind: 'device', name: open.path, stat: open.stat, ...parts });
  const swallow = async (): Promise<void> => {};
  const zeros = async (max: number): Promise<Uint8Array> => new Uint8Array(Math.min(max, MAX_CHUNK));
  const noise = async (max: number): Promise<Uint8Array> => random.bytes(Math.min(max, MAX_CHUNK));
  return new Map([
    ['char:1:3', device({ read: async () => new Uint8Array(0), write: swallow })],
    ['char:1:5', device({ read: zeros, write: swallow })],
    ['char:1:7', device({ read: zeros, write: () => Promise.reject(new Errno('ENOSPC')) })],
    ['char:1:8', device({ read: noise, write: swallow })],
    ['char:1:9', device({ read: noise, write: swallow })],
    [
      'char:5:0',
      (open) => {
        if (!open.tty) throw new Errno('ENODEV', open.path);
        return openTty(open.tty);
      },
    ],
  ]);
}

/** Nodes for /dev: name, minor and major numbers, mode. */
export const DEVICE_NODES: readonly (readonly [name: string, major: number, minor: number, mode: number])[] = [
  ['null', 1, 3, 0o666],
  ['zero', 1, 5, 0o666],
  ['full', 1, 7, 0o666],
  ['random', 1, 8, 0o666],
  ['urandom', 1, 9, 0o666],
  ['tty', 5, 0, 0o666],
];
