/** What commands set in motion, between the parts of Docker and on the host: told one command at a time. */
import type { TraceEvent } from '../../base/trace.ts';
import type { Host } from '../../host/host.ts';
import { type Difference, difference, type Picture, pictureOf } from './picture.ts';
import { traceProcesses } from './processes.ts';

export interface CommandTrace {
  readonly events: readonly TraceEvent[];
  /** What is there now and was not, and what is gone. */
  readonly difference: Difference;
}

export interface Traces {
  /** Begins to watch. What happens from here on belongs to the command that comes next. */
  start(): Recording;
}

export interface Recording {
  /** What has happened since the start or the last cut. */
  cut(): CommandTrace;
  stop(): void;
}

export const createTraces = (host: Host): Traces => ({
  start() {
    let events: TraceEvent[] = [];
    let before: Picture = pictureOf(host);
    const stops = [host.trace.on((event) => events.push(event)), traceProcesses(host)];
    return {
      cut() {
        const now = pictureOf(host);
        const trace = { events, difference: difference(before, now) };
        events = [];
        before = now;
        return trace;
      },
      stop() {
        for (const stop of stops) stop();
      },
    };
  },
});
