// Models moby daemon/events/filter.go.
import type { Filters } from '../../api/filters.ts';
import type { EventMessage } from '../../api/types/events.ts';
import { exactMatch, fuzzyMatch, labelsMatch } from '../filters.ts';

const NOUNS = ['daemon', 'container', 'plugin', 'volume', 'network', 'node', 'service', 'secret', 'config'];
/** These actions go on after a colon: `exec_start: sh`. */
const OPEN_ENDED = ['health_status', 'exec_create', 'exec_start'];

/** True when the event passes every filter. */
export function includes(filters: Filters, event: EventMessage): boolean {
  const { ID, Attributes } = event.Actor;
  return (
    matchesAction(filters, event.Action) &&
    exactMatch(filters, 'type', event.Type) &&
    exactMatch(filters, 'scope', event.scope ?? '') &&
    NOUNS.every((noun) => fuzzyMatch(filters, noun, ID) || fuzzyMatch(filters, noun, Attributes['name'] ?? '')) &&
    matchesImage(filters, event) &&
    labelsMatch(filters, 'label', Attributes)
  );
}

function matchesAction(filters: Filters, action: string): boolean {
  const openEnded = filters.get('event')?.some((value) => OPEN_ENDED.includes(value));
  return openEnded ? fuzzyMatch(filters, 'event', action) : exactMatch(filters, 'event', action);
}

function matchesImage(filters: Filters, event: EventMessage): boolean {
  const { ID, Attributes } = event.Actor;
  const name = Attributes[event.Type === 'image' ? 'name' : 'image'] ?? '';
  return [ID, name, withoutTag(ID), withoutTag(name)].some((value) => exactMatch(filters, 'image', value));
}

const withoutTag = (image: string): string =>
  image.replace(/(@sha256:.*|:[^/:]+)$/, '').replace(/^docker\.io\/(library\/)?/, '');
