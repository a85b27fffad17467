// Models moby/buildkit frontend/dockerfile/dockerfile2llb (dispatchRun, convert_runmount.go, convert_secrets.go).
import { encode } from '../../../../base/bytes.ts';
import { joinPath } from '../../../../host/fs/mounts.ts';
import { since } from '../../../engine-version.ts';
import type { ArgValue, RunCommand } from '../../dockerfile/commands.ts';
import { chompHeredocContent, heredocOf } from '../../dockerfile/heredoc.ts';
import { resolveMounts } from '../../dockerfile/instructions-run.ts';
import type { RunMount } from '../../dockerfile/run-mount.ts';
import { createShellLex } from '../../dockerfile/shell-lex.ts';
import { type ExecMount, type LlbVertex, vertex } from '../llb.ts';
import { type ConvertContext, lookupIn } from './context.ts';
import { expandWord } from './expand.ts';
import { stepName, upperCommand, withRunVariables } from './names.ts';
import { addHistory, type StageState } from './state.ts';

const DEFAULT_SHELL = ['/bin/sh', '-c'];

/** The shell in front of a command line. */
export function shellForm(state: StageState, args: readonly string[]): string[] {
  const shell = state.image.config.Shell ?? [];
  return [...(shell.length > 0 ? shell : DEFAULT_SHELL), args.join(' ')];
}

/** Throws Error for mounts that cannot be. */
export function dispatchRun(
  context: ConvertContext,
  state: StageState,
  command: RunCommand,
  sources: readonly StageState[],
): void {
  state.paths.add('/');
  const script = scriptOf(context, command);
  const args = command.prependShell && !script.direct ? shellForm(state, script.args) : [...script.args];
  const inputs: LlbVertex[] = state.vertex ? [state.vertex] : [];
  const root: ExecMount = { ...EMPTY_MOUNT, type: 'bind', target: '/', input: inputs.length - 1, readOnly: false };
  const mounts: ExecMount[] = [root];
  if (script.file) {
    inputs.push(script.file);
    mounts.push({ ...EMPTY_MOUNT, type: 'bind', target: '/dev/pipes/', input: inputs.length - 1, readOnly: true });
  }
  for (const [index, mount] of runMounts(context, state, command).entries()) {
    const input = mountSource(context, state, mount, sources[index]);
    if (input) inputs.push(input);
    mounts.push(execMount(state, mount, input ? inputs.length - 1 : -1));
  }
  const network = networkOf(context, command);
  const shown = withRunVariables(command.code, context, masked(state, mounts));
  const name = stepName(state, upperCommand(`${shown}${script.summary}`));
  const env = [...state.env].map(([key, value]) => `${key}=${value}`);
  state.vertex = vertex(
    {
      kind: 'exec',
      args,
      env,
      proxy: proxies(context),
      cwd: state.dir,
      user: state.user,
      hostname: context.attrs['hostname'] ?? '',
      network,
      extraHosts: context.attrs['add-hosts'] ?? '',
      mounts,
      shmSize: Number(context.attrs['shm-size'] ?? 0),
      ulimits: context.attrs['ulimit'] ?? '',
    },
    inputs,
    { name, ignoreCache: state.ignoreCache, locations: [command.location] },
  );
  // The shell is in the history of a script that runs without it.
  const told = script.direct ? shellForm(state, script.args) : args;
  addHistory(state, `RUN ${historyLine(told, state.buildArgs, state.env)}`, true, true);
}

const PROXIES = ['http_proxy', 'https_proxy', 'ftp_proxy', 'no_proxy', 'all_proxy'];

/** What --build-arg says of proxies, under both spellings. */
function proxies({ buildArgs }: ConvertContext): readonly string[] {
  return PROXIES.flatMap((name) => {
    const upper = name.toUpperCase();
    const value = buildArgs.get(upper) ?? buildArgs.get(name);
    return value === undefined ? [] : [`${upper}=${value}`, `${name}=${value}`];
  });
}

interface Script {
  readonly args: readonly string[];
  /** Behind the step's name: ` (echo one...)`. */
  readonly summary: string;
  /** A script with `#!` is a file that runs by itself. */
  readonly direct: boolean;
  readonly file: LlbVertex | undefined;
}

function scriptOf(context: ConvertContext, command: RunCommand): Script {
  const plain: Script = { args: command.cmdLine, summary: '', direct: false, file: undefined };
  const [first] = command.files;
  const line = command.cmdLine[0] ?? '';
  if (!first) return plain;
  if (command.cmdLine.length !== 1 || !command.prependShell) {
    throw new Error(`parsing produced an invalid run command: [${command.cmdLine.join(' ')}]`);
  }
  if (!heredocOf(line, context.version)) {
    return { ...plain, args: [line + command.files.map(({ name, data }) => `\n${data}${name}`).join('')] };
  }
  const data = first.chomp ? chompHeredocContent(first.data) : first.data;
  const summary = ` (${summarize(first.data)})`;
  if (!first.data.startsWith('#!')) return { ...plain, args: [data], summary };
  const path = `/dev/pipes/${first.name}`;
  return { args: [path], summary, direct: true, file: inlineFile(first.name, data, 0o755) };
}

