/** A command of nvidia-ctk. */
import type { Process } from '../../../host/process/types.ts';
import type { FlagSpec, Flags } from './flags.ts';
import type { Logger } from './log.ts';

export interface CtkRun {
  readonly proc: Process;
  readonly log: Logger;
  readonly flags: Flags;
  /** Of the program: `1.17.1`. */
  readonly version: string;
}

export interface CtkCommand {
  readonly name: string;
  readonly usage: string;
  readonly flags?: readonly FlagSpec[];
  readonly commands?: readonly CtkCommand[];
  /** Throws `Error` with the words that it ends with. */
  run?(run: CtkRun): Promise<void>;
}
