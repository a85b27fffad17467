import type { SignalName } from '../../host/process/signals.ts';

/** The CLI was told to end by a signal; it ends with 128 and the signal's number, and says nothing. */
export class TerminatedBySignal extends Error {
  readonly signal: SignalName;

  constructor(signal: SignalName) {
    super('');
    this.signal = signal;
  }
}
