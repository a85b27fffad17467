/** An image's layers: read-only file trees, named by their content. */

import { encode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { createMemfs, type MemInode } from '../../host/fs/memfs.ts';
import type { FileSystem } from '../../host/fs/types.ts';
import { makeExecutable } from '../../host/process/elf.ts';
import type { ExecutableNote } from '../../host/process/types.ts';

export interface Layer {
  readonly diffId: string;
  readonly digest: string;
  /** Uncompressed bytes, as `docker images` adds them up. */
  readonly size: number;
  /** Bytes on the wire. */
  readonly compressedSize: number;
  /** The files of this layer alone, whiteouts as overlayfs keeps them (a 0:0 character device). Read only. */
  readonly files: FileSystem;
}

/** One entry of a layer as data. Parents that no entry names are made with mode 0755, owned by root. */
export interface Entry {
  readonly path: string;
  readonly type: 'dir' | 'file' | 'symlink' | 'exec';
  readonly mode: number;
  readonly uid?: number;
  readonly gid?: number;
  /** A file's text or a symlink's target. */
  readonly text?: string;
  /** An executable's program and facts; its architecture is the image's. */
  readonly note?: Omit<ExecutableNote, 'arch'> & { readonly program: string };
  /** An executable's bytes. */
  readonly size?: number;
}

export const dir = (path: string, mode = 0o755, uid = 0, gid = 0): Entry => ({ path, type: 'dir', mode, uid, gid });
export const file = (path: string, text: string, mode = 0o644): Entry => ({ path, type: 'file', mode, text });
export const link = (path: string, target: string): Entry => ({ path, type: 'symlink', mode: 0o777, text: target });
export const program = (path: string, note: NonNullable<Entry['note']>, size: number, mode = 0o755): Entry => ({
  path,
  type: 'exec',
  mode,
  note,
  size,
});

export interface LayerData {
  readonly entries: () => readonly Entry[];
  readonly arch: string;
  /** Uncompressed and compressed bytes, as the real layer's. */
  readonly size: number;
  readonly compressedSize: number;
  /** Milliseconds since the epoch: every entry's time. */
  readonly created: number;
}

/** Entries that differ in anything give another digest; the bytes of an executable stand in by its note. */
const contentOf = (data: LayerData): string =>
  JSON.stringify([data.arch, data.created, data.size, data.entries().map((entry) => Object.entries(entry).sort())]);

/** A layer whose files are made when somebody first looks at them. */
export function lazyLayer(data: LayerData): Layer {
  let files: FileSystem | undefined;
  let diffId: string | undefined;
  let digest: string | undefined;
  return {
    size: data.size,
    compressedSize: data.compressedSize,
    get diffId() {
      diffId ??= digestOf(contentOf(data));
      return diffId;
    },
    get digest() {
      digest ??= digestOf(`gzip ${contentOf(data)}`);
      return digest;
    },
    get files() {
      files ??= buildFiles(data);
      return files;
    },
  };
}

function buildFiles(data: LayerData): FileSystem {
  const fs = createMemfs({ type: 'ext4', source: 'layer', dev: 0, clock: { now: () => data.created } });
  for (const entry of data.entries()) place(fs.root, entry, data.arch);
  return fs;
}

function place(root: MemInode, entry: Entry, arch: string): void {
  const parts = entry.path.split('/').filter((part) => part !== '');
  const name = parts.pop();
  if (name === undefined) return root.setAttributes({ mode: entry.mode });
  let at = root;
  for (const part of parts) at = at.lookup(part) ?? at.create(part, { type: 'dir', mode: 0o755, uid: 0, gid: 0 });
  const owner = { mode: entry.mode, uid: entry.uid ?? 0, gid: entry.gid ?? 0 };
  const existing = at.lookup(name);
  if (existing && entry.type === 'dir') return existing.setAttributes(owner);
  if (existing) at.remove(name);
  if (entry.type === 'symlink') at.create(name, { type: 'symlink', ...owner, target: entry.text ?? '' });
  else if (entry.type === 'dir') at.create(name, { type: 'dir', ...owner });
  else {
    const made = at.create(name, { type: 'file', ...owner });
    made.share(bytesOf(entry, arch));
    if (entry.size !== undefined) made.truncate(Math.max(entry.size, made.stat().size));
  }
}

function bytesOf(entry: Entry, arch: string): Uint8Array {
  if (entry.type === 'exec' && entry.note) return makeExecutable({ ...entry.note, arch } as ExecutableNote);
  return encode(entry.text ?? '');
}
