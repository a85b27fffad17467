/** The steps of a runbook on its page: their states, what they captured, and running them on the machine beside them. */

import type { Values } from '../../runbook/pattern.ts';
import type { Plan, PlanStep } from '../../runbook/plan.ts';
import { type RunEvent, runStep, type StepState } from '../../runbook/run.ts';
import type { Workplace } from '../../runbook/session.ts';
import type { Texts } from '../browser/texts.ts';
import { recallProgress, rememberProgress } from '../keeping/progress.ts';
import type { EndedCommand } from '../terminal/machine-client.ts';
import { createNoticing } from './noticing.ts';
import { type StepView, stepView } from './step-view.ts';

export interface Steps {
  /** The first that has not passed. */
  readonly next: PlanStep | undefined;
  readonly running: boolean;
  /** Runs steps one after the other; stops at the first that fails. */
  run(ids: readonly string[]): Promise<void>;
  /** Runs everything from the next step on. */
  runAll(): Promise<void>;
  stop(): void;
  /** A command of the reader's own ended: it may have done what a step is for. */
  notice(command: EndedCommand, workplace: Workplace): Promise<void>;
  /** Puts the focus on the step at hand. */
  focus(): void;
  /** Forgets all progress. */
  reset(): void;
}

export interface StepsOptions {
  readonly slug: string;
  readonly plan: Plan;
  readonly texts: Texts;
  /** Where commands run; rejects when there is no machine, which the page says elsewhere. */
  readonly open: () => Promise<{ readonly workplace: Workplace }>;
  /** Steps begin to run, or have ended. */
  readonly onBusy: (busy: boolean) => void;
  /** A step is about to run. */
  readonly onStep: (step: PlanStep) => void;
  /** How many steps have passed now. */
  readonly onProgress: (passed: number) => void;
}

/** @param page holds an element `.hb-step` for each step of the plan. */
export function createSteps(page: HTMLElement, options: StepsOptions): Steps {
  const { slug, texts } = options;
  const { steps } = options.plan;
  const views = new Map<string, StepView>();
  const states = new Map<string, StepState>();
  let noticing = createNoticing();
  let running: AbortController | undefined;
  const saved = recallProgress(slug);
  let values: Values = saved.values;

  const next = (): PlanStep | undefined => steps.find(({ id }) => states.get(id) !== 'passed');

  const showProgress = (): void => {
    options.onProgress(steps.filter(({ id }) => states.get(id) === 'passed').length);
    const at = next();
    for (const view of views.values()) view.markNext(view.id === at?.id);
  };
  const set = (id: string, state: StepState, event?: RunEvent, note?: string): void => {
    states.set(id, state);
    views.get(id)?.show(state, event?.kind === 'step' ? event.result : null, note);
    showProgress();
  };
  const save = (): void => {
    const ended = [...states].filter(([, state]) => state === 'passed' || state === 'failed');
    rememberProgress(slug, Object.fromEntries(ended), values, next() === undefined);
  };
  const busy = (is: boolean): void => {
    for (const view of views.values()) view.enable(!is);
    options.onBusy(is);
  };

  async function runOne(step: PlanStep, workplace: Workplace, signal: AbortSignal): Promise<boolean> {
    history.replaceState(history.state, '', `#step-${step.id}`);
    views.get(step.id)?.reveal();
    options.onStep(step);
    const result = await runStep(step, workplace, {
      values,
      signal,
      onEvent: (event) => event.kind === 'step' && set(step.id, event.state, event),
    });
    values = { ...values, ...result.captured };
    save();
    views.get(step.id)?.reveal();
    return result.state !== 'failed' || step.optional;
  }

  async function run(ids: readonly string[]): Promise<void> {
    if (running) return;
    running = new AbortController();
    const { signal } = running;
    busy(true);
    try {
      const { workplace } = await options.open();
      for (const step of steps.filter(({ id }) => ids.includes(id))) {
        if (signal.aborted || !(await runOne(step, workplace, signal))) break;
      }
    } catch {
      // There is no machine; its place on the page says so.
    } finally {
      running = undefined;
      busy(false);
    }
  }

  for (const element of page.querySelectorAll<HTMLElement>('.hb-step')) {
    const view = stepView(element, texts);
    views.set(view.id, view);
    view.onRun(() => void run([view.id]));
    const state = saved.steps[view.id];
    if (state) set(view.id, state);
  }
  showProgress();

  return {
    get next() {
      return next();
    },
    get running() {
      return running !== undefined;
    },
    run,
    runAll() {
      const from = next() ?? steps[0];
      return run(steps.slice(from ? steps.indexOf(from) : 0).map(({ id }) => id));
    },
    stop: () => running?.abort(),
    async notice(command, workplace) {
      if (command.submitted || running) return;
      for (let step = next(); step; step = next()) {
        const captured = await noticing.see(step, command, values, workplace);
        if (!captured) return;
        values = { ...values, ...captured };
        set(step.id, 'passed', undefined, texts['step.noticed']);
        save();
      }
    },
    focus: () => views.get((next() ?? steps.at(-1))?.id ?? '')?.focus(),
    reset() {
      running?.abort();
      values = {};
      noticing = createNoticing();
      states.clear();
      for (const view of views.values()) view.show('waiting');
      showProgress();
      save();
    },
  };
}
