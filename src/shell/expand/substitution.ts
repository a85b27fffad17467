import type { Script } from 'unbash';
import { concat } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import { createPipe } from '../../host/process/pipe.ts';
import { readPath } from '../../host/process/stdio.ts';
import { addJob } from '../jobs.ts';
import type { Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { toText } from '../text.ts';
import { expandText } from './expand.ts';

/** `$(...)`: what the commands print, without the newlines at its end. Leaves their status in `substitutionStatus`. */
export async function substituteCommand(sh: Shell, script: Script, source: string | undefined): Promise<string> {
  const direct = await substituteFile(sh, script);
  if (direct !== undefined) return trim(direct);
  const pipe = createPipe();
  const fds = new Map(sh.proc.fds).set(1, pipe.writer);
  const child = sh.engine.spawnCopy(
    sh,
    (copy) => {
      if (source !== undefined) copy.code = createCode(source, copy.line);
      return copy.engine.runScript(copy, script, true);
    },
    { fds },
  );
  pipe.writer.close();
  const text = toText(await drain(sh, pipe.reader.read));
  pipe.reader.close();
  const { status } = await sh.proc.wait(child.pid);
  sh.substitutionStatus = status.kind === 'exited' ? status.code : 128;
  return trim(text);
}

const trim = (text: string): string => text.replace(/\0/g, '').replace(/\n+$/, '');

async function drain(sh: Shell, read: (max: number, signal?: AbortSignal) => Promise<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let held = sh.proc.memory;
  for (;;) {
    const chunk = await sh.proc.interruptible(read(65536, sh.proc.endSignal));
    if (chunk.length === 0) return concat(chunks);
    chunks.push(chunk);
    held += chunk.length;
    sh.proc.holdMemory(held);
    await sh.proc.checkpoint();
  }
}

/** `$(<file)` needs no process. */
async function substituteFile(sh: Shell, script: Script): Promise<string | undefined> {
  const only = script.commands.length === 1 ? script.commands[0]?.command : undefined;
  if (only?.type !== 'Command' || only.name || only.prefix.length !== 1) return undefined;
  const redirect = only.prefix[0];
  if (redirect?.type !== 'Redirect' || redirect.operator !== '<' || redirect.descriptor || !redirect.target)
    return undefined;
  try {
    const path = await expandText(sh, redirect.target);
    sh.substitutionStatus = 0;
    return toText(await readPath(sh.proc, path));
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

/** `<(...)` and `>(...)`: a path to a pipe that a process at the other end reads or fills. */
export function substituteProcess(sh: Shell, operator: '<' | '>', script: Script): string {
  const reads = operator === '<';
  const { path, mine, theirs } = pipeByDescriptor(sh, reads) ?? pipeByName(sh, reads);
  const fds = new Map(sh.proc.fds).set(reads ? 1 : 0, theirs);
  const child = sh.engine.spawnCopy(sh, (copy) => copy.engine.runScript(copy, script, true), { fds });
  theirs.close();
  addJob(sh, [child], path, false, false);
  sh.lastBackground = child.pid;
  sh.temporary.push(() => {
    mine.close();
    if (path.startsWith('/tmp/')) sh.proc.files.removeAll(path);
    else sh.proc.fds.delete(Number(path.slice('/dev/fd/'.length)));
  });
  return path;
}

interface NamedPipe {
  readonly path: string;
  /** The end that is kept open until the command is over. */
  readonly mine: FileDescription;
  readonly theirs: FileDescription;
}

/** The first descriptor that process substitutions use; bash counts down from here. */
const HIGHEST = 63;

/** A descriptor that /dev/fd shows; undefined where that does not lead to a pipe. */
function pipeByDescriptor(sh: Shell, reads: boolean): NamedPipe | undefined {
  const pipe = createPipe();
  const [mine, theirs] = reads ? [pipe.reader, pipe.writer] : [pipe.writer, pipe.reader];
  let fd = HIGHEST;
  while (sh.proc.fds.has(fd)) fd--;
  sh.proc.fds.set(fd, mine);
  const path = `/dev/fd/${fd}`;
  if (sh.proc.files.exists(path)) return { path, mine, theirs };
  sh.proc.fds.delete(fd);
  mine.close();
  theirs.close();
  return undefined;
}

/** Where there is no /dev/fd, a named pipe does, as bash arranges it too. */
function pipeByName(sh: Shell, reads: boolean): NamedPipe {
  const { files } = sh.proc;
  const path = `/tmp/sh-np.${sh.random.hex(8)}`;
  files.mknod(path, 'fifo', 0o600);
  const [reader, writer] = [files.open(path, { read: true }), files.open(path, { write: true })];
  return reads ? { path, mine: reader, theirs: writer } : { path, mine: writer, theirs: reader };
}
