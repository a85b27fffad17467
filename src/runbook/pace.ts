/** How long the rest of a runbook takes: the author's minutes, spread over the steps, corrected by the reader's own pace. */
import type { PlanStep } from './plan.ts';

/** What is known of a step: how much of the whole it is, and how long the reader took for it (null: not done). */
export interface PacedStep {
  /** See `weightOf`. */
  readonly weight: number;
  /** Milliseconds from the step before to its end; null while it is open. 0 when it is to be passed over. */
  readonly took: number | null;
}

/** Reading what is said of a step weighs as much as so many commands. */
const READING = 2;
/** The author's minutes count as much as this share of the runbook already gone through at that pace. */
const TRUST = 0.3;
/** A reader is thought at most so much faster or slower than the author says. */
const FASTEST = 0.2;
const SLOWEST = 2;

/** How much of the whole a step is. */
export const weightOf = ({ commands, retry }: Pick<PlanStep, 'commands' | 'retry'>): number =>
  READING + commands.length + (retry > 0 ? 1 : 0);

/** Milliseconds left for the open steps of a runbook that takes `minutes` by its author's word. */
export function timeLeft(minutes: number, steps: readonly PacedStep[]): number {
  const total = sum(steps.map(({ weight }) => weight));
  if (total === 0) return 0;
  const planned = (minutes * 60_000) / total;
  const done = steps.filter(({ took }) => took !== null && took > 0);
  const trusted = total * TRUST;
  // Who goes for a coffee has not become slow.
  const took = done.map(({ took, weight }) => Math.min(took ?? 0, planned * weight * SLOWEST));
  const pace = (planned * trusted + sum(took)) / (trusted + sum(done.map(({ weight }) => weight)));
  const open = sum(steps.filter(({ took }) => took === null).map(({ weight }) => weight));
  return open * Math.min(planned * SLOWEST, Math.max(planned * FASTEST, pace));
}

/**
 * The whole minutes to show, given those shown before: they fall, and never rise again while steps are done, for a number
 * that jumps is not believed. Less than a minute is told as 1, nothing as 0.
 */
export function minutesToShow(left: number, before: number | null): number {
  const minutes = left <= 0 ? 0 : Math.max(1, Math.round(left / 60_000));
  return before === null ? minutes : Math.min(before, minutes);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
