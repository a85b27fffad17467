// Models compose-spec/compose-go types/*.go (v2.4.8, v2.9.1): the members of each struct, in the order they are printed.
import { type ComposeVersion, sinceCompose } from '../compose-version.ts';

/**
 * What a member holds. `?` marks a pointer: it is printed although it is zero. `=` is always printed.
 * Lists and maps of structs name the struct's shape.
 */
export type Kind =
  | 'string'
  | 'bool'
  | '?bool'
  | '=bool'
  | 'int'
  | '?int'
  | 'float'
  | 'bytes'
  | 'duration'
  | '?duration'
  | 'mode'
  | 'count'
  | 'strings'
  | 'stringList'
  | 'textList'
  | 'command'
  | 'test'
  | 'mapping'
  | 'labels'
  | 'options'
  | 'texts'
  | 'manyOptions'
  | 'variables'
  | 'hosts'
  | 'ssh'
  | 'ulimits'
  | 'envFiles'
  | { readonly struct: Shape; readonly pointer: boolean }
  | { readonly list: Shape }
  | { readonly map: Shape; readonly nullable: boolean };

export type Shape = readonly Field[];

export interface Field {
  readonly name: string;
  readonly kind: Kind;
  /** The name in JSON where it is another one. */
  readonly json?: string;
}

/** `name kind` pairs, a line each, to fields. */
const fields = (text: string): Field[] =>
  text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [name = '', kind = 'string', json] = line.split(' ');
      return { name, kind: kind as Kind, ...(json === undefined ? {} : { json }) };
    });

const pointer = (name: string, struct: Shape): Field => ({ name, kind: { struct, pointer: true } });
const value = (name: string, struct: Shape): Field => ({ name, kind: { struct, pointer: false } });
const list = (name: string, shape: Shape): Field => ({ name, kind: { list: shape } });
const map = (name: string, shape: Shape, nullable = false): Field => ({ name, kind: { map: shape, nullable } });

const FILE_REFERENCE = fields('source string\ntarget string\nuid string\ngid string\nmode mode');
const DEVICE_REQUEST = fields('capabilities strings\ndriver string\ncount count\ndevice_ids strings\noptions mapping');
const THROTTLE = fields('path string Path\nrate bytes Rate');
const HOOK = fields('command command\nuser string\nprivileged bool\nworking_dir string\nenvironment variables');
const EXTENDS = fields('file string\nservice string');

const RESOURCE: Shape = [
  ...fields('cpus float\nmemory bytes\npids int'),
  list('devices', DEVICE_REQUEST),
  list('generic_resources', [pointer('discrete_resource_spec', fields('kind string\nvalue int'))]),
];

const UPDATE = fields(`
  parallelism ?int
  delay duration
  failure_action string
  monitor duration
  max_failure_ratio float
  order string`);

const DEPLOY: Shape = [
  ...fields('mode string\nreplicas ?int\nlabels labels'),
  pointer('update_config', UPDATE),
  pointer('rollback_config', UPDATE),
  value('resources', [pointer('limits', RESOURCE), pointer('reservations', RESOURCE)]),
  pointer('restart_policy', fields('condition string\ndelay ?duration\nmax_attempts ?int\nwindow ?duration')),
  value('placement', [
    ...fields('constraints strings'),
    list('preferences', fields('spread string')),
    ...fields('max_replicas_per_node int'),
  ]),
  ...fields('endpoint_mode string'),
];

const BLKIO: Shape = [
  ...fields('weight int'),
  list('weight_device', fields('path string Path\nweight int Weight')),
  ...['device_read_bps', 'device_read_iops', 'device_write_bps', 'device_write_iops'].map((name) =>
    list(name, THROTTLE),
  ),
];

const BUILD: Shape = [
  ...fields(`
    context string
    dockerfile string
    dockerfile_inline string
    entitlements strings
    args variables
    provenance string
    sbom string
    ssh ssh
    labels labels
    cache_from stringList
    cache_to stringList
    no_cache bool
    additional_contexts mapping
    pull bool
    extra_hosts hosts
    isolation string
    network string
    target string`),
  list('secrets', FILE_REFERENCE),
  ...fields('shm_size bytes\ntags stringList\nulimits ulimits\nplatforms stringList\nprivileged bool'),
];

const WATCH: Shape = [
  ...fields('path string\naction string\ntarget string'),
  value('exec', HOOK),
  ...fields('include stringList\nignore stringList\ninitial_sync bool'),
];

export const PORT = fields(`
  name string
  mode string
  host_ip string
  target int
  published string
  protocol string
  app_protocol string`);

export const VOLUME_MOUNT: Shape = [
  ...fields('type string\nsource string\ntarget string\nread_only bool\nconsistency string'),
  pointer('bind', fields('selinux string\npropagation string\ncreate_host_path bool\nrecursive string')),
  pointer('volume', fields('labels mapping\nnocopy bool\nsubpath string')),
  pointer('tmpfs', fields('size bytes\nmode int')),
  pointer('image', fields('subpath string')),
];

