/** What the page and the worker that holds the machine say to each other. Plain data. */
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import type { ThingKind } from '../../machine/state/difference.ts';
import type { HostState } from '../../machine/state/host-state.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import type { CommandResult, TerminalSize } from '../../machine.ts';

export type ToWorker =
  | { readonly kind: 'boot'; readonly journal: Journal }
  /** Asks whether the worker is still there to answer. */
  | { readonly kind: 'ping' }
  | { readonly kind: 'keys'; readonly tty: number; readonly keys: string }
  | { readonly kind: 'resize'; readonly tty: number; readonly size: TerminalSize }
  /** One terminal more, under a number that is free; one less. */
  | { readonly kind: 'open'; readonly tty: number; readonly size: TerminalSize }
  | { readonly kind: 'close'; readonly tty: number }
  | { readonly kind: 'failure'; readonly name: FailureName; readonly on: boolean }
  /** Whether commands are to be watched from now on. */
  | { readonly kind: 'trace'; readonly on: boolean }
  /** Whether the machine's state is to be told from now on. */
  | { readonly kind: 'watch'; readonly on: boolean }
  | { readonly kind: 'inspect'; readonly id: number; readonly thing: ThingKind; readonly name: string }
  | {
      readonly kind: 'submit' | 'probe';
      readonly id: number;
      readonly line: string;
      readonly env: Readonly<Record<string, string>>;
      /** Of a submit: its output goes to the terminal itself. */
      readonly terminal?: boolean;
    };

export type FromWorker =
  /** The machine is up; `engine` names the code it runs on. */
  | { readonly kind: 'ready'; readonly engine: string }
  | { readonly kind: 'pong' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'data'; readonly tty: number; readonly bytes: Uint8Array }
  /** A terminal is gone: closed, or its shell has ended. */
  | { readonly kind: 'closed'; readonly tty: number }
  /** One more input for the journal. */
  | { readonly kind: 'entry'; readonly entry: JournalEntry }
  /** A command began to run at the prompt. */
  | { readonly kind: 'started'; readonly tty: number; readonly line: string }
  /** A command ended at the prompt, the reader's own or a submitted one; `replayed`: while the journal was played. */
  | {
      readonly kind: 'command';
      readonly tty: number;
      readonly line: string;
      readonly submitted: boolean;
      readonly replayed: boolean;
      readonly result: CommandResult;
      readonly digest: string;
      /** How many inputs had gone into the machine when it ended. */
      readonly inputs: number;
      /** When it ended, in milliseconds on the machine's clock. */
      readonly at: number;
    }
  /** What a command that ended set in motion. */
  | { readonly kind: 'trace'; readonly line: string; readonly trace: CommandTrace }
  /** While it is watched: at once, after each command, and when it has changed. */
  | { readonly kind: 'state'; readonly state: HostState }
  /** The answer to an `inspect`: JSON, or nothing where nobody can answer. */
  | { readonly kind: 'inspected'; readonly id: number; readonly json: string | undefined }
  /** The answer to a submit or a probe; `busy`: the shell was not at its prompt. */
  | { readonly kind: 'answer'; readonly id: number; readonly result: CommandResult }
  | { readonly kind: 'busy'; readonly id: number };
