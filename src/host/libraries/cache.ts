// Models /etc/ld.so.cache, glibc's format `glibc-ld.so.cache1.1` (elf/cache.c, sysdeps/generic/dl-cache.h).
import { decode, encode } from '../../base/bytes.ts';
import type { Files } from '../fs/files.ts';

export const CACHE_PATH = '/etc/ld.so.cache';
const MAGIC = 'glibc-ld.so.cache1.1';
const HEADER = 48;
const ENTRY = 24;
/** FLAG_ELF_LIBC6 with the architecture (sysdeps/generic/ldconfig.h). */
const FLAGS: Readonly<Record<string, number>> = { amd64: 0x0303, arm64: 0x0a03, i386: 0x0003 };

export interface CacheEntry {
  readonly soname: string;
  readonly path: string;
  readonly arch: string;
}

export interface LdCache {
  readonly entries: readonly CacheEntry[];
}

/** The file's bytes; entries in the order ldconfig keeps them. */
export function formatCache({ entries }: LdCache): Uint8Array {
  const strings: number[] = [];
  const stringsStart = HEADER + entries.length * ENTRY;
  const intern = (text: string): number => {
    const at = stringsStart + strings.length;
    strings.push(...encode(text), 0);
    return at;
  };
  const places = entries.map(({ soname, path, arch }) => [FLAGS[arch] ?? 3, intern(soname), intern(path)] as const);
  const bytes = new Uint8Array(stringsStart + strings.length);
  const view = new DataView(bytes.buffer);
  bytes.set(encode(MAGIC), 0);
  view.setUint32(20, entries.length, true);
  view.setUint32(24, strings.length, true);
  bytes[28] = 2;
  for (const [index, [flags, key, value]] of places.entries()) {
    const at = HEADER + index * ENTRY;
    view.setInt32(at, flags, true);
    view.setUint32(at + 4, key, true);
    view.setUint32(at + 8, value, true);
  }
  bytes.set(strings, stringsStart);
  return bytes;
}

/** Undefined for bytes that are no cache, or a broken one. */
export function parseCache(bytes: Uint8Array): LdCache | undefined {
  if (bytes.length < HEADER || decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(20, true);
  if (HEADER + count * ENTRY > bytes.length) return undefined;
  const text = (at: number): string => decode(bytes.subarray(at, Math.max(at, bytes.indexOf(0, at))));
  const arches = new Map(Object.entries(FLAGS).map(([arch, flags]) => [flags, arch]));
  const entries = Array.from({ length: count }, (_entry, index): CacheEntry => {
    const at = HEADER + index * ENTRY;
    return {
      soname: text(view.getUint32(at + 4, true)),
      path: text(view.getUint32(at + 8, true)),
      arch: arches.get(view.getInt32(at, true)) ?? 'i386',
    };
  });
  return { entries };
}

/** The machine's (or a container's) own cache; undefined where there is none that can be read. */
export function readCache(files: Files, path = CACHE_PATH): LdCache | undefined {
  return files.exists(path) && !files.isDirectory(path) ? parseCache(files.readFile(path)) : undefined;
}
