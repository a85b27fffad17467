// Models moby daemon/create.go (POST /containers/create).

import { createEmitter } from '../../../base/emitter.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import type {
  ContainerConfig,
  ContainerCreateRequest,
  ContainerCreateResponse,
  HostConfig,
} from '../../api/types/container-config.ts';
import type { Image } from '../../containerd/types.ts';
import { since } from '../../engine-version.ts';
import { conflict, invalidParameter, isKind, notFound, system } from '../../errdefs/errdefs.ts';
import { copyTree } from '../copy-tree.ts';
import type { Daemon } from '../daemon.ts';
import { getImage } from '../image/find.ts';
import { noImage } from '../image/no-image.ts';
import { validateLogConfig } from '../logger/create.ts';
import { registerMounts } from '../mounts/register.ts';
import { validateEndpoints, wantedEndpoints } from '../network/endpoints.ts';
import { validateLinks } from '../network/links.ts';
import { rootFiles } from '../root-files.ts';
import { rootPath } from '../storage-paths.ts';
import { mountVolume, unmountVolume } from '../volume/mount.ts';
import { type Container, containerRoot, type MountPoint } from './container.ts';
import { fullConfig, fullHostConfig, splitRequest } from './defaults.ts';
import { emptyConfig } from './errors.ts';
import { logContainerEvent } from './events.ts';
import { getContainer } from './find.ts';
import { mergeConfig } from './merge.ts';
import { generateName, reserveName } from './names.ts';
import { validateSecurityOptions } from './seccomp.ts';
import { CREATED } from './state.ts';
import { createStreams } from './streams.ts';
import { validateConfig, validateNetworkMode } from './validate-config.ts';
import { validateHostConfig } from './validate-host-config.ts';

/** Makes a container that does not run yet. Throws in the engine's words; nothing of it is left then. */
export function createContainer(
  daemon: Daemon,
  name: string,
  request: ContainerCreateRequest,
  platform = '',
): ContainerCreateResponse {
  const wanted = splitRequest(request);
  const given = request.HostConfig ?? {};
  if (Object.keys(wanted).length === 0) throw emptyConfig(daemon.version);
  validateNetworkMode(wanted, given, daemon.version);
  validateConfig(wanted, daemon.version);
  const warnings = [...validateHostConfig(daemon, given)];

  validateSecurityOptions(given.SecurityOpt ?? []);

  const image = wanted.Image ? getImage(daemon, wanted.Image) : noImage(daemon);
  checkPlatform(daemon, image, wanted.Image ?? '', platform);
  if (platform === '') warnings.push(...platformWarnings(daemon, image));
  checkSharedNamespaces(daemon, given);
  validateLinks(daemon, given.Links ?? []);
  validateEndpoints(daemon, request.NetworkingConfig?.EndpointsConfig ?? {});
  validateStorage(given.StorageOpt ?? {});
  const id = daemon.host.random.hex(64);
  const merged = mergeConfig(wanted, wanted.Image ? image.config.config : undefined, daemon.version);
  const config = fullConfig({ ...merged, Hostname: hostnameOf(daemon, id, merged, given) });
  const hostConfig = withLogDefaults(daemon, sharingById(daemon, fullHostConfig(daemon, request.HostConfig)));
  validateLogConfig(daemon, hostConfig.LogConfig.Type, hostConfig.LogConfig.Config ?? {});

  const container = makeContainer(daemon, { id, name, config, hostConfig, image, request });
  daemon.containers.set(id, container);
  logContainerEvent(daemon, container, 'create');
  return { Id: id, Warnings: warnings };
}

interface Ingredients {
  readonly id: string;
  readonly name: string;
  readonly config: ContainerConfig;
  readonly hostConfig: HostConfig;
  readonly image: Image;
  readonly request: ContainerCreateRequest;
}

function makeContainer(daemon: Daemon, from: Ingredients): Container {
  const { id, config, hostConfig, image } = from;
  const name = from.name === '' ? generateName(daemon) : reserveName(daemon, from.name);
  const [path = '', ...args] = [...(config.Entrypoint ?? []), ...(config.Cmd ?? [])];
  const created = daemon.stamp();
  const layerId = daemon.host.random.hex(64);
  const snapshot = daemon.containerd.snapshotter.prepare(id, image.layers, { layerId });
  let mounts: readonly MountPoint[] = [];
  try {
    makeWorkingDirectory(snapshot.fs, config.WorkingDir);
    mounts = registerMounts(daemon, id, config, hostConfig);
    const root = rootPath(daemon, layerId);
    for (const mount of mounts) populate(daemon, snapshot.fs, mount, root);
  } catch (error) {
    for (const { volume } of mounts) volume?.refs.delete(id);
    daemon.containerd.snapshotter.remove(id);
    throw error;
  }
  daemon.host.files.mkdirAll(containerRoot(daemon, id), 0o710);
  return {
    id,
    name,
    created,
    path,
    args,
    config,
    hostConfig,
    imageId: image.id,
    snapshot,
    layerId,
    mounts,
    mountedVolumes: [],
    networks: wantedEndpoints(daemon, hostConfig.NetworkMode, from.request.NetworkingConfig?.EndpointsConfig ?? {}),
    startedBefore: false,
    state: CREATED,
    removing: false,
    restartCount: 0,
    manuallyStopped: false,
    health: undefined,
    healthAbort: undefined,
    restartAbort: undefined,
    restarting: false,
    backoff: 0,
    execs: new Map(),
    streams: createStreams(),
    changes: createEmitter(),
    log: undefined,
    task: undefined,
    sandbox: undefined,
    lastSandbox: '',
    sharedRoot: undefined,
  };
}

