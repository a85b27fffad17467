// Models docker/cli cmd/docker/docker.go: from the command line to a command, and its error to an exit status.

import { isErrno } from '../../host/errno.ts';
import type { HttpHandler } from '../../host/net/unix-sockets.ts';
import { signalNumber } from '../../host/process/signals.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { engineVersion, since } from '../engine-version.ts';
import { argsError } from './args-error.ts';
import { type CliFlavour, type CliPlugin, cliBuild } from './builds.ts';
import type { Cli } from './cli.ts';
import { hasBuildx, runBuildx } from './command/buildx/buildx.ts';
import { completeBuildx } from './command/buildx/completion.ts';
import { processBuilder } from './command/image/build-forward.ts';
import type { ReadManifest } from './command/manifest/manifest.ts';
import { COMMANDS } from './commands.ts';
import { answerText, COMPLETE } from './completion/answer.ts';
import { complete } from './completion/complete.ts';
import { StatusError } from './errors.ts';
import { find } from './find-command.ts';
import { flagChecks } from './flag-checks.ts';
import { FlagError, type FlagValues, type ParsedArgs, parseFlags } from './flags/flag-set.ts';
import { commandPath, useLine } from './help.ts';
import { openCli } from './open-cli.ts';
import { NO_PLUGINS, type Plugins, runPlugin } from './plugins.ts';
import { commandTree } from './spec/tree.ts';
import type { CommandSpec } from './spec/types.ts';
import { unsupported } from './support.ts';
import { facts, help } from './tell-help.ts';
import { TerminatedBySignal } from './terminated.ts';

export interface DockerCliOptions {
  /** `27.3.1`. */
  readonly version: string;
  readonly flavour: CliFlavour;
  /** Opens the engine's socket as that process; throws Errno ENOENT, EACCES or ECONNREFUSED. */
  readonly connect: (proc: Process, host: string) => HttpHandler;
  /** Asks registries for manifests as the client itself does. */
  readonly manifests?: ReadManifest;
  /** What runs for plugins, by name. */
  readonly plugins?: Plugins;
  /** The plugins that a process has; those packaged with the client if unsaid. */
  readonly installed?: (proc: Process) => readonly CliPlugin[];
}

/** The `docker` program of one host. */
export function createDockerCli(options: DockerCliOptions): Program {
  const version = engineVersion(options.version);
  const packaged = cliBuild(options.flavour, version);
  let tree: CommandSpec | undefined;

  return async (proc) => {
    tree ??= commandTree(version);
    const build = options.installed ? { ...packaged, plugins: options.installed(proc) } : packaged;
    const argv = proc.argv.slice(1);
    try {
      const root = tree;
      const global = await globalFlags(root, argv, version.major, () => {
        const flags = parseFlags(root.flags, [], { interspersed: false, helpNotice: '' }).flags;
        return help(
          openCli({ proc, version, build, tree: root, flags, connect: options.connect, manifests: options.manifests }),
          root,
        );
      });
      const cli = openCli({
        proc,
        version,
        build,
        tree: root,
        flags: global.flags,
        connect: options.connect,
        manifests: options.manifests,
      });
      await cli.err('');
      for (const notice of global.notices) await cli.err(`${notice}\n`);
      checkLogLevel(global.flags.string('log-level'));
      await dispatch(cli, root, global, options.plugins ?? NO_PLUGINS);
      return 0;
    } catch (error) {
      return fail(proc, error);
    }
  };
}

/** Models cli/flags/options.go (SetLogLevel), which knows logrus's words. */
function checkLogLevel(level: string): void {
  if (/^(panic|fatal|error|warn|warning|info|debug|trace)?$/i.test(level)) return;
  throw new Error(`Unable to parse logging level: ${level}`);
}

async function fail(proc: Process, error: unknown): Promise<number> {
  if (error instanceof TerminatedBySignal) return 128 + signalNumber(error.signal);
  if (!(error instanceof Error) || error.name === 'ProcessEnded' || isErrno(error, 'EPIPE')) throw error;
  if (error.message !== '') await printError(proc, `${error.message}\n`);
  return error instanceof StatusError && error.status !== 0 ? error.status : 1;
}

/** `wholeHelp` is what clients before 28 print after a wrong global flag. */
async function globalFlags(
  root: CommandSpec,
  argv: readonly string[],
  major: number,
  wholeHelp: () => Promise<string>,
): Promise<ParsedArgs> {
  try {
    const once = new Set<string>();
    const onlyOne = (): void => {
      if (major >= 28 && once.has('host')) throw new Error('specify only one -H');
      once.add('host');
    };
    return parseFlags(root.flags, argv, {
      interspersed: false,
      helpNotice: helpNotice(major),
      checks: new Map([['host', onlyOne]]),
    });
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    throw flagError(error, root, major, major >= 28 ? undefined : (await wholeHelp()).replace(/^\n/, ''));
  }
}

const helpNotice = (major: number): string => (major >= 27 ? 'use --help' : 'please use --help');

