// Models moby builder/dockerfile/internals.go and containerbackend.go (v20.10.24 to v28.5.2): a step's container, and
// the image that becomes of it.
import { since } from '../../engine-version.ts';
import { withComment } from './run-config.ts';
import type { Build, Dispatch } from './state.ts';
import type { RunConfig } from './types.ts';

export const shortId = (id: string): string => id.replace(/^sha256:/, '').slice(0, 12);

/** Commits a step that changes the configuration alone. */
export async function commit(at: Dispatch, comment: string): Promise<void> {
  const { state } = at;
  if (!state.hasBase) throw new Error('Please provide a source image with `from` prior to commit');
  const config = withComment(state.runConfig, comment);
  const id = await probeAndCreate(at, config);
  if (id === undefined) return;
  mergeHealth(at, config);
  commitContainer(at, id, config);
}

/** Making the container completes the health check from the base image's, in the configuration of the image too. */
function mergeHealth({ state, backend }: Dispatch, config: RunConfig): void {
  const own = state.runConfig.Healthcheck;
  const base = backend.imageById(state.imageId)?.config.config.Healthcheck;
  if (!own || !base) return;
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== 0));
  state.runConfig.Healthcheck = { ...base, ...given, Test: own.Test?.length ? own.Test : (base.Test ?? []) };
  config.Healthcheck = state.runConfig.Healthcheck;
}

/** True when the step was found in the cache, and is done. */
export async function probeCache({ probe, state, output }: Dispatch, config: RunConfig): Promise<boolean> {
  const id = probe.find(state.imageId, config);
  if (id === undefined) return false;
  output.stdout(' ---> Using cache\n');
  state.imageId = id;
  return true;
}

/** The id of the step's container; undefined when the cache had it. */
export async function probeAndCreate(at: Dispatch, config: RunConfig): Promise<string | undefined> {
  return (await probeCache(at, config)) ? undefined : create(at, config);
}

export function create({ backend, options, containers, output }: Build, config: RunConfig): string {
  const { id, warnings } = backend.create(config, options.hostConfig);
  containers.add(id);
  for (const warning of warnings) output.stdout(` ---> [Warning] ${warning}\n`);
  output.stdout(` ---> Running in ${shortId(id)}\n`);
  return id;
}

export function commitContainer({ backend, state }: Dispatch, containerId: string, containerConfig: RunConfig): void {
  state.imageId = backend.commitStep({
    containerId,
    author: state.maintainer,
    config: state.runConfig,
    containerConfig,
    parent: backend.imageById(state.imageId),
  });
}

/** Removes the containers of the step. */
export async function removeContainers({ backend, containers, output }: Build): Promise<void> {
  for (const id of [...containers]) {
    await backend.remove(id);
    containers.delete(id);
    const text = since(backend.version, 23)
      ? ' ---> Removed intermediate container'
      : 'Removing intermediate container';
    output.stdout(`${text} ${shortId(id)}\n`);
  }
}
