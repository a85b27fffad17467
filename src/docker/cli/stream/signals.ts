// Models docker/cli cli/command/container/signals.go and tty.go: signals and sizes handed on to the container.
import { SIGNALS } from '../../../host/process/signals.ts';
import { containerKill } from '../../client/container.ts';
import type { Cli } from '../cli.ts';
import { consoleSize } from './hijack.ts';

const KEPT = new Set([
  'SIGKILL',
  'SIGSTOP',
  'SIGCHLD',
  'SIGPIPE',
  'SIGURG',
  'SIGWINCH',
  'SIGCONT',
  'SIGTSTP',
  'SIGTTIN',
  'SIGTTOU',
  'SIGSEGV',
]);

/** Hands every signal on to the container until the returned function is called. */
export function forwardSignals(cli: Cli, container: string): () => void {
  const forwarded = SIGNALS.filter((signal) => !KEPT.has(signal));
  for (const signal of forwarded) {
    cli.proc.onSignal(signal, () => {
      void containerKill(cli.api, container, signal.slice(3)).catch(() => {});
    });
  }
  return () => {
    for (const signal of forwarded) cli.proc.onSignal(signal, 'default');
  };
}

/** Tells the engine the terminal's size now and whenever it changes, until the returned function is called. */
export async function monitorSize(
  cli: Cli,
  resize: (size: { rows: number; cols: number }) => Promise<void>,
): Promise<() => void> {
  const send = async (): Promise<void> => {
    const size = consoleSize(cli);
    if (size.rows === 0 && size.cols === 0) return;
    await resize(size).catch(() => {});
  };
  await send();
  cli.proc.onSignal('SIGWINCH', () => void send());
  return () => cli.proc.onSignal('SIGWINCH', 'default');
}
