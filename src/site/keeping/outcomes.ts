/** The commands of a machine as they end, held to how they came out before. */
import type { KeptCommand } from './machine-store.ts';

export interface OutcomesOptions {
  /** How they came out before, in the same order. */
  readonly before: readonly Pick<KeptCommand, 'digest'>[];
  readonly write: (place: number, command: KeptCommand) => void;
  /** The first that came out differently, and its place. */
  readonly onDifference: (place: number, command: KeptCommand) => void;
}

export interface Outcomes {
  readonly all: readonly KeptCommand[];
  hear(command: KeptCommand): void;
  /** The reader goes on with what came out now. */
  accept(): void;
}

/** What came out as before is not written again; after a difference nothing is, until it is accepted. */
export function outcomes({ before, write, onDifference }: OutcomesOptions): Outcomes {
  const all: KeptCommand[] = [];
  let differs = false;
  return {
    all,
    hear(command) {
      const place = all.length;
      all.push(command);
      const once = before[place]?.digest;
      if (once === command.digest || differs) return;
      if (once === undefined) return write(place, command);
      differs = true;
      onDifference(place, command);
    },
    accept() {
      differs = false;
      for (const [place, command] of all.entries()) write(place, command);
    },
  };
}
