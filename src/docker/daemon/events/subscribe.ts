// Models moby daemon/events.go (SubscribeToEvents) and api/server/router/system (getEvents).
import type { Filters } from '../../api/filters.ts';
import type { EventMessage } from '../../api/types/events.ts';
import type { Daemon } from '../daemon.ts';
import { createQueue } from '../queue.ts';
import { includes } from './filter.ts';

export interface EventsQuery {
  readonly since: number | undefined;
  readonly until: number | undefined;
  readonly filters: Filters;
}

/** Events since `since`, then new ones until `until` (milliseconds) or until the signal aborts. */
export function subscribeToEvents(
  daemon: Daemon,
  { since, until, filters }: EventsQuery,
  signal: AbortSignal,
): AsyncIterable<EventMessage> {
  const queue = createQueue<EventMessage>();
  const push = (event: EventMessage): void => {
    if (includes(filters, event)) queue.push(event);
  };
  if (since !== undefined || until !== undefined)
    for (const event of daemon.events.past) if (between(event, since ?? 0, until)) push(event);

  const done = new AbortController();
  const stop = daemon.events.emitter.on(push);
  const end = (): void => {
    stop();
    done.abort();
    queue.end();
  };
  queue.onClose(end);
  signal.addEventListener('abort', end, { once: true });
  if (until !== undefined) {
    const left = until - daemon.host.clock.now();
    if (left <= 0) end();
    else void daemon.host.clock.sleep(left, done.signal).then(end, () => {});
  }
  return queue;
}

/** Stamps are finer than the clock's ticks and may be ahead of it by one (stamp.ts). */
const TICK = 1;

const between = (event: EventMessage, since: number, until: number | undefined): boolean =>
  event.timeNano >= since * 1e6 && (until === undefined || event.timeNano <= (until + TICK) * 1e6);
