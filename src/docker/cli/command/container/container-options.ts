// Models parse() of docker/cli cli/command/container/opts.go: the flags of run and create as the engine's configuration.
import { ramInBytes } from '../../../../base/sizes.ts';
import type {
  ContainerConfig,
  ContainerCreateRequest,
  HostConfig,
  RestartPolicy,
} from '../../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { Call, Cli } from '../../cli.ts';
import { absolutePath } from '../../flag-checks.ts';
import type { FlagValues } from '../../flags/flag-set.ts';
import { extraHost } from '../../opts/checks.ts';
import { cut, toMap } from '../../opts/csv.ts';
import { isCdiName, parseDevice } from '../../opts/device.ts';
import { expandEnv, readKeyValueFile } from '../../opts/env.ts';
import { parseGpus } from '../../opts/gpus.ts';
import { parseMount } from '../../opts/mount.ts';
import { isMac, parseNetworks } from '../../opts/network.ts';
import { addExposed, parsePublished } from '../../opts/ports.ts';
import { parseVolume } from '../../opts/volume-spec.ts';
import { healthcheck, resources } from './resource-options.ts';
import { securityOptions } from './security-options.ts';

export interface ContainerOptions {
  readonly config: ContainerConfig;
  readonly host: Partial<HostConfig>;
  readonly networking: NonNullable<ContainerCreateRequest['NetworkingConfig']>;
}

/** Reads all flags. Throws with the CLI's message. */
export function containerOptions(cli: Cli, call: Call): ContainerOptions {
  const { flags, args, spec } = call;
  const { version } = cli;
  const has = (name: string): boolean => spec.flags.some((flag) => flag.name === name);
  const mac = flags.string('mac-address');
  if (mac !== '' && !isMac(mac)) throw new Error(`${mac} is not a valid mac address`);
  const swappiness = flags.number('memory-swappiness');
  if (swappiness !== -1 && (swappiness < 0 || swappiness > 100)) {
    throw new Error(`invalid value: ${swappiness}. Valid memory swappiness range is 0-100`);
  }
  const volumes = splitVolumes(cli, flags.list('volume'));
  const published = parsePublished(flags.list('publish'), cli.build.portWording);
  addExposed(flags.list('expose'), published.exposed);
  const devices = flags
    .list('device')
    .filter((value) => !(since(version, 25) && isCdiName(value)))
    .map(parseDevice);
  const cdi = flags.list('device').filter((value) => since(version, 25) && isCdiName(value));
  const files = cli.proc.files;
  const environment = cli.proc.env;
  const env = [
    ...flags
      .list('env-file')
      .flatMap((path) => readKeyValueFile(files, path, (name) => environment.get(name), version)),
    ...flags.list('env').map((value) => expandEnv(value, environment)),
  ];
  const labels = [
    ...flags.list('label-file').flatMap((path) => readKeyValueFile(files, path, undefined, version)),
    ...flags.list('label'),
  ];
  checkModes(flags);
  const restart = parseRestartPolicy(flags.string('restart'), version);
  const logOptions = flags.list('log-opt');
  if (flags.string('log-driver') === 'none' && logOptions.length > 0)
    throw new Error('invalid logging opts for driver none');
  const security = securityOptions(cli, flags.list('security-opt'));
  const storage = flags.list('storage-opt');
  for (const option of storage) if (!option.includes('=')) throw new Error('invalid storage option');
  const health = healthcheck(flags, has);
  const network = parseNetworks(
    {
      networks: flags.list('network'),
      aliases: flags.list('network-alias'),
      links: flags.list('link'),
      ip: flags.string('ip'),
      ip6: flags.string('ip6'),
      mac: since(version, 25) ? mac : '',
      linkLocal: flags.list('link-local-ip'),
    },
    version,
  );
  if (flags.bool('rm') && restart.Name !== '' && restart.Name !== 'no') {
    throw new Error(
      since(version, 28)
        ? 'conflicting options: cannot specify both --restart and --rm'
        : 'Conflicting options: --restart and --rm',
    );
  }
  const attach = flags.list('attach').map((stream) => stream.toLowerCase());
  const stdin = flags.bool('interactive');
  const attachStdin = stdin || attach.includes('stdin');
  const host: Partial<HostConfig> = {
    ...resources(flags, version, [
      ...flags.list('gpus').map((value) => parseGpus(value, version)),
      ...(cdi.length > 0 ? [{ Driver: 'cdi', Count: 0, DeviceIDs: cdi, Capabilities: null, Options: null }] : []),
    ]),
    Devices: devices,
    Binds: volumes.binds.length > 0 ? volumes.binds : null,
    ContainerIDFile: flags.string('cidfile'),
    OomScoreAdj: flags.number('oom-score-adj'),
    AutoRemove: flags.bool('rm'),
    Privileged: flags.bool('privileged'),
    PortBindings: Object.fromEntries(published.bindings),
    Links: orNull(flags.list('link')),
    PublishAllPorts: flags.bool('publish-all'),
    Dns: flags.list('dns'),
    DnsSearch: flags.list('dns-search'),
    DnsOptions: [...flags.list('dns-opt'), ...flags.list('dns-option')],
    ExtraHosts: orNull(flags.list('add-host').map((value) => extraHost(value, version))),
    VolumesFrom: orNull(flags.list('volumes-from')),
    IpcMode: flags.string('ipc'),
    NetworkMode: network.mode,
    PidMode: flags.string('pid'),
    UTSMode: flags.string('uts'),
    UsernsMode: flags.string('userns'),
    CgroupnsMode: flags.string('cgroupns'),
    CapAdd: capabilities(flags.list('cap-add'), version),
    CapDrop: capabilities(flags.list('cap-drop'), version),
    GroupAdd: orNull(flags.list('group-add')),
    RestartPolicy: restart,
    SecurityOpt: orNull(security.options),
    ...(storage.length > 0 ? { StorageOpt: toMap(storage) } : {}),
    ReadonlyRootfs: flags.bool('read-only'),
    LogConfig: { Type: flags.string('log-driver'), Config: toMap(logOptions) },
    VolumeDriver: flags.string('volume-driver'),
    Isolation: flags.string('isolation'),
    ShmSize: size(flags.string('shm-size')),
    ...(flags.list('tmpfs').length > 0 ? { Tmpfs: tmpfsMap(flags.list('tmpfs')) } : {}),
    ...(flags.list('sysctl').length > 0 ? { Sysctls: toMap(flags.list('sysctl')) } : {}),
    ...(flags.string('runtime') === '' ? {} : { Runtime: flags.string('runtime') }),
    ...(flags.list('mount').length > 0
      ? { Mounts: flags.list('mount').map((value) => parseMount(value, version, absolutePath(cli))) }
      : {}),
    MaskedPaths: security.unconfined ? [] : null,
    ReadonlyPaths: security.unconfined ? [] : null,
    ...(flags.list('annotation').length > 0 ? { Annotations: toMap(flags.list('annotation')) } : {}),
    ...(flags.changed('init') ? { Init: flags.bool('init') } : {}),
  };
  const config: ContainerConfig = {
    Hostname: flags.string('hostname'),
    Domainname: flags.string('domainname'),
    User: flags.string('user'),
    AttachStdin: attachStdin,
    AttachStdout: attach.length === 0 || attach.includes('stdout'),
    AttachStderr: attach.length === 0 || attach.includes('stderr'),
    ExposedPorts: Object.fromEntries([...published.exposed].map((port) => [port, {}])),
    Tty: flags.bool('tty'),
    OpenStdin: stdin,
    StdinOnce: stdin && attachStdin,
    Env: env,
    Cmd: args.length > 1 ? args.slice(1) : null,
    ...(health ? { Healthcheck: health } : {}),
    Image: args[0] ?? '',
    Volumes: Object.fromEntries(volumes.anonymous.map((path) => [path, {}])),
    WorkingDir: flags.string('workdir'),
    Entrypoint: flags.changed('entrypoint') ? [flags.string('entrypoint')] : null,
    ...(mac === '' ? {} : { MacAddress: mac }),
    OnBuild: null,
    Labels: toMap(labels),
    ...(flags.changed('stop-signal') ? { StopSignal: flags.string('stop-signal') } : {}),
    ...(flags.changed('stop-timeout') ? { StopTimeout: flags.number('stop-timeout') } : {}),
  };
  return { config, host, networking: { EndpointsConfig: network.endpoints } };
}

