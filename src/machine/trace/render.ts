/** A command's trace as lines of text, for terminals. */
import type { TraceEvent } from '../../base/trace.ts';
import type { Change } from './picture.ts';
import type { CommandTrace } from './traces.ts';

/** One line of the story: who, to whom, what, and what came of it. */
export interface TraceRow {
  /** Milliseconds since the command's first event. */
  readonly at: number;
  readonly kind: 'call' | 'exec';
  readonly from: string;
  readonly to: string;
  readonly what: string;
  /** `201`, `OK`, `exit 0`; undefined while it has not come. */
  readonly result: string | undefined;
}

/** Calls and executions in their order, each with its own answer or end. */
export function traceRows(events: readonly TraceEvent[]): readonly TraceRow[] {
  const start = events[0]?.at ?? 0;
  return events.flatMap((event): TraceRow[] => {
    if (event.kind === 'call') {
      const answer = events.find((other) => other.kind === 'answer' && other.id === event.id);
      return [
        {
          ...event,
          what: shortened(event.what),
          at: Math.round(event.at - start),
          result: answer?.kind === 'answer' ? answer.result : undefined,
        },
      ];
    }
    if (event.kind === 'exec') {
      const end = events.find((other) => other.kind === 'exit' && other.pid === event.pid);
      const to = `${event.to}[${event.pid}]`;
      return [
        {
          ...event,
          what: shortened(event.what),
          to,
          at: Math.round(event.at - start),
          result: end?.kind === 'exit' ? end.result : undefined,
        },
      ];
    }
    return [];
  });
}

/** Ids of 64 digits tell no more than their first twelve, and hide the rest of a line. */
export const shortened = (text: string): string => text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…');

const ARROWS = { call: '→', exec: '⇒' } as const;

/** Nothing where nothing happened between the parts. Lines end with a newline. */
export function traceText({ events, difference }: CommandTrace): string {
  const rows = traceRows(events);
  const changes = [
    ...difference.added.map((change) => `  + ${changeText(change)}`),
    ...difference.removed.map((change) => `  - ${changeText(change)}`),
  ];
  const width = Math.max(0, ...rows.map(({ from, kind, to }) => `${from} ${ARROWS[kind]} ${to}`.length));
  const told = rows.map(({ at, from, kind, to, what, result }) => {
    const who = `${from} ${ARROWS[kind]} ${to}`.padEnd(width);
    return `  ${String(at).padStart(5)} ms  ${who}  ${what}${result === undefined ? '' : `  = ${result}`}`;
  });
  return [...told, ...changes].map((line) => `${line}\n`).join('');
}

const changeText = ({ kind, what }: Change): string => `${kind.padEnd(7)} ${shortened(what)}`;
