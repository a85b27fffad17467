/** How a reader goes through a runbook: the states of its steps, what they captured, when each began, and what it took. */
import type { Values } from '../../runbook/pattern.ts';
import type { PlanStep } from '../../runbook/plan.ts';
import type { StepState } from '../../runbook/run.ts';
import { recall, remember } from '../browser/storage.ts';
import { recallProgress, rememberProgress } from '../keeping/progress.ts';
import { nextStep } from './gate.ts';

/** The place to come back to when a step is to be done again from there. */
interface Mark {
  /** So many inputs had gone into the machine. */
  readonly inputs: number;
  readonly values: Values;
  readonly states: Readonly<Record<string, StepState>>;
}

/** What is kept besides states and values, which other pages read too. */
interface Kept {
  readonly marks: Readonly<Record<string, Mark>>;
  /** Milliseconds by step. */
  readonly took: Readonly<Record<string, number>>;
  /** The steps whose name captured what: by the name of the placeholder. */
  readonly origins: Readonly<Record<string, string>>;
  /** Steps that the reader did in a way of their own. */
  readonly own: readonly string[];
  /** Minutes left as last shown. */
  readonly minutes: number | null;
}

const NOTHING: Kept = { marks: {}, took: {}, origins: {}, own: [], minutes: null };
/** A longer pause is none of the step's. */
const LONGEST_PAUSE = 10 * 60_000;

export interface Course {
  readonly states: ReadonlyMap<string, StepState>;
  readonly values: Values;
  readonly kept: Kept;
  set(id: string, state: StepState): void;
  /** A step has ended well; `own`: in the reader's own way. */
  done(id: string, captured: Values, own: boolean): void;
  begin(id: string, inputs: number): void;
  showMinutes(minutes: number): void;
  /** Goes back to when the step began; the inputs there were then, or undefined. */
  rewind(id: string): number | undefined;
  reset(): void;
}

/** The course as this browser keeps it. `now` is in milliseconds. */
export function createCourse(slug: string, steps: readonly PlanStep[], now: () => number = Date.now): Course {
  const key = `hatoba:course:${slug}`;
  const saved = recallProgress(slug);
  const states = new Map(Object.entries(saved.steps));
  let values = saved.values;
  let kept: Kept = { ...NOTHING, ...read(recall(key)) };
  let last = now();

  const save = (): void => {
    const ended = [...states].filter(([, state]) => state !== 'waiting' && state !== 'running');
    const atEnd = nextStep(steps, states, null) === undefined;
    if (!rememberProgress(slug, Object.fromEntries(ended), values, atEnd)) return;
    remember(key, ended.length === 0 ? null : JSON.stringify(kept));
  };

  return {
    states,
    get values() {
      return values;
    },
    get kept() {
      return kept;
    },
    set(id, state) {
      states.set(id, state);
      if (state !== 'running') save();
    },
    done(id, captured, own) {
      const took = Math.min(now() - last, LONGEST_PAUSE);
      last = now();
      values = { ...values, ...captured };
      const origins = Object.fromEntries(Object.keys(captured).map((name) => [name, id]));
      kept = {
        ...kept,
        took: { ...kept.took, [id]: took },
        origins: { ...origins, ...kept.origins },
        own: [...kept.own.filter((one) => one !== id), ...(own ? [id] : [])],
      };
      save();
    },
    begin(id, inputs) {
      kept = { ...kept, marks: { ...kept.marks, [id]: { inputs, values, states: Object.fromEntries(states) } } };
    },
    showMinutes(minutes) {
      kept = { ...kept, minutes };
    },
    rewind(id) {
      const mark = kept.marks[id];
      if (!mark) return undefined;
      states.clear();
      for (const [step, state] of Object.entries(mark.states))
        states.set(step, state === 'running' ? 'waiting' : state);
      values = mark.values;
      const isEarlier = (step: string): boolean => (kept.marks[step]?.inputs ?? 0) < mark.inputs;
      const open = (step: string): boolean => states.get(step) === 'passed';
      kept = {
        marks: Object.fromEntries(Object.entries(kept.marks).filter(([step]) => isEarlier(step))),
        took: Object.fromEntries(Object.entries(kept.took).filter(([step]) => open(step))),
        origins: Object.fromEntries(Object.entries(kept.origins).filter(([name]) => name in mark.values)),
        own: kept.own.filter(open),
        // There is more to do again.
        minutes: null,
      };
      save();
      return mark.inputs;
    },
    reset() {
      states.clear();
      values = {};
      kept = NOTHING;
      last = now();
      save();
    },
  };
}

function read(text: string | null): Partial<Kept> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
