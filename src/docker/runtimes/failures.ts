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

const isOld = ({ runc }: Components): boolean => !atLeast(runc, '1.1');

function inCreate(failure: RuntimeFailure, components: Components): string {
  if (failure.stage === 'spec') return isOld(components) ? failure.message : `runc create failed: ${failure.message}`;
  if (isOld(components)) {
    const where = failure.stage === 'init' ? 'process_linux.go:545: container init caused: ' : '';
    return `container_linux.go:380: starting container process caused: ${where}${failure.message}`;
  }
  const inside = failure.stage === 'init' || (failure.stage === 'lookup' && atLeast(components.runc, '1.2'));
  return `runc create failed: unable to start container process: ${inside ? 'error during container init: ' : ''}${failure.message}`;
}

const taskPrefix = (engine: EngineVersion): string =>
  saysCreateTask(engine) ? 'failed to create task for container: ' : '';

/** A failed `runc create`, as dockerd is told of it. */
export function createFailure(engine: EngineVersion, failure: RuntimeFailure): DockerError {
  const components = componentsOf(engine);
  const shim = atLeast(components.containerd, '1.6') ? 'failed to create shim task' : 'failed to create shim';
  const text = `${taskPrefix(engine)}${shim}: OCI runtime create failed: ${inCreate(failure, components)}`;
  return new DockerError('Unknown', classed(text, components), { cause: failure });
}

/** The runtime's executable itself could not be run. */
export function binaryFailure(engine: EngineVersion, id: string, reason: string): DockerError {
  const components = componentsOf(engine);
  const shim = atLeast(components.containerd, '1.6') ? 'failed to create shim task' : 'failed to create shim';
  const log = `/run/containerd/io.containerd.runtime.v2.task/moby/${id}/log.json`;
  const text = `${taskPrefix(engine)}${shim}: OCI runtime create failed: unable to retrieve OCI runtime error (open ${log}: no such file or directory): ${reason}`;
  return new DockerError('Unknown', classed(text, components));
}

/** No shim of that name is installed. */
export function shimFailure(engine: EngineVersion, runtime: string, binary: string): DockerError {
  const components = componentsOf(engine);
  const text = `${taskPrefix(engine)}failed to start shim: failed to resolve runtime path: runtime "${runtime}" binary not installed "${binary}": file does not exist`;
  return new DockerError('Unknown', classed(text, components));
}

/** A failed `runc exec`. */
export function execFailure(engine: EngineVersion, failure: RuntimeFailure): DockerError {
  const components = componentsOf(engine);
  const bare = failure.stage === 'create';
  const words = isOld(components)
    ? 'container_linux.go:380: starting container process caused: '
    : 'unable to start container process: ';
  const text = `OCI runtime exec failed: exec failed: ${bare ? '' : words}${failure.message}`;
  return new DockerError('Unknown', classed(text, components), { cause: failure });
}
