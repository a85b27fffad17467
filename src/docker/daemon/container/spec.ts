// Models moby daemon/oci_linux.go: the OCI specification that the runtime is handed.
import { joinPath } from '../../../host/fs/mounts.ts';
import { CAPABILITIES } from '../../../host/process/credentials.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { system } from '../../errdefs/errdefs.ts';
import type { MountSpec, OciSpec, ProcessSpec } from '../../runtimes/spec.ts';
import { usesSystemd } from '../config/runtimes-open.ts';
import type { Daemon } from '../daemon.ts';
import { linkEnvironment } from '../network/links.ts';
import { rootPath } from '../storage-paths.ts';
import type { Container } from './container.ts';
import { etcMounts } from './etc-files.ts';
import { namespacesOf } from './namespaces.ts';
import { seccompOf } from './seccomp.ts';
import { specDevices } from './spec-devices.ts';
import { mountSpecs } from './spec-mounts.ts';
import { exitCodeFor } from './start-errors.ts';
import { lookUpUser } from './users.ts';
import { normalCapability } from './validate-host-config.ts';

const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const DEFAULT_CAPABILITIES = (
  'CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL ' +
  'AUDIT_WRITE'
)
  .split(' ')
  .map((name) => `CAP_${name}`);

/** Throws for a user the image does not know, and for namespaces that cannot be joined. */
export function containerSpec(daemon: Daemon, container: Container, volumes: readonly MountSpec[]): OciSpec {
  const { config, hostConfig } = container;
  const init = hostConfig.Init ?? daemon.config.current.init;
  const args = [container.path, ...container.args];
  const process = processSpec(daemon, container, {
    args: init ? ['/sbin/docker-init', '--', ...args] : args,
    env: environment(container, [], linkEnvironment(daemon, container)),
    version: daemon.version,
    user: config.User,
    cwd: config.WorkingDir,
    tty: config.Tty,
    privileged: hostConfig.Privileged,
    consoleSize: hostConfig.ConsoleSize,
  });
  if (daemon.version.major !== 26) checkThrottled(daemon, hostConfig);
  if (hostConfig.CpuShares < 0) throw system('shares: invalid argument');
  const { devices, rules } = specDevices(daemon, container);
  const sysctl = hostConfig.Sysctls;
  const seccomp = seccompOf(daemon, container, capabilities(daemon, container));
  return {
    ociVersion: '1.2.0',
    process: { ...process, oomScoreAdj: hostConfig.OomScoreAdj, rlimits: rlimits(daemon, container) },
    root: { path: rootPath(daemon, container.layerId), readonly: hostConfig.ReadonlyRootfs },
    hostname: config.Hostname,
    ...(config.Domainname !== '' && { domainname: config.Domainname }),
    mounts: mountSpecs(daemon, container, init, [...volumes, ...etcMounts(daemon, container)]),
    ...(hostConfig.Annotations && { annotations: { ...hostConfig.Annotations } }),
    linux: {
      ...(sysctl && { sysctl: { ...sysctl } }),
      resources: { devices: rules, ...resources(container) },
      cgroupsPath: cgroupsPath(daemon, container),
      namespaces: namespacesOf(daemon, container),
      devices,
      ...(seccomp && { seccomp }),
      ...(hostConfig.MaskedPaths && { maskedPaths: [...hostConfig.MaskedPaths] }),
      ...(hostConfig.ReadonlyPaths && { readonlyPaths: [...hostConfig.ReadonlyPaths] }),
    },
  };
}

export interface ProcessOptions {
  readonly version: EngineVersion;
  readonly args: readonly string[];
  readonly env: readonly string[];
  readonly user: string;
  readonly cwd: string;
  readonly tty: boolean;
  readonly privileged: boolean;
  readonly consoleSize: readonly [number, number] | undefined;
}

/** A process of the container: its init, or one that `exec` adds. Throws for a user that is not there. */
export function processSpec(daemon: Daemon, container: Container, options: ProcessOptions): ProcessSpec {
  const { hostConfig } = container;
  const user = lookUpUser(container, options.user, hostConfig.GroupAdd ?? [], options.version);
  const caps = options.privileged ? everyCapability(daemon) : capabilities(daemon, container);
  const effective = user.uid === 0 || since(options.version, 23) ? caps : [];
  const [height = 0, width = 0] = options.consoleSize ?? [];
  return {
    terminal: options.tty,
    ...(height > 0 && { consoleSize: { height, width } }),
    user: { uid: user.uid, gid: user.gid, additionalGids: [...user.groups] },
    args: [...options.args],
    env: [...options.env],
    // Not made absolute: the runtime refuses `exec -w` with a relative path.
    cwd: options.cwd === '' ? '/' : options.cwd.startsWith('/') ? joinPath('/', options.cwd) : options.cwd,
    capabilities: { bounding: caps, effective, permitted: effective },
    noNewPrivileges: noNewPrivileges(daemon, container),
    ...(daemon.host.profile.apparmor && { apparmorProfile: apparmorProfile(container) }),
  };
}

