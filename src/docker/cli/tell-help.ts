/** The help of a command as a reader sees it: what the engine cannot do is left out. */
import type { Cli } from './cli.ts';
import { type HelpContext, helpText } from './help.ts';
import type { CommandSpec } from './spec/types.ts';
import { isShown, withOwnBuilder } from './support.ts';

/** What the engine is, for help and for refusals. Nobody there counts as the oldest. */
export async function facts(cli: Cli): Promise<{ api: string; ping: Awaited<ReturnType<Cli['api']['ping']>> }> {
  const ping = await cli.api
    .ping()
    .catch(() => ({ apiVersion: '', osType: '', experimental: false, builderVersion: '', swarm: '' }));
  return { api: await cli.api.apiVersion(), ping: withOwnBuilder(ping, cli.proc.env.get('DOCKER_BUILDKIT') ?? '') };
}

/** `everything`: also what this engine cannot do, as help after a mistake lists it. */
export async function help(cli: Cli, spec: CommandSpec, everything = false): Promise<string> {
  const known = await facts(cli);
  const tty = cli.proc.fds.get(0)?.tty;
  const context: HelpContext = {
    version: cli.version,
    home: cli.proc.env.get('HOME') ?? '',
    columns: tty?.size.cols,
    plugins: cli.build.plugins,
    supported: (tags) => everything || isShown(tags, known),
    bold: cli.proc.fds.get(1)?.tty !== undefined,
  };
  return helpText(spec, context);
}
