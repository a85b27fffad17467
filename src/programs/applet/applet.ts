/** The shape of every small tool: options → body, with the error texts and statuses of its flavour. */
import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { printError, write } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { baseName, flavourOf } from './flavour.ts';
import { BadOption, type Options, parseOptions } from './options.ts';
import { versionText } from './version.ts';

export interface AppletSpec {
  /** The name that the tool goes by in errors, where argv[0] does not tell. */
  readonly name: string;
  /** getopt's letters for GNU's tool, and for BusyBox's where they differ. */
  readonly gnu: string;
  readonly busybox?: string;
  readonly long?: Readonly<Record<string, string>>;
  /** Exit status of a usage error; 1 if unsaid. */
  readonly usageStatus?: number;
  /** Rewrites old-style arguments (`head -5`) before they are parsed. */
  readonly prepare?: (args: readonly string[]) => readonly string[];
}

/** One run of a tool: its process, its options, and the ways to print. */
export interface Run {
  readonly proc: Process;
  readonly files: Files;
  /** What stands before the colon in its messages. */
  readonly name: string;
  readonly busybox: boolean;
  readonly version: string;
  readonly options: Options;
  readonly operands: readonly string[];
  /** The exit status so far; `warn` sets it to 1. */
  status: number;
  print(data: string | Uint8Array): Promise<void>;
  /** Prints `name: message` on standard error and goes on. */
  warn(message: string, status?: number): Promise<void>;
}

/** Ends a tool with `name: message` and a status. */
export class Failure extends Error {
  readonly status: number;
  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Ends a tool as wrong use does: GNU prints the message and where help is, BusyBox its usage text. */
export class WrongUse extends Error {
  /** What BusyBox prints instead of its usage text, where it has a sentence of its own. */
  readonly busyboxMessage: string | undefined;
  constructor(message: string, busyboxMessage?: string) {
    super(message);
    this.busyboxMessage = busyboxMessage;
  }
}

/** The text of a failed system call. Anything else, and a pipe that nobody reads, goes on up to the kernel. */
export function reason(error: unknown): string {
  if (!isErrno(error) || error.code === 'EPIPE') throw error;
  return error.message;
}

export function applet(spec: AppletSpec, body: (run: Run) => Promise<unknown>): Program {
  return async (proc) => {
    const { busybox, version } = flavourOf(proc);
    const argv0 = proc.argv[0] ?? spec.name;
    const name = busybox ? baseName(argv0).replace(/^-/, '') : argv0;
    const args = proc.argv.slice(1);
    const own = baseName(argv0);
    if (!busybox && args.length > 0 && args[0] === '--version') {
      const text = versionText(spec.name, proc.exe.note);
      if (text) {
        await write(proc, 1, text);
        return 0;
      }
    }
    if (busybox && args.length === 1 && args[0] === '--help') {
      await showBusyboxUsage(proc, own);
      return 0;
    }
    const usageStatus = spec.usageStatus ?? 1;
    const misuse = async (message: string, busyboxMessage?: string): Promise<number> => {
      if (!busybox) {
        await printError(proc, `${name}: ${message}\nTry '${name} --help' for more information.\n`);
        return usageStatus;
      }
      if (busyboxMessage) await printError(proc, `${name}: ${busyboxMessage}\n`);
      else await showBusyboxUsage(proc, own);
      return 1;
    };
    try {
      const letters = busybox ? (spec.busybox ?? spec.gnu) : spec.gnu;
      const parsed = parseOptions(spec.prepare ? spec.prepare(args) : args, {
        short: letters,
        ...(spec.long && { long: spec.long }),
      });
      const run = makeRun(proc, name, busybox, version, parsed);
      const status = await body(run);
      return typeof status === 'number' ? status : run.status;
    } catch (error) {
      if (error instanceof BadOption) {
        if (busybox) {
          await printError(proc, `${name}: ${error.message}\n`);
          await showBusyboxUsage(proc, own);
          return 1;
        }
        return misuse(error.message);
      }
      if (error instanceof WrongUse) return misuse(error.message, error.busyboxMessage);
      if (error instanceof Failure) {
        if (error.message !== '') await printError(proc, `${name}: ${error.message}\n`);
        return error.status;
      }
      if (isErrno(error) && error.code !== 'EPIPE') {
        await printError(proc, `${name}: ${error.path === undefined ? '' : `${error.path}: `}${error.message}\n`);
        return 1;
      }
      throw error;
    }
  };
}

function makeRun(proc: Process, name: string, busybox: boolean, version: string, options: Options): Run {
  const run: Run = {
    proc,
    files: proc.files,
    name,
    busybox,
    version,
    options,
    operands: options.operands,
    status: 0,
    print: (data) => write(proc, 1, data),
    async warn(message, status = 1) {
      run.status = status;
      await printError(proc, `${name}: ${message}\n`);
    },
  };
  return run;
}
