/** What the page and the worker that holds the machine say to each other. Plain data. */
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import type { CommandResult, TerminalSize } from '../../machine.ts';

export type ToWorker =
  | { readonly kind: 'boot'; readonly journal: Journal }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'resize'; readonly size: TerminalSize }
  | { readonly kind: 'failure'; readonly name: FailureName; readonly on: boolean }
  /** Whether commands are to be watched from now on. */
  | { readonly kind: 'trace'; readonly on: boolean }
  | {
      readonly kind: 'submit' | 'probe';
      readonly id: number;
      readonly line: string;
      readonly env: Readonly<Record<string, string>>;
      /** Of a submit: its output goes to the terminal itself. */
      readonly terminal?: boolean;
    };

export type FromWorker =
  /** The machine is up; `replayed` is how many inputs it was brought back with. */
  | { readonly kind: 'ready'; readonly replayed: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  /** One more input for the journal. */
  | { readonly kind: 'entry'; readonly entry: JournalEntry }
  /** A command ended at the prompt, the reader's own or a submitted one. */
  | { readonly kind: 'command'; readonly line: string; readonly submitted: boolean; readonly result: CommandResult }
  /** What a command that ended set in motion. */
  | { readonly kind: 'trace'; readonly line: string; readonly trace: CommandTrace }
  /** The answer to a submit or a probe; `busy`: the shell was not at its prompt. */
  | { readonly kind: 'answer'; readonly id: number; readonly result: CommandResult }
  | { readonly kind: 'busy'; readonly id: number };
