import { UNSET, type Value } from './values.ts';

/** Work that may wait: a generator that hands out a promise where it has to. */
export type Work<T> = Generator<Promise<unknown>, T, unknown>;

/** Waits for a promise inside the work. */
export function* wait<T>(promise: Promise<T>): Work<T> {
  return (yield promise) as T;
}

/** Does work to its end. */
export async function finish<T>(work: Work<T>): Promise<T> {
  let step = work.next();
  while (!step.done) {
    let result: unknown;
    try {
      result = await step.value;
    } catch (error) {
      step = work.throw(error);
      continue;
    }
    step = work.next(result);
  }
  return step.value;
}

/** What leaves loops, records, functions and the program. */
export class Leave {
  readonly how: 'break' | 'continue' | 'next' | 'nextfile' | 'return' | 'exit';
  readonly value: Value;
  constructor(how: Leave['how'], value: Value = UNSET) {
    this.how = how;
    this.value = value;
  }
}
