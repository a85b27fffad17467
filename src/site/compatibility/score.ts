/** How close the sandbox is to real engines: what `npm run compat` measured, and what readers are told of it. */
import measured from '../../../content/compatibility/score.json' with { type: 'json' };

/** Commands of recorded sessions: all, and those that the sandbox answered as the engine did. */
export interface Tally {
  readonly equal: number;
  readonly commands: number;
}

export interface EngineScore {
  /** `28.5.2`. */
  readonly version: string;
  /** The last day on which one of its sessions was recorded: `2026-11-22`. */
  readonly recorded: string;
  readonly sessions: number;
  /** By area, in the order they are shown. */
  readonly areas: Readonly<Record<string, Tally>>;
}

/** One reason why commands differ, as the recordings give it. */
export interface Difference {
  readonly reason: string;
  readonly commands: number;
  /** Major versions on which it is met. */
  readonly engines: readonly string[];
  readonly example: string;
}

export interface Score {
  readonly engines: readonly EngineScore[];
  readonly differences: readonly Difference[];
  readonly leftOut: {
    /** Commands that say they are not part of the sandbox: `docker swarm`. */
    readonly commands: readonly string[];
    /** What endpoints of the API answer 501 for. */
    readonly api: readonly string[];
  };
}

export const score: Score = measured;

export function total(areas: EngineScore['areas']): Tally {
  const tallies = Object.values(areas);
  return {
    equal: tallies.reduce((sum, { equal }) => sum + equal, 0),
    commands: tallies.reduce((sum, { commands }) => sum + commands, 0),
  };
}

/** `99.6 %`; rounded down, so that 100 % means every one. */
export function percent({ equal, commands }: Tally): string {
  if (commands === 0) return '–';
  if (equal === commands) return '100 %';
  return `${(Math.floor((equal * 1000) / commands) / 10).toFixed(1)} %`;
}
