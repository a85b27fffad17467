// Models moby daemon/wait.go and container/state.go (POST /containers/{id}/wait).
import type { ContainerWaitResponse } from '../../api/types/container.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { getContainer } from './find.ts';
import { exitCodeOf, isRunning } from './state.ts';

export type WaitCondition = 'not-running' | 'next-exit' | 'removed';

/** Throws at once when there is no such container; the promise inside resolves when the condition is met. */
export function waitContainer(
  daemon: Daemon,
  name: string,
  condition: WaitCondition,
  signal?: AbortSignal,
): { readonly done: Promise<ContainerWaitResponse> } {
  const container = getContainer(daemon, name);
  const done = waitFor(container, condition, signal);
  // Before 23 the field was there without an error too.
  return { done: since(daemon.version, 23) ? done : done.then((answer) => ({ Error: null, ...answer })) };
}

/** The exit code as soon as the condition holds. Rejects with the signal's reason when it aborts first. */
export function waitFor(
  container: Container,
  condition: WaitCondition,
  signal?: AbortSignal,
): Promise<ContainerWaitResponse> {
  const { state } = container;
  const alive = isRunning(state) || state.is === 'restarting';
  if (condition === 'not-running' && !alive)
    return Promise.resolve(answer(exitCodeOf(state), 'error' in state ? state.error : ''));
  let last = exitCodeOf(state);
  let lastError = '';
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      stop();
      signal?.removeEventListener('abort', abort);
      resolve(answer(last, lastError));
    };
    const abort = (): void => {
      stop();
      reject(signal?.reason);
    };
    const stop = container.changes.on((change) => {
      if (change.is === 'stopped') {
        last = change.ended.code;
        lastError = change.error;
        const over = condition === 'next-exit' || (condition === 'not-running' && container.state.is !== 'restarting');
        if (over) finish();
      } else finish();
    });
    signal?.addEventListener('abort', abort, { once: true });
  });
}

const answer = (code: number, error: string): ContainerWaitResponse => ({
  ...(error !== '' && { Error: { Message: error } }),
  StatusCode: code,
});
