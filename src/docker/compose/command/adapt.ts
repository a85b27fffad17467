// Models AdaptCmd of docker/compose cmd/compose/compose.go: signals end a command, and errors find their exit status.

import type { Call } from '../../cli/cli.ts';
import { StatusError } from '../../cli/errors.ts';
import type { ComposeCli, ComposeCommand } from '../compose-cli.ts';
import { sinceCompose } from '../compose-version.ts';
import { createEngine, type Engine } from '../execute/engine.ts';
import { runProgress } from '../progress/run.ts';
import { quietWriter } from '../progress/writer.ts';

/** A command and the engine it acts on; SIGINT and SIGTERM abort the engine's signal. */
export type EngineCommand = (engine: Engine, call: Call) => Promise<void>;

/** Ends the command with this status. The plugin of 2.30 and later prints a line even when there is nothing to say. */
export async function exitWith(cli: ComposeCli, status: number, message = ''): Promise<never> {
  if (message === '' && sinceCompose(cli.version, 2, 30)) await cli.err('\n');
  throw new StatusError(status, message);
}

/** Makes a command of docker compose of what acts on the engine. */
export const engineCommand =
  (command: EngineCommand): ComposeCommand =>
  async (cli, call) => {
    if (cli.globals.dryRun) throw new Error('docker compose --dry-run is not part of this sandbox');
    const { proc } = cli.docker;
    const abort = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) proc.onSignal(signal, () => abort.abort());
    try {
      await command(createEngine(cli, quietWriter, abort.signal), call);
    } catch (error) {
      if (!abort.signal.aborted) throw error;
    } finally {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) proc.onSignal(signal, 'default');
    }
    if (abort.signal.aborted) await exitWith(cli, 130, sinceCompose(cli.version, 2, 30) ? '' : 'canceled');
  };

/** Does the work under a title, with its progress shown. */
export const showing = <T>(engine: Engine, title: string, work: (engine: Engine) => Promise<T>): Promise<T> =>
  runProgress(engine.cli, title, (progress) => work(createEngine(engine.cli, progress, engine.signal)));

/** -t, --timeout in seconds, where it is given. */
export const timeoutOf = ({ flags }: Call): number | undefined =>
  flags.changed('timeout') ? flags.number('timeout') : undefined;
