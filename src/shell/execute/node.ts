// Models bash's execute_cmd.c: lists, and-or lists, pipelines, and when `set -e` ends the shell.
import type { AndOr, CommandNode, CompoundList, Pipeline, PipelineNode, Redirection, Script, Statement } from 'unbash';
import type { FileDescription } from '../../host/process/file-description.ts';
import { createPipe } from '../../host/process/pipe.ts';
import type { Process } from '../../host/process/types.ts';
import { CommandError, ExitShell } from '../control.ts';
import { addJob, jobStatus, statusNumber, waitForeground } from '../jobs.ts';
import { printTo, report } from '../report.ts';
import type { Shell } from '../shell-state.ts';
import { betweenCommands, runTrap } from '../traps.ts';
import { runCompound } from './compound.ts';
import { spawnCopy } from './copy.ts';
import { defineFunction } from './function.ts';
import { type Overlay, openRedirections, withOverlay } from './redirect.ts';
import { runSimple } from './simple.ts';
import { formatTimes } from './timing.ts';

/** Runs statements one after the other. `last`: nothing comes after them in this process. */
export async function runList(sh: Shell, list: Pick<CompoundList, 'commands'>, last = false): Promise<number> {
  let status = 0;
  const end = list.commands.length - 1;
  for (let at = 0; at <= end; at++) {
    const statement = list.commands[at];
    if (statement) status = await runStatement(sh, statement, last && at === end);
  }
  return status;
}

export const runScript = (sh: Shell, script: Script, last: boolean): Promise<number> => runList(sh, script, last);

async function runStatement(sh: Shell, statement: Statement, last: boolean): Promise<number> {
  if (statement.background) return runBackground(sh, statement);
  return runNode(sh, statement.command, last);
}

async function runBackground(sh: Shell, statement: Statement): Promise<number> {
  await betweenCommands(sh);
  const { command } = statement;
  const fds = new Map(sh.proc.fds);
  const nothing = sh.jobControl ? undefined : openNull(sh);
  if (nothing) fds.set(0, nothing);
  const child = spawnCopy(sh, (copy) => runNode(copy, command, true), {
    fds,
    ...(sh.jobControl ? { pgid: 0 } : { ignore: ['SIGINT', 'SIGQUIT'] }),
  });
  nothing?.close();
  const text = sh.code.source.slice(statement.pos, command.end).trim();
  const job = addJob(sh, [child], text, true);
  sh.lastBackground = child.pid;
  sh.status = 0;
  if (sh.interactive) await printTo(sh, 2, `[${job.id}] ${child.pid}\n`);
  return 0;
}

function openNull(sh: Shell): FileDescription | undefined {
  try {
    return sh.proc.files.open('/dev/null', { read: true });
  } catch {
    return undefined;
  }
}

/** Runs any command and keeps `$?`. */
export async function runNode(sh: Shell, node: PipelineNode | AndOr, last: boolean): Promise<number> {
  switch (node.type) {
    case 'AndOr':
      return runAndOr(sh, node, last);
    case 'Pipeline':
      return runPipeline(sh, node);
    default:
      return runCommand(sh, node, last);
  }
}

async function runAndOr(sh: Shell, node: AndOr, last: boolean): Promise<number> {
  let status = 0;
  const end = node.commands.length - 1;
  for (let at = 0; at <= end; at++) {
    const command = node.commands[at];
    const operator = at === 0 ? undefined : node.operators[at - 1];
    if (!command || (operator === '&&' && status !== 0) || (operator === '||' && status === 0)) continue;
    if (at === end) status = await runNode(sh, command, last);
    else status = await inCondition(sh, () => runNode(sh, command, false));
  }
  return status;
}

/** Runs what decides about something else: `set -e` does not end the shell there. */
export async function inCondition<T>(sh: Shell, work: () => Promise<T>): Promise<T> {
  sh.conditions++;
  try {
    return await work();
  } finally {
    sh.conditions--;
  }
}

