// Models the ValidArgsFunctions and flag completions of docker/cli 28 (cli/command/*): what may come next on a line. What
// older clients leave to their hand-written script is the same in substance.
import { CAPABILITIES } from '../../../host/process/credentials.ts';
import { REAL_TIME_SIGNALS, SIGNALS } from '../../../host/process/signals.ts';
import type { Cli } from '../cli.ts';
import type { CommandSpec } from '../spec/types.ts';
import { type Answer, DIRECTIVE, FILES, NOTHING, names } from './answer.ts';
import { LOG_OPTIONS, PLATFORMS } from './lists.ts';
import {
  anyContainer,
  containerMode,
  containers,
  contextNames,
  contexts,
  enginePlugins,
  environment,
  images,
  links,
  networks,
  removable,
  runningContainers,
  type Source,
  volumes,
  words,
} from './sources.ts';
import { commandNames, flagNames, type Spot, walk } from './walk.ts';

const files: Source = async () => FILES;
const nothing: Source = async () => NOTHING;
const directories: Source = async () => names([], DIRECTIVE.directories);

/** At most so many arguments are offered. */
const upTo =
  (count: number, source: Source): Source =>
  async (cli, spot) =>
    spot.args.length < count ? source(cli, spot) : NOTHING;

const each = (source: Source, ...paths: readonly string[]): readonly (readonly [string, Source])[] =>
  paths.map((path) => [path, source] as const);

const below = (parent: string, verbs: string): string[] => verbs.split(' ').map((verb) => `${parent} ${verb}`);

const first =
  (one: Source, others: Source): Source =>
  (cli, spot) =>
    (spot.args.length === 0 ? one : others)(cli, spot);

/** The arguments of the commands, by path. */
const ARGUMENTS: ReadonlyMap<string, Source> = new Map([
  ...each(anyContainer, ...below('container', 'export inspect logs rename restart update')),
  ...each(runningContainers, ...below('container', 'commit diff exec kill port stats stop top wait')),
  ...each(containers('running', 'restarting'), ...below('container', 'attach pause')),
  ...each(containers('paused'), 'container unpause'),
  ...each(containers('created', 'exited'), 'container start'),
  ...each(removable, 'container rm'),
  ...each(upTo(1, images), 'container run', 'container create', ...below('image', 'tag history pull push')),
  ...each(images, ...below('image', 'rm inspect save')),
  ...each(directories, 'image build'),
  ...each(volumes, ...below('volume', 'rm inspect')),
  ...each(networks, ...below('network', 'rm inspect')),
  ...each(first(networks, anyContainer), ...below('network', 'connect disconnect')),
  ...each(contexts, ...below('context', 'use rm inspect export update')),
  ...each(nothing, 'inspect', 'login', 'logout', 'network create', 'volume create'),
]);

/** Commands that stand for others. */
const SHORTER: Readonly<Record<string, string>> = {
  images: 'image ls',
  rmi: 'image rm',
  ...Object.fromEntries('build history pull push save tag'.split(' ').map((verb) => [verb, `image ${verb}`])),
};

const allSignals = words(...[...SIGNALS, ...REAL_TIME_SIGNALS].map((name) => name.replace(/^SIG/, '')));

/** What `docker run` and `docker create` take as the values of their flags; all others take nothing that is known. */
const RUN_FLAGS: Readonly<Record<string, Source>> = {
  'cap-add': words('ALL', ...CAPABILITIES),
  'cap-drop': words('ALL', ...CAPABILITIES),
  cgroupns: words('host', 'private'),
  env: environment,
  'env-file': files,
  ipc: containerMode('host', 'none', 'private', 'shareable'),
  link: links,
  'log-driver': enginePlugins('Log'),
  'log-opt': async () => names(LOG_OPTIONS, DIRECTIVE.noSpace),
  network: networks,
  pid: containerMode('host'),
  platform: words(...PLATFORMS),
  pull: words('always', 'missing', 'never'),
  restart: words('no', 'always', 'on-failure', 'unless-stopped'),
  'security-opt': words('apparmor=', 'label=', 'no-new-privileges', 'seccomp=', 'systempaths=unconfined'),
  'stop-signal': allSignals,
  'storage-opt': async () => names(['size='], DIRECTIVE.noSpace),
  userns: words('host'),
  uts: words('host'),
  'volume-driver': enginePlugins('Volume'),
  'volumes-from': anyContainer,
};

/** Flags of other commands, by path and name. */
const FLAGS: ReadonlyMap<string, Source> = new Map([
  ...each(contextNames, ' context'),
  ...each(words('debug', 'info', 'warn', 'error', 'fatal', 'panic'), ' log-level'),
  ...each(allSignals, 'container kill signal', 'container stop signal', 'container restart signal'),
  ...each(environment, 'container exec env', 'image build build-arg'),
  ...each(words('no', 'always', 'on-failure', 'unless-stopped'), 'container update restart'),
  ...each(words(...PLATFORMS), 'image pull platform', 'image build platform'),
  ...each(
    words('config', 'container', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'task', 'volume'),
    'inspect type',
  ),
]);

/**
 * What may stand in the place of the last of `line` (`''` for a new word), the words before it being complete; without
 * the leading `docker`. An engine that does not answer gives nothing.
 */
export async function complete(cli: Cli, line: readonly string[]): Promise<Answer> {
  const spot = walk(cli.tree, line);
  return answer(cli, spot).catch(() => NOTHING);
}

async function answer(cli: Cli, spot: Spot): Promise<Answer> {
  const { spec, flag } = spot;
  const path = longPath(cli.tree, spec);
  const runs = path === 'container run' || path === 'container create';
  if (flag !== undefined) {
    const source = runs ? (RUN_FLAGS[flag] ?? nothing) : (FLAGS.get(`${path} ${flag}`) ?? files);
    return source(cli, spot);
  }
  if (spot.typed.startsWith('-') && (spec.interspersed || spot.args.length === 0)) return flagNames(spot);
  if (spec.children.length > 0)
    return spot.args.length > 0 ? FILES : commandNames(spot, spec === cli.tree ? cli.build.plugins : []);
  return (ARGUMENTS.get(path) ?? (spec.args.kind === 'none' ? nothing : files))(cli, spot);
}

/** `container logs` for `logs`: the tables have one name for each command. */
function longPath(root: CommandSpec, { path }: CommandSpec): string {
  if (path.includes(' ') || path === '' || ARGUMENTS.has(path)) return path;
  const shorter = SHORTER[path];
  if (shorter !== undefined) return shorter;
  const container = root.children.find(({ name }) => name === 'container');
  return container?.children.some(({ name }) => name === path) ? `container ${path}` : path;
}