/** Models normalizeCapabilities of moby client/container_create.go: from 28 on `net_admin` is sent as CAP_NET_ADMIN. */
function capabilities(names: readonly string[], version: EngineVersion): readonly string[] | null {
  if (!since(version, 28)) return orNull(names);
  const full = names.map((name) => name.trim().toUpperCase()).map((name) => name.replace(/^(?!CAP_|ALL$)/, 'CAP_'));
  return orNull([...new Set(full)].sort());
}

const orNull = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);
const size = (text: string): number => (text === '' ? 0 : ramInBytes(text));
const tmpfsMap = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    values.map((value) => {
      const [path, options = ''] = cut(value, ':');
      return [path, options];
    }),
  );

function splitVolumes(cli: Cli, values: readonly string[]): { binds: string[]; anonymous: string[] } {
  const binds: string[] = [];
  const anonymous: string[] = [];
  for (const value of values) {
    const volume = parseVolume(value, cli.version, absolutePath(cli));
    if ('bind' in volume) binds.push(volume.bind);
    else anonymous.push(volume.anonymous);
  }
  return { binds, anonymous };
}

function checkModes(flags: FlagValues): void {
  const pid = flags.string('pid');
  if (pid !== '' && pid !== 'host' && !/^container:.+/.test(pid)) throw new Error('--pid: invalid PID mode');
  if (!['', 'host'].includes(flags.string('uts'))) throw new Error('--uts: invalid UTS mode');
  if (!['', 'host'].includes(flags.string('userns'))) throw new Error('--userns: invalid USER mode');
  if (!['', 'host', 'private'].includes(flags.string('cgroupns'))) throw new Error('--cgroupns: invalid CGROUP mode');
}

/** Models opts.ParseRestartPolicy. */
export function parseRestartPolicy(text: string, version: EngineVersion): RestartPolicy {
  if (text === '') return { Name: '', MaximumRetryCount: 0 };
  const [name, count] = cut(text, ':');
  const modern = since(version, 23);
  if (modern && count !== undefined && name === '')
    throw new Error('invalid restart policy format: no policy provided before colon');
  if (!modern && text.split(':').length > 2) throw new Error('invalid restart policy format');
  if (count !== undefined && (count !== '' || !modern) && !/^[+-]?\d+$/.test(count)) {
    throw new Error(
      modern
        ? 'invalid restart policy format: maximum retry count must be an integer'
        : 'maximum retry count must be an integer',
    );
  }
  return { Name: name, MaximumRetryCount: count ? Number(count) : 0 };
}
