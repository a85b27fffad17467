import { Errno } from '../errno.ts';
import type { Stat } from '../fs/types.ts';
import type { Tty } from './tty.ts';

/**
 * An open file description: what a descriptor number points to. Descriptors share it after dup and fork; `retain` counts
 * one more user, `close` one fewer, and the last close lets go of what lies behind.
 */
export interface FileDescription {
  readonly kind: 'file' | 'dir' | 'pipe' | 'tty' | 'socket' | 'device';
  /** What `/proc/<pid>/fd/<n>` points to. */
  readonly name: string;
  /** Up to `max` bytes as soon as there are any; empty at the end of the file. Throws `Errno`. */
  read(max: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** Resolves when all bytes are taken. Throws `Errno` (EPIPE when nobody will read them). */
  write(data: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Moves the offset. Throws ESPIPE where there is none. */
  seek(offset: number, whence: 'set' | 'current' | 'end'): number;
  stat(): Stat;
  /** The terminal this is, if it is one. */
  readonly tty: Tty | undefined;
  /** Devices: the driver that ioctl would reach. */
  readonly driver?: { readonly name: string };
  /** Sockets: nothing more will be written; the other side reads the end. */
  shutdown?(): void;
  retain(): FileDescription;
  close(): void;
}

/** The parts of a description that differ; `openDescription` adds the counting. */
export interface DescriptionParts {
  readonly kind: FileDescription['kind'];
  readonly name: string;
  readonly tty?: Tty | undefined;
  readonly driver?: { readonly name: string };
  read?(max: number, signal?: AbortSignal): Promise<Uint8Array>;
  write?(data: Uint8Array, signal?: AbortSignal): Promise<void>;
  seek?(offset: number, whence: 'set' | 'current' | 'end'): number;
  stat?(): Stat;
  shutdown?(): void;
  /** Called once, by the last close. */
  release?(): void;
}

const noStat = (kind: FileDescription['kind']): Stat => ({
  type: kind === 'pipe' ? 'fifo' : kind === 'socket' ? 'socket' : 'char',
  mode: 0o600,
  uid: 0,
  gid: 0,
  mtime: 0,
  atime: 0,
  ctime: 0,
  ino: 1,
  dev: 0,
  nlink: 1,
  size: 0,
});

export function openDescription(parts: DescriptionParts): FileDescription {
  let users = 1;
  const live = (): void => {
    if (users === 0) throw new Errno('EBADF');
  };
  const description: FileDescription = {
    kind: parts.kind,
    name: parts.name,
    tty: parts.tty,
    ...(parts.driver && { driver: parts.driver }),
    async read(max, signal) {
      live();
      if (!parts.read) throw new Errno('EBADF');
      return parts.read(max, signal);
    },
    async write(data, signal) {
      live();
      if (!parts.write) throw new Errno('EBADF');
      return parts.write(data, signal);
    },
    seek(offset, whence) {
      live();
      if (!parts.seek) throw new Errno('ESPIPE');
      return parts.seek(offset, whence);
    },
    stat: () => parts.stat?.() ?? noStat(parts.kind),
    ...(parts.shutdown && { shutdown: parts.shutdown }),
    retain() {
      live();
      users++;
      return description;
    },
    close() {
      if (users === 0) return;
      users--;
      if (users === 0) parts.release?.();
    },
  };
  return description;
}
