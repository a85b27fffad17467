// Models moby daemon/errors.go (setExitCodeFromError): the runtime's refusal becomes an exit code and a kind of error.
import { type EngineVersion, since } from '../../engine-version.ts';
import { type DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';

export interface StartFailure {
  readonly error: DockerError;
  /** 126: may not be run, 127: not there, 128: anything else. */
  readonly code: number;
}

const NOT_FOUND = ['executable file not found', 'no such file or directory', 'system cannot find the file specified'];
const WRONG_KIND =
  'Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type';

/** What is told of a task that could not be made; from 23 on the engine says first what it was about. */
export function taskFailure(version: EngineVersion, message: string): StartFailure {
  const prefix = 'failed to create task for container: ';
  const text = since(version, 23) && !message.startsWith(prefix) ? `${prefix}${message}` : message;
  return exitCodeFor(text);
}

/** The exit code that a container gets when it could not be started for this reason. */
export function exitCodeFor(message: string): StartFailure {
  const lower = message.toLowerCase();
  if (lower.includes('permission denied')) return { error: invalidParameter(message), code: 126 };
  if (lower.includes('is a directory')) return { error: invalidParameter(`${message}: permission denied`), code: 126 };
  if (lower.includes('not a directory')) {
    const text = message.endsWith(WRONG_KIND) ? message : `${message}: ${WRONG_KIND}`;
    return { error: invalidParameter(text), code: 127 };
  }
  if (NOT_FOUND.some((words) => lower.includes(words))) return { error: invalidParameter(message), code: 127 };
  return { error: unknown(message), code: 128 };
}
