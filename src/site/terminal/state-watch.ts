/** Tells of a machine's state when it changes, without costing the machine much. */
import type { HostState } from '../../machine/state/host-state.ts';

export interface StateWatch {
  /** Tells of it at once, changed or not: a command has ended. */
  look(): void;
  stop(): void;
}

/** Changes without a command (a health check, an end by itself) are seen as fast as a reader notices. */
const LOOK_EVERY_MS = 400;

/** A look takes a millisecond or two; on a slow computer looks are farther apart, so that they take this share of its time. */
const SHARE = 0.02;

export function watchState(read: () => HostState, tell: (state: HostState) => void): StateWatch {
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (always: boolean): void => {
    clearTimeout(timer);
    const before = performance.now();
    const state = read();
    const text = JSON.stringify(state);
    if (always || text !== known) tell(state);
    known = text;
    timer = setTimeout(() => look(false), Math.max(LOOK_EVERY_MS, (performance.now() - before) / SHARE));
  };
  look(true);
  return { look: () => look(true), stop: () => clearTimeout(timer) };
}
