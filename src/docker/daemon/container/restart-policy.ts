// Models moby restartmanager/restartmanager.go.
import type { Container } from './container.ts';

const FIRST_DELAY = 100;
const LONGEST_DELAY = 60_000;
/** A run this long makes the next delay a short one again. */
const SETTLED = 10_000;

/** True when the policy says that the container runs again. */
export function shouldRestart(container: Container, exitCode: number, shuttingDown: boolean): boolean {
  const { Name, MaximumRetryCount } = container.hostConfig.RestartPolicy;
  if (container.restarting || container.removing) return false;
  const stopped = container.manuallyStopped || shuttingDown;
  switch (Name) {
    case 'always':
    case 'unless-stopped':
      return !stopped;
    case 'on-failure':
      return !stopped && exitCode !== 0 && (MaximumRetryCount === 0 || container.restartCount < MaximumRetryCount);
    default:
      return false;
  }
}

/** Milliseconds until the next run: doubled each time, from 100 ms to a minute. */
export const restartDelay = (previous: number, duration: number): number =>
  previous === 0 || duration >= SETTLED ? FIRST_DELAY : Math.min(previous * 2, LONGEST_DELAY);
