import type { Script } from 'unbash';
import type { Random } from '../base/random.ts';
import type { SignalName } from '../host/process/signals.ts';
import type { Process } from '../host/process/types.ts';
import type { Flavour } from './flavour.ts';
import type { History } from './interactive/history.ts';
import type { Job } from './jobs.ts';
import type { Code } from './syntax/code.ts';
import type { Variables } from './variables.ts';

/** What a shell function runs, with the source it was read from. */
export interface ShellFunction {
  readonly name: string;
  readonly body: import('unbash').Function['body'];
  readonly code: Code;
}

/** An assignment among the arguments of `export`, `declare` and their like, its value expanded. */
export interface AssignmentArgument {
  readonly name: string;
  readonly append: boolean;
  readonly index: string | undefined;
  readonly value: string | readonly ArrayElement[];
}

export interface ArrayElement {
  readonly index: string | undefined;
  readonly value: string;
}

export type Argument = string | AssignmentArgument;

/** A command that runs inside the shell. Resolves with its exit status. */
export type Builtin = (sh: Shell, args: readonly Argument[], name: string) => Promise<number> | number;

export type OptionName =
  | 'allexport'
  | 'errexit'
  | 'noglob'
  | 'monitor'
  | 'noexec'
  | 'nounset'
  | 'verbose'
  | 'xtrace'
  | 'noclobber'
  | 'pipefail'
  | 'ignoreeof'
  | 'vi'
  | 'emacs'
  | 'braceexpand'
  | 'hashall'
  | 'histexpand'
  | 'history'
  | 'interactive-comments'
  | 'nolog'
  | 'notify'
  | 'physical'
  | 'posix'
  | 'privileged'
  | 'errtrace'
  | 'functrace'
  | 'keyword'
  | 'onecmd'; // prettier-ignore

/** The parts of the interpreter that builtins and expansions call back into. */
export interface Engine {
  /** Reads and runs source in this shell, as `eval` and `source` do. */
  run(sh: Shell, code: Code): Promise<number>;
  /** Runs the commands of a tree in this shell; `last`: nothing comes after, so the last one may replace the process. */
  runScript(sh: Shell, script: Script, last: boolean): Promise<number>;
  /** Runs a command given as words, functions left out when asked. */
  runWords(sh: Shell, words: readonly string[], options: { functions: boolean; path?: string }): Promise<number>;
  /** A child process that goes on as a copy of this shell. */
  spawnCopy(sh: Shell, body: (copy: Shell) => Promise<number>, options?: CopyOptions): Process;
}

export interface CopyOptions {
  readonly fds?: ReadonlyMap<number, import('../host/process/file-description.ts').FileDescription>;
  readonly pgid?: number;
  readonly ignore?: readonly SignalName[];
}

/** One running shell: the interpreter's whole state. A subshell is a copy of it in a process of its own. */
export interface Shell {
  readonly proc: Process;
  readonly flavour: Flavour;
  readonly engine: Engine;
  readonly builtins: ReadonlyMap<string, Builtin>;
  readonly random: Random;
  readonly vars: Variables;
  readonly functions: Map<string, ShellFunction>;
  readonly aliases: Map<string, string>;
  readonly options: Set<OptionName>;
  readonly shopts: Set<string>;
  readonly hashed: Map<string, string>;
  readonly traps: Map<string, string>;
  /** Signals that came and have a trap or wait to interrupt. */
  readonly pending: SignalName[];
  readonly jobs: Job[];
  /** The jobs of the shell this one is a copy of, for `jobs` to list. */
  readonly inheritedJobs: readonly Job[];
  /** Statuses of processes that were waited for, for another `wait`. */
  readonly finished: Map<number, number>;
  readonly history: History;
  directories: string[];
  /** $0 */
  name: string;
  /** $1 and on. */
  positional: readonly string[];
  /** $$: the process of the first shell, whatever copy this is. */
  readonly mainPid: number;
  status: number;
  /** Status of the last command substitution of the command under way. */
  substitutionStatus: number | undefined;
  pipeStatus: readonly number[];
  lastBackground: number | undefined;
  lastArgument: string;
  code: Code;
  line: number;
  readonly interactive: boolean;
  readonly login: boolean;
  /** Messages carry the line number (shells that read a script). */
  lineNumbers: boolean;
  /** What stands before the line number: `-c` while bash -c reads its command. */
  readonly source: 'command' | 'file' | 'stdin';
  jobControl: boolean;
  /** Copies count from 1. */
  readonly level: number;
  loops: number;
  functionNames: string[];
  sourced: number;
  /** How many conditions (if, while, &&, !) surround the command: `set -e` sleeps there. */
  conditions: number;
  trapsRunning: number;
  getopts: { index: number; offset: number };
  cwd: string;
  /** What is to be undone when the command under way is over: process substitutions. */
  readonly temporary: (() => void)[];
  /** The process is turning into another program: what was redirected stays so. */
  leaving: boolean;
  /** Ctrl-C came while the shell itself was working. */
  interrupted: boolean;
  /** Aborts what the shell waits for when a signal asks for it. */
  wake: AbortController;
  readonly startedAt: number;
}
