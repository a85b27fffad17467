// Models moby daemon/errors.go and the sentences of the verbs on containers.
import { type EngineVersion, since } from '../../engine-version.ts';
import { conflict, type DockerError, forbidden, invalidParameter, notFound, system } from '../../errdefs/errdefs.ts';

export const noSuchContainer = (name: string): DockerError => notFound(`No such container: ${name}`);
export const ambiguousPrefix = (prefix: string): DockerError =>
  notFound(`Multiple IDs found with provided prefix: ${prefix}`);
export const emptyName = (): DockerError => invalidParameter('invalid name or ID supplied: ""');

export const nameTaken = (name: string, id: string): DockerError =>
  conflict(
    `Conflict. The container name "${name}" is already in use by container "${id}". You have to remove (or rename) that container to be able to reuse that name.`,
  );
export const invalidName = (name: string): DockerError =>
  invalidParameter(`Invalid container name (${name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed`);

export const notRunning = (version: EngineVersion, id: string): DockerError =>
  conflict(`${since(version, 23) ? 'container' : 'Container'} ${id} is not running`);
export const isRestarting = (id: string): DockerError =>
  conflict(`Container ${id} is restarting, wait until the container is running`);
export const alreadyPaused = (id: string): DockerError => conflict(`Container ${id} is already paused`);
export const notPaused = (id: string): DockerError => system(`Container ${id} is not paused`);
export const execPaused = (name: string): DockerError =>
  conflict(`Container ${name} is paused, unpause the container before exec`);
export const noSuchExec = (id: string): DockerError => notFound(`No such exec instance: ${id}`);

export const markedForRemoval = (): DockerError => conflict('container is marked for removal and cannot be started');
export const startPaused = (): DockerError => conflict('cannot start a paused container, try unpause instead');

export const noCommand = (version: EngineVersion): DockerError =>
  invalidParameter(since(version, 26) ? 'no command specified' : 'No command specified');
export const emptyConfig = (version: EngineVersion): DockerError =>
  invalidParameter(
    since(version, 23)
      ? 'config cannot be empty in order to create a container'
      : 'Config cannot be empty in order to create a container',
  );

export const noFileInContainer = (container: string, path: string): DockerError =>
  notFound(`Could not find the file ${path} in container ${container}`);
export const readOnlyRootfs = (): DockerError => forbidden('container rootfs is marked read-only');
