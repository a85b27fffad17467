// Models moby builder/dockerfile/dispatchers.go (v20.10.24 to v28.5.2): instructions that change the configuration alone.
import { formatDuration } from '../../../base/durations.ts';
import { goQuote } from '../../../base/go-quote.ts';
import { parseSignal } from '../../../host/process/signals.ts';
import type { HealthConfig } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type {
  ArgCommand,
  CmdCommand,
  EntrypointCommand,
  EnvCommand,
  ExposeCommand,
  HealthcheckCommand,
  LabelCommand,
  MaintainerCommand,
  OnbuildCommand,
  ShellCommand,
  StopSignalCommand,
  UserCommand,
  VolumeCommand,
} from '../dockerfile/commands.ts';
import { exposedPorts } from './ports.ts';
import { resolveCommand } from './run-config.ts';
import { type Dispatch, lexOf, variablesOf } from './state.ts';
import { commit } from './steps.ts';

/** Go's %q of a list. */
const quotedList = (list: readonly string[]): string => `[${list.map(goQuote).join(' ')}]`;

export async function env(at: Dispatch, { env: pairs }: EnvCommand): Promise<void> {
  const { runConfig } = at.state;
  for (const { key, value } of pairs) {
    const Env = [...(runConfig.Env ?? [])];
    const known = Env.findIndex((entry) => entry.split('=')[0] === key);
    if (known < 0) Env.push(`${key}=${value}`);
    else Env[known] = `${key}=${value}`;
    runConfig.Env = Env;
  }
  await commit(at, `ENV${pairs.map(({ key, value }) => ` ${key}=${value}`).join('')}`);
}

export async function label(at: Dispatch, { labels }: LabelCommand): Promise<void> {
  const { runConfig } = at.state;
  runConfig.Labels = { ...runConfig.Labels, ...Object.fromEntries(labels.map(({ key, value }) => [key, value])) };
  await commit(at, `LABEL${labels.map(({ key, value }) => ` ${key}=${value}`).join('')}`);
}

export async function maintainer(at: Dispatch, command: MaintainerCommand): Promise<void> {
  at.state.maintainer = command.maintainer;
  await commit(at, `MAINTAINER ${command.maintainer}`);
}

export async function onbuild(at: Dispatch, { expression }: OnbuildCommand): Promise<void> {
  const { runConfig } = at.state;
  runConfig.OnBuild = [...(runConfig.OnBuild ?? []), expression];
  await commit(at, `ONBUILD ${expression}`);
}

export async function cmd(at: Dispatch, command: CmdCommand): Promise<void> {
  const { state } = at;
  const line = resolveCommand(command, state.runConfig);
  state.runConfig.Cmd = line;
  await commit(at, `CMD ${quotedList(line)}`);
  if (command.cmdLine.length > 0) state.cmdSet = true;
}

export async function entrypoint(at: Dispatch, command: EntrypointCommand): Promise<void> {
  const { state } = at;
  const line = command.cmdLine.length === 0 ? null : resolveCommand(command, state.runConfig);
  state.runConfig.Entrypoint = line;
  if (!state.cmdSet) state.runConfig.Cmd = null;
  await commit(at, `ENTRYPOINT ${quotedList(line ?? [])}`);
}

export async function shell(at: Dispatch, command: ShellCommand): Promise<void> {
  at.state.runConfig.Shell = command.shell;
  await commit(at, `SHELL [${command.shell.join(' ')}]`);
}

export async function user(at: Dispatch, command: UserCommand): Promise<void> {
  at.state.runConfig.User = command.user;
  await commit(at, `USER ${command.user}`);
}

export async function volume(at: Dispatch, { volumes }: VolumeCommand): Promise<void> {
  if (volumes.includes('')) throw new Error('VOLUME specified can not be an empty string');
  const { runConfig } = at.state;
  runConfig.Volumes = { ...runConfig.Volumes, ...Object.fromEntries(volumes.map((path) => [path, {}])) };
  await commit(at, `VOLUME [${volumes.join(' ')}]`);
}

export async function stopsignal(at: Dispatch, { signal }: StopSignalCommand): Promise<void> {
  if (parseSignal(signal) === undefined && !/^[+-]?0*[1-9]\d*$/.test(signal)) {
    throw invalidParameter(`${since(at.backend.version, 23) ? 'invalid' : 'Invalid'} signal: ${signal}`);
  }
  at.state.runConfig.StopSignal = signal;
  await commit(at, `STOPSIGNAL ${signal}`);
}

export async function arg(at: Dispatch, { args }: ArgCommand): Promise<void> {
  for (const { key, value } of args) at.state.buildArgs.add(key, value);
  await commit(at, `ARG ${args.map(({ key, value }) => (value === undefined ? key : `${key}=${value}`)).join(' ')}`);
}

/** The one instruction whose variables may stand for several words. */
export async function expose(at: Dispatch, command: ExposeCommand): Promise<void> {
  const lex = lexOf(at);
  const variables = variablesOf(at);
  const ports = command.ports.flatMap((port) => lex.processWords(port, variables));
  const { runConfig } = at.state;
  runConfig.ExposedPorts = { ...runConfig.ExposedPorts, ...exposedPorts(ports) };
  await commit(at, `EXPOSE ${ports.join(' ')}`);
}

export async function healthcheck(at: Dispatch, { health }: HealthcheckCommand): Promise<void> {
  const { runConfig } = at.state;
  const before = runConfig.Healthcheck?.Test ?? [];
  if (before.length > 0 && before[0] !== 'NONE') {
    at.output.stdout(`Note: overriding previous HEALTHCHECK: [${before.join(' ')}]\n`);
  }
  const { Test, ...numbers } = health;
  const set = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0));
  runConfig.Healthcheck = { Test, ...set };
  await commit(at, `HEALTHCHECK ${healthText(runConfig.Healthcheck, at.backend.version)}`);
}

/** Go's %q of a pointer to the structure; the newest Go writes %v where a field has no quoted form. */
function healthText(health: HealthConfig, version: EngineVersion): string {
  const { Test = [], Interval = 0, Timeout = 0, StartPeriod = 0, StartInterval = 0, Retries = 0 } = health;
  const durations = [Interval, Timeout, StartPeriod, ...(since(version, 25) ? [StartInterval] : [])].map(
    formatDuration,
  );
  if (since(version, 28)) return `&{[${Test.join(' ')}] ${durations.join(' ')} ${Retries}}`;
  return `&{${quotedList(Test)} ${durations.map(goQuote).join(' ')} ${quotedRune(Retries)}}`;
}

const RUNES: Readonly<Record<number, string>> = {
  7: 'a',
  8: 'b',
  9: 't',
  10: 'n',
  11: 'v',
  12: 'f',
  13: 'r',
  39: "'",
  92: '\\',
};

/** A number as Go's %q has it: the character of that number. */
function quotedRune(code: number): string {
  const short = RUNES[code];
  if (short !== undefined) return `'\\${short}'`;
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, '0')}'`;
  return `'${String.fromCodePoint(Math.min(code, 0x10ffff))}'`;
}
