/** The manager that is PID 1: what it holds. What it does stands in jobs.ts, service.ts, socket.ts and boot.ts. */
import { createDeferred, type Deferred } from '../../base/deferred.ts';
import type { Inode } from '../fs/types.ts';
import type { Host } from '../host.ts';
import type { HttpHandler } from '../net/unix-sockets.ts';
import type { Process } from '../process/types.ts';
import { settingOf, type UnitConfig } from './config.ts';
import type { Journal } from './journal.ts';
import {
  canonicalName,
  changedOnDisk,
  existingDirectories,
  type LoadContext,
  loadUnit,
  type PathCache,
} from './load.ts';
import { type JobKind, type JobResult, say } from './messages.ts';
import { type ActiveState, cgroupPath, newCgroup, type Unit, unitType } from './unit.ts';

export interface Job {
  readonly id: number;
  readonly unit: Unit;
  readonly kind: JobKind | 'restart';
  readonly result: Promise<JobResult>;
  settle(result: JobResult): void;
  running: boolean;
}

/** What a service that is there is waited for by. */
export interface ServiceRuntime {
  /** Cuts short a start that is under way. */
  attempt: AbortController | undefined;
  /** Cuts short the wait before an automatic restart. */
  restart: AbortController | undefined;
  /** READY=1 has come. */
  ready: Deferred<void>;
  /** The next reload is told by RELOADING=1 and READY=1. */
  reloaded: Deferred<void> | undefined;
  /** The main process has ended, and what it left is known. */
  mainEnded: Promise<void>;
  /** The start job has said how it went. */
  told: Deferred<void>;
  /** The next start by hand begins to count restarts anew. */
  flushRestarts: boolean;
  /** A stop by request is under way: nothing is restarted. */
  stopping: boolean;
}

export interface SocketRuntime {
  /** The listening file of the socket. */
  readonly path: string;
  readonly inode: Inode;
  /** Connections that wait for the service. */
  waiting: Deferred<HttpHandler>;
  pending: number;
  readonly activator: HttpHandler;
}

export interface Manager {
  readonly host: Host;
  readonly journal: Journal;
  /** 255, of `255.4-1ubuntu8`. */
  readonly version: number;
  readonly fullVersion: string;
  /** What `systemctl set-environment` added. */
  readonly environment: Map<string, string>;
  /** Loaded units by name. */
  readonly units: Map<string, Unit>;
  readonly jobs: Map<string, Job>;
  readonly services: WeakMap<Unit, ServiceRuntime>;
  readonly sockets: Map<string, SocketRuntime>;
  known: PathCache;
  nextJob: number;
  /** When PID 1 began, in milliseconds since the epoch. */
  began: number;
  /** When the boot was finished. */
  finished: number | undefined;
  state: 'starting' | 'running' | 'stopping';
}

export function createManager(host: Host, journal: Journal, fullVersion: string): Manager {
  return {
    host,
    journal,
    version: Number.parseInt(fullVersion, 10),
    fullVersion,
    environment: new Map(),
    units: new Map(),
    jobs: new Map(),
    services: new WeakMap(),
    sockets: new Map(),
    known: new Set(),
    nextJob: 1,
    began: host.clock.now(),
    finished: undefined,
    state: 'starting',
  };
}

export function loadContext({ host, version }: Pick<Manager, 'host' | 'version'>): LoadContext {
  const systemDirectory = version < 254 ? '/lib/systemd/system' : '/usr/lib/systemd/system';
  return {
    files: host.files,
    version,
    hostname: host.ns.uts.hostname,
    kernelRelease: host.profile.kernel.release,
    systemDirectory,
    directories: existingDirectories(host.files, systemDirectory),
  };
}

/** A unit by name, loaded when it is not yet. */
export function unitOf(manager: Manager, given: string): Unit {
  const context = loadContext(manager);
  const name = manager.units.has(given) ? given : canonicalName(context, given);
  const known = manager.units.get(name);
  if (known) {
    if (known.load === 'not-found' || known.load === 'masked') reload(manager, known, true);
    return known;
  }
  const { load, config } = loadUnit(context, name, manager.known);
  const type = unitType(name);
  const unit: Unit = {
    name,
    load,
    config,
    state: type === 'slice' && name === '-.slice' ? 'active' : 'inactive',
    sub: type === 'slice' && name === '-.slice' ? 'active' : 'dead',
    result: 'success',
    times: {},
    conditionMet: true,
    failedCondition: undefined,
    invocation: undefined,
    main: undefined,
    control: undefined,
    runs: new Map(),
    status: undefined,
    restarts: 0,
    cgroup: newCgroup(cgroupPath(name, settingOf(config, 'Service', 'Slice'))),
    starts: { begin: 0, count: 0 },
  };
  manager.units.set(name, unit);
  sayProblems(manager, unit, config);
  return unit;
}

