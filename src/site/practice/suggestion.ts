/** The one drill to take up next, and why it. */
import { type Level, levels } from '../../book/languages.ts';
import type { Reached } from './reached.ts';

export interface Drill {
  readonly slug: string;
  readonly area: string;
  readonly level: Level;
  readonly reached: Reached;
}

/**
 * - `begun`: it was left half-way.
 * - `first`: nothing has been mended yet.
 * - `area`: nothing of its area has been mended yet.
 * - `level`: all of its area below its level is mended.
 * - `more`: its area is the one with most left.
 */
export type Reason = 'begun' | 'first' | 'area' | 'level' | 'more';

export interface Suggestion {
  readonly slug: string;
  readonly reason: Reason;
}

const isOpen = ({ reached }: Drill): boolean => reached.standing !== 'finished';
const rank = ({ level }: Drill): number => levels.indexOf(level);
const easiest = (drills: readonly Drill[]): Drill | undefined =>
  drills.reduce<Drill | undefined>((best, next) => (best && rank(best) <= rank(next) ? best : next), undefined);

/** The least mended area, counted by share; the first of several. Only areas with something left. */
function leastMended(drills: readonly Drill[]): readonly Drill[] {
  const areas = [...Map.groupBy(drills, ({ area }) => area).values()].filter((own) => own.some(isOpen));
  const left = (own: readonly Drill[]) => own.filter(isOpen).length / own.length;
  return areas.reduce<readonly Drill[]>((best, next) => (left(next) > left(best) ? next : best), areas[0] ?? []);
}

/** What to take up next of `drills`, in the order of the list; undefined when all are mended. */
export function suggest(drills: readonly Drill[]): Suggestion | undefined {
  const begun = drills
    .filter(({ reached }) => reached.standing === 'begun')
    .reduce<Drill | undefined>(
      (last, next) => (last && last.reached.updatedAt >= next.reached.updatedAt ? last : next),
      undefined,
    );
  if (begun) return { slug: begun.slug, reason: 'begun' };
  const area = leastMended(drills);
  const next = easiest(area.filter(isOpen));
  if (!next) return undefined;
  return { slug: next.slug, reason: reasonFor(next, area, drills) };
}

function reasonFor(next: Drill, area: readonly Drill[], drills: readonly Drill[]): Reason {
  if (drills.every(isOpen)) return 'first';
  if (area.every(isOpen)) return 'area';
  const highest = Math.max(...area.filter((drill) => !isOpen(drill)).map(rank));
  return rank(next) > highest ? 'level' : 'more';
}
