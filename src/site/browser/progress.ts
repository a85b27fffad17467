/** How far a reader has come in a runbook, as this browser keeps it under `hatoba:progress:<slug>`. Times are ms since 1970. */

/** A runbook gone through to its end. */
export interface Finished {
  readonly at: number;
  /** Milliseconds from its first step to its last, breaks included. */
  readonly took: number;
}

/** What the runbook page keeps of a reader's progress. */
export interface Progress {
  /** States by step id of the run at hand; empty when the machine is new again. */
  readonly steps: Readonly<Record<string, string>>;
  /** When the first step of the run at hand was done. */
  readonly startedAt?: number;
  /** The last run that came to its end; a new machine does not undo it. */
  readonly finished?: Finished;
  readonly updatedAt: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what should be a {@link Finished}; undefined when it is none. */
export function asFinished(value: unknown): Finished | undefined {
  if (!isRecord(value)) return undefined;
  const { at, took } = value;
  return typeof at === 'number' && at > 0 && typeof took === 'number' && took >= 0 ? { at, took } : undefined;
}

/** Reads stored progress; anything that is not progress counts as none. */
export function parseProgress(stored: string | null): Progress | undefined {
  if (stored === null) return undefined;
  try {
    const value: unknown = JSON.parse(stored);
    if (!isRecord(value) || !isRecord(value.steps)) return undefined;
    const known = Object.entries(value.steps).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const finished = asFinished(value.finished);
    return {
      steps: Object.fromEntries(known),
      ...(typeof value.startedAt === 'number' && { startedAt: value.startedAt }),
      ...(finished && { finished }),
      updatedAt: typeof value.updatedAt === 'number' ? value.updatedAt : 0,
    };
  } catch {
    return undefined;
  }
}

/**
 * What a run's times become when the states of its steps have changed.
 *
 * @param before what was kept so far.
 * @param run whether any step is done by now, whether all are, and the time.
 */
export function timesOf(
  before: Pick<Progress, 'startedAt' | 'finished'> | undefined,
  run: { readonly begun: boolean; readonly ended: boolean; readonly now: number },
): Pick<Progress, 'startedAt' | 'finished'> {
  const { startedAt, finished } = before ?? {};
  if (!run.begun) return finished ? { finished } : {};
  const start = startedAt ?? run.now;
  const isThisRun = finished !== undefined && finished.at >= start;
  const last = run.ended && !isThisRun ? { at: run.now, took: run.now - start } : finished;
  return { startedAt: start, ...(last && { finished: last }) };
}