/** Reads a unit's files again; `quiet` leaves its problems unsaid. */
export function reload(manager: Manager, unit: Unit, quiet = false): void {
  const { load, config } = loadUnit(loadContext(manager), unit.name, manager.known);
  unit.load = load;
  unit.config = config;
  if (unit.state === 'inactive' || unit.state === 'failed') unit.runs.clear();
  if (!quiet) sayProblems(manager, unit, config);
}

const PRIORITY = { err: 3, warning: 4, notice: 5 } as const;

function sayProblems(manager: Manager, unit: Unit, config: UnitConfig): void {
  for (const { message, level } of config.problems) say(manager, unit, message, { priority: PRIORITY[level] });
}

export const needsReload = (manager: Manager, unit: Unit): boolean =>
  unit.load !== 'not-found' && changedOnDisk(loadContext(manager), unit.name, unit.config, manager.known);

/** What a unit says of others, e.g. `After`. */
export const named = (unit: Unit, ...kinds: string[]): readonly string[] =>
  kinds.flatMap((kind) => unit.config.dependencies.get(kind) ?? []);

const HOLDING = ['Requires', 'Requisite', 'Wants', 'Upholds', 'BindsTo'];

/** The service that a socket, timer or path starts. */
export function triggers(unit: Unit): string[] {
  const [, stem = '', type = ''] = /^(.+)\.(socket|timer|path)$/.exec(unit.name) ?? [];
  if (type === '') return [];
  const section = type.charAt(0).toUpperCase() + type.slice(1);
  return [settingOf(unit.config, section, type === 'socket' ? 'Service' : 'Unit') ?? `${stem}.service`];
}

export const triggeredBy = (manager: Manager, unit: Unit): Unit[] =>
  [...manager.units.values()].filter((other) => other.load === 'loaded' && triggers(other).includes(unit.name));

/** Loaded units that name this one in a dependency of that kind. */
export const namedBy = (manager: Manager, unit: Unit, ...kinds: string[]): Unit[] =>
  [...manager.units.values()].filter((other) => other !== unit && named(other, ...kinds).includes(unit.name));

/** Forgets units that are down and that nobody needs (garbage collection of unit.c). */
export function collect(manager: Manager): void {
  for (let again = true; again; ) {
    again = false;
    for (const unit of manager.units.values()) {
      if (unit.state !== 'inactive' || manager.jobs.has(unit.name)) continue;
      const held =
        namedBy(manager, unit, ...HOLDING).length > 0 ||
        triggeredBy(manager, unit).length > 0 ||
        unit.name === 'default.target';
      if (held) continue;
      manager.units.delete(unit.name);
      again = true;
    }
  }
}

/** Puts a unit into a state, with the times that follow from it. */
export function enter(manager: Manager, unit: Unit, state: ActiveState, sub: string): void {
  const now = manager.journal.now();
  const before = unit.state;
  const down = (at: ActiveState): boolean => at === 'inactive' || at === 'failed';
  const up = (at: ActiveState): boolean => at === 'active' || at === 'reloading';
  unit.state = state;
  unit.sub = sub;
  if (before !== state) unit.times.stateChange = now;
  if (down(before) && !down(state)) unit.times.inactiveExit = now;
  if (!down(before) && down(state)) unit.times.inactiveEnter = now;
  if (!up(before) && up(state)) unit.times.activeEnter = now;
  if (up(before) && !up(state)) unit.times.activeExit = now;
}

/** Living processes of a unit, those in cgroups below its own among them. */
export function processesOf(manager: Pick<Manager, 'host'>, unit: Pick<Unit, 'cgroup'>): Process[] {
  const { path } = unit.cgroup;
  return manager.host.kernel
    .processes()
    .filter((process) => process.cgroup.path === path || process.cgroup.path.startsWith(`${path}/`))
    .filter((process) => process.state !== 'zombie');
}

/** The unit whose cgroup a process is in. */
export function unitOfProcess(manager: Manager, process: Process): Unit | undefined {
  const { path } = process.cgroup;
  return [...manager.units.values()].find(
    (unit) => unit.cgroup.path === path || path.startsWith(`${unit.cgroup.path}/`),
  );
}

export function serviceOf(manager: Manager, unit: Unit): ServiceRuntime {
  const known = manager.services.get(unit);
  if (known) return known;
  const created: ServiceRuntime = {
    attempt: undefined,
    restart: undefined,
    ready: createDeferred(),
    told: createDeferred(),
    reloaded: undefined,
    mainEnded: Promise.resolve(),
    flushRestarts: true,
    stopping: false,
  };
  manager.services.set(unit, created);
  return created;
}
