// Models waitExitOrRemoved of docker/cli cli/command/container/utils.go.
import { containerWait } from '../../../client/container.ts';
import type { Cli } from '../../cli.ts';
import { messageOf } from '../../errors.ts';

/**
 * Asks the engine to tell when the container has ended (or is gone). Resolves as soon as it listens; `status` is the exit
 * status, 125 if it cannot be known.
 */
export async function waitExitOrRemoved(
  cli: Cli,
  id: string,
  removed: boolean,
): Promise<{ readonly status: Promise<number> }> {
  try {
    const { result } = await containerWait(cli.api, id, removed ? 'removed' : 'next-exit');
    const status = result.then(
      async (answer) => {
        if (!answer.Error?.Message) return answer.StatusCode;
        await cli.err(`Error waiting for container: ${answer.Error.Message}\n`);
        return 125;
      },
      () => 125,
    );
    status.catch(() => {});
    return { status };
  } catch (error) {
    if (error instanceof Error && error.name === 'ProcessEnded') throw error;
    await cli.err(`error waiting for container: ${messageOf(error)}\n`);
    return { status: Promise.resolve(125) };
  }
}
