/** Units as systemd's manager keeps them (src/core/unit.h, service.h, socket.h at v255). */
import type { Cgroup, Process } from '../process/types.ts';
import type { UnitConfig } from './config.ts';

export type ActiveState = 'active' | 'reloading' | 'inactive' | 'failed' | 'activating' | 'deactivating';
export type LoadState = 'loaded' | 'not-found' | 'bad-setting' | 'masked';

/** How a process of a unit ended. */
export type Exit =
  | { readonly code: 'exited'; readonly status: number }
  | { readonly code: 'killed' | 'dumped'; readonly signal: string; readonly status: number };

/** One process that a unit started, as `Process:` and `Main PID:` of `systemctl status` tell it. */
export interface Run {
  /** `ExecStart`, `ExecStartPre`, ... */
  readonly setting: string;
  readonly argv: readonly string[];
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly started: number;
  ended?: number;
  exit?: Exit;
}

/** When a unit went from state to state, in milliseconds since the epoch. */
export interface Times {
  inactiveExit?: number;
  activeEnter?: number;
  activeExit?: number;
  inactiveEnter?: number;
  stateChange?: number;
  condition?: number;
}

export interface Unit {
  /** `docker.service`. */
  readonly name: string;
  load: LoadState;
  config: UnitConfig;
  state: ActiveState;
  /** The state in the unit type's own words: `running`, `dead`, `listening`. */
  sub: string;
  /** `success`, `exit-code`, `signal`, `timeout`, `start-limit-hit`, `resources`, ... */
  result: string;
  times: Times;
  /** False when a condition kept it from starting. */
  conditionMet: boolean;
  failedCondition: string | undefined;
  /** 128 bits in hexadecimal, anew for each start. */
  invocation: string | undefined;
  /** Services. */
  main: (Run & { readonly process?: Process }) | undefined;
  control: (Run & { readonly process?: Process }) | undefined;
  /** The latest run of each command, by setting. */
  runs: Map<string, Run[]>;
  status: string | undefined;
  restarts: number;
  /** What `systemctl status` shows as Tasks and Memory is counted over the processes in it. */
  cgroup: UnitCgroup;
  /** Starts within the interval of the start limit. */
  starts: { begin: number; count: number };
}

export const isActive = (unit: Unit): boolean => unit.state === 'active' || unit.state === 'reloading';

/** `service`, `socket`, `target`, ... */
export const unitType = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

export const UNIT_TYPES = [
  'service',
  'socket',
  'target',
  'mount',
  'slice',
  'timer',
  'path',
  'device',
  'swap',
  'automount',
  'scope',
] as const;

/** `docker` means `docker.service`; a name with a unit type stays. */
export function unitName(text: string, suffix = '.service'): string {
  if (text.startsWith('/')) return `${text.slice(1).replaceAll('/', '-')}.mount`;
  return UNIT_TYPES.some((type) => text.endsWith(`.${type}`)) ? text : `${text}${suffix}`;
}

/** The template that an instance is made from: `foo@.service` for `foo@bar.service`; undefined for others. */
export function templateOf(name: string): string | undefined {
  const at = name.indexOf('@');
  const dot = name.lastIndexOf('.');
  return at > 0 && dot > at + 1 ? name.slice(0, at + 1) + name.slice(dot) : undefined;
}

/** `bar` of `foo@bar.service`. */
export function instanceOf(name: string): string {
  const at = name.indexOf('@');
  return at < 0 ? '' : name.slice(at + 1, name.lastIndexOf('.'));
}

/** A cgroup that knows how many processes have begun in it. */
export interface UnitCgroup extends Cgroup {
  readonly started: number;
}

export function newCgroup(path: string): UnitCgroup {
  let pids = 0;
  let started = 0;
  return {
    path,
    memoryLimit: 0,
    memoryUsage: 0,
    oomKilled: false,
    pidsLimit: 0,
    get pids() {
      return pids;
    },
    set pids(count) {
      started += Math.max(0, count - pids);
      pids = count;
    },
    get started() {
      return started;
    },
    frozen: false,
    cpuQuota: 0,
    cpuPeriod: 100_000,
    cpuShares: 1024,
    cpus: '',
  };
}

/** Where its processes are put: `/system.slice/docker.service`, `/system.slice/system-foo.slice/foo@bar.service`. */
export function cgroupPath(name: string, slice = 'system.slice'): string {
  const at = name.indexOf('@');
  const own = at > 0 && slice === 'system.slice' ? `/system-${name.slice(0, at)}.slice` : '';
  return `/${slice}${own}/${name}`;
}
