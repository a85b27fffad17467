// Models moby daemon/oci_linux.go and runtime-spec's struct tags: the specification as it is written, member by member.
import { since } from '../../engine-version.ts';
import type { LinuxResources, OciSpec, ProcessSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';

/** In the order of Go's structs, without what is empty, with what this version sets for every container. */
export function asWritten(daemon: Daemon, container: Container, spec: OciSpec): OciSpec {
  const old = !since(daemon.version, 23);
  const { annotations, hostname = '' } = spec;
  const { sysctl, devices = [], seccomp, maskedPaths, readonlyPaths, cgroupsPath } = spec.linux;
  const shared = old && container.hostConfig.NetworkMode === 'host';
  const hooks = spec.hooks ?? (shared ? {} : undefined);
  const namespaces = shared ? withHostNetwork(spec.linux.namespaces) : spec.linux.namespaces;
  const set = { ...ownSysctls(container), ...sysctl };
  const ownUts = namespaces.some(({ type }) => type === 'uts');
  return {
    ociVersion: versionOf(daemon),
    process: processWritten(daemon, spec.process),
    root: { path: spec.root.path, ...(spec.root.readonly && { readonly: true }) },
    ...(ownUts && hostname !== '' && { hostname }),
    mounts: spec.mounts,
    ...(hooks && { hooks }),
    ...(annotations && { annotations }),
    linux: {
      ...(Object.keys(set).length > 0 && { sysctl: Object.fromEntries(Object.entries(set).sort(byName)) }),
      resources: resourcesWritten(daemon, container, spec.linux.resources),
      cgroupsPath,
      namespaces,
      ...(devices.length > 0 && { devices }),
      ...(seccomp && { seccomp }),
      ...(maskedPaths && { maskedPaths }),
      ...(readonlyPaths && { readonlyPaths }),
    },
  };
}

/** Before 23 the host's network was entered like any other. */
const withHostNetwork = ([mount, ...rest]: OciSpec['linux']['namespaces']): OciSpec['linux']['namespaces'] => [
  ...(mount ? [mount] : []),
  { type: 'network', path: '/var/run/docker/netns/default' },
  ...rest,
];

const byName = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);

function versionOf({ version }: Daemon): string {
  if (since(version, 28)) return '1.2.1';
  return since(version, 26) ? '1.2.0' : '1.0.2-dev';
}

/** Ports below 1024 and ping for everybody, in a network of its own; the domain as the kernel's. */
function ownSysctls({ config, hostConfig }: Container): Readonly<Record<string, string>> {
  const shared = hostConfig.NetworkMode === 'host';
  return {
    ...(config.Domainname !== '' && hostConfig.UTSMode !== 'host' && { 'kernel.domainname': config.Domainname }),
    ...(!shared && {
      'net.ipv4.ip_unprivileged_port_start': '0',
      'net.ipv4.ping_group_range': '0 2147483647',
    }),
  };
}

/** Rights that an ordinary user cannot have are left out before 23; later on the runtime drops them. */
function processWritten({ version }: Daemon, process: ProcessSpec): ProcessSpec {
  const { terminal, consoleSize, user, args, env, cwd, capabilities, rlimits = [] } = process;
  const rights =
    capabilities?.effective?.length === 0 && !since(version, 23) ? { bounding: capabilities.bounding } : capabilities;
  return {
    ...(terminal && { terminal }),
    ...(consoleSize && { consoleSize }),
    user,
    args,
    env,
    cwd,
    ...(rights && { capabilities: rights }),
    ...(rlimits.length > 0 && { rlimits }),
    ...(process.noNewPrivileges && { noNewPrivileges: true }),
    ...(process.apparmorProfile && { apparmorProfile: process.apparmorProfile }),
    ...(process.oomScoreAdj !== undefined && { oomScoreAdj: process.oomScoreAdj }),
  };
}

function resourcesWritten(
  { version, host }: Daemon,
  { hostConfig }: Container,
  { devices, memory = {}, cpu = {}, pids }: LinuxResources,
): LinuxResources {
  const old = !since(version, 23);
  // cgroup v1 keeps no weights here: what was asked for is discarded.
  const weight = host.profile.cgroupVersion === 2 ? (hostConfig.BlkioWeight ?? 0) : 0;
  const processor = { ...(old && { shares: 0 }), ...cpu };
  return {
    ...(devices && { devices }),
    memory: {
      ...memory,
      ...(hostConfig.OomKillDisable !== null && { disableOOMKiller: hostConfig.OomKillDisable ?? false }),
    },
    ...(Object.keys(processor).length > 0 && { cpu: processor }),
    ...(pids && { pids }),
    blockIO: { ...((old || weight > 0) && { weight }) },
  };
}
