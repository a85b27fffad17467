// Models how runc (utils_linux.go, libcontainer/error.go) and crun (src/crun.c) word what they could not do.
import type { ExecutableNote } from '../../../host/process/types.ts';
import { createText, execText, type RuntimeFailure } from '../failures.ts';
import { runcBuild } from './runc-build.ts';

/** What `create` or `run` writes to its log. */
export function createWords(note: ExecutableNote, failure: RuntimeFailure, verb: 'create' | 'run'): string {
  if (note.program === 'crun') return crunWords(failure);
  return createText(runcBuild(note).version, failure).replace(/^runc create failed/, `runc ${verb} failed`);
}

/** What `exec` writes to its log. */
export function execWords(note: ExecutableNote, failure: RuntimeFailure): string {
  return note.program === 'crun' ? crunWords(failure) : execText(runcBuild(note).version, failure);
}

/** crun names the program and what errno says. */
function crunWords({ message }: RuntimeFailure): string {
  const missing = /^exec: "(.*)": executable file not found in \$PATH$/.exec(message)?.[1];
  if (missing !== undefined) return `executable file \`${missing}\` not found in $PATH: No such file or directory`;
  const [, path, reason] = /^exec: "(.*)": (?:stat .*: )?(.*)$/.exec(message) ?? [];
  if (path === undefined || reason === undefined) return message;
  return `open executable: ${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
}
