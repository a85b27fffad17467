/** What a step deletes, in words: from the difference of two states, else as its author says. */

import { humanSize } from '../../base/sizes.ts';
import type { StateDifference, Thing, ThingKind } from '../../machine/state/difference.ts';
import type { Say } from './words.ts';

const KINDS: readonly ThingKind[] = ['container', 'image', 'volume', 'network'];
/** So many names are told of a kind. */
const MOST_NAMES = 4;

/** `2 volumes (app-data, cache), 1 container (web); 48 MB`; undefined when nothing goes. */
export function lossesInWords({ gone, freed }: Pick<StateDifference, 'gone' | 'freed'>, say: Say): string | undefined {
  if (gone.length === 0) return undefined;
  const groups = KINDS.flatMap((kind) => {
    const things = gone.filter((thing) => thing.kind === kind);
    return things.length === 0 ? [] : [group(kind, things, say)];
  });
  const told = groups.join(say('things.comma'));
  return freed > 0 ? say('things.size', { things: told, size: humanSize(freed) }) : told;
}

function group(kind: ThingKind, things: readonly Thing[], say: Say): string {
  const names = things.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = things.length > MOST_NAMES ? [say('things.more', { count: things.length - MOST_NAMES })] : [];
  const key = things.length === 1 ? `things.${kind}` : `things.${kind}s`;
  return say(key, { count: things.length, names: [...names, ...more].join(say('things.comma')) });
}
