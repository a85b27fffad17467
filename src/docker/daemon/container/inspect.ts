// Models moby daemon/inspect.go (GET /containers/{id}/json), the wire's picture of a container.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { ContainerInspect, NetworkSettings } from '../../api/types/container.ts';
import type { PortMap } from '../../api/types/container-config.ts';
import type { MountPoint as WireMount } from '../../api/types/mount.ts';
import type { DriverData } from '../../api/types/wire-values.ts';
import { folderIds } from '../../containerd/layer-folders.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import { imageSize } from '../image/size.ts';
import { jsonLogPath } from '../logger/create.ts';
import { sortedMap } from '../maps.ts';
import { linksToWire } from '../network/links.ts';
import { layerPath } from '../storage-paths.ts';
import { type Container, containerRoot, type MountPoint } from './container.ts';
import { getContainer } from './find.ts';
import { publishedPorts } from './ports.ts';
import { apparmorProfile } from './spec.ts';
import { isRunning, stateToWire } from './state.ts';

export function inspectContainer(daemon: Daemon, name: string, size: boolean): ContainerInspect {
  const container = getContainer(daemon, name);
  const root = containerRoot(daemon, container.id);
  const started = container.startedBefore || ('code' in container.state && container.state.code !== 0);
  const file = (fileName: string): string => (started ? `${container.sharedRoot ?? root}/${fileName}` : '');
  const running = [...container.execs.values()].filter((exec) => exec.state.is === 'running').map((exec) => exec.id);
  const log = container.hostConfig.LogConfig.Type === 'json-file' && started ? jsonLogPath(daemon, container.id) : '';
  return {
    Id: container.id,
    Created: rfc3339Nano(container.created),
    Path: container.path,
    Args: container.args,
    State: stateToWire(container.state, container.removing, container.health),
    Image: container.imageId,
    ResolvConfPath: file('resolv.conf'),
    HostnamePath: file('hostname'),
    HostsPath: file('hosts'),
    LogPath: log,
    Name: container.name,
    RestartCount: container.restartCount,
    Driver: daemon.storageDriver.current,
    Platform: 'linux',
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: daemon.host.profile.apparmor && started ? apparmorProfile(container) : '',
    ExecIDs: running.length > 0 ? running : null,
    HostConfig: { ...container.hostConfig, Links: linksToWire(daemon, container) },
    GraphDriver: graphDriver(daemon, container),
    ...(size && {
      SizeRw: container.snapshot.usage(),
      SizeRootFs: container.snapshot.usage() + imageSize(daemon, container.imageId),
    }),
    Mounts: container.mounts.map(mountToWire),
    Config: container.config,
    NetworkSettings: networkSettings(daemon, container),
  };
}

export const mountToWire = (mount: MountPoint): WireMount => ({
  Type: mount.type,
  ...(mount.name !== '' && { Name: mount.name }),
  Source: mount.source,
  Destination: mount.destination,
  ...(mount.driver !== '' && { Driver: mount.driver }),
  Mode: mount.mode,
  RW: mount.rw,
  Propagation: mount.propagation,
});

function graphDriver(daemon: Daemon, container: Container): DriverData {
  const Name = daemon.storageDriver.current;
  const root = layerPath(daemon, container.layerId);
  if (root === undefined) return { Data: null, Name };
  const image = daemon.containerd.images.get(container.imageId);
  const below = folderIds(image?.layers ?? [])
    .reverse()
    .map((id) => `${layerPath(daemon, id)}/diff`);
  return {
    Data: {
      ...(since(daemon.version, 28) && { ID: container.id }),
      LowerDir: [`${root}-init/diff`, ...below].join(':'),
      MergedDir: `${root}/merged`,
      UpperDir: `${root}/diff`,
      WorkDir: `${root}/work`,
    },
    Name,
  };
}

function networkSettings(daemon: Daemon, container: Container): NetworkSettings {
  const bridge = container.networks.get('bridge');
  const { sandbox } = container;
  // Up to 27 the sandbox of the last run was still named after its end.
  const shown = isRunning(container.state) && sandbox ? sandbox : undefined;
  const id = shown?.id ?? (since(daemon.version, 28) ? '' : container.lastSandbox);
  const ids = {
    SandboxID: id,
    SandboxKey:
      id === ''
        ? ''
        : `/var/run/docker/netns/${container.hostConfig.NetworkMode === 'host' ? 'default' : id.slice(0, 12)}`,
  };
  const ports: PortMap = isRunning(container.state) ? publishedPorts(container) : {};
  const common = {
    EndpointID: bridge?.EndpointID ?? '',
    Gateway: bridge?.Gateway ?? '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    IPAddress: bridge?.IPAddress ?? '',
    IPPrefixLen: bridge?.IPPrefixLen ?? 0,
    IPv6Gateway: '',
    MacAddress: bridge?.EndpointID ? bridge.MacAddress : '',
    Networks: sortedMap(Object.fromEntries(container.networks)),
  };
  const secondary = { SecondaryIPAddresses: null, SecondaryIPv6Addresses: null };
  const local = { HairpinMode: false, LinkLocalIPv6Address: '', LinkLocalIPv6PrefixLen: 0 };
  if (!since(daemon.version, 25)) {
    return {
      Bridge: '',
      SandboxID: ids.SandboxID,
      ...local,
      Ports: ports,
      SandboxKey: ids.SandboxKey,
      ...secondary,
      ...common,
    };
  }
  return { Bridge: '', ...ids, Ports: ports, ...local, ...secondary, ...common };
}
