/** A trace as a sequence picture: lanes for those who took part, and in order of time what went between them. */
import type { TraceEvent } from '../../base/trace.ts';
import { shortened } from '../../machine/trace/render.ts';

/** A part of Docker; `client`, `hook` and `container` stand for several programs. */
export type LaneKind = 'client' | 'dockerd' | 'proxy' | 'containerd' | 'shim' | 'runtime' | 'hook' | 'container';

export interface Lane {
  readonly kind: LaneKind;
  /** The program. */
  readonly name: string;
}

/** One line of the picture. `from` and `to` are places in the list of lanes. */
export interface Message {
  readonly kind: 'call' | 'answer' | 'exec' | 'exit';
  readonly from: number;
  readonly to: number;
  /** The programs, for those who read it as text. */
  readonly names: readonly [from: string, to: string];
  /** Milliseconds since the command's first event. */
  readonly at: number;
  /** What was asked, or run; of an answer what it was to, of an end which program's. */
  readonly what: string;
  /** What came of it, where that is known at once, or is this line's own news. */
  readonly result: string | undefined;
}

/** How long something went on in a lane, in lines of the picture. */
export interface Span {
  readonly lane: number;
  readonly first: number;
  readonly last: number;
}

export interface Sequence {
  readonly lanes: readonly Lane[];
  readonly messages: readonly Message[];
  readonly spans: readonly Span[];
}

/** Where in its line a message is drawn: what goes on to the end stays within the picture. */
const BELOW = 0.5;

const ORDER: readonly LaneKind[] = ['client', 'dockerd', 'proxy', 'containerd', 'shim', 'runtime', 'hook', 'container'];

export function planSequence(events: readonly TraceEvent[]): Sequence {
  const lanes = lanesOf(events);
  const place = (name: string, from: string | undefined): number => {
    const lane = laneOf(name, from);
    return lanes.findIndex((other) => sameLane(other, lane));
  };
  const start = events[0]?.at ?? 0;
  const messages: Message[] = [];
  const spans: Span[] = [];
  const open = new Map<string, { readonly message: Message; readonly line: number }>();

  events.forEach((event, index) => {
    const at = Math.round(event.at - start);
    if (event.kind === 'call' || event.kind === 'exec') {
      const next = events[index + 1];
      const done = next && keyOf(next) === keyOf(event) && 'result' in next ? next.result : undefined;
      const names = [event.from, event.to] as const;
      const to = place(event.to, event.kind === 'exec' ? event.from : undefined);
      const what = shortened(event.what);
      const message: Message = {
        kind: event.kind,
        from: place(event.from, undefined),
        to,
        names,
        at,
        what,
        result: done,
      };
      if (done === undefined) open.set(keyOf(event), { message, line: messages.length });
      messages.push(message);
      return;
    }
    const begun = open.get(keyOf(event));
    if (!begun) return;
    open.delete(keyOf(event));
    const { message, line } = begun;
    spans.push({ lane: message.to, first: line, last: messages.length });
    messages.push({
      kind: event.kind,
      from: message.to,
      to: message.from,
      names: [message.names[1], message.names[0]],
      at,
      what: event.kind === 'exit' ? message.names[1] : message.what,
      result: event.result,
    });
  });
  // What still goes on reaches down to the end.
  for (const { message, line } of open.values())
    spans.push({ lane: message.to, first: line, last: messages.length - BELOW });
  return { lanes, messages, spans };
}

/** The same for the beginning and the end of one thing. */
const keyOf = (event: TraceEvent): string =>
  event.kind === 'call' || event.kind === 'answer' ? `call ${event.id}` : `process ${event.pid}`;

function lanesOf(events: readonly TraceEvent[]): Lane[] {
  const lanes: Lane[] = [];
  const add = (lane: Lane): void => {
    if (!lanes.some((other) => sameLane(other, lane))) lanes.push(lane);
  };
  for (const event of events) {
    if (event.kind !== 'call' && event.kind !== 'exec') continue;
    add(laneOf(event.from, undefined));
    add(laneOf(event.to, event.kind === 'exec' ? event.from : undefined));
  }
  return lanes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** Programs in containers share one lane, and so do hooks. */
const sameLane = (a: Lane, b: Lane): boolean =>
  a.kind === b.kind && (a.name === b.name || a.kind === 'hook' || a.kind === 'container');

/** @param startedBy the program that started it; undefined for who asks */
function laneOf(name: string, startedBy: string | undefined): Lane {
  const kind = kindOf(name);
  if (kind !== undefined) return { kind, name };
  if (startedBy === undefined) return { kind: 'client', name };
  return { kind: kindOf(startedBy) === 'runtime' ? 'hook' : 'container', name };
}

function kindOf(name: string): LaneKind | undefined {
  if (name === 'dockerd' || name === 'containerd') return name;
  if (name === 'docker-proxy') return 'proxy';
  if (name.startsWith('containerd-shim')) return 'shim';
  if (/-hook$|^nvidia-(container-cli|ctk)|^libnetwork-setkey$/.test(name)) return 'hook';
  return /^(runc|crun|kata-.*|nvidia-.*)$/.test(name) ? 'runtime' : undefined;
}
