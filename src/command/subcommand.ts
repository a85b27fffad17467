import type { ReadStream } from 'node:tty';

export type Language = 'ja' | 'en';

/** Where a command reads and writes; `root` is the project's folder. */
export interface Io {
  readonly root: string;
  readonly stdin: ReadStream | NodeJS.ReadStream;
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the user asks to stop (Ctrl-C). */
  readonly interrupted: AbortSignal;
}

export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly fd: number;
}

/** One word after `hatoba`. */
export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  /** The whole text of `--help`. */
  readonly help: string;
  /** Runs it and gives the exit status: 0 good, 1 something failed, 2 it cannot run. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** Wrong use of the command line: told in one line with a hint at `--help`; exit status 2. */
export class UsageError extends Error {}

/** It cannot be done here, for a reason the user should know: told in one line; exit status 2. */
export class CannotRun extends Error {}

/** `--help` stood among the options. */
export class HelpWanted extends Error {}
