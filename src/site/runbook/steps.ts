/** The steps of a runbook on its page: which is next, what the keys and buttons do, and what the reader's own commands did. */

import type { PlanStep } from '../../runbook/plan.ts';
import type { Bench } from '../workbench/workbench.ts';
import { checkStep } from './check-step.ts';
import { tellLeft } from './clean-up.ts';
import { createCourse } from './course.ts';
import { createFinish } from './finish.ts';
import { mainSteps, nextStep, openBefore } from './gate.ts';
import type { StepAction } from './keys.ts';
import { createKnownErrors } from './known-errors.ts';
import { createNotice } from './notice.ts';
import { minutesLeft, summaryOf } from './overview.ts';
import type { Scene } from './scene.ts';
import { act, type Hands } from './step-actions.ts';
import { runOnPage } from './step-runner.ts';
import { type StepView, stepView } from './step-view.ts';
import { createStepsBar } from './steps-bar.ts';
import type { StepsOptions } from './steps-options.ts';
import { button, sayFrom } from './words.ts';

export interface Steps {
  readonly running: boolean;
  /** Runs everything from the next step on. */
  runAll(): Promise<void>;
  stop(): void;
  /** A machine is up: its commands may do what a step is for. */
  attach(bench: Bench): void;
  /** What a key or button asks for, in the step that has the focus, if one has; whether there was something to do. */
  act(action: StepAction, stepId?: string): boolean;
  /** Puts the focus on the step at hand. */
  focus(): void;
  /** Forgets all progress. */
  reset(): void;
}

