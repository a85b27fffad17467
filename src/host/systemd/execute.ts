// Models systemd 255 src/core/exec-invoke.c: a unit's command as a process of its own, with what the unit says of it.

import { type ErrnoCode, isErrno } from '../errno.ts';
import { user as ordinary, ROOT } from '../process/credentials.ts';
import type { Credentials, Process, SpawnOptions } from '../process/types.ts';
import { withinBoundingSet } from './bounding-set.ts';
import { type ExecCommand, expandArguments } from './commands.ts';
import { booleanOf, settingOf, settingsOf } from './config.ts';
import { commOf, descriptors, environment, limits, output, PATH } from './execute-context.ts';
import type { Manager } from './manager.ts';
import type { Unit } from './unit.ts';

export interface Spawned {
  readonly process: Process;
  readonly argv: readonly string[];
}

/** Why a process ends before its command runs: an exit status of systemd's, and the lines that tell it. */
interface StepFailure {
  readonly status: number;
  readonly step: string;
  readonly first: string | undefined;
  readonly reason: string;
}

interface Setting {
  readonly cred: Credentials;
  readonly env: Map<string, string>;
  readonly cwd: string;
}

const EXEC_FIELDS = { MESSAGE_ID: '641257651c1b4ec9a8624d7a40a9e1e7' } as const;

/** Before exec a process is named after the last characters of its command, in parentheses. */
const childName = (path: string): string => `(${path.slice(path.lastIndexOf('/') + 1).slice(-8)})`;

/**
 * Starts a command in the unit's cgroup. Throws `ExecProblem` when it cannot even begin; whatever fails after the fork
 * is told in the journal by a process that ends with the status of the step that failed.
 */
export function spawnCommand(
  manager: Manager,
  unit: Unit,
  command: ExecCommand,
  options: {
    readonly extra?: ReadonlyMap<string, string>;
    readonly notify?: boolean;
    readonly listens?: number;
    readonly told?: Promise<void>;
  } = {},
): Spawned {
  const { init } = manager.host;
  const env = environment(manager, unit, options.notify ?? false);
  for (const [name, value] of options.extra ?? []) env.set(name, value);
  const setting = prepare(manager, unit, command, env);
  const argv = command.literal ? [...command.argv] : expandArguments(command.argv, env);
  const pid = manager.host.kernel.pidns.nextPid;
  env.set('SYSTEMD_EXEC_PID', String(pid));
  if (options.listens) env.set('LISTEN_FDS', String(options.listens)).set('LISTEN_PID', String(pid));
  const identifier = settingOf(unit.config, 'Service', 'SyslogIdentifier') ?? commOf([command.path]);
  const stream = output(manager, unit, identifier, pid, argv);
  const base = {
    argv,
    cgroup: unit.cgroup,
    env,
    fds: descriptors(manager, unit, stream),
    session: { tty: undefined },
    umask: Number.parseInt(settingOf(unit.config, 'Service', 'UMask') ?? '022', 8),
    limits: limits(manager, unit),
  } satisfies Partial<SpawnOptions>;
  const failure = 'status' in setting ? setting : undefined;
  try {
    if (failure) return { process: failingChild(manager, unit, command, base, failure, options.told), argv };
    const { cred, cwd } = setting as Setting;
    const path = locate(manager, command.path);
    if (path === undefined) throw missing(manager, command.path, 'ENOENT');
    try {
      return { process: init.spawn({ ...base, path, cred, cwd }), argv };
    } catch (error) {
      if (!isErrno(error)) throw error;
      throw missing(manager, command.path, error.code, error.message);
    }
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return { process: failingChild(manager, unit, command, base, error.failure, options.told), argv };
  } finally {
    stream.close();
  }
}

export class Failed extends Error {
  readonly failure: StepFailure;
  constructor(failure: StepFailure) {
    super(failure.reason);
    this.failure = failure;
  }
}

function missing(manager: Manager, path: string, code: ErrnoCode, text = 'No such file or directory'): Failed {
  const { version } = manager;
  const first =
    code !== 'ENOENT' || version < 247
      ? `Failed to execute ${version < 247 ? 'command' : path}: ${text}`
      : version < 254
        ? `Failed to locate executable ${path}: ${text}`
        : `Unable to locate executable '${path}': ${text}`;
  return new Failed({ status: 203, step: 'EXEC', first, reason: text });
}

