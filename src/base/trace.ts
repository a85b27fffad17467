/** What the parts of a machine tell each other, for whoever wants to watch. */
import { createEmitter, type Emitter } from './emitter.ts';

export type TraceEvent =
  /** One part asks another. `at` is in milliseconds since the epoch, on the machine's clock. */
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly at: number;
      readonly from: string;
      readonly to: string;
      readonly what: string;
    }
  /** What came of the call of that id. */
  | { readonly kind: 'answer'; readonly id: number; readonly at: number; readonly result: string }
  /** A process began: `from` is the program that started it. */
  | {
      readonly kind: 'exec';
      readonly at: number;
      readonly from: string;
      readonly to: string;
      readonly pid: number;
      readonly what: string;
    }
  | {
      readonly kind: 'exit';
      readonly at: number;
      readonly from: string;
      readonly pid: number;
      readonly result: string;
    };

export interface Trace extends Emitter<TraceEvent> {
  /** Tells of a call; the returned function tells of its answer. */
  call(from: string, to: string, what: string): (result: string) => void;
}

export function createTrace(clock: { now(): number }): Trace {
  const events = createEmitter<TraceEvent>();
  let calls = 0;
  return {
    ...events,
    call(from, to, what) {
      const id = ++calls;
      events.emit({ kind: 'call', id, at: clock.now(), from, to, what });
      return (result) => events.emit({ kind: 'answer', id, at: clock.now(), result });
    },
  };
}
