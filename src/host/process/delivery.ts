// Models kernel/signal.c and the freezer: what a signal does to a process.
import { createDeferred } from '../../base/deferred.ts';
import { type ProcessRecord, pidOf } from './record.ts';
import { defaultAction, type SignalName } from './signals.ts';
import type { WaitStatus } from './types.ts';

/** Delivers a signal; `finish` ends the process. */
export function deliver(record: ProcessRecord, signal: SignalName, finish: (status: WaitStatus) => void): void {
  if (record.exit) return;
  if (signal === 'SIGKILL') return finish({ kind: 'signaled', signal });
  if (signal === 'SIGCONT') resume(record);
  const action = signal === 'SIGSTOP' ? undefined : record.actions.get(signal);
  if (action === 'ignore') return;
  if (action) return action();
  // PID 1 of a namespace gets only the signals that it has handlers for.
  if (pidOf(record) === 1) return;
  const fallback = defaultAction(signal);
  if (fallback === 'end') finish({ kind: 'signaled', signal });
  else if (fallback === 'stop') {
    record.stopped ??= createDeferred();
    record.status = 'stopped';
    const tell = record.parent?.actions.get('SIGCHLD');
    if (typeof tell === 'function') tell();
  }
}

function resume(record: ProcessRecord): void {
  record.stopped?.resolve();
  record.stopped = undefined;
  if (record.status === 'stopped') record.status = 'running';
}

/** Freezes or thaws it, unseen by itself. */
export function freeze(record: ProcessRecord, on: boolean): void {
  if (on) record.frozen ??= createDeferred();
  else {
    record.frozen?.resolve();
    record.frozen = undefined;
  }
}
