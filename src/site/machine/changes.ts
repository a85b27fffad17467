/** What the last command changed, in a sentence and as marks. */
import { type StateDifference, stateDifference, type Thing } from '../../machine/state/difference.ts';
import type { HostState } from '../../machine/state/host-state.ts';
import { type Say, sizeText } from './words.ts';

/** By `kind id`: what the picture marks. */
export type Marks = ReadonlyMap<string, 'new' | 'changed'>;

export interface Changes {
  readonly marks: Marks;
  /** Empty where nothing changed. */
  readonly sentence: string;
}

export const NOTHING: Changes = { marks: new Map(), sentence: '' };

export const keyOf = (kind: Thing['kind'], id: string): string => `${kind} ${id}`;

export function changesBetween(before: HostState, after: HostState, say: Say): Changes {
  const difference = stateDifference(before, after);
  return {
    marks: new Map([
      ...difference.came.map(({ kind, id }) => [keyOf(kind, id), 'new'] as const),
      ...difference.changed.map((change) => [keyOf(change.after.kind, change.after.id), 'changed'] as const),
    ]),
    sentence: sentence(difference, before.engine.is === after.engine.is ? [] : [say(`engine.${after.engine.is}`)], say),
  };
}

function sentence({ gone, came, changed, freed }: StateDifference, engine: readonly string[], say: Say): string {
  const clauses = [
    ...engine,
    ...came.map((thing) => say(`said.came.${thing.kind}`, words(thing, say))),
    ...changed.map(({ before, after }) => changeClause(before, after, say)),
    ...gone.map((thing) => say('said.gone', words(thing, say))),
    ...(freed > 0 ? [say('said.freed', { size: sizeText(freed) })] : []),
  ];
  return clauses.join(say('said.and'));
}

const words = (thing: Thing, say: Say) => ({
  kind: say(`kind.${thing.kind}`),
  name: thing.name,
  condition: conditionText(thing.condition, say),
});

function changeClause(before: Thing, after: Thing, say: Say): string {
  const values = { ...words(after, say), before: before.name };
  if (after.kind === 'image') return say('said.tags', { ...values, tags: after.condition || say('none') });
  return say(before.name === after.name ? 'said.is' : 'said.renamed', values);
}

/** `running (healthy)` in the reader's language. */
export function conditionText(condition: string, say: Say): string {
  const [, state = condition, health] = /^(\w+)(?: \((\w+)\))?$/.exec(condition) ?? [];
  if (state === '') return '';
  return health === undefined
    ? say(`state.${state}`)
    : say('state.withHealth', { state: say(`state.${state}`), health: say(`health.${health}`) });
}
