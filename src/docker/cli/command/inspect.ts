// Models docker/cli cli/command/inspect/inspector.go and cli/command/system/inspect.go.

import { ApiError, isNotFound } from '../../client/connection.ts';
import { containerInspectRaw } from '../../client/container.ts';
import { imageInspectRaw } from '../../client/image.ts';
import { parseJson } from '../../client/json.ts';
import { networkInspectRaw } from '../../client/network.ts';
import { ask } from '../../client/system.ts';
import { volumeInspectRaw } from '../../client/volume.ts';
import { since } from '../../engine-version.ts';
import type { Cli, Command } from '../cli.ts';
import { messageOf } from '../errors.ts';
import { type AnswerName, goType } from '../schema/parse.ts';
import type { Template } from '../template/exec.ts';
import { anything } from '../template/values.ts';
import { inspectEach } from './inspect-each.ts';

interface Found {
  readonly raw: string;
  /** What Go type it is read into; undefined where only the text is known. */
  readonly type: AnswerName | undefined;
}

type Finder = (name: string) => Promise<Found>;

const inspectAll = (cli: Cli, names: readonly string[], format: string, find: Finder): Promise<void> =>
  inspectEach(cli, names, format, async (name) => {
    const found = await find(name);
    return { raw: found.raw, render: (template) => render(cli, template, found) };
  });

/** Through the Go type first; where that fails through the JSON itself, as for fields spelled as on the wire. */
function render(cli: Cli, template: Template, { raw, type }: Found): string {
  const data = parseJson<unknown>(raw);
  if (type) {
    try {
      return template.execute({ type: goType(type, cli.version), raw: data });
    } catch {
      // The JSON below is the second chance, and its error the one that is told.
    }
  }
  try {
    return template.execute(anything(data), { missingKeyIsError: true });
  } catch (error) {
    throw new Error(`template parsing error: ${messageOf(error)}`);
  }
}

const container =
  (cli: Cli, size: boolean): Finder =>
  async (name) => ({ raw: (await containerInspectRaw(cli.api, name, size)).raw, type: 'container' });
const image =
  (cli: Cli): Finder =>
  async (name) => ({ raw: (await imageInspectRaw(cli.api, name)).raw, type: 'image' });
const network =
  (cli: Cli, verbose: boolean): Finder =>
  async (name) => ({ raw: (await networkInspectRaw(cli.api, name, verbose)).raw, type: 'network' });
const volume =
  (cli: Cli): Finder =>
  async (name) => ({ raw: (await volumeInspectRaw(cli.api, name)).raw, type: 'volume' });
const plugin =
  (cli: Cli): Finder =>
  async (name) => ({
    raw: await other(cli, `/plugins/${encodeURIComponent(name)}/json`, 'plugin', name),
    type: undefined,
  });

async function other(cli: Cli, path: string, object: string, name: string): Promise<string> {
  try {
    return await (await ask(cli.api, 'GET', path)).text();
  } catch (error) {
    if (isNotFound(error) && !since(cli.version, 23)) throw new ApiError(404, `Error: No such ${object}: ${name}`);
    throw error;
  }
}

export const inspectContainer: Command = (cli, { flags, args }) =>
  inspectAll(cli, args, flags.string('format'), container(cli, flags.bool('size')));
export const inspectImage: Command = (cli, { flags, args }) =>
  inspectAll(cli, args, flags.string('format'), image(cli));
export const inspectNetwork: Command = (cli, { flags, args }) =>
  inspectAll(cli, args, flags.string('format'), network(cli, flags.bool('verbose')));
export const inspectVolume: Command = (cli, { flags, args }) =>
  inspectAll(cli, args, flags.string('format'), volume(cli));
export const inspectPlugin: Command = (cli, { flags, args }) =>
  inspectAll(cli, args, flags.string('format'), plugin(cli));

/** For nouns of a swarm: the engine, being none, says so. */
export const inspectSwarm =
  (collection: string, object: string): Command =>
  (cli, { flags, args }) =>
    inspectAll(cli, args, flags.string('format'), async (name) => ({
      raw: await other(cli, `/${collection}/${encodeURIComponent(name === 'self' ? 'self' : name)}`, object, name),
      type: undefined,
    }));

const TYPES = ['config', 'container', 'image', 'network', 'node', 'plugin', 'secret', 'service', 'task', 'volume'];

/** docker inspect: any object by its name. */
export const inspect: Command = async (cli, { flags, args }) => {
  const type = flags.string('type');
  if (type === '' && flags.changed('type') && since(cli.version, 28))
    throw new Error(`type is empty: must be one of "${TYPES.join('", "')}"`);
  if (type !== '' && !TYPES.includes(type)) {
    throw new Error(
      since(cli.version, 28)
        ? `unknown type: ${JSON.stringify(type)}: must be one of "${TYPES.join('", "')}"`
        : `${JSON.stringify(type)} is not a valid value for --type`,
    );
  }
  const size = flags.bool('size');
  const finders: readonly (readonly [string, Finder])[] = [
    ['container', container(cli, size)],
    ['image', image(cli)],
    ['network', network(cli, false)],
    ['volume', volume(cli)],
    ...['service', 'task', 'node', 'secret', 'config'].map(
      (object) =>
        [
          object,
          async (name: string): Promise<Found> => ({
            raw: await other(cli, `/${object}s/${encodeURIComponent(name)}`, object, name),
            type: undefined,
          }),
        ] as const,
    ),
    ['plugin', plugin(cli)],
  ];
  const swarm = new Set(['service', 'task', 'node', 'secret', 'config']);
  await inspectAll(cli, args, flags.string('format'), async (name) => {
    for (const [object, find] of finders) {
      if (type !== '' ? type !== object : swarm.has(object)) continue;
      try {
        const found = await find(name);
        if (size && object !== 'container') await cli.err(`WARNING: --size ignored for ${object}\n`);
        return found;
      } catch (error) {
        if (type === '' && isSkippable(error)) continue;
        throw error;
      }
    }
    throw new Error(`Error: No such object: ${name}`);
  });
};

const isSkippable = (error: unknown): boolean =>
  isNotFound(error) || /not supported|invalid reference format/.test(messageOf(error));
