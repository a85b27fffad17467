/** A rehearsal: what would become of the machine. A second machine is brought to the same place, and the commands run there. */
import type { Journal } from '../../machine/journal.ts';
import type { StateDifference } from '../../machine/state/difference.ts';

export interface Rehearsal {
  readonly journal: Journal;
  /** The state after so many inputs is what the end is compared with. */
  readonly since: number;
  /** Milliseconds that have gone by on the machine since its last input. */
  readonly idle: number;
  readonly commands: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly terminal: boolean;
}

/** Longer than this nobody waits for it, in milliseconds. */
const PATIENCE = 20_000;

/** The difference of the two states; undefined when it cannot be told, or not in time. */
export function rehearse(rehearsal: Rehearsal): Promise<StateDifference | undefined> {
  const worker = new Worker(new URL('./rehearsal-worker.ts', import.meta.url), {
    type: 'module',
    name: 'hatoba-rehearsal',
  });
  return new Promise<StateDifference | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<StateDifference | undefined>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    setTimeout(resolve, PATIENCE, undefined);
    worker.postMessage(rehearsal);
  }).finally(() => worker.terminate());
}
