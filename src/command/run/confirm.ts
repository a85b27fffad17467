/** Asks before a step that deletes something on a real engine. */
import { createInterface } from 'node:readline/promises';
import type { Values } from '../../runbook/pattern.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import type { Workplace } from '../../runbook/session.ts';
import { styleFor } from '../style.ts';
import type { Io } from '../subcommand.ts';
import { tellLosses } from './losses.ts';
import type { Progress } from './progress.ts';

/** The question; without a terminal to ask on the answer is no. */
export function askBefore(
  io: Io,
  progress: Progress,
  workplace: Workplace,
): (step: PlanStep, values: Values) => Promise<boolean> {
  const style = styleFor(io.err, io.env);
  return async (step, values) => {
    progress.pause();
    const told = `The step ${step.id} deletes: ${await tellLosses(step, workplace, values)}.`;
    const question = `${style.yellow(told)} Run it? [y/N] `;
    if (!io.stdin.isTTY || !io.err.isTerminal) {
      io.err.write(`${told} Not run: there is no terminal to ask on (--yes runs it).\n`);
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
