import type { Script } from 'unbash';
import { concat } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { createPipe } from '../../host/process/pipe.ts';
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
  for (;;) {
    const chunk = await sh.proc.interruptible(read(65536, sh.proc.endSignal));
    if (chunk.length === 0) return concat(chunks);
    chunks.push(chunk);
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
    return toText(sh.proc.files.readFile(path));
  } catch (error) {
    if (isErrno(error)) return undefined;
    throw error;
  }
}

/** The first descriptor that process substitutions use; bash counts down from here. */
const HIGHEST = 63;

/** `<(...)` and `>(...)`: a path to a pipe that a process at the other end reads or fills. */
export function substituteProcess(sh: Shell, operator: '<' | '>', script: Script): string {
  const pipe = createPipe();
  const [mine, theirs] = operator === '<' ? [pipe.reader, pipe.writer] : [pipe.writer, pipe.reader];
  const fds = new Map(sh.proc.fds).set(operator === '<' ? 1 : 0, theirs);
  const child = sh.engine.spawnCopy(sh, (copy) => copy.engine.runScript(copy, script, true), { fds });
  theirs.close();
  sh.lastBackground = child.pid;
  let fd = HIGHEST;
  while (sh.proc.fds.has(fd)) fd--;
  sh.proc.fds.set(fd, mine);
  return `/dev/fd/${fd}`;
}
