// Models docker/buildx cmd/buildx/main.go and commands/root.go (v0.13.1, v0.17.1, v0.29.1): the buildx plugin.

import { since } from '../../../engine-version.ts';
import { argsError } from '../../args-error.ts';
import { type CliPlugin, pluginVersion } from '../../builds.ts';
import type { Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { FlagError, type ParsedArgs, parseFlags } from '../../flags/flag-set.ts';
import { type Check, checkOf } from '../../flags/values.ts';
import { commandPath, useLine } from '../../help.ts';
import { parseUlimit } from '../../opts/checks.ts';
import { BUILDX_SPEC } from '../../spec/buildx.ts';
import { parseSpecs } from '../../spec/parse.ts';
import type { CommandSpec } from '../../spec/types.ts';
import { TerminatedBySignal } from '../../terminated.ts';
import { bake } from './bake.ts';
import { buildCommand } from './build.ts';
import { create, remove, stop, use } from './builder-changes.ts';
import { inspect, list } from './builders.ts';
import { diskUsage } from './du.ts';
import { printSources, SourcedError } from './errors.ts';
import { buildxHelp } from './help.ts';
import { imagetoolsCreate, imagetoolsInspect } from './imagetools.ts';
import { prune } from './prune.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['buildx bake', bake],
  ['buildx build', buildCommand],
  ['buildx create', create],
  ['buildx du', diskUsage],
  ['buildx imagetools create', imagetoolsCreate],
  ['buildx imagetools inspect', imagetoolsInspect],
  ['buildx inspect', inspect],
  ['buildx install', async () => {}],
  ['buildx uninstall', async () => {}],
  ['buildx ls', list],
  ['buildx prune', prune],
  ['buildx rm', remove],
  ['buildx stop', stop],
  ['buildx use', use],
  ['buildx version', async (cli) => cli.out(`${pluginVersion(installed(cli))}\n`)],
]);

const plugin = (cli: Cli) => cli.build.plugins.find(({ name }) => name === 'buildx');

function installed(cli: Cli): CliPlugin {
  const found = plugin(cli);
  if (!found) throw new Error('buildx is not installed');
  return found;
}

/** True when the host has the plugin. */
export const hasBuildx = (cli: Cli): boolean => plugin(cli) !== undefined;

/**
 * Runs `docker buildx ...`, or what `docker build` and `docker builder` stand for (`alias`). Throws StatusError; what is
 * wrong is on standard error by then.
 */
export async function runBuildx(cli: Cli, args: readonly string[], alias = false): Promise<void> {
  const [root] = parseSpecs([BUILDX_SPEC], cli.version).children;
  if (!root) return;
  const { spec, rest } = find(root, args);
  const help = (): string => buildxHelp(cli, spec, alias);
  const parsed = parse(cli, spec, rest);
  if (parsed.flags.bool('help')) return cli.out(help());
  const debugging: Cli = parsed.flags.bool('debug') ? { ...cli, debug: true } : cli;
  if (spec.children.length > 0) return group(cli, spec, parsed.args, help());
  const wrong = argsError(spec, parsed.args, cli.version, help);
  if (wrong !== undefined) throw new StatusError(1, `ERROR: ${wrong}`);
  const command = COMMANDS.get(spec.path);
  if (!command) throw new StatusError(1, `ERROR: docker ${spec.path} is not part of this sandbox`);
  await reported(() => command(debugging, { flags: parsed.flags, args: parsed.args, spec }));
}

/** A command with commands under it says what they are. */
async function group(cli: Cli, spec: CommandSpec, args: readonly string[], help: string): Promise<void> {
  await cli.out(help);
  const [word] = args;
  if (word === undefined || spec.path !== 'buildx' || !since(cli.version, 28)) return;
  throw new StatusError(1, `ERROR: unknown command: ${JSON.stringify(word)}`);
}

function find(root: CommandSpec, args: readonly string[]): { spec: CommandSpec; rest: string[] } {
  let spec = root;
  const rest = [...args];
  for (;;) {
    const index = rest.findIndex((word, at) => !word.startsWith('-') && rest[at - 1] !== '--builder');
    const word = index < 0 ? undefined : rest[index];
    const child = spec.children.find(({ name, aliases }) => name === word || aliases.includes(word ?? ''));
    if (!child) return { spec, rest };
    rest.splice(index, 1);
    spec = child;
  }
}

/** Flags of every version's buildx; the experimental ones count too. */
function parse(cli: Cli, spec: CommandSpec, words: readonly string[]): ParsedArgs {
  const checks = new Map<string, Check>([
    ['filter', filterCheck],
    ['ulimit', (value) => void parseUlimit(value)],
  ]);
  try {
    const parsed = parseFlags(spec.flags, words, {
      interspersed: true,
      checks,
      helpNotice: since(cli.version, 27) ? 'use --help' : 'please use --help',
    });
    return parsed;
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    throw flagError(cli, spec, error);
  }
}

const filterCheck: Check = (value) => {
  checkOf('filter')?.(value);
  if (value !== '' && !value.includes('=')) throw new Error('bad format of filter (expected name=value)');
};

function flagError(cli: Cli, spec: CommandSpec, error: FlagError): StatusError {
  const path = commandPath(spec);
  if (!since(cli.version, 28)) return new StatusError(125, `${error.message}\nSee '${path} --help'.`);
  return new StatusError(
    125,
    `${error.message}\n\nUsage:  ${useLine(spec)}\n\nRun '${path} --help' for more information`,
  );
}

/** Prints what is wrong as the plugin's main function does. */
async function reported(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof StatusError || error instanceof TerminatedBySignal) throw error;
    if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
    const sources = error instanceof SourcedError ? printSources(error.sources) : '';
    throw new StatusError(1, `${sources}ERROR: ${messageOf(error)}`);
  }
}
