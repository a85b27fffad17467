// Models moby container/state.go: one tagged value where the wire has many booleans.

import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { ContainerState, ContainerStatus, Health } from '../../api/types/container.ts';

/** What the last run left behind; `at` is when it ended. */
export interface Ended {
  readonly code: number;
  readonly at: number | undefined;
  readonly oomKilled: boolean;
}

interface Run {
  readonly startedAt: number;
  readonly pid: number;
  /** Of the run before this one. */
  readonly last: Ended | undefined;
  /** The OOM killer has taken one of its processes, while others go on. */
  readonly oomKilled?: boolean;
}

export type State =
  /** Never ran; `code` is set when a start failed. */
  | { readonly is: 'created'; readonly code: number; readonly error: string }
  | ({ readonly is: 'running' } & Run)
  | ({ readonly is: 'paused' } & Run)
  /** Between two runs of a restart policy. */
  | { readonly is: 'restarting'; readonly startedAt: number; readonly ended: Ended; readonly error: string }
  | { readonly is: 'exited'; readonly startedAt: number; readonly ended: Ended; readonly error: string }
  | { readonly is: 'dead'; readonly code: number };

export const CREATED: State = { is: 'created', code: 0, error: '' };

/** True while a process runs in it: paused counts. */
export const isRunning = (state: State): state is Extract<State, { is: 'running' | 'paused' }> =>
  state.is === 'running' || state.is === 'paused';

export const exitCodeOf = (state: State): number =>
  state.is === 'exited' || state.is === 'restarting'
    ? state.ended.code
    : state.is === 'created' || state.is === 'dead'
      ? state.code
      : 0;

const NEVER = '0001-01-01T00:00:00Z';
const time = (at: number | undefined): string => (at === undefined ? NEVER : rfc3339Nano(at));

export function stateToWire(state: State, removing: boolean, health: Health | undefined): ContainerState {
  const running = isRunning(state);
  const last = running ? state.last : 'ended' in state ? state.ended : undefined;
  return {
    Status: statusOf(state, removing),
    Running: running || state.is === 'restarting',
    Paused: state.is === 'paused',
    Restarting: state.is === 'restarting',
    OOMKilled: (running && state.oomKilled) || (last?.oomKilled ?? false),
    Dead: state.is === 'dead',
    Pid: running ? state.pid : 0,
    ExitCode: exitCodeOf(state),
    Error: 'error' in state ? state.error : '',
    StartedAt: time('startedAt' in state ? state.startedAt : undefined),
    FinishedAt: time(last?.at),
    ...(health && { Health: health }),
  };
}

export const statusOf = (state: State, removing: boolean): ContainerStatus =>
  removing && !isRunning(state) ? 'removing' : state.is;
