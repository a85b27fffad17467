import { concat, decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { openDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { findInPath } from '../execute/launch.ts';

/** What a command prints, asked for behind the scenes; undefined when it is not there. */
export async function ask(proc: Process, argv: readonly string[]): Promise<string | undefined> {
  const path = findInPath(proc, argv[0] ?? '');
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
    const fds = new Map([
      [0, nothing],
      [1, out],
      [2, nothing],
    ]);
    const child = proc.spawn({ argv, path, fds });
    await proc.interruptible(child.ended);
    await proc.wait(child.pid).catch(() => {});
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
  return decode(concat(chunks));
}
