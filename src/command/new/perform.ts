/** Runs commands on the sandbox, on several machines, to show what they print wherever they are run. */
import { matchOutput } from '../../runbook/match/match.ts';
import { printedLines } from '../../runbook/match/printed.ts';
import type { Expectation } from '../../runbook/plan.ts';
import { runCommand } from '../../runbook/run-command.ts';
import { openSandbox, type SandboxWorkplace } from '../machine.ts';
import { CannotRun } from '../subcommand.ts';
import { Ended } from './ask.ts';
import { type Ids, idName, maskLine, mergeLines, widenLines, written } from './stable.ts';

/** A command and what is to be expected of it. */
export interface Shown {
  readonly command: string;
  readonly exit: number;
  /** Lines of output, as they stand in a `console` block. */
  readonly output: readonly string[];
}

export interface Performance {
  readonly shown: readonly Shown[];
  /** What of Docker's was there at some time and not before: `container web`, `volume data`. */
  readonly makes: readonly string[];
  /** What of it was there at the end. */
  readonly leaves: readonly string[];
}

/** A command as lines of a `console` block. */
export function consoleLines({ command, exit, output }: Shown): string[] {
  const [first = '', ...more] = command.split('\n');
  return [`$ ${first}`, ...more.map((line) => `> ${line}`), ...(exit === 0 ? [] : [`? ${exit}`]), ...output];
}

interface Printed {
  readonly lines: readonly string[];
  readonly exit: number;
  /** Names and ids before it, and with what it brought. */
  readonly before: Ids;
  readonly ids: Ids;
}

/** 2027-01-15T08:00:00Z: another day than the one on which machines begin. */
const ANOTHER_DAY = 1_800_000_000_000;
const ANYTHING: Expectation = { lines: [], exit: 0, comparison: 'lines', table: false };
const TIME_LIMIT = { timeout: 120_000, retry: 0 };

/**
 * Runs the commands, one after the other, on three machines of the profile `host`: as `hatoba check` will, with other ids
 * on another day, and on a terminal. What differs becomes a placeholder or `...`. Throws `CannotRun` for a command that
 * does not end or does not end alike.
 */
export async function perform(commands: readonly string[], host: string, signal: AbortSignal): Promise<Performance> {
  if (commands.length === 0) return { shown: [], makes: [], leaves: [] };
  const plan = { host, failures: [], terminal: false };
  const first = await runOn(await openSandbox(plan), commands, signal);
  const second = await runOn(await openSandbox({ ...plan, seed: 'another', start: ANOTHER_DAY }), commands, signal);
  const terminal = await runOn(await openSandbox({ ...plan, terminal: true }), commands, signal).catch((error) => {
    // What asks at a terminal waits there for ever; without one it does not ask.
    if (error instanceof CannotRun) return undefined;
    throw error;
  });
  const shown = commands.map((command, index) =>
    showOne(
      command,
      [first, second, terminal].map((run) => run?.printed[index]),
    ),
  );
  const both = (pick: (run: Run) => readonly string[]): string[] =>
    pick(first).filter((thing) => pick(second).includes(thing));
  return { shown, makes: both(({ makes }) => makes), leaves: both(({ leaves }) => leaves) };
}

function showOne(command: string, [first, second, terminal]: readonly (Printed | undefined)[]): Shown {
  if (!first || !second || first.exit !== second.exit)
    throw new CannotRun(`the command does not end alike each time: ${command}`);
  const masked = ({ lines, ids }: Printed): string[] => lines.map((line) => maskLine(line, command, ids));
  const stable = mergeLines(masked(first), masked(second));
  const patterns = terminal ? widenLines(stable, terminal.lines, terminal.ids) : stable;
  const runs = [first, second, ...(terminal ? [terminal] : [])];
  const holds = runs.every((run) => fits(patterns, { ...run, exit: first.exit }));
  return { command, exit: first.exit, output: written(holds ? patterns : ['...']) };
}

function fits(patterns: readonly string[], { lines, exit, before }: Printed): boolean {
  const expected = patterns.map((text, index) => ({ text, gap: text === '...', line: index + 1 }));
  const expect: Expectation = { ...ANYTHING, lines: expected, exit };
  return matchOutput(expect, { output: lines.join('\n'), exit }, before).matched;
}

interface Run {
  readonly printed: readonly Printed[];
  readonly makes: readonly string[];
  readonly leaves: readonly string[];
}

async function runOn(workplace: SandboxWorkplace, commands: readonly string[], signal: AbortSignal): Promise<Run> {
  try {
    const before = await things(workplace);
    const printed: Printed[] = [];
    const made = new Set<string>();
    let ids: Ids = {};
    let there = before;
    for (const command of commands) {
      if (workplace.isIncomplete(command))
        throw new CannotRun(`the command does not end (an open quote, a backslash or a here-document): ${command}`);
      const report = await runCommand({ text: command, line: 1, expect: ANYTHING }, TIME_LIMIT, workplace, ids, {
        signal,
      });
      if (signal.aborted) throw new Ended(130);
      if (report.failure !== null) throw new CannotRun(`the command does not come to an end: ${command}`);
      const lines = printedLines(report.output);
      const known = { ...ids, ...idName(command, lines, ids) };
      printed.push({ lines, exit: report.exit, before: ids, ids: known });
      ids = known;
      there = await things(workplace);
      for (const thing of there) if (!before.includes(thing)) made.add(thing);
    }
    return { printed, makes: [...made], leaves: there.filter((thing) => made.has(thing)) };
  } finally {
    await workplace.close();
  }
}

const ASK = `{
docker ps -a --format 'container {{.Names}}'
docker volume ls --format 'volume {{.Name}}'
docker network ls --format 'network {{.Name}}'
docker images --format 'image {{.Repository}}:{{.Tag}}'
} 2>/dev/null`;

/** Docker's things that have a name. */
async function things({ checker }: SandboxWorkplace): Promise<string[]> {
  const { output } = await checker.run(ASK, { env: {}, signal: new AbortController().signal });
  return printedLines(output)
    .filter((line) => /^(?:container|volume|network|image) [\w]/.test(line))
    .map((line) => line.replace(/:latest$/, ''));
}
