/** The ways into a shell from outside: a terminal that a person types at, and a session that a script feeds. */

/** What a command left behind. */
export interface CommandResult {
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order they came, as a terminal shows them. */
  readonly output: string;
  readonly exit: number;
}

export interface TerminalSize {
  readonly cols: number;
  readonly rows: number;
}

/** A login shell on a terminal of its own. */
export interface MachineTerminal {
  /** Keys, as a terminal sends them. */
  write(keys: string | Uint8Array): void;
  /** What the terminal is to show; bytes are handed on as they come. */
  onData(listener: (bytes: Uint8Array) => void): () => void;
  resize(size: TerminalSize): void;
  /** Resolves with the exit status when the login shell has ended. */
  readonly closed: Promise<number>;
  /** True while the login shell waits at its prompt. */
  readonly atPrompt: boolean;
  /** True while a program reads a line without showing it: a password. */
  readonly hidesInput: boolean;
  /**
   * Types `line` at the prompt and runs it; what it prints is shown and captured. `env` is exported first, unseen. Its output
   * goes through pipes, as in a script, which tells standard error apart; with `terminal` it goes to the terminal itself.
   * Throws `TerminalBusy` when the shell is not at its prompt. Ctrl-C by the reader interrupts it as any command.
   */
  submit(
    line: string,
    options?: { readonly env?: Readonly<Record<string, string>>; readonly terminal?: boolean },
  ): Promise<CommandResult>;
  /** Tells of every command line that begins to run at this login shell's prompt. */
  onStart(listener: (line: string) => void): () => void;
  /** Tells of every command that ended at this login shell's prompt, the reader's own and submitted ones. */
  onCommand(
    listener: (command: CommandResult & { readonly line: string; readonly submitted: boolean }) => void,
  ): () => void;
  /** Takes the terminal away: its shell and what runs in its session are hung up on. */
  close(): void;
}

/** A non-interactive bash without a terminal: stdin is /dev/null, state (cwd, variables, functions) lasts. */
export interface ScriptSession {
  run(
    line: string,
    options?: { readonly env?: Readonly<Record<string, string>>; readonly signal?: AbortSignal },
  ): Promise<CommandResult>;
  /** True when `text` is the beginning of a command that goes on in the next line. */
  isIncomplete(text: string): boolean;
  close(): void;
}
