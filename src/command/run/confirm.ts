/** Asks before a step that deletes something on a real engine. */
import { createInterface } from 'node:readline/promises';
import type { PlanStep } from '../../runbook/plan.ts';
import { styleFor } from '../style.ts';
import type { Io } from '../subcommand.ts';
import type { Progress } from './progress.ts';

/** The question; without a terminal to ask on the answer is no. */
export function askBefore(io: Io, progress: Progress): (step: PlanStep) => Promise<boolean> {
  const style = styleFor(io.err, io.env);
  return async (step) => {
    progress.pause();
    const question = `${style.yellow(`The step ${step.id} deletes: ${step.destructive ?? ''}.`)} Run it? [y/N] `;
    if (!io.stdin.isTTY || !io.err.isTerminal) {
      io.err.write(
        `The step ${step.id} deletes: ${step.destructive ?? ''}. Not run: there is no terminal to ask on (--yes runs it).\n`,
      );
      return false;
    }
    const terminal = createInterface({ input: io.stdin, output: process.stderr });
    try {
      const answer = await terminal.question(question, { signal: io.interrupted });
      return /^(?:y|yes|はい)$/i.test(answer.trim());
    } catch {
      return false;
    } finally {
      terminal.close();
    }
  };
}
