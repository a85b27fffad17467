// Models docker/cli cli/command/completion and cobra's __complete: what may come next on a command line.
import { containerList } from '../client/container.ts';
import { imageList } from '../client/image.ts';
import { networkList } from '../client/network.ts';
import { volumeList } from '../client/volume.ts';
import type { Cli } from './cli.ts';
import type { CommandSpec } from './spec/types.ts';

export interface Candidate {
  readonly value: string;
  readonly description?: string;
}

type Source = (cli: Cli) => Promise<readonly Candidate[]>;

const containers =
  (keep: (state: string) => boolean): Source =>
  async (cli) =>
    (await containerList(cli.api, { all: true, size: false, limit: 0, filters: new Map() }))
      .filter((one) => keep(one.State))
      .flatMap((one) => one.Names.map((name) => ({ value: name.replace(/^\//, '') })));

const anyContainer = containers(() => true);
const running = containers((state) => state === 'running');
const images: Source = async (cli) =>
  (await imageList(cli.api, { all: false, filters: new Map() })).flatMap((one) =>
    (one.RepoTags ?? []).filter((tag) => tag !== '<none>:<none>').map((value) => ({ value })),
  );
const volumes: Source = async (cli) =>
  ((await volumeList(cli.api, new Map())).Volumes ?? []).map((one) => ({ value: one.Name }));
const networks: Source = async (cli) => (await networkList(cli.api, new Map())).map((one) => ({ value: one.Name }));
const words =
  (...values: readonly string[]): Source =>
  async () =>
    values.map((value) => ({ value }));

/** What a command's arguments are, by its own word; per position where they differ, the last for all further ones. */
const ARGUMENTS: Readonly<Record<string, readonly Source[]>> = {
  ...Object.fromEntries(
    ['rm', 'rename', 'logs', 'inspect', 'diff', 'commit', 'export', 'cp', 'wait'].map((verb) => [
      `container ${verb}`,
      [anyContainer],
    ]),
  ),
  ...Object.fromEntries(
    ['exec', 'stop', 'kill', 'top', 'stats', 'port', 'attach', 'update'].map((verb) => [
      `container ${verb}`,
      [running],
    ]),
  ),
  'container restart': [anyContainer],
  'container start': [containers((state) => state === 'exited' || state === 'created')],
  'container pause': [running],
  'container unpause': [containers((state) => state === 'paused')],
  'container run': [images],
  'container create': [images],
  'image rm': [images],
  'image tag': [images],
  'image history': [images],
  'image inspect': [images],
  'image push': [images],
  'image save': [images],
  'volume rm': [volumes],
  'volume inspect': [volumes],
  'network rm': [networks],
  'network inspect': [networks],
  'network connect': [networks, anyContainer],
  'network disconnect': [networks, anyContainer],
  inspect: [anyContainer],
};

const FLAGS: Readonly<Record<string, Source>> = {
  network: networks,
  'volumes-from': anyContainer,
  link: anyContainer,
  restart: words('always', 'no', 'on-failure', 'unless-stopped'),
  pull: words('always', 'missing', 'never'),
  'log-driver': words(
    'awslogs',
    'fluentd',
    'gcplogs',
    'gelf',
    'journald',
    'json-file',
    'local',
    'none',
    'splunk',
    'syslog',
  ),
  'log-level': words('debug', 'info', 'warn', 'error', 'fatal', 'panic'),
};

const ALIASES: Readonly<Record<string, string>> = {
  ps: 'container ls',
  images: 'image ls',
  rmi: 'image rm',
  tag: 'image tag',
  history: 'image history',
  push: 'image push',
  save: 'image save',
};

/**
 * Candidates for the last of `line` (`''` for a new word), the words before it being complete; without the leading
 * `docker`. An engine that does not answer gives none.
 */
export async function complete(cli: Cli, line: readonly string[]): Promise<readonly Candidate[]> {
  const before = line.slice(0, -1);
  const prefix = line.at(-1) ?? '';
  let spec = cli.tree;
  let arguments_ = 0;
  let pending: string | undefined;
  for (const word of before) {
    if (pending !== undefined) {
      pending = undefined;
      continue;
    }
    if (word.startsWith('-')) {
      pending = valueFlag(spec, word);
      continue;
    }
    const child = spec.children.find((one) => one.name === word || one.aliases.includes(word));
    if (child) spec = child;
    else arguments_++;
  }
  const offered = await candidates(cli, spec, prefix, pending, arguments_).catch(() => []);
  return offered.filter(({ value }) => value.startsWith(prefix));
}

/** The flag's name when its value is the next word. */
function valueFlag(spec: CommandSpec, word: string): string | undefined {
  if (word.includes('=')) return undefined;
  const flag = spec.flags.find((one) =>
    word.startsWith('--') ? one.name === word.slice(2) : one.shorthand === word.at(-1),
  );
  return flag && flag.bare === undefined ? flag.name : undefined;
}

async function candidates(
  cli: Cli,
  spec: CommandSpec,
  prefix: string,
  pending: string | undefined,
  count: number,
): Promise<readonly Candidate[]> {
  if (pending !== undefined) return (await FLAGS[pending]?.(cli)) ?? [];
  if (prefix.startsWith('-')) {
    return spec.flags
      .filter((flag) => !flag.hidden)
      .map((flag) => ({ value: `--${flag.name}`, description: flag.usage.split('\n')[0] ?? '' }));
  }
  if (spec.children.length > 0) {
    const plugins = spec === cli.tree ? cli.build.plugins : [];
    return [...spec.children.filter((child) => !child.hidden), ...plugins].map((child) => ({
      value: child.name,
      description: child.short,
    }));
  }
  const sources = ARGUMENTS[ALIASES[spec.path] ?? spec.path] ?? ARGUMENTS[`container ${spec.path}`];
  const source = sources?.[Math.min(count, sources.length - 1)];
  return source ? source(cli) : [];
}
