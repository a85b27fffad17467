// Models compose-spec/compose-go schema/compose-spec.json (v2.4.8, v2.9.1): what may stand in a Compose file.
import { bare, list, members, named, of, oneOf, type Schema } from './types.ts';

const TEXT = of('string');
const FLAG = of('boolean|string');
const NUMBER = of('number|string');
const INTEGER = of('integer|string');
const TEXTS = list(TEXT);
const UNIQUE_TEXTS = list(TEXT, true);
const TEXT_OR_LIST = oneOf(TEXT, UNIQUE_TEXTS);
const LIST_OR_MAP = oneOf(named(of('string|number|boolean|null'), /.+/), UNIQUE_TEXTS);
const COMMAND = oneOf(of('null'), TEXT, TEXTS);
const OPTIONS = named(of('string|number'), /^.+$/, false);
const EXTRA_HOSTS = oneOf(named(oneOf(TEXT, TEXTS), /.+/), UNIQUE_TEXTS);
const FILE_REFERENCES = list(oneOf(TEXT, members({ source: TEXT, target: TEXT, uid: TEXT, gid: TEXT, mode: NUMBER })));
const ULIMITS = named(
  oneOf(INTEGER, members({ hard: INTEGER, soft: INTEGER }, { required: ['soft', 'hard'] })),
  /^[a-z]+$/,
  false,
);

const DEVICE = {
  capabilities: UNIQUE_TEXTS,
  count: of('string|integer'),
  device_ids: UNIQUE_TEXTS,
  driver: TEXT,
  options: LIST_OR_MAP,
};
const DEVICES = list(members(DEVICE, { required: ['capabilities'] }));
const GPUS = oneOf(of('string', { values: ['all'] }), list(members(DEVICE, { closed: false, patterns: [] })));

const HEALTHCHECK = members({
  disable: FLAG,
  interval: TEXT,
  retries: NUMBER,
  test: oneOf(TEXT, TEXTS),
  timeout: TEXT,
  start_period: TEXT,
  start_interval: TEXT,
});

const UPDATE = members({
  parallelism: INTEGER,
  delay: TEXT,
  failure_action: TEXT,
  monitor: TEXT,
  max_failure_ratio: NUMBER,
  order: of('string', { values: ['start-first', 'stop-first'] }),
});

const GENERIC = list(members({ discrete_resource_spec: members({ kind: TEXT, value: NUMBER }) }));

const DEPLOY = members(
  {
    mode: TEXT,
    endpoint_mode: TEXT,
    replicas: INTEGER,
    labels: LIST_OR_MAP,
    rollback_config: UPDATE,
    update_config: UPDATE,
    resources: members({
      limits: members({ cpus: NUMBER, memory: TEXT, pids: INTEGER }),
      reservations: members({ cpus: NUMBER, memory: TEXT, generic_resources: GENERIC, devices: DEVICES }),
    }),
    restart_policy: members({ condition: TEXT, delay: TEXT, max_attempts: INTEGER, window: TEXT }),
    placement: members({
      constraints: TEXTS,
      preferences: list(members({ spread: TEXT })),
      max_replicas_per_node: INTEGER,
    }),
  },
  { types: ['object', 'null'] },
);

const hook = (modern: boolean): Schema =>
  members(
    { command: COMMAND, user: TEXT, privileged: FLAG, working_dir: TEXT, environment: LIST_OR_MAP },
    modern ? { required: ['command'] } : {},
  );

const develop = (modern: boolean): Schema =>
  members(
    {
      watch: list(
        members(
          {
            ignore: modern ? TEXT_OR_LIST : TEXTS,
            path: TEXT,
            action: of('string', { values: ['rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'] }),
            target: TEXT,
            exec: hook(modern),
            ...(modern ? { include: TEXT_OR_LIST, initial_sync: of('boolean') } : {}),
          },
          { required: ['path', 'action'] },
        ),
      ),
    },
    { types: ['object', 'null'] },
  );

const build = (modern: boolean): Schema =>
  oneOf(
    TEXT,
    members({
      context: TEXT,
      dockerfile: TEXT,
      dockerfile_inline: TEXT,
      entitlements: TEXTS,
      args: LIST_OR_MAP,
      ssh: LIST_OR_MAP,
      labels: LIST_OR_MAP,
      cache_from: TEXTS,
      cache_to: TEXTS,
      no_cache: FLAG,
      additional_contexts: LIST_OR_MAP,
      network: TEXT,
      pull: FLAG,
      target: TEXT,
      shm_size: INTEGER,
      extra_hosts: EXTRA_HOSTS,
      isolation: TEXT,
      privileged: FLAG,
      secrets: FILE_REFERENCES,
      tags: TEXTS,
      ulimits: ULIMITS,
      platforms: TEXTS,
      ...(modern ? { provenance: of('string|boolean'), sbom: of('string|boolean') } : {}),
    }),
  );

