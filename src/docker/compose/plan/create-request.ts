// Models getCreateConfigs of docker/compose pkg/compose/create.go and convert.go: from a service to a container.
import type {
  ContainerConfig,
  ContainerCreateRequest,
  HealthConfig,
  HostConfig,
  PortBinding,
} from '../../api/types/container-config.ts';
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';
import type { Healthcheck, NullableStringMap, Project, Service } from '../types.ts';
import { planEndpoints } from './endpoints.ts';
import type { MountPlan } from './mounts.ts';
import { resources, restartPolicy } from './resources.ts';

const SECOND = 1e9;

export interface CreateFacts {
  readonly version: ComposeVersion;
  readonly name: string;
  readonly image: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly links: readonly string[];
  readonly mounts: MountPlan;
  readonly autoRemove: boolean;
  readonly attachStdin: boolean;
  readonly useAliases: boolean;
  /** What security_opt became: profiles read. */
  readonly security: { readonly options: readonly string[]; readonly unconfined: boolean };
}

/** The body of POST /containers/create. Throws what compose says of health checks. */
export function createRequest(project: Project, service: Service, facts: CreateFacts): ContainerCreateRequest {
  const { mode, networking } = planEndpoints(project, service, {
    version: facts.version,
    containerName: facts.name,
    links: facts.links,
    useAliases: facts.useAliases,
  });
  return {
    ...containerConfig(service, facts),
    HostConfig: hostConfig(service, facts, mode),
    ...(networking ? { NetworkingConfig: networking } : {}),
  };
}

const list = (values: readonly string[] | undefined): readonly string[] | null => (values ? [...values] : null);

function containerConfig(service: Service, facts: CreateFacts): Partial<ContainerConfig> {
  const stdin = service.stdin_open ?? false;
  const ports = [
    ...(service.expose ?? []).map((port) => (port.includes('/') ? port : `${port}/tcp`)),
    ...(service.ports ?? []).map(({ target, protocol }) => `${target}/${protocol || 'tcp'}`),
  ];
  return {
    Hostname: service.hostname ?? '',
    Domainname: service.domainname ?? '',
    User: service.user ?? '',
    ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])),
    Tty: service.tty ?? false,
    OpenStdin: stdin,
    StdinOnce: facts.attachStdin && stdin,
    AttachStdin: facts.attachStdin,
    AttachStdout: true,
    AttachStderr: true,
    Cmd: list(service.command),
    Image: facts.image,
    WorkingDir: service.working_dir ?? '',
    Entrypoint: list(service.entrypoint),
    Labels: Object.fromEntries(facts.labels),
    Env: environment(service.environment),
    ...(service.stop_signal ? { StopSignal: service.stop_signal } : {}),
    ...(service.stop_grace_period === undefined ? {} : { StopTimeout: Math.trunc(service.stop_grace_period / SECOND) }),
    ...(service.healthcheck ? { Healthcheck: health(service.healthcheck, facts.version) } : {}),
    ...(service.network_mode === 'disabled' ? { NetworkDisabled: true } : {}),
  };
}

/** `NAME=value`; a name alone for what has no value. */
export const environment = (variables: NullableStringMap | undefined): readonly string[] | null =>
  variables && variables.size > 0
    ? [...variables].map(([name, value]) => (value === null ? name : `${name}=${value}`))
    : null;

function health(check: Healthcheck, version: ComposeVersion): HealthConfig {
  if (check.start_interval !== undefined && check.start_period === undefined && sinceCompose(version, 2, 30)) {
    throw new Error('healthcheck.start_interval requires healthcheck.start_period to be set');
  }
  return {
    ...(check.disable ? { Test: ['NONE'] } : check.test ? { Test: check.test } : {}),
    ...(check.interval ? { Interval: check.interval } : {}),
    ...(check.timeout ? { Timeout: check.timeout } : {}),
    ...(check.start_period ? { StartPeriod: check.start_period } : {}),
    ...(check.start_interval ? { StartInterval: check.start_interval } : {}),
    ...(check.retries ? { Retries: check.retries } : {}),
  };
}

