/** Linux signals on amd64 and arm64 (they number them alike). */
const NUMBERS = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPWR: 30,
  SIGSYS: 31,
} as const;

type StandardSignal = keyof typeof NUMBERS;
type RealTimeSignal = `SIGRT${string}`;
export type SignalName = StandardSignal | RealTimeSignal;

/** The two below are the C library's own. */
const FIRST_REAL_TIME = 34;
const LAST_REAL_TIME = 64;

const realTimeName = (number: number): RealTimeSignal => {
  const after = number - FIRST_REAL_TIME;
  const before = LAST_REAL_TIME - number;
  if (after <= 15) return after === 0 ? 'SIGRTMIN' : `SIGRTMIN+${after}`;
  return before === 0 ? 'SIGRTMAX' : `SIGRTMAX-${before}`;
};

const REAL_TIME = new Map<string, number>(
  Array.from({ length: LAST_REAL_TIME - FIRST_REAL_TIME + 1 }, (_, index) => [
    realTimeName(FIRST_REAL_TIME + index),
    FIRST_REAL_TIME + index,
  ]),
);

export const signalNumber = (signal: SignalName): number =>
  NUMBERS[signal as StandardSignal] ?? REAL_TIME.get(signal) ?? 0;

export const SIGNALS = Object.keys(NUMBERS) as readonly StandardSignal[];

/** 34 to 64. */
export const REAL_TIME_SIGNALS = [...REAL_TIME.keys()] as readonly RealTimeSignal[];

const EVERY: readonly SignalName[] = [...SIGNALS, ...REAL_TIME_SIGNALS];

/** A signal from `9`, `KILL`, `SIGKILL`, `sigkill` or `RTMIN+3`; undefined for what is none. */
export function parseSignal(text: string): SignalName | undefined {
  const upper = text.toUpperCase();
  const byName = EVERY.find((name) => name === upper || name === `SIG${upper}`);
  if (byName) return byName;
  return /^\d+$/.test(text) ? EVERY.find((name) => signalNumber(name) === Number(text)) : undefined;
}

/** `Real-time signal 3` for SIGRTMIN+3; undefined for the others. */
export function realTimeText(signal: SignalName): string | undefined {
  const number = REAL_TIME.get(signal);
  return number === undefined ? undefined : `Real-time signal ${number - FIRST_REAL_TIME}`;
}

/** What a signal does to a process that has no handler for it. */
export function defaultAction(signal: SignalName): 'end' | 'ignore' | 'stop' | 'continue' {
  switch (signal) {
    case 'SIGCHLD':
    case 'SIGURG':
    case 'SIGWINCH':
      return 'ignore';
    case 'SIGCONT':
      return 'continue';
    case 'SIGSTOP':
    case 'SIGTSTP':
    case 'SIGTTIN':
    case 'SIGTTOU':
      return 'stop';
    default:
      return 'end';
  }
}