const DEPENDS_ON = oneOf(
  UNIQUE_TEXTS,
  named(
    members(
      {
        restart: FLAG,
        required: of('boolean'),
        condition: of('string', {
          values: ['service_started', 'service_healthy', 'service_completed_successfully'],
        }),
      },
      { required: ['condition'] },
    ),
  ),
);

const networks = (modern: boolean): Schema =>
  oneOf(
    UNIQUE_TEXTS,
    named(
      oneOf(
        members({
          aliases: UNIQUE_TEXTS,
          ...(modern ? { interface_name: TEXT } : {}),
          ipv4_address: TEXT,
          ipv6_address: TEXT,
          link_local_ips: UNIQUE_TEXTS,
          mac_address: TEXT,
          driver_opts: OPTIONS,
          priority: of('number'),
          gw_priority: of('number'),
        }),
        of('null'),
      ),
    ),
  );

const PORTS = list(
  oneOf(
    of('number'),
    TEXT,
    members({
      name: TEXT,
      mode: TEXT,
      host_ip: TEXT,
      target: INTEGER,
      published: of('string|integer'),
      protocol: TEXT,
      app_protocol: TEXT,
    }),
  ),
  true,
);

const mounts = (modern: boolean): Schema =>
  list(
    oneOf(
      TEXT,
      members(
        {
          type: modern ? of('string', { values: ['bind', 'volume', 'tmpfs', 'cluster', 'npipe', 'image'] }) : TEXT,
          source: TEXT,
          target: TEXT,
          read_only: FLAG,
          consistency: TEXT,
          bind: members({
            propagation: TEXT,
            create_host_path: FLAG,
            recursive: of('string', { values: ['enabled', 'disabled', 'writable', 'readonly'] }),
            selinux: of('string', { values: ['z', 'Z'] }),
          }),
          volume: members({ ...(modern ? { labels: LIST_OR_MAP } : {}), nocopy: FLAG, subpath: TEXT }),
          tmpfs: members({ size: oneOf(of('integer', { minimum: 0 }), TEXT), mode: NUMBER }),
          ...(modern ? { image: members({ subpath: TEXT }) } : {}),
        },
        { required: ['type'] },
      ),
    ),
    true,
  );

const LIMIT = bare({ path: TEXT, rate: INTEGER });
const BLKIO = bare({
  device_read_bps: list(LIMIT),
  device_read_iops: list(LIMIT),
  device_write_bps: list(LIMIT),
  device_write_iops: list(LIMIT),
  weight: INTEGER,
  weight_device: list(bare({ path: TEXT, weight: INTEGER })),
});

const ENV_FILE = oneOf(
  TEXT,
  list(oneOf(TEXT, bare({ path: TEXT, format: TEXT, required: FLAG }, { required: ['path'] }))),
);

const SCALAR = of('string|number|boolean');
const MODERN_SERVICE: Readonly<Record<string, Schema>> = {
  models: oneOf(
    UNIQUE_TEXTS,
    named(oneOf(members({ endpoint_var: TEXT, model_var: TEXT }), of('null')), undefined, false),
  ),
  provider: members({ type: TEXT, options: named(oneOf(SCALAR, list(SCALAR)), /^.+$/, false) }, { required: ['type'] }),
  pull_refresh_after: TEXT,
  use_api_socket: of('boolean'),
};

