// Models moby/buildkit util/progress/progressui/display.go (trace): everything heard of a build so far, as displays need it.
import { concat, encode } from '../../../../../base/bytes.ts';
import type { SolveStatus, Vertex, VertexLog, VertexStatus, VertexWarning } from '../../../../api/types/buildkit.ts';
import { type Interval, mergeIntervals } from './intervals.ts';
import { createScreen, type Screen } from './screen.ts';

export interface TracedVertex {
  vertex: Vertex;
  /** In order of their start. */
  readonly statuses: string[];
  readonly byId: Map<string, VertexStatus>;
  /** Statuses that changed since they were last printed. */
  readonly updated: Set<string>;
  readonly warnings: VertexWarning[];
  warningsPrinted: number;
  /** Lines with their times; the last may be incomplete. */
  logs: Uint8Array[];
  partial: boolean;
  /** Bytes of the first of `logs` that are printed. */
  offset: number;
  /** The last lines printed, for the error block. */
  readonly lastLogs: Uint8Array[];
  /** What was printed last of a line without an end. */
  unended: Uint8Array | undefined;
  readonly intervals: Map<number, Interval>;
  merged: readonly Interval[];
  /** In a group of weak members only. */
  hidden: boolean;
  /** The number it is printed with; 0 before. */
  index: number;
  /** Events since it was last shown, and when the first of them came. */
  count: number;
  blockedSince: number | undefined;
  /** The terminal that shows its output, in a terminal. */
  readonly screen: Screen | undefined;
  screenBytes: number;
}

export interface Trace {
  startTime: number | undefined;
  /** Started ones, in order. */
  readonly started: TracedVertex[];
  readonly byDigest: Map<string, TracedVertex>;
  readonly updates: Set<string>;
  readonly groups: Map<string, Map<string, Vertex>>;
  /** The width of the terminal, or undefined without one. */
  columns: number | undefined;
  readonly now: () => number;
}

const TERM_PAD = 10;
const TERM_HEIGHT = 6;
const LOG_BUFFER = 10;

export const createTrace = (now: () => number, columns?: number): Trace => ({
  startTime: undefined,
  started: [],
  byDigest: new Map(),
  updates: new Set(),
  groups: new Map(),
  columns,
  now,
});

function createTraced(trace: Trace, vertex: Vertex): TracedVertex {
  return {
    vertex,
    statuses: [],
    byId: new Map(),
    updated: new Set(),
    warnings: [],
    warningsPrinted: 0,
    logs: [],
    partial: false,
    offset: 0,
    lastLogs: [],
    unended: undefined,
    intervals: new Map(),
    merged: [],
    hidden: false,
    index: 0,
    count: 0,
    blockedSince: undefined,
    screen: trace.columns === undefined ? undefined : createScreen(Math.max(1, trace.columns - TERM_PAD), TERM_HEIGHT),
    screenBytes: 0,
  };
}

export const isStarted = (one: TracedVertex): boolean => one.merged.length > 0;
export const isCompleted = (one: TracedVertex): boolean => one.merged.at(-1)?.stop !== undefined;
export const isCanceled = (error: string): boolean => error.endsWith('context canceled');

function touch(trace: Trace, one: TracedVertex): void {
  if (one.count === 0) one.blockedSince = trace.now();
  one.count++;
}

/** Takes in what the daemon told. */
export function updateTrace(trace: Trace, status: SolveStatus): void {
  const touched = new Set<string>();
  for (const vertex of status.vertexes) {
    trace.startTime ??= vertex.started;
    if (vertex.progressGroup) touched.add(joinGroup(trace, vertex));
    else updateVertex(trace, vertex);
  }
  for (const id of touched) refreshGroup(trace, id);
  for (const one of status.statuses) updateStatus(trace, one);
  for (const warning of status.warnings) {
    const traced = trace.byDigest.get(warning.vertex);
    if (!traced) continue;
    traced.warnings.push(warning);
    touch(trace, traced);
  }
  for (const log of status.logs) addLog(trace, log);
}

function updateVertex(trace: Trace, vertex: Vertex): void {
  const known = trace.byDigest.get(vertex.digest);
  const traced = known ?? createTraced(trace, vertex);
  if (!known) trace.byDigest.set(vertex.digest, traced);
  const wasStarted = isStarted(traced);
  if (vertex.started !== undefined) {
    if (!wasStarted || changed(traced.vertex, vertex)) {
      touch(trace, traced);
      trace.updates.add(vertex.digest);
    }
    if (!wasStarted) trace.started.push(traced);
    traced.intervals.set(vertex.started, { start: vertex.started, stop: vertex.completed });
    traced.merged = mergeIntervals([...traced.intervals.values()]);
  }
  if (!wasStarted || vertex.started !== undefined) traced.vertex = vertex;
}