async function dispatch(cli: Cli, root: CommandSpec, global: ParsedArgs, plugins: Plugins): Promise<void> {
  const modern = since(cli.version, 28);
  if (global.flags.bool('help')) {
    const [word, ...others] = global.args;
    const isKnown = word === undefined || root.children.some((one) => one.name === word || one.aliases.includes(word));
    if (!isKnown) await unknownCommandFlags(cli, root, others);
    return cli.out(await help(cli, root));
  }
  if (global.flags.bool('version')) return cli.out(`Docker version ${cli.build.version}, build ${cli.build.commit}\n`);
  const [word, ...others] = global.args;
  if (word === undefined) {
    return cli.err(await help(cli, withCompletion(cli, root)));
  }
  if (word === COMPLETE || word === `${COMPLETE}NoDesc`) return tellCompletion(cli, plugins, word, others);
  const [topic = '', ...more] = others;
  if (word === 'help' && plugins.has(topic) && (await runPlugin(plugins, cli, topic, [...more, '--help']))) return;
  if (word === 'help') return helpTopic(cli, root, others);
  const builds = word === 'buildx' ? others : await processBuilder(cli, global.args, hasBuildx(cli));
  if (builds && hasBuildx(cli)) return runBuildx(cli, builds, word !== 'buildx');
  const { chain, rest } = find(root, global.args);
  const spec = chain.at(-1) as CommandSpec;
  if (spec === root) {
    if (await runPlugin(plugins, cli, word, others)) return;
    const flags = await unknownCommandFlags(cli, root, others);
    if (flags.bool('help')) return cli.out(await help(cli, withCompletion(cli, root)));
    throw new Error(
      modern
        ? `docker: unknown command: docker ${word}\n\nRun 'docker --help' for more information`
        : `docker: '${word}' is not a docker command.\nSee 'docker --help'`,
    );
  }
  await execute(cli, chain, spec, rest);
}

/** Flags after a word that is no command are looked at before the word is: docker itself takes them for its own. */
async function unknownCommandFlags(cli: Cli, root: CommandSpec, words: readonly string[]): Promise<FlagValues> {
  const { major } = cli.version;
  try {
    return parseFlags(root.flags, words, { interspersed: true, helpNotice: helpNotice(major) }).flags;
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    throw flagError(
      error,
      root,
      major,
      major >= 28 ? undefined : (await help(cli, withCompletion(cli, root))).replace(/^\n/, ''),
    );
  }
}

/** Once cobra takes over, clients before 23 list the command that it adds of its own. */
function withCompletion(cli: Cli, root: CommandSpec): CommandSpec {
  if (since(cli.version, 23)) return root;
  const completion: CommandSpec = {
    ...root,
    path: 'completion',
    name: 'completion',
    short: 'Generate the autocompletion script for the specified shell',
    children: root.children.slice(0, 1),
  };
  return { ...root, children: [...root.children, completion].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

async function execute(
  cli: Cli,
  chain: readonly CommandSpec[],
  spec: CommandSpec,
  words: readonly string[],
): Promise<void> {
  const { version } = cli;
  let parsed: ParsedArgs;
  try {
    parsed = parseFlags(spec.flags, words, {
      interspersed: spec.interspersed,
      checks: flagChecks(spec, cli),
      helpNotice: helpNotice(version.major),
    });
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    const usage = spec.children.length > 0 ? await help(cli, spec, true) : '';
    throw flagError(error, spec, version.major, usage.trimStart());
  }
  for (const notice of parsed.notices) await cli.out(`${notice}\n`);
  const problem = await unsupported(chain, parsed.flags, () => facts(cli));
  if (parsed.flags.bool('help')) return cli.out(problem === undefined ? await help(cli, spec) : `${problem}\n`);
  const usage =
    spec.children.length > 0 && spec.args.kind === 'none' && parsed.args.length > 0 ? await help(cli, spec, true) : '';
  const wrong = argsError(spec, parsed.args, version, () => usage.trimStart());
  if (problem !== undefined) throw new Error(problem);
  if (wrong !== undefined) throw new Error(wrong);
  if (spec.children.length > 0 && !COMMANDS.has(spec.path)) {
    return cli.err(await help(cli, spec));
  }
  const command = COMMANDS.get(spec.path);
  if (!command) throw new Error(`docker: '${commandPath(spec)}' is not part of this sandbox`);
  await command(cli, { flags: parsed.flags, args: parsed.args, spec });
}

function flagError(error: FlagError, spec: CommandSpec, major: number, usage: string | undefined): StatusError {
  const path = commandPath(spec);
  if (major >= 28)
    return new StatusError(
      125,
      `${error.message}\n\nUsage:  ${useLine(spec)}\n\nRun '${path} --help' for more information`,
    );
  return new StatusError(125, `${error.message}\nSee '${path} --help'.${usage ? `\n\n${usage}` : ''}`);
}

async function helpTopic(cli: Cli, root: CommandSpec, words: readonly string[]): Promise<void> {
  const { chain, rest } = find(root, words);
  const spec = chain.at(-1) as CommandSpec;
  if (rest.length > 0) throw new Error(`unknown help topic: ${rest.join(' ')}`);
  await cli.out(await help(cli, spec));
}

/** cobra's `__complete`; a plugin is asked for what is its own. Clients before 23 have no descriptions to give. */
async function tellCompletion(cli: Cli, plugins: Plugins, verb: string, words: readonly string[]): Promise<void> {
  const [word = '', ...rest] = words;
  if (rest.length > 0 && plugins.has(word) && (await runPlugin(plugins, cli, word, [verb, ...rest]))) return;
  const isBuildx = rest.length > 0 && word === 'buildx' && hasBuildx(cli);
  const answer = isBuildx ? completeBuildx(cli, rest) : await complete(cli, words);
  await cli.out(answerText(answer, verb === COMPLETE && since(cli.version, 23)));
}
