// Models moby daemon/delete.go (DELETE /containers/{id}).
import { since } from '../../engine-version.ts';
import { conflict, DockerError, unknown } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { removeLink } from '../network/links.ts';
import { discardVolume } from '../volume/remove.ts';
import { ANONYMOUS_LABEL } from '../volume/volume.ts';
import { type Container, containerRoot, plainName } from './container.ts';
import { noSuchContainer } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { kill } from './kill.ts';
import { exitCodeOf, isRunning } from './state.ts';

export interface RemoveOptions {
  /** Kills it first when it runs. */
  readonly force: boolean;
  /** With the anonymous volumes that nobody else uses. */
  readonly volumes: boolean;
  readonly link?: boolean;
}

export async function removeContainer(daemon: Daemon, name: string, options: RemoveOptions): Promise<void> {
  const container = getContainer(daemon, name);
  if (container.removing) throw conflict(`removal of container ${name} is already in progress`);
  if (options.link) {
    const problem = linkRemoval(daemon, name);
    if (problem) throw problem;
    return;
  }
  container.removing = true;
  try {
    await remove(daemon, container, options);
  } catch (error) {
    if (!(error instanceof DockerError)) throw error;
    throw since(daemon.version, 25)
      ? new DockerError(error.kind, `cannot remove container "${shownName(daemon, container, name)}": ${error.message}`)
      : error;
  } finally {
    container.removing = false;
  }
}

/** Links are names of the form `parent/alias`; what stands alone is the container's own name. */
function linkRemoval(daemon: Daemon, name: string): DockerError | undefined {
  const parent = name.replace(/^\//, '').split('/').slice(0, -1).join('/');
  if (parent === '') return unknown('Conflict, cannot remove the default link name of the container');
  if (removeLink(daemon, parent, name.split('/').pop() ?? '')) return undefined;
  const known = [...daemon.containers.values()].some((container) => plainName(container) === parent);
  return known
    ? noSuchContainer(name.replace(/^\//, ''))
    : unknown(`Cannot get parent /${parent} for link name /${name}`);
}

/** 28 says what was asked for, 25 to 27 the container's name. */
const shownName = (daemon: Daemon, container: Container, name: string): string =>
  since(daemon.version, 28) ? name : container.name;

async function remove(daemon: Daemon, container: Container, options: RemoveOptions): Promise<void> {
  const { state } = container;
  if (isRunning(state) || state.is === 'restarting') {
    if (!options.force) throw stillRunning(daemon, container);
    await kill(daemon, container).catch(() => {});
  }
  container.restartAbort?.abort();
  container.state = { is: 'dead', code: exitCodeOf(container.state) };
  daemon.containerd.snapshotter.remove(container.id);
  daemon.host.files.removeAll(containerRoot(daemon, container.id));
  daemon.containers.delete(container.id);
  for (const exec of container.execs.keys()) daemon.execs.delete(exec);
  releaseVolumes(daemon, container, options.volumes);
  container.changes.emit({ is: 'removed' });
  logContainerEvent(daemon, container, 'destroy');
}

function stillRunning(daemon: Daemon, container: Container): DockerError {
  const { is } = container.state;
  if (since(daemon.version, 25)) {
    return conflict(
      is === 'paused'
        ? 'container is paused and must be unpaused first'
        : `container is ${is}: stop the container before removing or force remove`,
    );
  }
  const how =
    is === 'paused'
      ? 'Unpause and then stop the container before attempting removal or force remove'
      : 'Stop the container before attempting removal or force remove';
  return conflict(`You cannot remove a ${is} container ${container.id}. ${how}`);
}

function releaseVolumes(daemon: Daemon, container: Container, remove: boolean): void {
  for (const { volume, spec } of container.mounts) {
    if (!volume) continue;
    volume.refs.delete(container.id);
    const anonymous = !spec.Source && (volume.labels?.[ANONYMOUS_LABEL] !== undefined || !since(daemon.version, 23));
    if (remove && anonymous && volume.refs.size === 0) discardVolume(daemon, volume);
  }
}
