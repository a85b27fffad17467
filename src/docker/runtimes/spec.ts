/** The part of the OCI runtime specification (v1.1, config.json) that this machine's runtimes act on, spelled as there. */

export interface ProcessSpec {
  terminal?: boolean;
  consoleSize?: { height: number; width: number };
  user: { uid: number; gid: number; additionalGids?: number[]; umask?: number };
  args: string[];
  env: string[];
  cwd: string;
  capabilities?: {
    bounding: string[];
    effective?: string[];
    permitted?: string[];
    inheritable?: string[];
    ambient?: string[];
  };
  rlimits?: { type: string; hard: number; soft: number }[];
  noNewPrivileges?: boolean;
  apparmorProfile?: string;
  oomScoreAdj?: number;
}

export interface MountSpec {
  destination: string;
  /** A bind mount may leave it out. */
  type?: string;
  source: string;
  options: string[];
}

export interface HookSpec {
  path: string;
  args?: string[];
  env?: string[];
  timeout?: number;
}

export interface SeccompSpec {
  defaultAction: string;
  defaultErrnoRet?: number;
  architectures?: string[];
  syscalls: { names: string[]; action: string; errnoRet?: number; args?: unknown[] }[];
}

export interface LinuxResources {
  memory?: { limit?: number; reservation?: number; swap?: number; swappiness?: number; disableOOMKiller?: boolean };
  cpu?: { shares?: number; quota?: number; period?: number; cpus?: string; realtimeRuntime?: number };
  pids?: { limit: number };
  blockIO?: { weight?: number };
  devices?: { allow: boolean; type?: string; major?: number; minor?: number; access: string }[];
}

export interface OciSpec {
  ociVersion: string;
  process: ProcessSpec;
  root: { path: string; readonly?: boolean };
  hostname?: string;
  domainname?: string;
  mounts: MountSpec[];
  hooks?: Partial<
    Record<'prestart' | 'createRuntime' | 'createContainer' | 'startContainer' | 'poststart' | 'poststop', HookSpec[]>
  >;
  annotations?: Record<string, string>;
  linux: {
    sysctl?: Record<string, string>;
    resources: LinuxResources;
    cgroupsPath: string;
    namespaces: { type: 'mount' | 'network' | 'uts' | 'pid' | 'ipc' | 'cgroup' | 'user'; path?: string }[];
    devices?: {
      path: string;
      type: 'c' | 'b';
      major: number;
      minor: number;
      fileMode?: number;
      uid?: number;
      gid?: number;
    }[];
    seccomp?: SeccompSpec;
    maskedPaths?: string[];
    readonlyPaths?: string[];
    mountLabel?: string;
  };
}
