/** Whether a worker still answers: one that runs in circles does not. */

export interface Pulse {
  /** The worker has answered. */
  heard(): void;
  stop(): void;
}

export interface PulseOptions {
  /** Milliseconds between two questions. */
  readonly every: number;
  /** So many questions in a row without an answer are a silence. */
  readonly patience: number;
}

/**
 * Asks again and again. `onSilence` hears when a silence begins (true), and when it is over. Questions are counted, not milliseconds: a page that the
 * browser froze for an hour has missed no answer.
 */
export function watchPulse(
  ask: () => void,
  onSilence: (silent: boolean) => void,
  { every, patience }: PulseOptions,
): Pulse {
  let unanswered = 0;
  const timer = setInterval(() => {
    if (unanswered === patience) onSilence(true);
    unanswered += 1;
    if (unanswered <= patience + 1) ask();
  }, every);
  return {
    heard() {
      if (unanswered > patience) onSilence(false);
      unanswered = 0;
    },
    stop: () => clearInterval(timer),
  };
}