/** The daemon's own log driver and its options, where the request has none. */
function withLogDefaults(daemon: Daemon, host: HostConfig): HostConfig {
  const { logDriver, logOpts } = daemon.config.current;
  const Type = host.LogConfig.Type || logDriver;
  const Config = Type === logDriver ? { ...logOpts, ...host.LogConfig.Config } : (host.LogConfig.Config ?? {});
  return { ...host, LogConfig: { Type, Config } };
}

function hostnameOf(daemon: Daemon, id: string, config: Partial<ContainerConfig>, host: Partial<HostConfig>): string {
  if (host.NetworkMode === 'host' && !config.Hostname) return daemon.host.profile.hostname;
  if (host.NetworkMode?.startsWith('container:')) {
    // One that is not there is found missing at the start.
    return otherContainer(daemon, host.NetworkMode.slice('container:'.length))?.config.Hostname ?? '';
  }
  return config.Hostname || id.slice(0, 12);
}

/** `container:web` is kept as `container:<id>`. */
function sharingById(daemon: Daemon, host: HostConfig): HostConfig {
  if (!host.NetworkMode.startsWith('container:')) return host;
  const other = otherContainer(daemon, host.NetworkMode.slice('container:'.length));
  return other ? { ...host, NetworkMode: `container:${other.id}` } : host;
}

const ARCHITECTURES: Readonly<Record<string, string>> = { x86_64: 'amd64', 'x86-64': 'amd64', aarch64: 'arm64' };

/** Models moby daemon/images/image.go (GetImage): an image for another platform than the one asked for is as good as none. */
function checkPlatform(daemon: Daemon, image: Image, name: string, platform: string): void {
  const [os = '', asked = ''] = platform.toLowerCase().split('/');
  const architecture = ARCHITECTURES[asked] ?? asked;
  const { config } = image;
  if ((os === '' || os === config.os) && (architecture === '' || architecture === config.architecture)) return;
  const actual = `${config.os}/${config.architecture}${config.variant ? `/${config.variant}` : ''}`;
  throw notFound(
    since(daemon.version, 28)
      ? `image with reference ${name} was found but its platform (${actual}) does not match the specified platform (${platform})`
      : `image with reference ${name} was found but does not match the specified platform: wanted ${platform}, actual: ${actual}`,
  );
}

function platformWarnings(daemon: Daemon, image: Image): readonly string[] {
  const { arch } = daemon.host.profile;
  const { architecture, os, variant } = image.config;
  if (architecture === arch) return [];
  const platform = `${os}/${architecture}${variant ? `/${variant}` : ''}`;
  const own = arch === 'arm64' ? 'linux/arm64/v8' : 'linux/amd64';
  return [
    `The requested image's platform (${platform}) does not match the detected host platform (${own}) and no specific platform was requested`,
  ];
}

function otherContainer(daemon: Daemon, name: string): Container | undefined {
  try {
    return getContainer(daemon, name);
  } catch (error) {
    if (isKind(error, 'NotFound')) return undefined;
    throw error;
  }
}

/** `--ipc container:x`, `--pid container:x`: the other must be there. */
function checkSharedNamespaces(daemon: Daemon, host: Partial<HostConfig>): void {
  for (const mode of [host.PidMode, host.IpcMode]) {
    // An IPC namespace without a name is only found out at the start.
    if (!mode?.startsWith('container:') || mode === 'container:') continue;
    try {
      getContainer(daemon, mode.slice('container:'.length));
    } catch (error) {
      if (isKind(error, 'NotFound')) throw invalidParameter(error.message);
      throw error;
    }
  }
}

function makeWorkingDirectory(fs: Parameters<typeof rootFiles>[0], directory: string): void {
  if (directory === '') return;
  const files = rootFiles(fs);
  const path = joinPath('/', directory);
  if (files.exists(path) && !files.isDirectory(path)) throw conflict(`Cannot mkdir: ${directory} is not a directory`);
  files.mkdirAll(path, 0o755);
}

/** An empty volume is filled with what the image has in its place. */
function populate(daemon: Daemon, fs: Parameters<typeof rootFiles>[0], mount: MountPoint, merged: string): void {
  if (!mount.volume || !mount.copyData) return;
  const inside = rootFiles(fs);
  if (!inside.exists(mount.destination)) return;
  if (!inside.isDirectory(mount.destination)) throw system(`source ${merged}${mount.destination} is not directory`);
  const path = mountVolume(daemon, mount.volume);
  try {
    if (daemon.host.files.readdir(path).length === 0) copyTree(inside, mount.destination, daemon.host.files, path);
  } finally {
    unmountVolume(daemon, mount.volume);
  }
}

/** Models parseStorageOpt of the overlay2 driver on ext4, which keeps no quotas. */
function validateStorage(options: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(options)) {
    if (name.toLowerCase() !== 'size') throw system(`Unknown option ${name.toLowerCase()}`);
    throw system("--storage-opt is supported only for overlay over xfs with 'pquota' mount option");
  }
}
