// Models the request types of moby api/types: what of a body must have which type.
import type { GoStruct } from './json-decode.ts';

const HEALTH: GoStruct = {
  name: 'HealthConfig',
  fields: { Test: '[]string', Interval: 'int64', Timeout: 'int64', StartPeriod: 'int64', Retries: 'int' },
};

const RESTART_POLICY: GoStruct = { name: 'RestartPolicy', fields: { Name: 'string', MaximumRetryCount: 'int' } };

const RESOURCES = {
  CpuShares: 'int64',
  Memory: 'int64',
  NanoCpus: 'int64',
  CpuPeriod: 'int64',
  CpuQuota: 'int64',
  CpusetCpus: 'string',
  CpusetMems: 'string',
  MemoryReservation: 'int64',
  MemorySwap: 'int64',
  MemorySwappiness: 'int64',
  OomKillDisable: 'bool',
  PidsLimit: 'int64',
  BlkioWeight: 'uint16',
  RestartPolicy: RESTART_POLICY,
} as const;

const MOUNT: GoStruct = {
  name: 'mount.Mount',
  fields: { Type: 'string', Source: 'string', Target: 'string', ReadOnly: 'bool', Consistency: 'string' },
};

const HOST_CONFIG: GoStruct = {
  name: 'container.HostConfig',
  fields: {
    ...RESOURCES,
    Binds: '[]string',
    ContainerIDFile: 'string',
    NetworkMode: 'string',
    AutoRemove: 'bool',
    VolumeDriver: 'string',
    VolumesFrom: '[]string',
    CapAdd: '[]string',
    CapDrop: '[]string',
    CgroupnsMode: 'string',
    Dns: '[]string',
    DnsOptions: '[]string',
    DnsSearch: '[]string',
    ExtraHosts: '[]string',
    GroupAdd: '[]string',
    IpcMode: 'string',
    Links: '[]string',
    OomScoreAdj: 'int',
    PidMode: 'string',
    Privileged: 'bool',
    PublishAllPorts: 'bool',
    ReadonlyRootfs: 'bool',
    SecurityOpt: '[]string',
    StorageOpt: 'map[string]string',
    Tmpfs: 'map[string]string',
    UTSMode: 'string',
    UsernsMode: 'string',
    ShmSize: 'int64',
    Sysctls: 'map[string]string',
    Runtime: 'string',
    Init: 'bool',
    Mounts: { list: MOUNT },
    LogConfig: { name: 'container.LogConfig', fields: { Type: 'string', Config: 'map[string]string' } },
  },
};

const CONFIG_FIELDS = {
  Hostname: 'string',
  Domainname: 'string',
  User: 'string',
  AttachStdin: 'bool',
  AttachStdout: 'bool',
  AttachStderr: 'bool',
  Tty: 'bool',
  OpenStdin: 'bool',
  StdinOnce: 'bool',
  Env: '[]string',
  Healthcheck: HEALTH,
  ArgsEscaped: 'bool',
  Image: 'string',
  WorkingDir: 'string',
  NetworkDisabled: 'bool',
  MacAddress: 'string',
  OnBuild: '[]string',
  Labels: 'map[string]string',
  StopSignal: 'string',
  StopTimeout: 'int',
  Shell: '[]string',
} as const;

export const CREATE_REQUEST: GoStruct = {
  name: '',
  oldName: 'ContainerConfigWrapper',
  type: 'container.CreateRequest',
  oldType: 'runconfig.ContainerConfigWrapper',
  fields: { ...CONFIG_FIELDS, HostConfig: HOST_CONFIG },
};

export const CONTAINER_CONFIG: GoStruct = { ...CREATE_REQUEST, fields: CONFIG_FIELDS };

export const UPDATE_REQUEST: GoStruct = { name: 'UpdateConfig', type: 'container.UpdateConfig', fields: RESOURCES };

export const EXEC_CREATE_REQUEST: GoStruct = {
  name: 'ExecOptions',
  oldName: 'ExecConfig',
  type: 'container.ExecOptions',
  oldType: 'types.ExecConfig',
  fields: {
    User: 'string',
    Privileged: 'bool',
    Tty: 'bool',
    AttachStdin: 'bool',
    AttachStderr: 'bool',
    AttachStdout: 'bool',
    DetachKeys: 'string',
    Env: '[]string',
    WorkingDir: 'string',
    Cmd: '[]string',
  },
};

export const EXEC_START_REQUEST: GoStruct = {
  name: 'ExecStartOptions',
  oldName: 'ExecStartCheck',
  type: 'container.ExecStartOptions',
  oldType: 'types.ExecStartCheck',
  fields: { Detach: 'bool', Tty: 'bool' },
};

const IPAM: GoStruct = { name: 'network.IPAM', fields: { Driver: 'string', Options: 'map[string]string' } };

export const NETWORK_CREATE_REQUEST: GoStruct = {
  name: 'CreateRequest',
  oldName: 'NetworkCreateRequest',
  type: 'network.CreateRequest',
  oldType: 'types.NetworkCreateRequest',
  fields: {
    Name: 'string',
    CheckDuplicate: 'bool',
    Driver: 'string',
    Scope: 'string',
    EnableIPv4: 'bool',
    EnableIPv6: 'bool',
    IPAM,
    Internal: 'bool',
    Attachable: 'bool',
    Ingress: 'bool',
    ConfigOnly: 'bool',
    Options: 'map[string]string',
    Labels: 'map[string]string',
  },
};

export const NETWORK_CONNECT_REQUEST: GoStruct = {
  name: 'ConnectOptions',
  oldName: 'NetworkConnect',
  type: 'network.ConnectOptions',
  oldType: 'types.NetworkConnect',
  fields: { Container: 'string' },
};

export const NETWORK_DISCONNECT_REQUEST: GoStruct = {
  name: 'DisconnectOptions',
  oldName: 'NetworkDisconnect',
  type: 'network.DisconnectOptions',
  oldType: 'types.NetworkDisconnect',
  fields: { Container: 'string', Force: 'bool' },
};

export const VOLUME_CREATE_REQUEST: GoStruct = {
  name: 'CreateOptions',
  type: 'volume.CreateOptions',
  fields: { Name: 'string', Driver: 'string', DriverOpts: 'map[string]string', Labels: 'map[string]string' },
};

export const AUTH_CONFIG: GoStruct = {
  name: 'AuthConfig',
  type: 'registry.AuthConfig',
  fields: {
    username: 'string',
    password: 'string',
    auth: 'string',
    email: 'string',
    serveraddress: 'string',
    identitytoken: 'string',
    registrytoken: 'string',
  },
};
