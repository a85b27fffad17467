/** After a command that failed with a known error: one line that names its page and its runbook, once for each error. */
import { diagnose } from '../../diagnose/diagnose.ts';
import type { DiagnosisIndex } from '../../diagnose/types.ts';
import type { CommandResult } from '../../machine.ts';
import { atOnce, loadingErrorIndex } from '../error-index.ts';
import type { Language } from '../subcommand.ts';
import { address } from '../why/lines.ts';

/** A step of the loading takes milliseconds; the reader's keys are answered in between. */
const BETWEEN_STEPS_MS = 20;

export interface Hints {
  /** The line for a command that ended, without its end; undefined where there is nothing to say. */
  for(command: Pick<CommandResult, 'output' | 'exit'>): string | undefined;
  close(): void;
}

/** Loads what it needs while the reader reads the first prompt. */
export function errorHints(root: string, lang: Language, env: Readonly<Record<string, string | undefined>>): Hints {
  const steps = loadingErrorIndex(root);
  const told = new Set<string>();
  let index: DiagnosisIndex | undefined;
  const timer = setInterval(() => {
    const step = steps.next();
    if (!step.done) return;
    index = step.value;
    clearInterval(timer);
  }, BETWEEN_STEPS_MS);
  timer.unref();
  return {
    for({ output, exit }) {
      if (exit === 0 || output.trim() === '') return undefined;
      if (index === undefined) clearInterval(timer);
      index ??= atOnce(steps);
      const { known, matches } = diagnose(index, output, { lang, limit: 1 });
      const [match] = matches;
      if (!known || !match || told.has(match.slug)) return undefined;
      told.add(match.slug);
      const runbook = match.runbook === undefined ? [] : [`hatoba run ${match.runbook}`];
      return `? ${[match.title, address(match.url, env), ...runbook].join(' · ')}`;
    },
    close: () => clearInterval(timer),
  };
}
