// Models moby/buildkit frontend/dockerfile/dockerfile2llb/convert.go (dispatch, v0.8.3 to v0.25): one instruction after the
// other changes a stage's tree, its environment and the image's configuration.

import { formatDuration } from '../../../../base/durations.ts';
import { goQuote } from '../../../../base/go-quote.ts';
import { joinPath } from '../../../../host/fs/mounts.ts';
import { since } from '../../../engine-version.ts';
import type {
  ArgCommand,
  CmdCommand,
  Command,
  EntrypointCommand,
  EnvCommand,
  HealthcheckCommand,
  LabelCommand,
  StopSignalCommand,
  VolumeCommand,
  WorkdirCommand,
} from '../../dockerfile/commands.ts';
import { vertex } from '../llb.ts';
import { checkSecretKey, checkUsedOnce } from './checks.ts';
import type { ConvertContext } from './context.ts';
import { dispatchCopy } from './dispatch-copy.ts';
import { dispatchExpose } from './dispatch-expose.ts';
import { dispatchRun, shellForm } from './dispatch-run.ts';
import { expandCommand, expandWord } from './expand.ts';
import { stepName, upperCommand, withVariables } from './names.ts';
import { knownSignal } from './signals.ts';
import { addHistory, type StageCommand, type StageState, setImageEnv } from './state.ts';

/** Throws Error in BuildKit's words; the caller adds the place. */
export function dispatch(context: ConvertContext, state: StageState, entry: StageCommand): void {
  state.inOnBuild = entry.onBuild && since(context.version, 28);
  const command = expandCommand(context, state, entry.command);
  switch (command.kind) {
    case 'RUN':
      return dispatchRun(context, state, command, entry.sources);
    case 'COPY':
    case 'ADD':
      return dispatchCopy(context, state, command, entry.sources[0]);
    case 'WORKDIR':
      return dispatchWorkdir(context, state, command, true);
    case 'ARG':
      return dispatchArg(context, state, command);
    case 'EXPOSE':
      return dispatchExpose(context, state, command);
    case 'CMD':
      return dispatchCmd(context, state, command);
    case 'ENTRYPOINT':
      return dispatchEntrypoint(context, state, command);
    default:
      return dispatchConfig(context, state, command);
  }
}

type ConfigCommand = Exclude<
  Command,
  { readonly kind: 'RUN' | 'COPY' | 'ADD' | 'WORKDIR' | 'ARG' | 'EXPOSE' | 'CMD' | 'ENTRYPOINT' }
>;

function dispatchConfig(context: ConvertContext, state: StageState, command: ConfigCommand): void {
  const { config } = state.image;
  switch (command.kind) {
    case 'ENV':
      return dispatchEnv(context, state, command);
    case 'LABEL':
      return dispatchLabel(context, state, command);
    case 'MAINTAINER':
      state.image.author = command.maintainer;
      return addHistory(state, `MAINTAINER ${command.maintainer}`, false);
    case 'ONBUILD':
      config.OnBuild = [...(config.OnBuild ?? []), command.expression];
      return;
    case 'HEALTHCHECK':
      return dispatchHealthcheck(context, state, command);
    case 'USER':
      setUser(state, command.user);
      return addHistory(state, `USER ${command.user}`, false);
    case 'VOLUME':
      return dispatchVolume(state, command);
    case 'STOPSIGNAL':
      return dispatchStopSignal(context, state, command);
    case 'SHELL':
      config.Shell = [...command.shell];
      return addHistory(state, `SHELL [${command.shell.join(' ')}]`, false);
  }
}

function dispatchEnv(context: ConvertContext, state: StageState, command: EnvCommand): void {
  for (const { key, value, noDelim } of command.env) {
    if (noDelim) context.lint.run('LegacyKeyValueFormat', command.location, [command.name]);
    checkSecretKey(context.lint, 'ENV', key, command.location);
    state.env.set(key, value);
    setImageEnv(state.image, key, value);
  }
  addHistory(state, `ENV${command.env.map(({ key, value }) => ` ${key}=${value}`).join('')}`, false);
}

function dispatchLabel(context: ConvertContext, state: StageState, command: LabelCommand): void {
  const labels = { ...state.image.config.Labels };
  for (const { key, value, noDelim } of command.labels) {
    if (noDelim) context.lint.run('LegacyKeyValueFormat', command.location, [command.name]);
    labels[key] = value;
  }
  state.image.config.Labels = labels;
  addHistory(state, `LABEL${command.labels.map(({ key, value }) => ` ${key}=${value}`).join('')}`, false);
}

const goList = (values: readonly string[]): string => `[${values.map(goQuote).join(' ')}]`;

function commandLine(context: ConvertContext, state: StageState, command: CmdCommand | EntrypointCommand): string[] {
  checkUsedOnce(context.lint, state, command);
  if (!command.prependShell) return [...command.cmdLine];
  if ((state.image.config.Shell ?? []).length === 0) {
    context.lint.run('JSONArgsRecommended', command.location, [command.name]);
  }
  return shellForm(state, command.cmdLine);
}

