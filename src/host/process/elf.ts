/**
 * Executables on this machine are files like any other: they are copied, archived, mounted and deleted. What they run is
 * written in them: the ELF magic, then a note (JSON) that names a program of the kernel's program table.
 */
import { decode, encode } from '../../base/bytes.ts';
import type { Files } from '../fs/files.ts';
import type { ExecutableNote } from './types.ts';

const MAGIC = [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0];
const NOTE_START = 64;

/** The first bytes of an executable, its note in them; the rest of it are zeros. */
export function makeExecutable(note: ExecutableNote): Uint8Array {
  const text = encode(`${JSON.stringify(note)}\0`);
  const file = new Uint8Array(NOTE_START + text.length);
  file.set(MAGIC);
  file.set(text, NOTE_START);
  return file;
}

/** Writes an executable of so many bytes. */
export function writeExecutable(files: Files, path: string, note: ExecutableNote, size: number, mode = 0o755): void {
  files.writeFile(path, makeExecutable(note), { mode });
  files.truncate(path, size);
}

export const isExecutable = (file: Uint8Array): boolean =>
  MAGIC.slice(0, 4).every((byte, index) => file[index] === byte);

/** The note in an executable; undefined when the bytes are no executable of this machine's making. */
export function readNote(file: Uint8Array): ExecutableNote | undefined {
  if (!isExecutable(file)) return undefined;
  const end = file.indexOf(0, NOTE_START);
  if (end < 0) return undefined;
  try {
    const note: unknown = JSON.parse(decode(file.subarray(NOTE_START, end)));
    if (typeof note === 'object' && note !== null && 'program' in note && 'arch' in note) return note as ExecutableNote;
  } catch {
    return undefined;
  }
  return undefined;
}

const NOTE_BYTES = 4096;

/** The note of the file at `path`; undefined when it is none of this machine's making. Throws `Errno` when it is not there. */
export function noteAt(files: Pick<Files, 'resolve' | 'readFile'>, path: string): ExecutableNote | undefined {
  const { inode } = files.resolve(path);
  return readNote(inode.head?.(NOTE_BYTES) ?? files.readFile(path));
}
