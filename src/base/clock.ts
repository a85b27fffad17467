/** Time as a machine sees it. Everything outside base/ that waits or asks for the time is handed one of these. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects with `signal.reason` as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets everything that is ready run first. Loops that never wait call it so that signals and other work get through. */
  yield(): Promise<void>;
  /** Waits for work outside the machine (a lazily loaded module) while this clock stands still. */
  hold<T>(work: Promise<T>): Promise<T>;
}

/**
 * `instant`: time jumps to the next timer as soon as nothing else can run. `real`: time passes as on the wall.
 * `held`: time moves by `runUntil` alone, as when a journal is replayed.
 */
export type Pace = 'instant' | 'real' | 'held';

export interface PacedClock extends Clock {
  readonly pace: Pace;
  setPace(pace: Pace): void;
  /** Runs every timer due up to `time` and whatever follows from them, then leaves the clock at `time`. */
  runUntil(time: number): Promise<void>;
  /** Resolves when nothing is ready to run and no timer is due now. */
  idle(): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly order: number;
  fire(): void;
}

/** One macrotask turn: all promise jobs queued so far, and those they queue, have run when it resolves. */
const macrotask = makeMacrotask();

function makeMacrotask(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const channel = new MessageChannel();
  const port = channel.port1 as MessagePort & { ref?(): void; unref?(): void };
  port.onmessage = () => {
    waiting.shift()?.();
    if (waiting.length === 0) port.unref?.();
  };
  port.unref?.();
  return () =>
    new Promise<void>((resolve) => {
      waiting.push(resolve);
      port.ref?.();
      channel.port2.postMessage(0);
    });
}

/** The last moment that a date can name, in milliseconds since the epoch. */
const END_OF_TIME = 8.64e15;
/** Turns to wait before the world counts as idle: web streams hand data on across a few of them. */
const IDLE_TURNS = 3;
/** What one `yield` costs, so that a loop that only computes still sees time pass. */
const YIELD_COST_MS = 1;

/**
 * A clock that starts at `start` (milliseconds since the epoch). At the pace `instant` it is a discrete-event
 * simulation: `sleep 300` costs nothing but the jump. At `real` it follows the wall clock from where it stands.
 */
export function createClock(options: { start: number; pace?: Pace }): PacedClock {
  let pace: Pace = options.pace ?? 'instant';
  let virtual = options.start;
  let anchor = { wall: performance.now(), virtual };
  let order = 0;
  let holds = 0;
  /** Loops that are in the middle of a `yield`: while there are any, time may not jump. */
  let computing = 0;
  let driving = false;
  let wallTimer: ReturnType<typeof setTimeout> | undefined;
  /** While `runUntil` is at work. */
  let paused = false;
  const timers: Timer[] = [];

  const now = (): number => {
    if (pace === 'real') virtual = Math.max(virtual, anchor.virtual + (performance.now() - anchor.wall));
    return virtual;
  };

  const insert = (timer: Timer): void => {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = timers[middle];
      if (other && (other.at < timer.at || (other.at === timer.at && other.order < timer.order))) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
  };

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < IDLE_TURNS; turn++) {
      await macrotask();
      if (holds > 0) turn = -1;
    }
  };

  const fireNext = (limit: number): boolean => {
    const next = timers[0];
    if (!next || next.at > limit) return false;
    timers.shift();
    virtual = Math.max(virtual, next.at);
    next.fire();
    return true;
  };

  const driveInstant = async (): Promise<void> => {
    if (driving) return;
    driving = true;
    try {
      while (pace === 'instant' && !paused && timers.length > 0) {
        await settle();
        if (pace === 'instant' && !paused) fireNext(computing > 0 ? virtual : Number.POSITIVE_INFINITY);
      }
    } finally {
      driving = false;
    }
  };

  const driveReal = (): void => {
    if (wallTimer !== undefined) clearTimeout(wallTimer);
    wallTimer = undefined;
    if (pace !== 'real') return;
    while (fireNext(now()));
    const next = timers[0];
    // Timers of JavaScript hold 31 bits of milliseconds: a later one is looked at again by then.
    if (next) wallTimer = setTimeout(driveReal, Math.min(2 ** 31 - 1, Math.max(0, next.at - now())));
  };

  const drive = (): void => {
    if (paused) return;
    if (pace === 'real') driveReal();
    else if (pace === 'instant') void driveInstant();
  };

  return {
    get pace() {
      return pace;
    },
    now,
    setPace(next) {
      now();
      pace = next;
      anchor = { wall: performance.now(), virtual };
      drive();
    },
    sleep(ms, signal) {
      return new Promise<void>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer: Timer = { at: now() + Math.max(0, ms), order: order++, fire: () => finish() };
        const abort = (): void => {
          const index = timers.indexOf(timer);
          if (index >= 0) timers.splice(index, 1);
          signal?.removeEventListener('abort', abort);
          reject(signal?.reason);
        };
        const finish = (): void => {
          signal?.removeEventListener('abort', abort);
          resolve();
        };
        signal?.addEventListener('abort', abort);
        // What is to sleep for ever never wakes: no clock runs to the end of time for it.
        if (!(timer.at >= END_OF_TIME)) insert(timer);
        drive();
      });
    },
    async yield() {
      virtual = now() + (pace === 'real' ? 0 : YIELD_COST_MS);
      computing++;
      await macrotask();
      computing--;
    },
    async hold(work) {
      holds++;
      try {
        return await work;
      } finally {
        holds--;
      }
    },
    async idle() {
      await settle();
    },
    async runUntil(time) {
      paused = true;
      try {
        do await settle();
        while (fireNext(time));
        virtual = Math.max(virtual, time);
        anchor = { wall: performance.now(), virtual };
      } finally {
        paused = false;
        drive();
      }
    },
  };
}
