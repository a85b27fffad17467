/**
 * What went into a machine, with its times: enough to bring it back. A machine is repeatable, so feeding a new one the
 * journal of an old one, on a clock that is held, leads to the same state, running processes included.
 */
import { encode } from '../base/bytes.ts';
import { createEmitter, type Emitter } from '../base/emitter.ts';
import type { CommandResult, Machine, MachineTerminal, TerminalSize } from '../machine.ts';
import type { FailureName } from './failures/catalogue.ts';

export type JournalEntry = { readonly at: number } & /** `hidden`: typed while a program asked for a password. */
(
  | { readonly kind: 'keys'; readonly keys: string; readonly hidden?: true }
  | {
      readonly kind: 'submit';
      readonly line: string;
      readonly env: Readonly<Record<string, string>>;
      readonly terminal?: boolean;
    }
  | { readonly kind: 'probe'; readonly line: string; readonly env: Readonly<Record<string, string>> }
  | { readonly kind: 'resize'; readonly size: TerminalSize }
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

/** One terminal and one silent shell on a machine, with every input written down as it goes in. */
export interface JournaledMachine {
  /** What the terminal is to show. */
  readonly data: Emitter<Uint8Array>;
  readonly commands: Emitter<EndedCommand>;
  keys(keys: string): void;
  resize(size: TerminalSize): void;
  /** With `terminal` its output goes to the terminal itself, not through pipes. */
  submit(line: string, env: Readonly<Record<string, string>>, terminal?: boolean): Promise<CommandResult>;
  /** Runs a line in the silent shell: checks of state, nothing shown. */
  probe(line: string, env: Readonly<Record<string, string>>): Promise<CommandResult>;
  /** Breaks the running machine, or mends it. */
  failure(name: FailureName, on: boolean): Promise<void>;
}

export type EndedCommand = CommandResult & { readonly line: string; readonly submitted: boolean };

const PROMPT_POLL_MS = 10;

/** `onEntry` hears of every input that goes in. Whoever logs out is logged in again on the same terminal. */
export function keepJournal(
  machine: Machine,
  size: TerminalSize,
  onEntry: (entry: JournalEntry) => void,
): JournaledMachine {
  const data = createEmitter<Uint8Array>();
  const commands = createEmitter<EndedCommand>();
  const silent = machine.openSession();
  const at = (): number => machine.clock.now();
  let current = size;

  const login = (): MachineTerminal => {
    const opened = machine.openTerminal(current);
    opened.onData((bytes) => data.emit(bytes));
    opened.onCommand((command) => commands.emit(command));
    void opened.closed.then(async () => {
      returning = true;
      data.emit(encode('\r\n'));
      await machine.up();
      terminal = login();
      await prompt();
      returning = false;
    });
    return opened;
  };
  let returning = false;
  let terminal = login();
  /** After a logout or a reboot the next line waits for the new login's prompt. */
  const prompt = async (): Promise<void> => {
    await machine.up();
    while (!terminal.atPrompt) await machine.clock.sleep(PROMPT_POLL_MS);
  };

  return {
    data,
    commands,
    keys(keys) {
      onEntry({ at: at(), kind: 'keys', keys, ...(terminal.hidesInput && { hidden: true }) });
      terminal.write(keys);
    },
    resize(next) {
      onEntry({ at: at(), kind: 'resize', size: next });
      current = next;
      terminal.resize(next);
    },
    async submit(line, env, onTerminal = false) {
      onEntry({ at: at(), kind: 'submit', line, env, ...(onTerminal && { terminal: true }) });
      if (!machine.isUp || returning) await prompt();
      return terminal.submit(line, { env, terminal: onTerminal });
    },
    probe(line, env) {
      onEntry({ at: at(), kind: 'probe', line, env });
      return silent.run(line, { env });
    },
    failure(name, on) {
      onEntry({ at: at(), kind: 'failure', name, on });
      return on ? machine.failures.strike(name) : machine.failures.mend(name);
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
  for (const entry of entries) {
    await clock.runUntil(entry.at);
    play(into, entry);
  }
  await clock.runUntil(clock.now());
}

function play(into: JournaledMachine, entry: JournalEntry): void {
  if (entry.kind === 'keys') into.keys(entry.keys);
  else if (entry.kind === 'resize') into.resize(entry.size);
  else if (entry.kind === 'failure') into.failure(entry.name, entry.on).catch(() => {});
  else if (entry.kind === 'submit') into.submit(entry.line, entry.env, entry.terminal).catch(() => {});
  else into.probe(entry.line, entry.env).catch(() => {});
}
