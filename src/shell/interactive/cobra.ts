// Models what cobra-built commands (docker) offer shells: `docker __complete ARGS...`.
import { concat, decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { openDescription } from '../../host/process/file-description.ts';
import { findInPath } from '../execute/launch.ts';
import type { Candidate, Completer } from './completion.ts';

/** The bits of cobra's ShellCompDirective, the last line `:N`. */
const NO_SPACE = 2;
const NO_FILES = 4;
const ERROR = 1;

/** Completion by the command's own `__complete`. */
export const cobraCompleter: Completer = async (proc, words, index) => {
  const path = findInPath(proc, words[0] ?? '');
  if (path === undefined) return undefined;
  const chunks: Uint8Array[] = [];
  const out = openDescription({
    kind: 'pipe',
    name: 'pipe:[1]',
    write: async (data) => void chunks.push(data.slice()),
  });
  const nothing = openDescription({
    kind: 'pipe',
    name: 'pipe:[0]',
    read: async () => new Uint8Array(0),
    write: async () => {},
  });
  try {
    const argv = [words[0] ?? '', '__complete', ...words.slice(1, index + 1)];
    const child = proc.spawn({
      argv,
      path,
      fds: new Map([
        [0, nothing],
        [1, out],
        [2, nothing],
      ]),
    });
    await proc.interruptible(child.ended);
    await proc.wait(child.pid).catch(() => {});
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
  return readAnswer(decode(concat(chunks)));
};

function readAnswer(text: string): Candidate[] | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const directive = Number(/^:(\d+)$/.exec(lines.at(-1) ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(directive) || directive & ERROR) return undefined;
  const found = lines.slice(0, -1).map((line) => {
    const [value = '', description] = line.split('\t');
    const open = (directive & NO_SPACE) !== 0 || value.endsWith('=');
    return { value, ...(description !== undefined && { description }), ...(open && { open }) };
  });
  return found.length === 0 && !(directive & NO_FILES) ? undefined : found;
}
