/** A run in the order in which it happened: steps, and between them what was typed. */
import type { RunbookRecord, StepRecord, TypedCommand } from './record.ts';

export type Scene =
  /** `index` counts from 0. */
  | { readonly kind: 'step'; readonly step: StepRecord; readonly index: number; readonly inputs: number }
  | { readonly kind: 'typed'; readonly commands: readonly TypedCommand[]; readonly inputs: number };

/** `inputs` is how many had gone into the machine when a scene was over; a step that left no trace is over with the one before. */
export function storyOf({ steps, typed }: Pick<RunbookRecord, 'steps' | 'typed'>): Scene[] {
  const story: Scene[] = [];
  const rest = [...typed].sort((a, b) => a.inputs - b.inputs);
  const tell = (before: number): void => {
    const count = rest.findIndex(({ inputs }) => inputs >= before);
    const commands = rest.splice(0, count < 0 ? rest.length : count);
    const inputs = commands.at(-1)?.inputs;
    if (inputs !== undefined) story.push({ kind: 'typed', commands, inputs });
  };
  for (const [index, step] of steps.entries()) {
    if (step.inputs !== null) tell(step.inputs);
    const before = story.at(-1)?.inputs ?? 0;
    story.push({ kind: 'step', step, index, inputs: Math.max(before, step.inputs ?? 0) });
  }
  tell(Number.POSITIVE_INFINITY);
  return story;
}