const service = (modern: boolean): Schema =>
  members({
    develop: develop(modern),
    deploy: DEPLOY,
    annotations: LIST_OR_MAP,
    attach: FLAG,
    build: build(modern),
    blkio_config: BLKIO,
    cap_add: UNIQUE_TEXTS,
    cap_drop: UNIQUE_TEXTS,
    cgroup: of('string', { values: ['host', 'private'] }),
    cgroup_parent: TEXT,
    command: COMMAND,
    configs: FILE_REFERENCES,
    container_name: modern ? of('string', { pattern: '[a-zA-Z0-9][a-zA-Z0-9_.-]+' }) : TEXT,
    cpu_count: oneOf(TEXT, of('integer', { minimum: 0 })),
    cpu_percent: oneOf(TEXT, of('integer', { minimum: 0, maximum: 100 })),
    cpu_shares: NUMBER,
    cpu_quota: NUMBER,
    cpu_period: NUMBER,
    cpu_rt_period: NUMBER,
    cpu_rt_runtime: NUMBER,
    cpus: NUMBER,
    cpuset: TEXT,
    credential_spec: members({ config: TEXT, file: TEXT, registry: TEXT }),
    depends_on: DEPENDS_ON,
    device_cgroup_rules: UNIQUE_TEXTS,
    devices: list(oneOf(TEXT, members({ source: TEXT, target: TEXT, permissions: TEXT }, { required: ['source'] }))),
    dns: TEXT_OR_LIST,
    dns_opt: UNIQUE_TEXTS,
    dns_search: TEXT_OR_LIST,
    domainname: TEXT,
    entrypoint: COMMAND,
    env_file: ENV_FILE,
    label_file: oneOf(TEXT, TEXTS),
    environment: LIST_OR_MAP,
    expose: list(of('string|number'), true),
    extends: oneOf(TEXT, bare({ service: TEXT, file: TEXT }, { required: ['service'] })),
    external_links: UNIQUE_TEXTS,
    extra_hosts: EXTRA_HOSTS,
    gpus: GPUS,
    group_add: list(of('string|number'), true),
    healthcheck: HEALTHCHECK,
    hostname: TEXT,
    image: TEXT,
    init: FLAG,
    ipc: TEXT,
    isolation: TEXT,
    labels: LIST_OR_MAP,
    links: UNIQUE_TEXTS,
    logging: members({ driver: TEXT, options: named(of('string|number|null'), /^.+$/, false) }),
    mac_address: TEXT,
    mem_limit: NUMBER,
    mem_reservation: of('string|integer'),
    mem_swappiness: INTEGER,
    memswap_limit: NUMBER,
    network_mode: TEXT,
    networks: networks(modern),
    oom_kill_disable: FLAG,
    oom_score_adj: oneOf(TEXT, of('integer', { minimum: -1000, maximum: 1000 })),
    pid: of('string|null'),
    pids_limit: NUMBER,
    platform: TEXT,
    ports: PORTS,
    post_start: list(hook(modern)),
    pre_stop: list(hook(modern)),
    privileged: FLAG,
    profiles: UNIQUE_TEXTS,
    pull_policy: modern
      ? of('string', {
          pattern: 'always|never|build|if_not_present|missing|refresh|daily|weekly|every_([0-9]+[wdhms])+',
        })
      : of('string', { values: ['always', 'never', 'if_not_present', 'build', 'missing'] }),
    read_only: FLAG,
    restart: TEXT,
    runtime: TEXT,
    scale: INTEGER,
    security_opt: UNIQUE_TEXTS,
    shm_size: NUMBER,
    secrets: FILE_REFERENCES,
    sysctls: LIST_OR_MAP,
    stdin_open: FLAG,
    stop_grace_period: TEXT,
    stop_signal: TEXT,
    storage_opt: of('object'),
    tmpfs: TEXT_OR_LIST,
    tty: FLAG,
    ulimits: ULIMITS,
    user: TEXT,
    uts: TEXT,
    userns_mode: TEXT,
    volumes: mounts(modern),
    volumes_from: UNIQUE_TEXTS,
    working_dir: TEXT,
    ...(modern ? MODERN_SERVICE : {}),
  });

const external = (closed: boolean): Schema =>
  members({ name: TEXT }, { types: ['boolean', 'string', 'object'], ...(closed ? {} : { closed, patterns: [] }) });

const NETWORK = members(
  {
    name: TEXT,
    driver: TEXT,
    driver_opts: OPTIONS,
    ipam: members({
      driver: TEXT,
      config: list(members({ subnet: TEXT, ip_range: TEXT, gateway: TEXT, aux_addresses: named(TEXT, /^.+$/) })),
      options: named(TEXT, /^.+$/),
    }),
    external: external(true),
    internal: FLAG,
    enable_ipv4: FLAG,
    enable_ipv6: FLAG,
    attachable: FLAG,
    labels: LIST_OR_MAP,
  },
  { types: ['object', 'null'] },
);

const VOLUME = members(
  { name: TEXT, driver: TEXT, driver_opts: OPTIONS, external: external(true), labels: LIST_OR_MAP },
  { types: ['object', 'null'] },
);

const SECRET = members({
  name: TEXT,
  environment: TEXT,
  file: TEXT,
  external: external(false),
  labels: LIST_OR_MAP,
  driver: TEXT,
  driver_opts: OPTIONS,
  template_driver: TEXT,
});

const CONFIG = members({
  name: TEXT,
  content: TEXT,
  environment: TEXT,
  file: TEXT,
  external: external(false),
  labels: LIST_OR_MAP,
  template_driver: TEXT,
});

const MODEL = members(
  { name: TEXT, model: TEXT, context_size: of('integer'), runtime_flags: TEXTS },
  { required: ['model'] },
);

const INCLUDE = oneOf(TEXT, bare({ path: TEXT_OR_LIST, env_file: TEXT_OR_LIST, project_directory: TEXT }));

/** The schema of a whole file. `modern`: that of 2.9, else that of 2.4. */
export const composeSchema = (modern: boolean): Schema =>
  members({
    version: TEXT,
    name: TEXT,
    include: list(INCLUDE),
    services: named(service(modern)),
    ...(modern ? { models: named(MODEL, undefined, false) } : {}),
    networks: named(NETWORK, undefined, false),
    volumes: named(VOLUME),
    secrets: named(SECRET),
    configs: named(CONFIG),
  });
