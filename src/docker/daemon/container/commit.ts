// Models moby daemon/commit.go (POST /commit): a container becomes an image.

import { digestOf } from '../../../base/digest.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { ROOT_CALLER } from '../../../host/fs/mounts.ts';
import type { ContainerConfig } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { conflict, DockerError, invalidParameter, system } from '../../errdefs/errdefs.ts';
import type { ImageConfig, ImageRunConfig } from '../../registry/image-config.ts';
import { familiarReference, fullReference, type Reference } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { applyChanges } from '../image/changes.ts';
import { logImageEvent } from '../image/events.ts';
import { getImage, referenceOf } from '../image/find.ts';
import { noImage } from '../image/no-image.ts';
import type { Container } from './container.ts';
import { fullConfig } from './defaults.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { mergeConfig } from './merge.ts';
import { pauseContainer } from './pause.ts';
import { unpauseContainer } from './unpause.ts';

export interface CommitRequest {
  readonly container: string;
  readonly repo: string;
  readonly tag: string;
  readonly comment: string;
  readonly author: string;
  readonly pause: boolean;
  /** Dockerfile lines, as `--change` gives them. */
  readonly changes: readonly string[];
  readonly config: Partial<ContainerConfig> | undefined;
}

export function commitContainer(daemon: Daemon, request: CommitRequest): { readonly Id: string } {
  const container = getContainer(daemon, request.container);
  const name = since(daemon.version, 23) ? imageName(daemon, request) : undefined;
  if (container.removing) throw conflict(`You cannot commit container ${container.id} which is being removed`);
  if (!request.pause || container.state.is !== 'running') return commit(daemon, container, request, name);
  pauseContainer(daemon, container.id);
  try {
    return commit(daemon, container, request, name);
  } finally {
    unpauseContainer(daemon, container.id);
  }
}

function commit(
  daemon: Daemon,
  container: Container,
  request: CommitRequest,
  name: Reference | undefined,
): { readonly Id: string } {
  const base = container.imageId === '' ? noImage(daemon) : getImage(daemon, container.imageId);
  const layer = container.snapshot.commit();
  // An image has no layer for a container in which nothing was written.
  const isEmpty = layer.files.root.list(ROOT_CALLER).length === 0;
  const added = isEmpty ? [] : [layer];
  const created = rfc3339Nano(daemon.stamp());
  const command = [container.path, ...container.args].join(' ');
  const own = runConfig(container.config);
  const wanted = mergeConfig(request.config ?? {}, own, daemon.version);
  const run = applyChanges(request.config ? runConfig(fullConfig(wanted)) : own, request.changes, daemon.version);
  const config: ImageConfig = {
    ...base.config,
    created,
    author: request.author,
    config: run,
    rootfs: { type: 'layers', diff_ids: [...base.config.rootfs.diff_ids, ...added.map(({ diffId }) => diffId)] },
    history: [
      ...base.config.history,
      {
        created,
        created_by: command,
        ...(request.author && { author: request.author }),
        ...(request.comment && { comment: request.comment }),
        ...(isEmpty && { empty_layer: true }),
      },
    ],
    docker_version: daemon.build.version,
    container: container.id,
    container_config: container.config,
  };
  const id = digestOf(JSON.stringify(config));
  const { images } = daemon.containerd;
  images.put({
    id,
    config,
    layers: [...base.layers, ...added],
    parent: base.id === '' ? undefined : base.id,
    references: new Set(),
    digests: new Set(),
    lastTagged: daemon.stamp(),
  });
  // Before 23 the name was looked at when the image was there, nameless, and then it was the server's fault.
  const reference = !since(daemon.version, 23) ? asServersFault(() => imageName(daemon, request)) : name;
  if (since(daemon.version, 27)) logImageEvent(daemon, id, id, 'create');
  if (reference) {
    images.tag(id, fullReference(reference));
    logImageEvent(daemon, id, familiarReference(reference), 'tag');
  }
  const imageRef = reference ? { imageRef: `${request.repo}${request.tag === '' ? '' : `:${request.tag}`}` } : {};
  logContainerEvent(daemon, container, 'commit', { comment: request.comment, imageID: id, ...imageRef });
  return { Id: id };
}

function imageName(daemon: Daemon, { repo, tag }: CommitRequest): Reference | undefined {
  const reference = repo === '' ? undefined : referenceOf(daemon, tag === '' ? repo : `${repo}:${tag}`);
  if (reference?.digest) throw invalidParameter('cannot import digest reference');
  return reference;
}

function asServersFault<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof DockerError ? system(error.message) : error;
  }
}

/** The part of a container's configuration that an image keeps. */
function runConfig(config: ContainerConfig): ImageRunConfig {
  return {
    User: config.User,
    ...(config.ExposedPorts && { ExposedPorts: config.ExposedPorts }),
    Env: [...(config.Env ?? [])],
    Entrypoint: config.Entrypoint ? [...config.Entrypoint] : null,
    Cmd: config.Cmd ? [...config.Cmd] : null,
    ...(config.Volumes && { Volumes: config.Volumes }),
    WorkingDir: config.WorkingDir,
    Labels: config.Labels,
    ...(config.StopSignal && { StopSignal: config.StopSignal }),
    ...(config.Healthcheck && { Healthcheck: { ...config.Healthcheck, Test: [...(config.Healthcheck.Test ?? [])] } }),
    OnBuild: null,
  };
}
