// Models moby daemon/images/image_commit.go (CommitBuildStep) and image/image.go (NewChildImage): a step's container
// becomes an image.

import { digestOf } from '../../../base/digest.ts';
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import { isEmptyLayer } from '../../buildkit/classic/layers.ts';
import type { BuildStep, RunConfig } from '../../buildkit/classic/types.ts';
import type { Layer } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import type { ImageConfig, ImageRunConfig } from '../../registry/image-config.ts';
import { fullConfig } from '../container/defaults.ts';
import { getContainer } from '../container/find.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from '../image/events.ts';

/** The image's id. Engines from 27 on tell of it. */
export function commitStep(daemon: Daemon, step: BuildStep): string {
  const container = getContainer(daemon, step.containerId);
  const layer = container.snapshot.commit();
  const empty = isEmptyLayer(layer);
  const layers = [...(step.parent?.layers ?? []), ...(empty ? [] : [layer])];
  const base = step.parent?.config;
  const created = rfc3339Nano(daemon.stamp());
  const author = step.author === '' ? {} : { author: step.author };
  const config: ImageConfig = {
    architecture: base?.architecture ?? daemon.host.profile.arch,
    os: 'linux',
    ...(base?.variant && { variant: base.variant }),
    ...author,
    created,
    config: runConfig(step.config),
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: [
      ...(base?.history ?? []),
      {
        created,
        ...author,
        created_by: (step.containerConfig.Cmd ?? []).join(' '),
        ...(empty && { empty_layer: true }),
      },
    ],
    docker_version: daemon.build.version,
    container: container.id,
    container_config: containerConfig(step, container.id),
  };
  const id = putImage(daemon, config, layers, step.parent?.id);
  if (since(daemon.version, 27)) logImageEvent(daemon, id, id, 'create');
  return id;
}

/** A step that ran nothing was made with its comment: its container's name and labels were written into it. */
function containerConfig({ containerConfig: config }: BuildStep, id: string): RunConfig {
  const ran = !config.Cmd?.some((word) => word.startsWith('#(nop) '));
  return ran
    ? { ...fullConfig(config), Labels: config.Labels ?? null }
    : fullConfig({ ...config, Hostname: id.slice(0, 12) });
}

const runConfig = (config: RunConfig): ImageRunConfig => ({ ...config }) as ImageRunConfig;

/** Keeps an image that was built here. */
export function putImage(
  daemon: Daemon,
  config: ImageConfig,
  layers: readonly Layer[],
  parent: string | undefined,
): string {
  const id = digestOf(JSON.stringify(config));
  daemon.containerd.images.put({
    id,
    config,
    layers,
    parent,
    references: new Set(),
    digests: new Set(),
    lastTagged: 0,
  });
  return id;
}
