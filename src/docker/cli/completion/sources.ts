// Models docker/cli cli/command/completion/functions.go: the names an engine knows.

import { containerList } from '../../client/container.ts';
import { imageList } from '../../client/image.ts';
import { networkList } from '../../client/network.ts';
import { info } from '../../client/system.ts';
import { volumeList } from '../../client/volume.ts';
import type { Cli } from '../cli.ts';
import { type Answer, DIRECTIVE, names } from './answer.ts';
import type { Spot } from './walk.ts';

/** What may stand at a place of the command line. */
export type Source = (cli: Cli, spot: Spot) => Promise<Answer>;

const containerNames = async (cli: Cli, keep: (state: string) => boolean): Promise<string[]> =>
  (await containerList(cli.api, { all: true, size: false, limit: 0, filters: new Map() }))
    .filter(({ State }) => keep(State))
    .flatMap(({ Names }) => Names.map((name) => name.replace(/^\//, '')).filter((name) => !name.includes('/')));

export const containers =
  (...states: readonly string[]): Source =>
  async (cli) =>
    names(await containerNames(cli, (state) => states.length === 0 || states.includes(state)));

export const anyContainer = containers();
/** What `docker ps` lists without --all. */
export const runningContainers = containers('running', 'paused', 'restarting');

/** `docker rm` offers what it would remove: without --force nothing that runs. */
export const removable: Source = (cli, spot) =>
  spot.given.has('force') ? anyContainer(cli, spot) : containers('created', 'exited', 'dead')(cli, spot);

/** `container:web`, and the words beside it. */
export const containerMode =
  (...words: readonly string[]): Source =>
  async (cli, { typed }) =>
    typed.startsWith('container:')
      ? names((await containerNames(cli, () => true)).map((name) => `container:${name}`))
      : names(['container:', ...words]);

export const links: Source = async (cli) =>
  names(
    (await containerNames(cli, () => true)).map((name) => `${name}:`),
    DIRECTIVE.noSpace,
  );

export const images: Source = async (cli) =>
  names(
    (await imageList(cli.api, { all: false, filters: new Map() })).flatMap(({ RepoTags }) =>
      (RepoTags ?? []).filter((tag) => tag !== '<none>:<none>'),
    ),
  );

export const volumes: Source = async (cli) =>
  names(((await volumeList(cli.api, new Map())).Volumes ?? []).map(({ Name }) => Name));

export const networks: Source = async (cli) => names((await networkList(cli.api, new Map())).map(({ Name }) => Name));

export const contexts: Source = async (cli) => {
  const current = cli.config.currentContext || 'default';
  const all = [
    { name: 'default', about: '' },
    ...cli.contexts.list().map(({ Name, Metadata }) => ({ name: Name, about: Metadata.Description ?? '' })),
  ];
  return {
    candidates: all.map(({ name, about }) => ({
      value: name,
      description: name === current ? ['current', about].filter(Boolean).join(', ') : about,
    })),
    directive: DIRECTIVE.noFiles,
  };
};

export const contextNames: Source = async (cli) => names(['default', ...cli.contexts.list().map(({ Name }) => Name)]);

/** Plugins of the engine by kind, e.g. its log drivers. */
export const enginePlugins =
  (kind: 'Log' | 'Volume'): Source =>
  async (cli) =>
    names(((await info(cli.api)).Plugins[kind] ?? []).filter((name) => name !== 'none' && name !== 'gcplogs'));

export const environment: Source = async (cli) => names([...cli.proc.env.keys()]);

export const words =
  (...values: readonly string[]): Source =>
  async () =>
    names(values);