/** @param page holds an element `.hb-step` for each step of the plan, the steps' bar and the finish. */
export function createSteps(page: HTMLElement, options: StepsOptions): Steps {
  const { plan, slug } = options;
  const { steps } = plan;
  const main = mainSteps(steps);
  const say = sayFrom(options.texts);
  const course = createCourse(slug, steps);
  const views = new Map<string, StepView>();
  let running: AbortController | undefined;
  let lastInput = performance.now();
  let inOrder = plan.order === 'gate';

  const scene: Scene = {
    ...{ plan, course, views, say, slug, language: options.language, onStep: options.onStep, bench: options.open },
    known: createKnownErrors(options.language),
    ledTo: null,
    taken: new Set(),
    idle: () => performance.now() - lastInput,
    refresh,
  };
  const notice = createNotice(scene, () => running !== undefined);
  const bar = createStepsBar(page.querySelector('.hb-steps-bar'), {
    say,
    onOrder(wanted) {
      inOrder = wanted;
      refresh();
    },
  });
  const finish = createFinish(page.querySelector('.hb-finish'), say, () => void cleanUp());
  const next = () => nextStep(steps, course.states, scene.ledTo);
  const passed = (id: string): boolean => course.states.get(id) === 'passed';

  function refresh(): void {
    const done = main.filter(({ id }) => passed(id)).length;
    const at = next();
    for (const step of steps) {
      const view = views.get(step.id);
      const waits = inOrder && !step.cleanup ? openBefore(steps, course.states, step.id) : [];
      view?.markNext(step.id === at?.id);
      view?.markRewind(course.kept.marks[step.id] !== undefined && course.states.get(step.id) !== 'waiting');
      view?.gate(waits.length === 0 ? null : say('gate', { numbers: waits.join(say('and')) }));
    }
    const minutes = minutesLeft(scene, options.minutes);
    if (minutes !== null) course.showMinutes(minutes);
    bar.show({ done, total: main.length, minutes });
    options.onProgress(done, main.length);
    finish.show(at || done === 0 || running ? null : summaryOf(scene));
  }

  /** Does `work` while nothing else runs; `self` is the step whose button stops it. */
  async function whileBusy(work: (bench: Bench, signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running) return;
    running = new AbortController();
    options.onBusy(true);
    busy(undefined);
    try {
      await work(await options.open(), running.signal);
    } catch {
      // There is no machine; its place on the page says so.
    } finally {
      running = undefined;
      refresh();
      for (const view of views.values()) view.busy(false, false);
      options.onBusy(false);
    }
  }
  const busy = (self: string | undefined): void => {
    for (const view of views.values()) view.busy(true, view.id === self);
  };
  const cleanUpButton = (): HTMLElement[] =>
    steps.some(({ cleanup }) => cleanup) ? [button('clean-up', say('cleanUp'), () => void cleanUp())] : [];
  const runOne = (step: PlanStep, bench: Bench, signal: AbortSignal): Promise<boolean> => {
    busy(step.id);
    return runOnPage(scene, step, bench, signal, cleanUpButton);
  };

  const run = (step: PlanStep) => whileBusy(async (bench, signal) => void (await runOne(step, bench, signal)));

  const runAll = (): Promise<void> =>
    whileBusy(async (bench, signal) => {
      for (let step = next() ?? steps[0]; step && !signal.aborted; step = next()) {
        if (!(await runOne(step, bench, signal))) break;
      }
    });

  const forgetWays = (): void => {
    scene.ledTo = null;
    scene.taken.clear();
  };

  /** Runs the steps that tidy up, and says what is left. */
  const cleanUp = (): Promise<void> =>
    whileBusy(async (bench, signal) => {
      for (const step of steps.filter(({ cleanup }) => cleanup)) if (!(await runOne(step, bench, signal))) return;
      await tellLeft(scene, bench, finish);
    });

  const skip = (step: PlanStep): void => {
    if (running || passed(step.id)) return;
    course.set(step.id, 'skipped');
    if (scene.ledTo === step.id) scene.ledTo = null;
    views.get(step.id)?.show('skipped');
    views.get(step.id)?.tell([]);
    refresh();
  };

  const check = (step: PlanStep): Promise<void> => whileBusy(({ workplace }) => checkStep(scene, step, workplace));

  const rewind = async (step: PlanStep): Promise<void> => {
    if (running) return;
    // The machine is brought up first: its journal is what is cut.
    await options.open();
    const inputs = course.rewind(step.id);
    if (inputs === undefined) return;
    notice.reset();
    forgetWays();
    if (step.detour) scene.ledTo = step.id;
    for (const view of views.values()) {
      if (!passed(view.id)) view.tell([]);
      view.show(course.states.get(view.id) ?? 'waiting');
    }
    finish.tellLeft('');
    refresh();
    views.get(step.id)?.focus();
    await options.rewind(inputs);
  };

  const stepOf = (id: string | undefined): PlanStep | undefined => steps.find((step) => step.id === id);
  const isGated = (id: string): boolean => page.querySelector(`#step-${id}`)?.hasAttribute('data-gated') ?? false;
  const start = (step: PlanStep): boolean => {
    if (isGated(step.id)) return false;
    if (running) running.abort();
    else void run(step);
    return true;
  };
  for (const root of page.querySelectorAll<HTMLElement>('.hb-step')) {
    const view = stepView(root, say);
    views.set(view.id, view);
    const step = stepOf(view.id);
    if (!step) continue;
    view.on('run', () => (running ? running.abort() : void run(step)));
    view.on('check', () => void check(step));
    view.on('skip', () => skip(step));
    view.on('rewind', () => void rewind(step));
    const state = course.states.get(view.id);
    if (state) view.show(state, state === 'passed' && course.kept.own.includes(view.id) ? say('noticed') : undefined);
  }
  refresh();

  const hands: Hands = {
    get running() {
      return running !== undefined;
    },
    step: stepOf,
    view: (id) => views.get(id ?? ''),
    next,
    beside(id, by) {
      const from = steps.findIndex((step) => step.id === id);
      const to = from < 0 ? (next() ?? steps.at(-1)) : steps[from + by];
      return views.get(to?.id ?? '');
    },
    start,
    skip,
    check: (step) => void check(step),
    showKeys: bar.showKeys,
    changeSides: options.onSides,
  };

  return {
    get running() {
      return running !== undefined;
    },
    runAll,
    stop: () => running?.abort(),
    attach({ panel, workplace }) {
      panel.machine.entries.on(() => {
        lastInput = performance.now();
      });
      panel.machine.commands.on((command) => void notice.see(command, workplace));
    },
    act: (action, stepId) => act(action, stepId, hands),
    focus: () => views.get((next() ?? steps.at(-1))?.id ?? '')?.focus(),
    reset() {
      running?.abort();
      notice.reset();
      forgetWays();
      course.reset();
      for (const view of views.values()) {
        view.show('waiting');
        view.tell([]);
      }
      finish.tellLeft('');
      refresh();
    },
  };
}
