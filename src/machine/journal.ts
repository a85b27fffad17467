/**
 * What went into a machine, with its times: enough to bring it back. A machine is repeatable, so feeding a new one the
 * journal of an old one, on a clock that is held, leads to the same state, running processes included.
 */
import type { CommandResult, Machine, TerminalSize } from '../machine.ts';
import type { FailureName } from './failures/catalogue.ts';
import { createTerminals, FIRST_TERMINAL, type Terminals } from './terminals.ts';

/**
 * `tty` is the number of the terminal that an entry is for; entries without one are for the first. `hidden`: typed while a
 * program asked for a password.
 */
export type JournalEntry = { readonly at: number } & (
  | { readonly kind: 'keys'; readonly keys: string; readonly tty?: number; readonly hidden?: true }
  | {
      /** On the first terminal. */
      readonly kind: 'submit';
      readonly line: string;
      readonly env: Readonly<Record<string, string>>;
      readonly terminal?: boolean;
    }
  | { readonly kind: 'probe'; readonly line: string; readonly env: Readonly<Record<string, string>> }
  | { readonly kind: 'resize'; readonly size: TerminalSize; readonly tty?: number }
  | { readonly kind: 'open'; readonly tty: number; readonly size: TerminalSize }
  | { readonly kind: 'close'; readonly tty: number }
  | { readonly kind: 'failure'; readonly name: FailureName; readonly on: boolean }
);

/** Plain JSON. `seed` and `start` make the machine that the entries are for. */
export interface Journal {
  readonly host: string;
  readonly seed: string;
  /** Milliseconds since the epoch, on the machine's clock. */
  readonly start: number;
  readonly size: TerminalSize;
  /** What the machine is born with. */
  readonly failures?: readonly FailureName[];
  readonly entries: readonly JournalEntry[];
}

/** What is wrong with the machine at the journal's end. */
export function failuresOf(journal: Journal): FailureName[] {
  const active = new Set(journal.failures);
  for (const entry of journal.entries) {
    if (entry.kind !== 'failure') continue;
    if (entry.on) active.add(entry.name);
    else active.delete(entry.name);
  }
  return [...active];
}

/** The terminals of a machine and a silent shell, with every input written down as it goes in. */
export interface JournaledMachine extends Pick<Terminals, 'data' | 'started' | 'commands' | 'closed' | 'numbers'> {
  keys(keys: string, tty?: number): void;
  resize(size: TerminalSize, tty?: number): void;
  /** A further terminal, under a number that no open one has. */
  open(tty: number, size: TerminalSize): void;
  close(tty: number): void;
  /** On the first terminal. With `terminal` its output goes to the terminal itself, not through pipes. */
  submit(line: string, env: Readonly<Record<string, string>>, terminal?: boolean): Promise<CommandResult>;
  /** Runs a line in the silent shell: checks of state, nothing shown. */
  probe(line: string, env: Readonly<Record<string, string>>): Promise<CommandResult>;
  /** Breaks the running machine, or mends it. */
  failure(name: FailureName, on: boolean): Promise<void>;
}

/** `onEntry` hears of every input that goes in. `size` is that of the first terminal, which is open from the start. */
export function keepJournal(
  machine: Machine,
  size: TerminalSize,
  onEntry: (entry: JournalEntry) => void,
): JournaledMachine {
  const silent = machine.openSession();
  const terminals = createTerminals(machine, size);
  const at = (): number => machine.clock.now();
  const on = (tty: number): { readonly tty?: number } => (tty === FIRST_TERMINAL ? {} : { tty });

  return {
    data: terminals.data,
    started: terminals.started,
    commands: terminals.commands,
    closed: terminals.closed,
    numbers: terminals.numbers,
    keys(keys, tty = FIRST_TERMINAL) {
      onEntry({ at: at(), kind: 'keys', keys, ...on(tty), ...(terminals.hidesInput(tty) && { hidden: true }) });
      terminals.keys(tty, keys);
    },
    resize(next, tty = FIRST_TERMINAL) {
      onEntry({ at: at(), kind: 'resize', size: next, ...on(tty) });
      terminals.resize(tty, next);
    },
    open(tty, next) {
      onEntry({ at: at(), kind: 'open', tty, size: next });
      terminals.open(tty, next);
    },
    close(tty) {
      onEntry({ at: at(), kind: 'close', tty });
      terminals.close(tty);
    },
    submit(line, env, onTerminal = false) {
      onEntry({ at: at(), kind: 'submit', line, env, ...(onTerminal && { terminal: true }) });
      return terminals.submit(line, { env, terminal: onTerminal });
    },
    probe(line, env) {
      onEntry({ at: at(), kind: 'probe', line, env });
      return silent.run(line, { env });
    },
    failure(name, struck) {
      onEntry({ at: at(), kind: 'failure', name, on: struck });
      return struck ? machine.failures.strike(name) : machine.failures.mend(name);
    },
  };
}

/**
 * Plays a journal on a fresh machine whose clock is held, in the order it was written. Inputs that fail as they failed the
 * first time (a busy terminal) change nothing. Afterwards the clock stands at the last entry, still held.
 */
export async function replay(
  machine: Machine,
  into: JournaledMachine,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { clock } = machine;
  let answer: Promise<unknown> | undefined;
  for (const entry of entries) {
    await clock.runUntil(entry.at);
    if (entry.kind === 'submit' || entry.kind === 'probe') {
      if (answer) await settled(answer, clock);
      answer = ask(into, entry);
    } else play(into, entry);
  }
  await clock.runUntil(clock.now());
}

/** How much longer than the first time something may take, in milliseconds of the machine. */
const LAG_MS = 10_000;

/**
 * Whoever submits a line waits for its answer before the next. What computes takes as long as it takes, whatever the clock
 * says: a replay waits as well, or the next line would find the terminal busy that was free the first time.
 */
async function settled(answer: Promise<unknown>, clock: Machine['clock']): Promise<void> {
  let isSettled = false;
  void answer.then(() => {
    isSettled = true;
  });
  for (let lag = 0; !isSettled && lag < LAG_MS; lag++) await clock.runUntil(clock.now() + 1);
}

type Question = Extract<JournalEntry, { kind: 'submit' | 'probe' }>;

const ask = (into: JournaledMachine, entry: Question): Promise<unknown> =>
  (entry.kind === 'submit'
    ? into.submit(entry.line, entry.env, entry.terminal)
    : into.probe(entry.line, entry.env)
  ).catch(() => {});

function play(into: JournaledMachine, entry: Exclude<JournalEntry, Question>): void {
  if (entry.kind === 'keys') into.keys(entry.keys, entry.tty);
  else if (entry.kind === 'resize') into.resize(entry.size, entry.tty);
  else if (entry.kind === 'open') into.open(entry.tty, entry.size);
  else if (entry.kind === 'close') into.close(entry.tty);
  else into.failure(entry.name, entry.on).catch(() => {});
}
