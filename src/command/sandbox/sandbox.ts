/** `hatoba sandbox`: a machine with Docker on it, in this terminal or under a script. */
import { readFile } from 'node:fs/promises';
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { failures, hosts, startMachine } from '../machine.ts';
import { languageOf, type OptionRule, type Options, parseOptions } from '../options.ts';
import { CannotRun, type Io, type Subcommand, UsageError } from '../subcommand.ts';
import { errorHints } from './hints.ts';
import { fileLines, inputLines, textLines } from './lines.ts';
import { list } from './list.ts';
import { runScript } from './script.ts';
import { runTerminal } from './terminal.ts';

const RULES: readonly OptionRule[] = [
  { name: '--host', value: 'PROFILE' },
  { name: '--json' },
  { name: '--trace' },
  { name: '--no-hints' },
  { name: '-c', value: 'LINE', repeatable: true },
  { name: '--list-hosts' },
  { name: '--failure', value: 'NAME', repeatable: true },
  { name: '--list-failures' },
];

const HELP = `hatoba sandbox: a machine with Docker on it, here in this terminal. It is simulated: nothing touches your computer.

Usage: hatoba sandbox [--host PROFILE] [--failure NAME] [--json] [--trace] [--no-hints] [-c LINE | FILE | -]

  --host PROFILE   the machine to start (${DEFAULT_HOST} if unsaid)
  --list-hosts     the machines there are
  --failure NAME   what is wrong with the machine, for practice; may be given several times
  --list-failures  the failures there are
  -c LINE          run LINE as if it were typed, and end; may be given several times
  FILE             run the lines of FILE in one session, each as if it were typed
  -                the same with the lines of standard input (also when standard input is no terminal)
  --json           for each command one line {"cmd","stdout","stderr","exit"}
  --trace          after each command, on standard error: what the docker command asked dockerd, what went on to
                   containerd, the shim, runc and hooks, and what came of it on the host; in --json as "trace"
  --no-hints       at a terminal: no line after a command that failed with a known error, which else names, once for
                   each error, its page and the runbook that mends it

The exit status is that of the last command.
`;

export const sandbox: Subcommand = {
  name: 'sandbox',
  summary: 'a machine with Docker on it, here in this terminal',
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    if (options.has('--list-hosts')) return list(await hosts(), options, io);
    if (options.has('--list-failures')) return list(await failures(), options, io);
    const script = await scriptOf(options, io);
    keepRunning();
    const machine = await startMachine(options.value('--host') ?? DEFAULT_HOST, {
      start: Date.now(),
      pace: script ? 'instant' : 'real',
      failures: options.values('--failure'),
    });
    const trace = options.has('--trace') ? machine.traces.start() : undefined;
    if (!script) {
      const wanted = !options.has('--no-hints');
      const hints = wanted ? errorHints(io.root, languageOf(options, io.env), io.env) : undefined;
      return runTerminal(machine, io, { trace, hints });
    }
    return runScript(machine.openSession(), script, io, { json: options.has('--json'), trace });
  },
};

/** What goes wrong in the background of a machine must not end the reader's session; HATOBA_DEBUG shows it. */
function keepRunning(): void {
  const note = (error: unknown): void => {
    if (process.env.HATOBA_DEBUG) console.error(error);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
}

/** The lines to run, or undefined when a terminal is wanted. */
async function scriptOf(options: Options, io: Io): Promise<AsyncIterable<string> | undefined> {
  const [file, ...more] = options.words;
  const lines = options.values('-c');
  if (more.length > 0) throw new UsageError(`one FILE at most; ${JSON.stringify(more[0])} is one too many.`);
  if (lines.length > 0 && file !== undefined) throw new UsageError('-c and FILE exclude each other.');
  if (lines.length > 0) return textLines(lines.join('\n'));
  if (file === undefined && io.stdin.isTTY && !options.has('--json')) {
    if (!io.out.isTerminal) throw new UsageError('standard output is no terminal; give -c LINE, FILE or -.');
    return undefined;
  }
  if (file === undefined || file === '-') return inputLines(io.stdin);
  try {
    return fileLines(await readFile(file));
  } catch (error) {
    throw new CannotRun(`cannot read ${file}: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