async function runCommand(sh: Shell, node: CommandNode, last: boolean): Promise<number> {
  await betweenCommands(sh);
  switch (node.type) {
    case 'Command':
      sh.status = await runSimple(sh, node, last);
      sh.pipeStatus = [sh.status];
      return checkError(sh);
    case 'Function':
      sh.status = defineFunction(sh, node);
      return sh.status;
    case 'Redirected': {
      const before = sh.temporary.length;
      try {
        const overlay = await openChecked(sh, node.redirects);
        if (!overlay) return await checkError(sh);
        return await withOverlay(sh, overlay, () => runCommand(sh, node.command, false));
      } finally {
        if (!sh.leaving) for (const undo of sh.temporary.splice(before)) undo();
      }
    }
    case 'Coproc':
      await printTo(sh, 2, `${sh.name}: coproc: not part of this sandbox's shell\n`);
      sh.status = 1;
      return 1;
    case 'Subshell': {
      const child = spawnCopy(sh, (copy) => runList(copy, node.body, true), sh.jobControl ? { pgid: 0 } : {});
      const text = sh.code.source.slice(node.pos, node.end);
      sh.status = await waitForeground(sh, addJob(sh, [child], text, false));
      return checkError(sh);
    }
    default:
      sh.status = await runChecked(sh, () => runCompound(sh, node));
      return node.type === 'TestCommand' || node.type === 'ArithmeticCommand' ? checkError(sh) : sh.status;
  }
}

/** An error of one command is told, and is its status. */
async function runChecked(sh: Shell, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (error.message !== '') await report(sh, error.message);
    return error.status;
  }
}

async function openChecked(sh: Shell, redirects: readonly Redirection[]): Promise<Overlay | undefined> {
  let overlay: Overlay | undefined;
  sh.status = await runChecked(sh, async () => {
    overlay = await openRedirections(sh, redirects);
    return 0;
  });
  return overlay;
}

/** After a command that counts for `set -e`: the ERR trap, and the end of the shell. */
async function checkError(sh: Shell): Promise<number> {
  if (sh.status === 0 || sh.conditions > 0) return sh.status;
  await runTrap(sh, 'ERR');
  if (sh.options.has('errexit')) throw new ExitShell(sh.status);
  return sh.status;
}

async function runPipeline(sh: Shell, node: Pipeline): Promise<number> {
  const timed = node.prefixes.find((prefix) => prefix.type === 'Time');
  const negations = node.prefixes.filter((prefix) => prefix.type === 'Negation').length;
  const started = sh.proc.clock.now();
  const run = async (): Promise<number> => {
    const only = node.commands.length === 1 ? node.commands[0] : undefined;
    if (node.commands.length === 0) return 0;
    return only ? runCommand(sh, only, false) : runStages(sh, node);
  };
  let status = negations > 0 ? await inCondition(sh, run) : await run();
  if (timed?.type === 'Time')
    await printTo(sh, 2, formatTimes(sh, sh.proc.clock.now() - started, timed.posix !== undefined));
  if (negations % 2 === 1) status = status === 0 ? 1 : 0;
  sh.status = status;
  return negations === 0 && node.commands.length > 1 ? checkError(sh) : status;
}

/** Every stage is a process of its own; they run at the same time. */
async function runStages(sh: Shell, node: Pipeline): Promise<number> {
  await betweenCommands(sh);
  const processes: Process[] = [];
  let input: FileDescription | undefined;
  node.commands.forEach((command, index) => {
    const pipe = index < node.commands.length - 1 ? createPipe() : undefined;
    const fds = new Map(sh.proc.fds);
    if (input) fds.set(0, input);
    if (pipe) {
      fds.set(1, pipe.writer);
      if (node.operators[index] === '|&') fds.set(2, pipe.writer);
    }
    const group = sh.jobControl ? { pgid: processes[0]?.pgid ?? 0 } : {};
    processes.push(spawnCopy(sh, (copy) => runNode(copy, command, true), { fds, ...group }));
    if (sh.jobControl && index === 0 && sh.proc.tty) sh.proc.tty.foreground = processes[0]?.pgid ?? 0;
    input?.close();
    pipe?.writer.close();
    input = pipe?.reader;
  });
  const job = addJob(sh, processes, sh.code.source.slice(node.pos, node.end), false);
  const status = await waitForeground(sh, job);
  const statuses = processes.map((each) => {
    const ended = job.statuses.get(each);
    return ended ? statusNumber(ended) : status;
  });
  sh.pipeStatus = statuses;
  if (!sh.options.has('pipefail') || job.stopped) return jobStatus(job);
  return statuses.findLast((each) => each !== 0) ?? 0;
}