/** Since 2.30 the client spells them out, each once and in order. */
function capabilities(given: readonly string[] | undefined, version: ComposeVersion): readonly string[] | null {
  if (!given || !sinceCompose(version, 2, 30)) return list(given);
  const full = given
    .map((name) => name.toUpperCase())
    .map((name) => (/^(ALL$|CAP_)/.test(name) ? name : `CAP_${name}`));
  return [...new Set(full)].sort();
}

function portBindings(service: Service): Readonly<Record<string, readonly PortBinding[]>> {
  const bindings = new Map<string, PortBinding[]>();
  for (const { target, protocol, host_ip, published } of service.ports ?? []) {
    const port = `${target}/${protocol || 'tcp'}`;
    const binding = { HostIp: host_ip ?? '', HostPort: published ?? '' };
    bindings.set(port, [...(bindings.get(port) ?? []), binding]);
  }
  return Object.fromEntries(bindings);
}

function tmpfs(mounts: readonly string[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (mounts ?? []).map((mount) => {
      const at = mount.indexOf(':');
      return at < 0 ? [mount, ''] : [mount.slice(0, at), mount.slice(at + 1)];
    }),
  );
}

function hostConfig(service: Service, facts: CreateFacts, mode: string): Partial<HostConfig> {
  const { mounts, security } = facts;
  return {
    ...resources(service),
    AutoRemove: facts.autoRemove,
    ...(service.annotations ? { Annotations: Object.fromEntries(service.annotations) } : {}),
    Binds: mounts.binds.length > 0 ? mounts.binds : null,
    ...(mounts.mounts.length > 0 ? { Mounts: mounts.mounts } : {}),
    CapAdd: capabilities(service.cap_add, facts.version),
    CapDrop: capabilities(service.cap_drop, facts.version),
    NetworkMode: mode,
    ...(service.init === undefined ? {} : { Init: service.init }),
    IpcMode: service.ipc ?? '',
    CgroupnsMode: service.cgroup ?? '',
    ReadonlyRootfs: service.read_only ?? false,
    RestartPolicy: restartPolicy(service),
    ShmSize: service.shm_size ?? 0,
    ...(service.sysctls ? { Sysctls: Object.fromEntries(service.sysctls) } : {}),
    PortBindings: portBindings(service),
    VolumeDriver: service.volume_driver ?? '',
    VolumesFrom: list(service.volumes_from),
    Dns: list(service.dns),
    DnsSearch: list(service.dns_search),
    DnsOptions: list(service.dns_opt),
    ExtraHosts: [...(service.extra_hosts ?? [])].flatMap(([host, ips]) => ips.map((ip) => `${host}:${ip}`)),
    SecurityOpt: security.options.length > 0 ? security.options : null,
    ...(security.unconfined ? { MaskedPaths: [], ReadonlyPaths: [] } : {}),
    ...(service.storage_opt ? { StorageOpt: Object.fromEntries(service.storage_opt) } : {}),
    UsernsMode: service.userns_mode ?? '',
    UTSMode: service.uts ?? '',
    Privileged: service.privileged ?? false,
    PidMode: service.pid ?? '',
    ...(service.tmpfs ? { Tmpfs: tmpfs(service.tmpfs) } : {}),
    Isolation: service.isolation ?? '',
    ...(service.runtime ? { Runtime: service.runtime } : {}),
    LogConfig: {
      Type: service.logging?.driver ?? '',
      Config: service.logging?.options ? Object.fromEntries(service.logging.options) : null,
    },
    GroupAdd: list(service.group_add),
    Links: facts.links.length > 0 ? facts.links : null,
    OomScoreAdj: service.oom_score_adj ?? 0,
  };
}
