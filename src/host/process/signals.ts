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

export type SignalName = keyof typeof NUMBERS;

export const signalNumber = (signal: SignalName): number => NUMBERS[signal];

export const SIGNALS = Object.keys(NUMBERS) as readonly SignalName[];

/** A signal from `9`, `KILL`, `SIGKILL` or `sigkill`; undefined for what is none. */
export function parseSignal(text: string): SignalName | undefined {
  const upper = text.toUpperCase();
  const byName = SIGNALS.find((name) => name === upper || name === `SIG${upper}`);
  if (byName) return byName;
  return /^\d+$/.test(text) ? SIGNALS.find((name) => NUMBERS[name] === Number(text)) : undefined;
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
