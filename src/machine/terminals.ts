/** The terminals that are open on a machine, by number. The first is always there; others come and go. */
import { encode } from '../base/bytes.ts';
import { createEmitter, type Emitter } from '../base/emitter.ts';
import type { CommandResult, Machine, MachineTerminal, TerminalSize } from '../machine.ts';

/** The terminal that is there from the start, in which the steps of runbooks are typed. */
export const FIRST_TERMINAL = 1;

export interface TerminalData {
  readonly tty: number;
  readonly bytes: Uint8Array;
}

export type EndedCommand = CommandResult & {
  readonly tty: number;
  readonly line: string;
  readonly submitted: boolean;
};

export interface Terminals {
  /** What the terminals are to show. */
  readonly data: Emitter<TerminalData>;
  /** Command lines that begin to run at a prompt. */
  readonly started: Emitter<{ readonly tty: number; readonly line: string }>;
  readonly commands: Emitter<EndedCommand>;
  /** Numbers of terminals that are gone: closed, logged out of, or lost to a reboot. */
  readonly closed: Emitter<number>;
  /** Those that are open, in the order they were opened. */
  numbers(): number[];
  /** A program on it reads a line without showing it: a password. */
  hidesInput(tty: number): boolean;
  keys(tty: number, keys: string): void;
  resize(tty: number, size: TerminalSize): void;
  /** Does nothing when there is one with that number, or while the machine is down. */
  open(tty: number, size: TerminalSize): void;
  /** The first one cannot be closed. */
  close(tty: number): void;
  /** Types a line at the prompt of the first and runs it, as `MachineTerminal.submit`. */
  submit(line: string, options: NonNullable<Parameters<MachineTerminal['submit']>[1]>): Promise<CommandResult>;
}

const PROMPT_POLL_MS = 10;

/** Whoever logs out of the first terminal is logged in again on it; another is gone then. */
export function createTerminals(machine: Machine, firstSize: TerminalSize): Terminals {
  const data = createEmitter<TerminalData>();
  const started = createEmitter<{ readonly tty: number; readonly line: string }>();
  const commands = createEmitter<EndedCommand>();
  const closed = createEmitter<number>();
  const others = new Map<number, MachineTerminal>();

  const login = (tty: number, size: TerminalSize): MachineTerminal => {
    const opened = machine.openTerminal(size);
    const stop = opened.onData((bytes) => data.emit({ tty, bytes }));
    // What is left of its session may still write: nobody is there to see it.
    void opened.closed.then(stop);
    opened.onStart((line) => started.emit({ tty, line }));
    opened.onCommand((command) => commands.emit({ ...command, tty }));
    return opened;
  };

  let size = firstSize;
  let returning = false;
  const loginAgain = (): MachineTerminal => {
    const opened = login(FIRST_TERMINAL, size);
    void opened.closed.then(async () => {
      returning = true;
      data.emit({ tty: FIRST_TERMINAL, bytes: encode('\r\n') });
      await machine.up();
      first = loginAgain();
      await prompt();
      returning = false;
    });
    return opened;
  };
  /** After a logout or a reboot the next line waits for the new login's prompt. */
  const prompt = async (): Promise<void> => {
    await machine.up();
    while (!first.atPrompt) await machine.clock.sleep(PROMPT_POLL_MS);
  };
  let first = loginAgain();
  const terminal = (tty: number): MachineTerminal | undefined => (tty === FIRST_TERMINAL ? first : others.get(tty));

  return {
    data,
    started,
    commands,
    closed,
    numbers: () => [FIRST_TERMINAL, ...others.keys()],
    hidesInput: (tty) => terminal(tty)?.hidesInput ?? false,
    keys: (tty, keys) => terminal(tty)?.write(keys),
    resize(tty, next) {
      if (tty === FIRST_TERMINAL) size = next;
      terminal(tty)?.resize(next);
    },
    open(tty, next) {
      if (terminal(tty)) return;
      if (!machine.isUp) return closed.emit(tty);
      const opened = login(tty, next);
      others.set(tty, opened);
      void opened.closed.then(() => {
        others.delete(tty);
        closed.emit(tty);
      });
    },
    close: (tty) => others.get(tty)?.close(),
    async submit(line, options) {
      if (!machine.isUp || returning) await prompt();
      return first.submit(line, options);
    },
  };
}
