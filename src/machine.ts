/** A computer with Docker on it, and the ways in: terminals for readers, sessions for scripts and runbooks. */
import { createClock, type Pace, type PacedClock } from './base/clock.ts';
import { createRandom } from './base/random.ts';
import type { ReadManifest } from './docker/cli/command/manifest/manifest.ts';
import { readManifest } from './docker/registry/client-manifest.ts';
import type { BootedHost } from './host/boot.ts';
import type { Host } from './host/host.ts';
import { UPTIME } from './host/kernel-start.ts';
import { connectUnix, type HttpHandler, type UnixSockets } from './host/net/unix-sockets.ts';
import { user } from './host/process/credentials.ts';
import type { HostProfile } from './host/profile.ts';
import { createSystemd } from './host/systemd/systemd.ts';
import { startComputer } from './machine/computer.ts';
import { createEngines, type Engines, enginePrograms } from './machine/engine.ts';
import { createEngineService } from './machine/engine-service.ts';
import type { FailureName } from './machine/failures/catalogue.ts';
import { createFailures, type Failures, profileWith } from './machine/failures/failures.ts';
import { HOSTS } from './machine/hosts.ts';
import { lastingSession } from './machine/lasting-session.ts';
import { softwareFor } from './machine/software.ts';
import type { ThingKind } from './machine/state/difference.ts';
import type { HostState } from './machine/state/host-state.ts';
import { inspectThing } from './machine/state/inspect.ts';
import { hostState } from './machine/state/state.ts';
import { createTraces, type Traces } from './machine/trace/traces.ts';
import { findUser, groupsOf } from './programs/applet/accounts.ts';
import { openScriptSession } from './shell/script-session.ts';
import type { MachineTerminal, ScriptSession, TerminalSize } from './shell/session.ts';
import { openTerminalSession } from './shell/terminal-session.ts';

export { FAILURES, type FailureName, failureName, failureNames } from './machine/failures/catalogue.ts';
export { HOSTS } from './machine/hosts.ts';
export type { CommandTrace } from './machine/trace/traces.ts';
export type { CommandResult, MachineTerminal, ScriptSession, TerminalSize } from './shell/session.ts';

export interface Machine {
  /** The profile's name. */
  readonly host: string;
  readonly clock: PacedClock;
  readonly failures: Failures;
  /** What commands set in motion, for who wants to watch. */
  readonly traces: Traces;
  /** False during a reboot. */
  readonly isUp: boolean;
  /** Resolves when it is up: at once but during a reboot. */
  up(): Promise<void>;
  openTerminal(size: TerminalSize): MachineTerminal;
  /** A session that lasts: after `exit` or a reboot the next line runs in a new login. */
  openSession(): ScriptSession;
  /** What is on it now. Looking changes nothing and leaves no trace. */
  state(): HostState;
  /** What `docker inspect` would print of a thing, just as quietly; undefined while dockerd is stopped or the thing is gone. */
  inspect(kind: ThingKind, id: string): Promise<string | undefined>;
  /** The Engine API, as root reaches it on /var/run/docker.sock. Throws `Errno` (ECONNREFUSED) while dockerd is stopped. */
  readonly engine: HttpHandler;
}

export interface MachineOptions {
  /** Where ids, MAC addresses and names come from: the same seed gives the same ones. */
  readonly seed?: string;
  /** Milliseconds since the epoch. */
  readonly start?: number;
  readonly pace?: Pace;
  /** What is wrong with it from the start. */
  readonly failures?: readonly FailureName[];
}

const ROOT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** How long the kernel takes before PID 1 begins. */
const KERNEL_SECONDS = 8;

/** 2026-11-22T09:00:00Z: when a machine begins that is told no other time. */
const START = 1_795_338_000_000;

/** Boots a machine with the profile of that name. Throws an `Error` that lists the known ones for another name. */
export async function createMachine(host: string, options: MachineOptions = {}): Promise<Machine> {
  const profile = HOSTS.find(({ name }) => name === host);
  if (!profile)
    throw new Error(`unknown host ${JSON.stringify(host)}; the hosts are ${HOSTS.map(({ name }) => name).join(', ')}`);
  await profile.prepare?.();
  const failures = options.failures ?? [];
  const machine = await assemble(profileWith(profile, failures), { ...options, pace: 'instant' });
  for (const name of failures) await machine.failures.strike(name);
  machine.clock.setPace(options.pace ?? 'instant');
  return machine;
}