/** PATH, HOSTNAME and TERM come first; what image and user say comes after and wins. */
export function environment(
  container: Container,
  extra: readonly string[] = [],
  links: readonly string[] = [],
): readonly string[] {
  const { config } = container;
  const base = [DEFAULT_PATH, `HOSTNAME=${config.Hostname}`, ...(config.Tty ? ['TERM=xterm'] : [])];
  const merged = new Map<string, string>();
  for (const entry of [...base, ...links, ...(config.Env ?? []), ...extra]) {
    const name = entry.split('=')[0] ?? '';
    if (entry.includes('=')) merged.set(name, entry);
    else merged.delete(name);
  }
  return [...merged.values()];
}

/** The default set, with what was added and without what was dropped. */
export function capabilities(daemon: Daemon, container: Container): string[] {
  const { CapAdd, CapDrop, Privileged } = container.hostConfig;
  if (Privileged) return everyCapability(daemon);
  const add = (CapAdd ?? []).map(normalCapability);
  const drop = (CapDrop ?? []).map(normalCapability);
  const base = add.includes('ALL') ? everyCapability(daemon) : drop.includes('ALL') ? [] : DEFAULT_CAPABILITIES;
  const kept = base.filter((cap) => !drop.includes(cap));
  return [...new Set([...kept, ...add.filter((cap) => cap !== 'ALL')])];
}

/** Those that this machine has to give; before 23 the engine did not look. */
function everyCapability({ host, version }: Daemon): string[] {
  const { lacks = [] } = host.profile.kernel;
  return CAPABILITIES.filter((name) => !since(version, 23) || !lacks.includes(name));
}

/** moby daemon/apparmor_default.go and oci_linux.go (WithApparmor). */
export function apparmorProfile({ hostConfig }: Container): string {
  const own = (hostConfig.SecurityOpt ?? []).find((option) => /^apparmor[=:]/.test(option));
  return own ? own.slice('apparmor='.length) : hostConfig.Privileged ? 'unconfined' : 'docker-default';
}

/** As the container says, else as the daemon's configuration does. */
function noNewPrivileges(daemon: Daemon, container: Container): boolean {
  const said = (container.hostConfig.SecurityOpt ?? [])
    .map((option) => option.split(/[=:]/))
    .findLast(([name]) => name === 'no-new-privileges');
  return said ? /^(1|t|T|TRUE|true|True)$/.test(said[1] ?? 'true') : daemon.config.current.noNewPrivileges;
}

function rlimits(daemon: Daemon, container: Container): NonNullable<ProcessSpec['rlimits']> {
  const own = container.hostConfig.Ulimits ?? [];
  const inherited = Object.values(daemon.config.current.defaultUlimits).filter(
    ({ Name }) => !own.some((limit) => limit.Name === Name),
  );
  return [...inherited, ...own].map(({ Name, Hard, Soft }) => ({
    type: `RLIMIT_${Name.toUpperCase()}`,
    hard: Hard,
    soft: Soft,
  }));
}

function resources(container: Container): OciSpec['linux']['resources'] {
  const {
    Memory,
    MemoryReservation,
    MemorySwap,
    MemorySwappiness,
    OomKillDisable,
    NanoCpus,
    CpuQuota,
    CpuPeriod,
    CpuShares,
    CpuRealtimeRuntime,
    CpusetCpus,
    PidsLimit,
  } = container.hostConfig;
  const period = NanoCpus > 0 ? 100_000 : CpuPeriod;
  const quota = NanoCpus > 0 ? Math.floor(NanoCpus / 10_000) : CpuQuota;
  return {
    memory: {
      ...(Memory > 0 && { limit: Memory }),
      ...(MemoryReservation > 0 && { reservation: MemoryReservation }),
      ...(MemorySwap !== 0 && { swap: MemorySwap }),
      ...((MemorySwappiness ?? -1) >= 0 && { swappiness: MemorySwappiness ?? 0 }),
      ...(OomKillDisable && { disableOOMKiller: true }),
    },
    cpu: {
      ...(CpuShares > 0 && { shares: CpuShares }),
      ...(quota > 0 && { quota }),
      ...(period > 0 && { period }),
      ...(CpusetCpus !== '' && { cpus: CpusetCpus }),
      ...((CpuRealtimeRuntime ?? 0) > 0 && { realtimeRuntime: CpuRealtimeRuntime ?? 0 }),
    },
    ...(PidsLimit && { pids: { limit: PidsLimit } }),
  };
}

/** `--device-read-bps` and its like name devices of the host. */
function checkThrottled(daemon: Daemon, host: Container['hostConfig']): void {
  const named: readonly { readonly Path: string }[] = [
    ...(host.BlkioDeviceReadBps ?? []),
    ...(host.BlkioDeviceWriteBps ?? []),
    ...(host.BlkioDeviceReadIOps ?? []),
    ...(host.BlkioDeviceWriteIOps ?? []),
  ];
  for (const { Path } of named) {
    if (daemon.host.files.exists(Path)) continue;
    const { error, code } = exitCodeFor(`stat ${Path}: no such file or directory`);
    throw Object.assign(error, { exitCode: code });
  }
}

function cgroupsPath(daemon: Daemon, container: Container): string {
  const parent = container.hostConfig.CgroupParent || daemon.config.current.cgroupParent;
  if (usesSystemd(daemon.config.current, daemon)) return `${parent || 'system.slice'}:docker:${container.id}`;
  return `${parent || '/docker'}/${container.id}`;
}
