// Models docker/cli cli/command/container/attach.go.
import type { ContainerInspect } from '../../../api/types/container.ts';
import { containerAttach, containerInspect, containerResize, containerWait } from '../../../client/container.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { checkTty, consoleSize, createUpload, hijack } from '../../stream/hijack.ts';
import { forwardSignals, monitorSize } from '../../stream/signals.ts';

async function runningContainer(cli: Cli, name: string): Promise<ContainerInspect> {
  const container = await containerInspect(cli.api, name);
  const you = since(cli.version, 29) ? 'cannot attach to' : 'You cannot attach to';
  if (!container.State.Running) throw new Error(`${you} a stopped container, start it first`);
  if (container.State.Paused) throw new Error(`${you} a paused container, unpause it first`);
  if (container.State.Restarting) throw new Error(`${you} a restarting container, wait until it is running`);
  return container;
}

export const attach: Command = async (cli, { flags, args }) => {
  await attachTo(cli, args[0] ?? '', {
    noStdin: flags.bool('no-stdin'),
    signals: flags.bool('sig-proxy'),
    detachKeys: flags.string('detach-keys'),
  });
};

export interface AttachChoice {
  readonly noStdin: boolean;
  /** Hands signals on to the container. */
  readonly signals: boolean;
  readonly detachKeys: string;
}

/** Ties the terminal to a running container until it ends. Throws StatusError with its exit status. */
export async function attachTo(cli: Cli, name: string, choice: AttachChoice): Promise<void> {
  const waiting = containerWait(cli.api, name, '');
  waiting.catch(() => {});
  const container = await runningContainer(cli, name);
  const tty = container.Config.Tty;
  checkTty(cli, !choice.noStdin, tty);
  const detachKeys = choice.detachKeys || cli.config.detachKeys || '';
  const stdin = !choice.noStdin && container.Config.OpenStdin;
  const stopForwarding = choice.signals && !tty ? forwardSignals(cli, container.Id) : undefined;
  let stopResizing: (() => void) | undefined;
  try {
    const upload = createUpload();
    const response = await containerAttach(
      cli.api,
      name,
      { stdin, stdout: true, stderr: true, detachKeys },
      upload.stream,
    );
    if (tty && consoleSize(cli).rows > 0) {
      // A size that differs makes a shell draw its prompt again.
      const { rows, cols } = consoleSize(cli);
      await containerResize(cli.api, name, { rows: rows + 1, cols: cols + 1 }).catch(() => {});
      stopResizing = await monitorSize(cli, (size) => containerResize(cli.api, name, size));
    }
    if ((await hijack(cli, { response, upload, stdin, tty, detachKeys })) === 'detached')
      throw new Error('read escape sequence');
  } finally {
    stopForwarding?.();
    stopResizing?.();
  }
  const { result } = await waiting;
  const answer = await cli.proc.interruptible(result);
  if (answer.Error?.Message) throw new Error(answer.Error.Message);
  if (answer.StatusCode !== 0) throw new StatusError(answer.StatusCode);
}
