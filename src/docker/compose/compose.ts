// Models docker/compose cmd/main.go and cmd/compose/compose.go (v2.26.1, v2.29.4, v2.40.3): from words to a command.
import type { Cli } from '../cli/cli.ts';
import { answerText, COMPLETE } from '../cli/completion/answer.ts';
import { StatusError } from '../cli/errors.ts';
import { FlagError, type ParsedArgs, parseFlags } from '../cli/flags/flag-set.ts';
import { commandPath } from '../cli/help.ts';
import type { CommandSpec } from '../cli/spec/types.ts';
import { since } from '../engine-version.ts';
import { COMPOSE_COMMANDS } from './commands.ts';
import { completeCompose } from './completion.ts';
import { composeVersion } from './compose-version.ts';
import { failureStatus } from './exit-status.ts';
import { composeHelp } from './help.ts';
import { logLine } from './log.ts';
import { openComposeCli } from './open-compose-cli.ts';
import { composeArgsError } from './spec/args-error.ts';
import { renameFlags } from './spec/flag-aliases.ts';
import { traverse } from './spec/traverse.ts';
import { composeTree } from './spec/tree.ts';

/** Runs `docker compose ARGS…`. Throws StatusError with what is printed to standard error and the exit status. */
export async function runCompose(cli: Cli, args: readonly string[]): Promise<void> {
  const version = composeVersion(cli.build.plugins.find(({ name }) => name === 'compose')?.version ?? '');
  const [verb = '', ...line] = args;
  if (verb === COMPLETE || verb === `${COMPLETE}NoDesc`)
    return cli.out(answerText(await completeCompose(cli, line), verb === COMPLETE));
  const root = composeTree(cli.version);
  const chain = traverse(root, args);
  const { spec, words: given } = chain.at(-1) ?? { spec: root, words: args };
  const { words, warnings } = renameFlags(spec, given, version);
  for (const warning of warnings) await cli.err(logLine('warning', warning, cli.proc.clock.now()));
  const helpNotice = since(cli.version, 27) ? 'use --help' : 'please use --help';
  const parse = (of: CommandSpec, from: readonly string[]): ParsedArgs =>
    parseFlags(of.flags, from, { interspersed: of.interspersed, helpNotice });

  const above = chain.slice(0, -1).map((link) => parse(link.spec, link.words));
  let parsed: ParsedArgs;
  try {
    parsed = parse(spec, words);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    throw new StatusError(failureStatus(version, 'syntax'), error.message);
  }
  for (const notice of [...above, parsed].flatMap(({ notices }) => notices)) await cli.out(`${notice}\n`);
  if ([...above, parsed].some(({ flags }) => flags.bool('help'))) return cli.out(composeHelp(cli, spec));
  const [global = parsed] = above;
  if (spec !== root && spec.children.length > 0) return cli.out(composeHelp(cli, spec));
  const wrong = composeArgsError(spec, parsed.args, cli.version);
  if (wrong !== undefined) throw new Error(wrong);
  const dryRun = [...above, parsed].some(({ flags }) => flags.bool('dry-run'));
  const compose = await openComposeCli({
    cli,
    version,
    flags: global.flags,
    dryRun,
    bare: spec.path === 'compose version',
  });
  if (spec === root) return withoutCommand(cli, root, parsed.args, failureStatus(version, 'syntax'));
  const command = COMPOSE_COMMANDS.get(spec.path);
  if (!command) throw new Error(`${commandPath(spec)} is not part of this sandbox`);
  try {
    await command(compose, { flags: parsed.flags, args: parsed.args, spec });
  } catch (error) {
    throw compose.globals.progress === 'json' ? asJson(error) : error;
  }
}

/** The failure as `--progress json` tells it. */
function asJson(error: unknown): unknown {
  if (!(error instanceof Error) || error.name === 'ProcessEnded' || error.message === '') return error;
  const status = error instanceof StatusError ? error.status : 1;
  return new StatusError(status, JSON.stringify({ error: true, message: error.message }));
}

/** No command, or a word that is none: help, and a complaint about the word. */
async function withoutCommand(cli: Cli, root: CommandSpec, args: readonly string[], status: number): Promise<void> {
  await cli.out(composeHelp(cli, root));
  if (args[0] !== undefined) throw new StatusError(status, `unknown docker command: "compose ${args[0]}"`);
}