function dispatchCmd(context: ConvertContext, state: StageState, command: CmdCommand): void {
  const args = commandLine(context, state, command);
  state.image.config.Cmd = args.length > 0 ? args : null;
  state.image.config.ArgsEscaped = true;
  addHistory(state, `CMD ${goList(args)}`, false);
}

function dispatchEntrypoint(context: ConvertContext, state: StageState, command: EntrypointCommand): void {
  const args = commandLine(context, state, command);
  state.image.config.Entrypoint = args.length > 0 ? args : null;
  if (!state.seen.CMD) state.image.config.Cmd = null;
  addHistory(state, `ENTRYPOINT ${goList(args)}`, false);
}

function dispatchHealthcheck(context: ConvertContext, state: StageState, command: HealthcheckCommand): void {
  checkUsedOnce(context.lint, state, command);
  const { Test, Interval, Timeout, StartPeriod, StartInterval, Retries } = command.health;
  const withInterval = since(context.version, 25);
  state.image.config.Healthcheck = {
    ...(Test.length > 0 && { Test: [...Test] }),
    ...(Interval > 0 && { Interval }),
    ...(Timeout > 0 && { Timeout }),
    ...(StartPeriod > 0 && { StartPeriod }),
    ...(withInterval && StartInterval > 0 && { StartInterval }),
    ...(Retries > 0 && { Retries }),
  };
  const times = [Interval, Timeout, StartPeriod, ...(withInterval ? [StartInterval] : [])];
  const retries = `'\\x${Retries.toString(16).padStart(2, '0')}'`;
  const shown = [goList(Test), ...times.map((time) => `"${formatDuration(time)}"`), retries].join(' ');
  addHistory(state, `HEALTHCHECK &{${shown}}`, false);
}

/** USER, from an instruction or from the base image. */
export function setUser(state: StageState, user: string): void {
  state.user = user;
  state.image.config.User = user;
}

function dispatchVolume(state: StageState, command: VolumeCommand): void {
  const volumes = { ...state.image.config.Volumes };
  for (const volume of command.volumes) {
    if (volume === '') throw new Error('VOLUME specified can not be an empty string');
    volumes[volume] = {};
  }
  state.image.config.Volumes = volumes;
  addHistory(state, `VOLUME [${command.volumes.join(' ')}]`, false);
}

function dispatchStopSignal(context: ConvertContext, state: StageState, command: StopSignalCommand): void {
  const word = since(context.version, 23) ? 'invalid' : 'Invalid';
  if (!knownSignal(command.signal)) throw new Error(`${word} signal: ${command.signal}`);
  state.image.config.StopSignal = command.signal;
  addHistory(state, `STOPSIGNAL ${command.signal}`, false);
}

/** `commit` is false for the directory that comes with the base image. */
export function dispatchWorkdir(
  context: ConvertContext,
  state: StageState,
  command: Pick<WorkdirCommand, 'path' | 'code' | 'location'>,
  commit: boolean,
): void {
  const { config } = state.image;
  if (commit) {
    if (!state.workdirSet && !command.path.startsWith('/')) {
      context.lint.run('WorkdirRelativePath', command.location, [command.path]);
    }
    state.workdirSet = true;
  }
  const path = joinPath(config.WorkingDir || '/', command.path);
  config.WorkingDir = path;
  state.dir = path;
  if (!commit) return;
  if (path !== '/') makeDirectory(context, state, command, path);
  addHistory(state, `WORKDIR ${path}`, path !== '/');
}

function makeDirectory(
  context: ConvertContext,
  state: StageState,
  command: Pick<WorkdirCommand, 'code' | 'location'>,
  path: string,
): void {
  const name = stepName(state, upperCommand(withVariables(command.code, context, state.env)));
  const inputs = state.vertex ? [state.vertex] : [];
  state.vertex = vertex(
    {
      kind: 'file',
      hasBase: inputs.length > 0,
      actions: [{ kind: 'mkdir', path, mode: 0o755, chown: state.image.config.User ?? '' }],
    },
    inputs,
    { name, locations: [command.location] },
  );
}

/** ARG: what the client gives wins, then the default, then what stands before the first FROM. */
function dispatchArg(context: ConvertContext, state: StageState, command: ArgCommand): void {
  const shown: string[] = [];
  for (const arg of command.args) {
    checkSecretKey(context.lint, 'ARG', arg.key, command.location);
    const given = context.buildArgs.get(arg.key);
    const fallback =
      arg.value === undefined
        ? context.globalArgs.get(arg.key)
        : expandWord(context, state, arg.value, command.location);
    const value = given ?? fallback;
    if (value !== undefined) state.env.set(arg.key, value);
    state.buildArgs.push({ ...arg, value });
    shown.push(value === undefined ? arg.key : `${arg.key}=${value}`);
  }
  addHistory(state, `ARG ${shown.join(' ')}`, false);
}
