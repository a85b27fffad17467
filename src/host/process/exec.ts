// Models execve(2): fs/exec.c, binfmt_elf and binfmt_script.
import { decode } from '../../base/bytes.ts';
import { Errno } from '../errno.ts';
import type { Files } from '../fs/files.ts';
import type { Caller } from '../fs/types.ts';
import { isExecutable, readNote } from './elf.ts';
import type { ExecutableNote, Kernel, Process, Program } from './types.ts';

export interface Executable {
  readonly exe: Process['exe'];
  readonly program: Program;
  /** With a script, its interpreter's arguments and the script's path come first. */
  readonly argv: readonly string[];
}

const MAX_INTERPRETERS = 4;
/** An ELF note or the line of an interpreter stands within these. */
const HEAD = 4096;
const KERNEL: Caller = { uid: 0, gid: 0, groups: [], caps: new Set(), pid: 0 };

/**
 * What running the file at `path` means. Throws ENOENT (also for a missing interpreter), EACCES (no execute bit, a
 * directory, a noexec mount), ENOEXEC (neither a program for this machine's architecture nor a script).
 */
export function findExecutable(
  kernel: Kernel,
  files: Files,
  path: string,
  argv: readonly string[],
  depth = 0,
): Executable {
  if (path === '') throw new Errno('ENOENT', path);
  const at = files.resolve(path);
  if (at.inode.type !== 'file' || at.mount.flags.noexec) throw new Errno('EACCES', path);
  if (!files.access(path, 'execute')) throw new Errno('EACCES', path);
  const content = at.inode.head?.(HEAD) ?? at.inode.read(KERNEL);
  if (isExecutable(content)) return { ...loadElf(kernel, readNote(content), path, at.path), argv };
  const script = interpreterOf(content);
  if (!script || depth >= MAX_INTERPRETERS) throw new Errno('ENOEXEC', path);
  const rest = [script.interpreter, ...script.argument, path, ...argv.slice(1)];
  return findExecutable(kernel, files, script.interpreter, rest, depth + 1);
}

function loadElf(
  kernel: Kernel,
  note: ExecutableNote | undefined,
  path: string,
  real: string,
): Pick<Executable, 'exe' | 'program'> {
  const program = note && kernel.programs.get(note.program);
  if (!program || note.arch !== kernel.arch) throw new Errno('ENOEXEC', path);
  return { exe: { path: real, note }, program };
}

function interpreterOf(content: Uint8Array): { interpreter: string; argument: string[] } | undefined {
  if (content[0] !== 0x23 || content[1] !== 0x21) return undefined;
  const end = content.indexOf(10);
  const line = decode(content.subarray(2, end < 0 ? Math.min(content.length, 256) : end));
  // Only blanks and tabs part it: the carriage return of a file from Windows belongs to the name.
  const [, interpreter = '', argument] = /^[ \t]*([^ \t]*)[ \t]*(.*?)[ \t]*$/s.exec(line) ?? [];
  return interpreter === '' ? undefined : { interpreter, argument: argument ? [argument] : [] };
}
