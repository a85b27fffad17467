// Models parallelOperation of docker/cli cli/command/container/utils.go: the same for every name, in order.
import type { Cli } from '../cli.ts';
import { joinMessages, messageOf } from '../errors.ts';

/**
 * Starts `act` for all names at once and prints each name when it is done; throws the messages of those that failed,
 * one a line.
 */
export async function forEachName(
  cli: Cli,
  names: readonly string[],
  act: (name: string) => Promise<void>,
): Promise<void> {
  const pending = names.map((name) =>
    act(name).then(
      () => undefined,
      (error: unknown) => error ?? new Error('failed'),
    ),
  );
  const errors: string[] = [];
  for (const [index, name] of names.entries()) {
    const error = await cli.proc.interruptible(pending[index] ?? Promise.resolve(undefined));
    if (error === undefined) await cli.out(`${name}\n`);
    else if (error instanceof Error && error.name !== 'ProcessEnded') errors.push(messageOf(error));
    else throw error;
  }
  if (errors.length > 0) throw new Error(joinMessages(errors));
}

/** The same one after the other: where the engine is asked in turn. */
export async function inTurn(
  cli: Cli,
  names: readonly string[],
  act: (name: string) => Promise<string>,
): Promise<void> {
  const errors: string[] = [];
  for (const name of names) {
    try {
      await cli.out(`${await act(name)}\n`);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      errors.push(error.message);
    }
  }
  if (errors.length > 0) throw new Error(joinMessages(errors));
}
