/** Runs lines in one session, each as if it were typed. */
import { fstatSync } from 'node:fs';
import { traceText } from '../../machine/trace/render.ts';
import type { Recording } from '../../machine/trace/traces.ts';
import type { CommandResult, ScriptSession } from '../../machine.ts';
import type { Io } from '../subcommand.ts';
import { runLine } from './run-line.ts';

/**
 * Runs every command of `lines`; a command may go on over several lines. Gives the exit status of the last one.
 * Without `json` both streams are passed on; with it one object per command is printed as it ends.
 */
export async function runScript(
  session: ScriptSession,
  lines: AsyncIterable<string>,
  io: Io,
  options: { readonly json: boolean; readonly trace?: Recording | undefined },
): Promise<number> {
  const oneStream = sameTarget(io.out.fd, io.err.fd);
  let exit = 0;
  for await (const cmd of commands(lines, session)) {
    const result: CommandResult = isBlank(cmd)
      ? { stdout: '', stderr: '', output: '', exit }
      : await runLine(session, cmd, io.interrupted);
    exit = result.exit;
    const trace = options.trace?.cut();
    if (options.json) {
      const { stdout, stderr } = result;
      io.out.write(`${JSON.stringify({ cmd, stdout, stderr, exit, ...(trace && { trace }) })}\n`);
    } else if (oneStream) io.out.write(result.output);
    else {
      io.out.write(result.stdout);
      io.err.write(result.stderr);
    }
    if (trace && !options.json) io.err.write(traceText(trace));
    if (io.interrupted.aborted) return 130;
  }
  session.close();
  return exit;
}

const isBlank = (cmd: string): boolean => cmd.trim() === '';

async function* commands(lines: AsyncIterable<string>, session: ScriptSession): AsyncGenerator<string> {
  let open: string | undefined;
  for await (const line of lines) {
    const text: string = open === undefined ? line : `${open}\n${line}`;
    if (session.isIncomplete(text)) open = text;
    else {
      open = undefined;
      yield text;
    }
  }
  if (open !== undefined) yield open;
}

/** Whether two descriptors lead to the same place, so that the order of the streams matters. */
function sameTarget(a: number, b: number): boolean {
  try {
    const [left, right] = [fstatSync(a), fstatSync(b)];
    return left.dev === right.dev && left.ino === right.ino;
  } catch {
    return false;
  }
}