/** A file that the Dockerfile holds, in a tree of its own. */
export const inlineFile = (name: string, data: string, mode: number): LlbVertex =>
  vertex(
    {
      kind: 'file',
      hasBase: false,
      actions: [{ kind: 'mkfile', path: joinPath('/', name), mode, data: encode(data) }],
    },
    [],
    { name: '[internal] preparing inline document' },
  );

function summarize(text: string): string {
  const lines = text.trim().replaceAll('\r\n', '\n').split('\n');
  return `${lines[0] ?? ''}${lines.length > 1 ? '...' : ''}`;
}

function runMounts(context: ConvertContext, state: StageState, command: RunCommand): readonly RunMount[] {
  return resolveMounts(command, context.version, (word) => expandWord(context, state, word, command.location));
}

const EMPTY_MOUNT: ExecMount = {
  type: 'bind',
  input: -1,
  selector: '/',
  target: '/',
  readOnly: true,
  id: '',
  sharing: '',
  size: 0,
  required: false,
  env: undefined,
  uid: 0,
  gid: 0,
  mode: undefined,
};

function mountSource(
  context: ConvertContext,
  state: StageState,
  mount: RunMount,
  source: StageState | undefined,
): LlbVertex | undefined {
  if (mount.type === 'tmpfs' || mount.type === 'secret' || mount.type === 'ssh') return undefined;
  const path = joinPath('/', mount.source);
  if (mount.from === '') {
    if (mount.type === 'cache') return ownedCache(mount);
    state.contextPaths.add(path);
    return context.buildContext();
  }
  if (!source?.dispatched) {
    throw new Error(
      `cannot mount from stage "${mount.from}" to "${mount.target}", stage needs to be defined before current command`,
    );
  }
  source.paths.add(path);
  return source.vertex;
}

/** A cache with an owner or a mode of its own begins with a directory that has them. */
function ownedCache({ uid, gid, mode }: RunMount): LlbVertex | undefined {
  if (uid === undefined && gid === undefined && mode === undefined) return undefined;
  const chown = `${uid ?? 0}:${gid ?? 0}`;
  return vertex(
    { kind: 'file', hasBase: false, actions: [{ kind: 'mkdir', path: '/cache', mode: mode ?? 0o755, chown }] },
    [],
    { name: '[internal] settings cache mount permissions' },
  );
}

function execMount(state: StageState, mount: RunMount, input: number): ExecMount {
  const { type, readOnly, sizeLimit, sharing, required, env } = mount;
  const owner = { uid: mount.uid ?? 0, gid: mount.gid ?? 0, mode: mount.mode };
  if (type === 'secret' || type === 'ssh') {
    const id = mount.source || mount.id || (type === 'ssh' ? 'default' : (mount.target.split('/').pop() ?? ''));
    const fallback = type === 'secret' && env === undefined ? `/run/secrets/${id.split('/').pop() ?? id}` : '';
    const target = mount.target === '' ? fallback : joinPath(state.dir, mount.target);
    return { ...EMPTY_MOUNT, ...owner, type, target, id, required, env, readOnly: true };
  }
  const target = joinPath(state.dir, mount.target);
  if (target === '/') throw new Error(`invalid mount target "${target}"`);
  return {
    ...EMPTY_MOUNT,
    ...owner,
    type,
    input,
    selector: joinPath('/', mount.source),
    target,
    readOnly,
    id: mount.id || joinPath('/', mount.target),
    sharing: sharing || 'shared',
    size: sizeLimit,
  };
}

/** A secret that becomes a variable does not show in the step's name. */
function masked(state: StageState, mounts: readonly ExecMount[]): ReadonlyMap<string, string> {
  const hidden = mounts.flatMap((mount) => (mount.env ? [[mount.env, '****'] as const] : []));
  return hidden.length === 0 ? state.env : new Map([...state.env, ...hidden]);
}

function networkOf(context: ConvertContext, command: RunCommand): 'default' | 'host' | 'none' {
  const asked = command.network === '' ? 'default' : command.network;
  if (asked !== 'default' && asked !== 'host' && asked !== 'none') {
    throw new Error(`unsupported network mode "${asked}"`);
  }
  const forced = context.attrs['force-network-mode'];
  return asked === 'default' && (forced === 'host' || forced === 'none') ? forced : asked;
}

/** As `docker history` shows it: build arguments in front. */
function historyLine(
  args: readonly string[],
  buildArgs: readonly ArgValue[],
  env: ReadonlyMap<string, string>,
): string {
  const values = new Map(buildArgs.map(({ key, value }) => [key, env.get(key) ?? value ?? '']));
  const shown = [...values].map(([key, value]) => `${key}=${value}`);
  return [...(shown.length > 0 ? [`|${shown.length}`, ...shown] : []), ...args].join(' ');
}

/** The names that the mounts of a RUN take files from: one a mount, `scratch` for none. */
export const mountSources = (command: RunCommand): readonly string[] =>
  command.mounts.map(({ from }) => (from === '' ? 'scratch' : from));

/** Kept for variables in COPY --from, which may hold none. */
export function checkFromName(context: ConvertContext, from: string): void {
  if (!since(context.version, 28)) return;
  const plain = createShellLex(context.version, { escapeToken: context.escapeToken }).processWord(
    from,
    lookupIn(new Map()),
  );
  if (plain === from) return;
  throw new Error(
    'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround',
  );
}