/** A name without a slash is looked up as systemd does, in its own path. */
function locate(manager: Manager, path: string): string | undefined {
  const { files } = manager.host;
  const candidates = path.includes('/') ? [path] : PATH.split(':').map((directory) => `${directory}/${path}`);
  return candidates.find((candidate) => files.exists(candidate));
}

function failingChild(
  manager: Manager,
  unit: Unit,
  command: ExecCommand,
  base: Omit<SpawnOptions, 'program'>,
  failure: StepFailure,
  told = Promise.resolve(),
): Process {
  const name = childName(command.path);
  const say = (pid: number, message: string, priority: number): void => {
    manager.journal.write({
      message: `${unit.name}: ${message}`,
      identifier: manager.version < 247 ? 'systemd' : name,
      pid,
      priority,
      transport: 'journal',
      unit: unit.name,
      about: unit.name,
      fields: EXEC_FIELDS,
    });
  };
  return manager.host.init.spawn({
    ...base,
    argv: [name],
    // The child gets there after PID 1 has gone on.
    program: async (proc) => {
      await proc.interruptible(told);
      if (failure.first !== undefined) say(proc.hostPid, failure.first, failure.step === 'EXEC' ? 6 : 3);
      say(proc.hostPid, `Failed at step ${failure.step} spawning ${command.path}: ${failure.reason}`, 3);
      return failure.status;
    },
  });
}

const boundingSet = ({ config }: Unit): string[] =>
  settingsOf(config, 'Service', 'CapabilityBoundingSet').map(({ value }) => value);

/** User, group and working directory; a failure names its step. */
function prepare(manager: Manager, unit: Unit, command: ExecCommand, env: Map<string, string>): Setting | StepFailure {
  const { files } = manager.host;
  const userName = command.privileged ? undefined : settingOf(unit.config, 'Service', 'User');
  const groupName = command.privileged ? undefined : settingOf(unit.config, 'Service', 'Group');
  const lines = (path: string): string[][] =>
    files.exists(path)
      ? files
          .readText(path)
          .split('\n')
          .map((line) => line.split(':'))
      : [];
  const account = lines('/etc/passwd').find(([name, , uid]) => name === userName || uid === userName);
  const group = lines('/etc/group').find(([name, , gid]) => name === groupName || gid === groupName);
  const unknown = { first: 'Failed to determine user credentials: No such process', reason: 'No such process' };
  if (userName !== undefined && !account) return { ...unknown, status: 217, step: 'USER' };
  if (groupName !== undefined && !group)
    return {
      status: 216,
      step: 'GROUP',
      first: 'Failed to determine group credentials: No such process',
      reason: 'No such process',
    };
  const uid = Number(account?.[2] ?? 0);
  const gid = Number(group?.[2] ?? account?.[3] ?? 0);
  const groups = account
    ? lines('/etc/group')
        .filter(([, , , members = '']) => members.split(',').includes(account[0] ?? ''))
        .map(([, , number]) => Number(number))
    : [];
  const full = uid === 0 ? { ...ROOT, gid, groups: [gid] } : ordinary(uid, gid, [...new Set([gid, ...groups])]);
  const cred = withinBoundingSet(full, boundingSet(unit));
  if (account) {
    const [name = '', , , , , home = '', shell = ''] = account;
    env.set('HOME', home).set('LOGNAME', name).set('USER', name).set('SHELL', shell);
  }
  const directory = settingOf(unit.config, 'Service', 'WorkingDirectory') ?? '/';
  const cwd = directory.replace(/^-/, '') === '~' ? (account?.[5] ?? '/root') : directory.replace(/^-/, '');
  if (files.isDirectory(cwd)) return { cred, env, cwd };
  if (directory.startsWith('-')) return { cred, env, cwd: '/' };
  const reason = files.exists(cwd) ? 'Not a directory' : 'No such file or directory';
  return { status: 200, step: 'CHDIR', first: `Changing to the requested working directory failed: ${reason}`, reason };
}

/** Whether processes of the service may have cgroups of their own below the unit's. */
export const delegates = (unit: Unit): boolean => booleanOf(unit.config, 'Service', 'Delegate', false);
