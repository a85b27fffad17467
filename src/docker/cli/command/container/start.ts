// Models docker/cli cli/command/container/start.go.
import { containerAttach, containerInspect, containerResize, containerStart } from '../../../client/container.ts';
import type { Cli, Command } from '../../cli.ts';
import { StatusError } from '../../errors.ts';
import { createUpload, hijack } from '../../stream/hijack.ts';
import { forwardSignals, monitorSize } from '../../stream/signals.ts';
import { waitExitOrRemoved } from './wait-exit.ts';

export const start: Command = async (cli, { flags, args }) => {
  if (flags.bool('attach') || flags.bool('interactive')) {
    if (args.length > 1) throw new Error('you cannot start and attach multiple containers at once');
    return startAttached(cli, args[0] ?? '', {
      interactive: flags.bool('interactive'),
      detachKeys: flags.string('detach-keys'),
      checkpoint: flags.string('checkpoint'),
    });
  }
  if (flags.string('checkpoint') !== '') {
    if (args.length > 1) throw new Error('you cannot restore multiple containers at once');
    return containerStart(cli.api, args[0] ?? '', {
      checkpoint: flags.string('checkpoint'),
      checkpointDir: flags.string('checkpoint-dir'),
    });
  }
  const failed: string[] = [];
  for (const name of args) {
    try {
      await containerStart(cli.api, name);
      await cli.out(`${name}\n`);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'ProcessEnded') throw error;
      await cli.err(`${error.message}\n`);
      failed.push(name);
    }
  }
  if (failed.length > 0) throw new Error(`Error: failed to start containers: ${failed.join(', ')}`);
};

/** Starts one container with the terminal tied to it. Throws StatusError with its exit status. */
export async function startAttached(
  cli: Cli,
  name: string,
  choice: { readonly interactive: boolean; readonly detachKeys?: string; readonly checkpoint?: string },
): Promise<void> {
  const container = await containerInspect(cli.api, name);
  const tty = container.Config.Tty;
  const stopForwarding = tty ? undefined : forwardSignals(cli, container.Id);
  const detachKeys = choice.detachKeys || cli.config.detachKeys || '';
  const stdin = choice.interactive && container.Config.OpenStdin;
  const upload = createUpload();
  let stopResizing: (() => void) | undefined;
  try {
    const response = await containerAttach(
      cli.api,
      container.Id,
      { stdin, stdout: true, stderr: true, detachKeys },
      upload.stream,
    );
    const streaming = hijack(cli, { response, upload, stdin, tty, detachKeys });
    streaming.catch(() => {});
    const { status } = await waitExitOrRemoved(cli, container.Id, container.HostConfig.AutoRemove);
    try {
      await containerStart(cli.api, container.Id, choice.checkpoint ? { checkpoint: choice.checkpoint } : {});
    } catch (error) {
      upload.close();
      if (container.HostConfig.AutoRemove) await status;
      throw error;
    }
    if (tty) stopResizing = await monitorSize(cli, (size) => containerResize(cli.api, container.Id, size));
    if ((await streaming) === 'detached') return;
    const code = await cli.proc.interruptible(status);
    if (code !== 0) throw new StatusError(code);
  } finally {
    stopForwarding?.();
    stopResizing?.();
  }
}
