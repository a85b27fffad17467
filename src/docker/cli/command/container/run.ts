// Models docker/cli cli/command/container/run.go.
import { rfc3339 } from '../../../../base/rfc3339.ts';
import { containerAttach, containerResize, containerStart } from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import type { Call, Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { checkTty, createUpload, type Ending, hijack } from '../../stream/hijack.ts';
import { forwardSignals, monitorSize } from '../../stream/signals.ts';
import type { ContainerOptions } from './container-options.ts';
import { createContainer, readOptions } from './create.ts';
import { waitExitOrRemoved } from './wait-exit.ts';
import { runError } from './with-help.ts';

export const run: Command = async (cli, call) => {
  const { flags } = call;
  let options = readOptions(cli, call, 'run');
  const detached = flags.bool('detach');
  if (!detached) checkTty(cli, options.config.AttachStdin, options.config.Tty);
  else {
    if (flags.changed('attach')) {
      throw new Error(
        since(cli.version, 28)
          ? 'conflicting options: cannot specify both --attach and --detach'
          : 'Conflicting options: -a and -d',
      );
    }
    options = {
      ...options,
      config: { ...options.config, AttachStdin: false, AttachStdout: false, AttachStderr: false, StdinOnce: false },
    };
  }
  const id = await createContainer(cli, call, options).catch((error: unknown) => {
    throw daemonError(cli, error, false);
  });
  const stopForwarding = flags.bool('sig-proxy') ? forwardSignals(cli, id) : undefined;
  try {
    await startAndFollow(cli, call, options, id);
  } finally {
    stopForwarding?.();
  }
};

const daemonError = (cli: Cli, error: unknown, starting: boolean): unknown =>
  !(error instanceof Error) || error.name === 'ProcessEnded' || error instanceof StatusError
    ? error
    : runError(cli, error.message, starting);

async function startAndFollow(
  cli: Cli,
  { flags }: Call,
  { config, host }: ContainerOptions,
  id: string,
): Promise<void> {
  const attached = config.AttachStdin || config.AttachStdout || config.AttachStderr;
  const removed = host.AutoRemove ?? false;
  if (!attached) {
    const { status } = await waitExitOrRemoved(cli, id, removed);
    try {
      await containerStart(cli.api, id);
    } catch (error) {
      // The id is printed before the container is started, whether or not that works out.
      await cli.out(`${id}\n`);
      if (removed) await cli.proc.interruptible(status);
      throw daemonError(cli, error, true);
    }
    return cli.out(`${id}\n`);
  }
  const detachKeys = flags.string('detach-keys') || cli.config.detachKeys || '';
  const upload = createUpload();
  const response = await containerAttach(
    cli.api,
    id,
    { stdin: config.AttachStdin, stdout: config.AttachStdout, stderr: config.AttachStderr, detachKeys },
    upload.stream,
  );
  const streaming = hijack(cli, { response, upload, stdin: config.AttachStdin, tty: config.Tty, detachKeys });
  streaming.catch(() => {});
  const { status } = await waitExitOrRemoved(cli, id, removed);
  try {
    await containerStart(cli.api, id);
  } catch (error) {
    upload.close();
    await response.body?.cancel().catch(() => {});
    await streaming.catch(() => {});
    if (removed) await cli.proc.interruptible(status);
    const told = daemonError(cli, error, true);
    throw removed ? told : waitNoted(cli, told);
  }
  const stopResizing = config.Tty ? await monitorSize(cli, (size) => containerResize(cli.api, id, size)) : undefined;
  try {
    const outputs = config.AttachStdout || config.AttachStderr;
    const ending: Ending = outputs
      ? await streaming
      : await Promise.race([streaming, status.then((): Ending => 'output')]);
    if (ending === 'detached') return;
    const code = await cli.proc.interruptible(status);
    if (code !== 0) throw new StatusError(code);
  } finally {
    stopResizing?.();
    // With standard input alone attached, the id is told when all is over.
    if (!config.AttachStdout && !config.AttachStderr) await cli.out(`${id}\n`);
  }
}

/** The 20.10 client logs that it gave up waiting, after the error itself; with --rm it waits for the removal instead. */
function waitNoted(cli: Cli, error: unknown): unknown {
  if (since(cli.version, 23) || !(error instanceof StatusError)) return error;
  const time = rfc3339(cli.proc.clock.now());
  return new StatusError(
    error.status,
    `${error.message}\ntime="${time}" level=error msg="error waiting for container: context canceled"`,
  );
}
