// Models moby daemon/events/events.go: the last 256 events are kept, and whoever listens hears of new ones.
import { createEmitter, type Emitter } from '../../../base/emitter.ts';
import type { EventMessage } from '../../api/types/events.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { Stamp } from '../stamp.ts';

const KEPT = 256;

export interface EventLog {
  log(type: string, action: string, id: string, attributes: Readonly<Record<string, string>>): void;
  /** The last events, oldest first. */
  readonly past: readonly EventMessage[];
  readonly emitter: Emitter<EventMessage>;
}

export function createEventLog(stamp: Stamp, version: EngineVersion): EventLog {
  const past: EventMessage[] = [];
  const emitter = createEmitter<EventMessage>();
  return {
    past,
    emitter,
    log(type, action, id, attributes) {
      const message = eventMessage(type, action, id, attributes, stamp(), version);
      past.push(message);
      if (past.length > KEPT) past.shift();
      emitter.emit(message);
    },
  };
}

function eventMessage(
  type: string,
  action: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
  at: number,
  version: EngineVersion,
): EventMessage {
  const sorted = Object.fromEntries(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    ...legacy(type, action, id, sorted, version),
    Type: type,
    Action: action,
    Actor: { ID: id, Attributes: sorted },
    scope: 'local',
    time: Math.floor(at / 1000),
    timeNano: Math.round(at * 1e6),
  };
}

/** Containers and images still carry the fields of API 1.21. */
function legacy(
  type: string,
  action: string,
  id: string,
  attributes: Readonly<Record<string, string>>,
  version: EngineVersion,
): Pick<EventMessage, 'status' | 'id' | 'from'> {
  if (type === 'container') {
    const image = attributes['image'] ?? '';
    return { status: action, id, ...(image !== '' && { from: image }) };
  }
  if (type === 'image') return { status: action, id };
  return type === 'plugin' && !since(version, 23) ? { status: action, id } : {};
}