async function assemble(
  profile: HostProfile,
  { seed = profile.name, start = START, pace = 'instant', failures = [] }: MachineOptions,
): Promise<Machine> {
  // systemd boots before the reader comes, as long ago as the machine has been up.
  const ago = profile.plainInit ? 0 : (profile.kernel.uptime ?? UPTIME) - KERNEL_SECONDS;
  const clock = createClock({ start: start - ago * 1000, pace: 'instant' });
  const random = createRandom(seed);
  const sockets: UnixSockets = new Map();
  const systemd = createSystemd(clock);
  const service = createEngineService();
  const late: { host?: Host; engines?: Engines } = {};
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the machine has not booted');
    return value;
  };
  const engine = enginePrograms(
    () => there(late.host),
    () => there(late.engines),
    (proc, state) => {
      service.notify(proc, state);
      systemd.notify(proc, state);
    },
  );
  const manifests: ReadManifest = (name, insecure) => readManifest(there(late.engines).registry, name, insecure);
  const { programs, install } = softwareFor(profile, sockets, systemd, manifests, engine);
  const computer = await startComputer(profile, {
    ...{ clock, random, programs, install, sockets, systemd },
    ...(ago > 0 && { kernelAge: KERNEL_SECONDS }),
    onBoot(booted) {
      late.host = booted;
      late.engines ??= createEngines(booted);
    },
    // There may be no engine, or one that cannot start.
    startWithoutSystemd: async (booted) => {
      if (booted.files.exists('/usr/bin/dockerd'))
        await service
          .on(booted)
          .start()
          .catch(() => {});
    },
  });
  const { host } = computer;
  if (ago > 0) await clock.runUntil(start);
  clock.setPace(pace);
  const login = () => loginOptions(profile, host);
  const run = async (script: string): Promise<void> => {
    const { env, ...reader } = login();
    const path = ['PATH', ROOT_PATH] as const;
    const session = openScriptSession({ ...reader, cred: host.init.cred, cwd: '/', env: new Map([...env, path]) });
    const { exit, stderr } = await session.run(script);
    session.close();
    if (exit !== 0) throw new Error(`${script}: ${stderr.trim()}`);
  };
  if (profile.history !== undefined) await run(profile.history);
  return {
    host: profile.name,
    clock,
    failures: createFailures({ host, run }, failures),
    traces: createTraces(host),
    get isUp() {
      return computer.isUp;
    },
    up: computer.up,
    openTerminal: (size) => openTerminalSession(login(), size, host.openTerminal),
    openSession: () => lastingSession(() => openScriptSession(login()), computer.up),
    state: () => {
      const daemons = late.engines?.opened().map(({ daemon }) => daemon) ?? [];
      return hostState(host, daemons, computer.isUp);
    },
    inspect: (kind, id) => inspectThing(late.engines?.opened() ?? [], kind, id),
    engine: async (request, upload) => connectUnix(host.init, sockets, '/var/run/docker.sock')(request, upload),
  };
}

const DEBIAN_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/local/games:/usr/games';

/** A login as it is now: by the account files, with the variables that login and PAM set. */
function loginOptions(profile: HostProfile, host: BootedHost) {
  const account = findUser(host.init, profile.login.name) ?? profile.login;
  const { name, uid, gid, home, shell } = account;
  const path = environmentPath(host) ?? (uid === 0 ? ROOT_PATH : DEBIAN_PATH);
  const env = new Map([
    ['HOME', home],
    ['USER', name],
    ['LOGNAME', name],
    ['SHELL', shell],
    ['PATH', path],
    ['LANG', 'C.UTF-8'],
    ['TERM', 'dumb'],
  ]);
  if (profile.bareSession) {
    for (const variable of ['LOGNAME', 'SHELL']) env.delete(variable);
    env.set('OLDPWD', home);
  }
  const groups = groupsOf(host.init, { ...account, gecos: '' });
  const cred = uid === 0 ? host.init.cred : user(uid, gid, groups);
  return { kernel: host.kernel, ns: host.ns, cred, env, cwd: profile.workdir, programPath: shell };
}

/** Models pam_env: Ubuntu says everybody's PATH in /etc/environment. */
function environmentPath({ files }: BootedHost): string | undefined {
  if (!files.exists('/etc/environment')) return undefined;
  return /^PATH="?([^"\n]*)"?$/m.exec(files.readText('/etc/environment'))?.[1];
}
