// Models what becomes of a runtime's failure on its way up: runc, the shim, containerd's client, libcontainerd.

import type { EngineVersion } from '../engine-version.ts';
import { DockerError } from '../errdefs/errdefs.ts';
import { atLeast, type Components, componentsOf, saysCreateTask } from './versions.ts';

/** What went wrong, as runc's own code says it. */
export class RuntimeFailure extends Error {
  /** `spec`: before anything was started. `init`: inside the container's first process, while it set itself up. `lookup`: finding the program there. */
  readonly stage: 'init' | 'lookup' | 'create' | 'spec';

  constructor(stage: RuntimeFailure['stage'], message: string) {
    super(message);
    this.name = 'RuntimeFailure';
    this.stage = stage;
  }
}

/** containerd's client adds the class of an error it cannot tell, up to version 1. */
const classed = (text: string, { containerd }: Components): string =>
  atLeast(containerd, '2.0') ? text : `${text}: unknown`;

/** What `runc create` of that version logs. */
export function createText(runc: string, failure: RuntimeFailure): string {
  const isOld = !atLeast(runc, '1.1');
  if (failure.stage === 'spec') return isOld ? failure.message : `runc create failed: ${failure.message}`;
  if (isOld) {
    const where = failure.stage === 'init' ? 'process_linux.go:545: container init caused: ' : '';
    return `container_linux.go:380: starting container process caused: ${where}${failure.message}`;
  }
  const inside = failure.stage === 'init' || (failure.stage === 'lookup' && atLeast(runc, '1.2'));
  return `runc create failed: unable to start container process: ${inside ? 'error during container init: ' : ''}${failure.message}`;
}

/** What `runc exec` of that version logs. */
export function execText(runc: string, failure: RuntimeFailure): string {
  const words = atLeast(runc, '1.1')
    ? 'unable to start container process: '
    : 'container_linux.go:380: starting container process caused: ';
  return `exec failed: ${failure.stage === 'create' ? '' : words}${failure.message}`;
}

const taskPrefix = (engine: EngineVersion): string =>
  saysCreateTask(engine) ? 'failed to create task for container: ' : '';

/** A shim that could not make a task, as dockerd is told of it: `text` begins with `OCI runtime create failed`. */
export function createFailure(engine: EngineVersion, text: string): DockerError {
  const components = componentsOf(engine);
  const shim = atLeast(components.containerd, '1.6') ? 'failed to create shim task' : 'failed to create shim';
  return new DockerError('Unknown', classed(`${taskPrefix(engine)}${shim}: ${text}`, components));
}

/** A task that containerd itself could not make. */
export const taskFailure = (engine: EngineVersion, reason: string): DockerError =>
  new DockerError('Unknown', classed(`${taskPrefix(engine)}${reason}`, componentsOf(engine)));

/** A shim that could not be started. */
export function shimFailure(engine: EngineVersion, reason: string): DockerError {
  return new DockerError(
    'Unknown',
    classed(`${taskPrefix(engine)}failed to start shim: ${reason}`, componentsOf(engine)),
  );
}

/** Anything else that a shim was asked for: `OCI runtime exec failed: ...`. */
export const shimAnswer = (engine: EngineVersion, text: string): DockerError =>
  new DockerError('Unknown', classed(text, componentsOf(engine)));
