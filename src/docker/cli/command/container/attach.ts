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
  const [name = ''] = args;
  const waiting = containerWait(cli.api, name, '');
  waiting.catch(() => {});
  const container = await runningContainer(cli, name);
  const tty = container.Config.Tty;
  checkTty(cli, !flags.bool('no-stdin'), tty);
  const detachKeys = flags.string('detach-keys') || cli.config.detachKeys || '';
  const stdin = !flags.bool('no-stdin') && container.Config.OpenStdin;
  const stopForwarding = flags.bool('sig-proxy') && !tty ? forwardSignals(cli, container.Id) : undefined;
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
};