const changed = (old: Vertex, vertex: Vertex): boolean =>
  vertex.name !== old.name ||
  vertex.started !== old.started ||
  (vertex.completed !== old.completed && vertex.completed !== undefined) ||
  vertex.cached !== old.cached ||
  vertex.error !== old.error;

function joinGroup(trace: Trace, vertex: Vertex): string {
  const { id = '', name = '' } = vertex.progressGroup ?? {};
  let members = trace.groups.get(id);
  if (!members) {
    members = new Map();
    trace.groups.set(id, members);
    const traced = createTraced(trace, { digest: id, inputs: [], name, cached: false, error: '' });
    traced.hidden = true;
    trace.byDigest.set(id, traced);
  }
  members.set(vertex.digest, vertex);
  const group = trace.byDigest.get(id);
  if (group) trace.byDigest.set(vertex.digest, group);
  return id;
}

/** A group is as its members are: cached if all are, failed if one did. */
function refreshGroup(trace: Trace, id: string): void {
  const group = trace.byDigest.get(id);
  const members = [...(trace.groups.get(id)?.values() ?? [])];
  if (!group) return;
  const wasHidden = group.hidden;
  let different = false;
  for (const member of members) {
    if (member.started === undefined) continue;
    const before = group.intervals.get(member.started);
    if (!before || before.stop !== member.completed) different = true;
    group.intervals.set(member.started, { start: member.started, stop: member.completed });
    if (!member.progressGroup?.weak) group.hidden = false;
  }
  const cached = members.every((member) => member.cached);
  const error = members.find((member) => member.error !== '')?.error ?? '';
  if (cached !== group.vertex.cached || error !== group.vertex.error) different = true;
  const first = group.intervals.size > 0 ? Math.min(...group.intervals.keys()) : undefined;
  group.vertex = { ...group.vertex, cached, error, ...(first !== undefined && { started: first }) };
  group.merged = mergeIntervals([...group.intervals.values()]);
  if (group.hidden) return;
  if (wasHidden) {
    trace.started.push(group);
    different = true;
  }
  if (!different) return;
  touch(trace, group);
  trace.updates.add(id);
}

function updateStatus(trace: Trace, status: VertexStatus): void {
  const traced = trace.byDigest.get(status.vertex);
  if (!traced) return;
  const before = traced.byId.get(status.id);
  if (status.started !== undefined && before?.started === undefined) traced.statuses.push(status.id);
  traced.byId.set(status.id, status);
  traced.updated.add(status.id);
  trace.updates.add(traced.vertex.digest);
  touch(trace, traced);
}

const NEWLINE = 10;

function addLog(trace: Trace, log: VertexLog): void {
  const traced = trace.byDigest.get(log.vertex);
  if (!traced) return;
  if (traced.screen) {
    traced.screenBytes += log.data.length;
    traced.screen.write(log.data);
  }
  const start = traced.merged.at(-1)?.start ?? log.timestamp;
  const seconds = (log.timestamp - start) / 1000;
  const stamp = seconds.toFixed(seconds < 10 ? 3 : seconds < 100 ? 2 : 1);
  let rest = log.data;
  for (let first = true; rest.length > 0; first = false) {
    const end = rest.indexOf(NEWLINE);
    const line = end < 0 ? rest : rest.subarray(0, end);
    const last = traced.logs.at(-1);
    if (first && traced.partial && last) traced.logs[traced.logs.length - 1] = concat([last, line]);
    else traced.logs.push(concat([encode(`${stamp} `), line]));
    traced.partial = end < 0;
    rest = end < 0 ? new Uint8Array(0) : rest.subarray(end + 1);
  }
  trace.updates.add(traced.vertex.digest);
  touch(trace, traced);
}

/** Keeps the last lines that were printed. */
export function rememberLog(traced: TracedVertex, line: Uint8Array, ended: boolean): void {
  traced.unended = ended ? undefined : line;
  if (!ended) return;
  traced.lastLogs.push(line);
  if (traced.lastLogs.length > LOG_BUFFER) traced.lastLogs.shift();
}

/** What stands at the end of a build that failed: the last output of the vertices that did. */
export function errorLogs(trace: Trace, old = false): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const traced of trace.started) {
    const { error, name } = traced.vertex;
    if (error === '' || isCanceled(error)) continue;
    parts.push(encode(`------\n > ${name}:\n`));
    const { unended } = traced;
    const last = old ? [] : [...traced.lastLogs, ...(unended ? [unended] : [])];
    for (const log of traced.logs) parts.push(encode(old ? `#${traced.index} ` : ''), log, encode('\n'));
    for (const line of last) parts.push(line, encode('\n'));
    parts.push(encode('------\n'));
  }
  return concat(parts);
}