const HEALTHCHECK = fields(`
  test test
  timeout ?duration
  interval ?duration
  retries ?int
  start_period ?duration
  start_interval ?duration
  disable bool`);

const NETWORK_TEXT = fields(`
  aliases strings
  driver_opts options
  gw_priority int
  interface_name string
  ipv4_address string
  ipv6_address string
  link_local_ips strings
  mac_address string
  priority int`);

/** Until 2.30 a service's network begins with the priorities and ends with the driver's options. */
const OLD_NETWORK_TEXT = fields(`
  priority int
  aliases strings
  ipv4_address string
  ipv6_address string
  link_local_ips strings
  mac_address string
  driver_opts options`);

const service = (network: Shape): Shape => [
  ...fields('profiles strings\nannotations mapping\nattach ?bool'),
  pointer('build', BUILD),
  pointer('develop', [list('watch', WATCH)]),
  pointer('blkio_config', BLKIO),
  ...fields(`
    cap_add strings
    cap_drop strings
    cgroup_parent string
    cgroup string
    cpu_count int
    cpu_percent float
    cpu_period int
    cpu_quota int
    cpu_rt_period int
    cpu_rt_runtime int
    cpus float
    cpuset string
    cpu_shares int
    command command`),
  list('configs', FILE_REFERENCE),
  ...fields('container_name string'),
  pointer('credential_spec', fields('config string\nfile string\nregistry string')),
  map('depends_on', fields('condition string\nrestart bool\nrequired =bool')),
  pointer('deploy', DEPLOY),
  ...fields('device_cgroup_rules strings'),
  list('devices', fields('source string\ntarget string\npermissions string')),
  ...fields('dns stringList\ndns_opt strings\ndns_search stringList\ndomainname string\nentrypoint command'),
  pointer('provider', fields('type string\noptions manyOptions')),
  ...fields('environment variables\nenv_file envFiles\nexpose textList'),
  pointer('extends', EXTENDS),
  ...fields('external_links strings\nextra_hosts hosts\ngroup_add strings'),
  list('gpus', DEVICE_REQUEST),
  ...fields('hostname string'),
  pointer('healthcheck', HEALTHCHECK),
  ...fields(`
    image string
    init ?bool
    ipc string
    isolation string
    labels labels
    label_file stringList
    links strings`),
  pointer('logging', fields('driver string\noptions options')),
  ...fields(`
    mem_limit bytes
    mem_reservation bytes
    memswap_limit bytes
    mem_swappiness bytes
    mac_address string`),
  map('models', fields('endpoint_var string\nmodel_var string'), true),
  ...fields('network_mode string'),
  map('networks', network, true),
  ...fields('oom_kill_disable bool\noom_score_adj int\npid string\npids_limit int\nplatform string'),
  list('ports', PORT),
  ...fields(`
    privileged bool
    pull_policy string
    read_only bool
    restart string
    runtime string
    scale ?int`),
  list('secrets', FILE_REFERENCE),
  ...fields(`
    security_opt strings
    shm_size bytes
    stdin_open bool
    stop_grace_period ?duration
    stop_signal string
    storage_opt texts
    sysctls mapping
    tmpfs stringList
    tty bool
    ulimits ulimits
    use_api_socket bool
    user string
    userns_mode string
    uts string
    volume_driver string`),
  list('volumes', VOLUME_MOUNT),
  ...fields('volumes_from strings\nworking_dir string'),
  list('post_start', HOOK),
  list('pre_stop', HOOK),
];

export const NETWORK: Shape = [
  ...fields('name string\ndriver string\ndriver_opts options'),
  value('ipam', [
    ...fields('driver string'),
    list('config', fields('subnet string\ngateway string\nip_range string\naux_addresses mapping')),
  ]),
  ...fields(`
    external bool
    internal bool
    attachable bool
    labels labels
    enable_ipv4 ?bool
    enable_ipv6 ?bool`),
];

export const VOLUME = fields('name string\ndriver string\ndriver_opts options\nexternal bool\nlabels labels');

export const FILE_OBJECT = fields(`
  name string
  file string
  environment string
  content string
  external bool
  labels labels
  driver string
  driver_opts options
  template_driver string`);

export const MODEL = fields('name string\nmodel string\ncontext_size int\nruntime_flags strings');

const NEW_SERVICE = service(NETWORK_TEXT);
const OLD_SERVICE = service(OLD_NETWORK_TEXT);

/** The members of a service for that version. */
export const serviceShape = (version: ComposeVersion): Shape =>
  sinceCompose(version, 2, 30) ? NEW_SERVICE : OLD_SERVICE;
