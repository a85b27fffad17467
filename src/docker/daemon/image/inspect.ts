// Models moby daemon/images/image_inspect.go (GET /images/{name}/json).
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { ContainerConfig } from '../../api/types/container-config.ts';
import type { ImageInspect } from '../../api/types/image.ts';
import { folderIds } from '../../containerd/layer-folders.ts';
import type { Image } from '../../containerd/types.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { DockerError } from '../../errdefs/errdefs.ts';
import type { ImageRunConfig } from '../../registry/image-config.ts';
import type { Daemon } from '../daemon.ts';
import { sortedMap } from '../maps.ts';
import { layerPath } from '../storage-paths.ts';
import { getImage } from './find.ts';
import { repoDigests, repoTags } from './names.ts';
import { sizeOf } from './size.ts';

export function inspectImage(daemon: Daemon, name: string): ImageInspect {
  const image = find(daemon, name);
  const { config } = image;
  const size = sizeOf(image);
  const late = since(daemon.version, 28);
  const run = { Config: wireConfig(config.config, daemon.version) };
  return {
    Id: image.id,
    RepoTags: repoTags(daemon, image),
    RepoDigests: repoDigests(daemon, image),
    Parent: image.parent ?? '',
    Comment: config.history.at(-1)?.comment ?? '',
    ...(config.created !== undefined && { Created: config.created }),
    ...(!since(daemon.version, 26) && {
      Container: config.container ?? '',
      ContainerConfig:
        (config.container_config as ContainerConfig | undefined) ?? (fullImageConfig({}) as ContainerConfig),
    }),
    DockerVersion: config.docker_version ?? '',
    Author: config.author ?? '',
    ...(late ? {} : run),
    Architecture: config.architecture,
    ...(config.variant && { Variant: config.variant }),
    Os: config.os,
    Size: size,
    ...(!since(daemon.version, 25) && { VirtualSize: size }),
    GraphDriver: { Data: layerDirectories(image, daemon), Name: daemon.storageDriver.current },
    RootFS: { Type: 'layers', ...(image.layers.length > 0 && { Layers: image.layers.map((layer) => layer.diffId) }) },
    Metadata: { LastTagTime: image.lastTagged > 0 ? rfc3339Nano(image.lastTagged) : '0001-01-01T00:00:00Z' },
    ...(late ? run : {}),
  } as ImageInspect;
}

/** Before 23 the complaint was said twice. */
function find(daemon: Daemon, name: string): Image {
  try {
    return getImage(daemon, name);
  } catch (error) {
    if (!since(daemon.version, 23) && error instanceof DockerError)
      throw new DockerError(error.kind, `no such image: ${name}: ${error.message}`);
    throw error;
  }
}

/** Where the overlays keep the layers, top layer first; vfs tells of none. */
export function layerDirectories(image: Image, daemon: Daemon): Record<string, string> | null {
  if (daemon.storageDriver.current === 'vfs') return null;
  const directories = folderIds(image.layers)
    .reverse()
    .map((id) => `${layerPath(daemon, id)}`);
  const [top = '', ...below] = directories;
  return {
    ...(below.length > 0 && { LowerDir: below.map((directory) => `${directory}/diff`).join(':') }),
    MergedDir: `${top}/merged`,
    UpperDir: `${top}/diff`,
    WorkDir: `${top}/work`,
  };
}

/** From 28 on only what an OCI image can say, in alphabetical order and with nulls. */
function wireConfig(config: ImageRunConfig, version: EngineVersion): Partial<ContainerConfig> {
  if (!since(version, 28)) return fullImageConfig(config);
  const own = {
    ...(config.ArgsEscaped && { ArgsEscaped: true }),
    Cmd: config.Cmd ?? null,
    Entrypoint: config.Entrypoint ?? null,
    Env: config.Env ?? null,
    ...(config.ExposedPorts && { ExposedPorts: sortedMap(config.ExposedPorts) }),
    ...(config.Healthcheck && { Healthcheck: config.Healthcheck }),
    Labels: sortedMap(config.Labels ?? null),
    OnBuild: config.OnBuild ?? null,
    ...(config.Shell && { Shell: config.Shell }),
    ...(config.StopSignal && { StopSignal: config.StopSignal }),
    User: config.User ?? '',
    Volumes: sortedMap(config.Volumes ?? null),
    WorkingDir: config.WorkingDir ?? '',
  };
  return own;
}

function fullImageConfig(config: ImageRunConfig): Partial<ContainerConfig> {
  return {
    Hostname: '',
    Domainname: '',
    User: config.User ?? '',
    AttachStdin: false,
    AttachStdout: false,
    AttachStderr: false,
    ...(config.ExposedPorts && { ExposedPorts: sortedMap(config.ExposedPorts) }),
    Tty: false,
    OpenStdin: false,
    StdinOnce: false,
    Env: config.Env ?? null,
    Cmd: config.Cmd ?? null,
    ...(config.Healthcheck && { Healthcheck: config.Healthcheck }),
    ...(config.ArgsEscaped && { ArgsEscaped: true }),
    Image: config.Image ?? '',
    Volumes: sortedMap(config.Volumes ?? null),
    WorkingDir: config.WorkingDir ?? '',
    Entrypoint: config.Entrypoint ?? null,
    OnBuild: config.OnBuild ?? null,
    Labels: sortedMap(config.Labels ?? null),
    ...(config.StopSignal && { StopSignal: config.StopSignal }),
    ...(config.Shell && { Shell: config.Shell }),
  };
}
