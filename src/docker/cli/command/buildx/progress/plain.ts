// Models moby/buildkit util/progress/progressui/printer.go (v0.8.3 and v0.13 to v0.25): progress as lines of text.
import { concat, encode } from '../../../../../base/bytes.ts';
import type { VertexStatus } from '../../../../api/types/buildkit.ts';
import { totalSeconds } from './intervals.ts';
import { isCanceled, isCompleted, isStarted, rememberLog, type Trace, type TracedVertex } from './trace.ts';
import { formatBytes } from './units.ts';

const ANTI_FLICKER_MS = 5000;
const MAX_DELAY_MS = 10_000;
const MIN_TIME_DELTA_MS = 5000;
const MIN_PROGRESS_DELTA = 0.05;

export interface PlainPrinter {
  /** The text for what changed since the last call. */
  print(): Uint8Array;
}

export interface PlainOptions {
  /** `building with "default" instance using docker driver`; empty for none. */
  readonly description: string;
  /** BuildKit 0.8: digests under the names, numbers by order of appearance. */
  readonly old: boolean;
}

interface State {
  readonly trace: Trace;
  readonly options: PlainOptions;
  readonly parts: Uint8Array[];
  readonly last: Map<string, { current: number; timestamp: number }>;
  current: string;
  notFirst: boolean;
  nextIndex: number;
}

export function createPlainPrinter(trace: Trace, options: PlainOptions): PlainPrinter {
  const state: State = { trace, options, parts: [], last: new Map(), current: '', notFirst: false, nextIndex: 0 };
  return {
    print() {
      printTrace(state);
      return concat(state.parts.splice(0));
    },
  };
}

const line = (state: State, text: string): void => void state.parts.push(encode(`${text}\n`));

/** Completed ones first, in order of completion; then one that is at work, changing between them only now and then. */
function printTrace(state: State): void {
  const { trace } = state;
  if (state.options.old) numberAll(state);
  const completed: string[] = [];
  const rest = new Set<string>();
  for (const digest of trace.updates) {
    const one = trace.byDigest.get(digest);
    if (!one || one.hidden) continue;
    if (isCompleted(one)) completed.push(digest);
    else rest.add(digest);
  }
  const { current } = state;
  const finished = completed.includes(current);
  if (finished) printVertex(state, current);
  const stopOf = (digest: string): number => trace.byDigest.get(digest)?.merged.at(-1)?.stop ?? 0;
  for (const digest of completed.sort((a, b) => stopOf(a) - stopOf(b))) {
    if (digest !== current) printVertex(state, digest);
  }
  if (rest.size === 0) return showAnyOpen(state, current);
  if (rest.has(current)) printVertex(state, current);
  chooseActive(state, current, finished, rest);
}

function numberAll(state: State): void {
  for (const one of state.trace.byDigest.values()) if (one.index === 0) one.index = ++state.nextIndex;
}

function showAnyOpen(state: State, current: string): void {
  const { trace } = state;
  const shown = current === '' ? undefined : trace.byDigest.get(current);
  if (shown && isStarted(shown) && !isCompleted(shown)) return;
  for (const [digest, one] of trace.byDigest) {
    if (isStarted(one) && !isCompleted(one) && !one.hidden) return printVertex(state, digest);
  }
}

interface Share {
  readonly digest: string;
  readonly blocked: number;
  readonly speed: number;
  readonly overLimit: boolean;
}

function chooseActive(state: State, current: string, finished: boolean, rest: Set<string>): void {
  const { trace } = state;
  const shares: Share[] = [];
  if (current !== '') rest.add(current);
  for (const digest of rest) {
    const one = trace.byDigest.get(digest);
    if (one?.blockedSince === undefined) continue;
    const blocked = trace.now() - one.blockedSince;
    const speed = one.count / (blocked / 1000);
    shares.push({ digest, blocked, speed, overLimit: blocked > MAX_DELAY_MS && digest !== current });
  }
  let most: Share | undefined;
  for (const share of shares) if (share.overLimit || !most || most.speed < share.speed) most = share;
  if (finished || current === '') {
    if (most) printVertex(state, most.digest);
    return;
  }
  const late = shares.find((share) => share.overLimit);
  if (late) return printVertex(state, late.digest);
  const own = shares.find((share) => share.digest === current);
  const sum = shares.reduce((total, share) => total + share.speed, 0);
  if (own && most && ANTI_FLICKER_MS / (1 - own.speed / sum) < own.blocked) printVertex(state, most.digest);
}

function printVertex(state: State, digest: string): void {
  const { trace } = state;
  const one = trace.byDigest.get(digest);
  if (!one) return;
  if (one.index === 0) one.index = ++state.nextIndex;
  if (digest !== state.current) header(state, one);
  const open = printStatuses(state, one);
  for (const warning of one.warnings.slice(one.warningsPrinted)) line(state, `#${one.index} WARN: ${warning.short}`);
  one.warningsPrinted = one.warnings.length;
  printLogs(state, one);
  state.current = digest;
  if (isCompleted(one) && !open) printEnd(state, one);
  trace.updates.delete(digest);
}

function header(state: State, one: TracedVertex): void {
  const { trace, options } = state;
  const old = state.current === '' ? undefined : trace.byDigest.get(state.current);
  if (old) {
    if (old.partial && !options.old) line(state, '');
    old.offset = 0;
    old.count = 0;
    line(state, `#${old.index} ...`);
  }
  if (state.notFirst) line(state, '');
  else if (options.description !== '') line(state, `#0 ${options.description}\n`);
  state.notFirst = true;
  line(state, `#${one.index} ${one.vertex.name}`);
  if (options.old) line(state, `#${one.index} ${one.vertex.digest}`);
}

/** True when one of them is not done. */
function printStatuses(state: State, one: TracedVertex): boolean {
  let open = false;
  for (const id of one.statuses) {
    const status = one.byId.get(id);
    if (!status || !one.updated.has(id)) continue;
    const last = state.last.get(id);
    if (last && status.completed === undefined && !moved(status, last)) continue;
    state.last.set(id, { current: status.current, timestamp: status.timestamp });
    if (status.completed === undefined) open = true;
    line(state, `#${one.index} ${id}${amount(status)}${elapsed(status)}`);
  }
  one.updated.clear();
  return open && !state.options.old;
}

function moved(status: VertexStatus, last: { current: number; timestamp: number }): boolean {
  const progress = status.total > 0 ? (status.current - last.current) / status.total : 0;
  return progress >= MIN_PROGRESS_DELTA || status.timestamp - last.timestamp >= MIN_TIME_DELTA_MS;
}

export const amount = ({ current, total }: VertexStatus): string => {
  if (total !== 0) return ` ${formatBytes(current)} / ${formatBytes(total)}`;
  return current === 0 ? '' : ` ${formatBytes(current)}`;
};

function elapsed(status: VertexStatus): string {
  const seconds = status.started === undefined ? 0 : ((status.completed ?? status.timestamp) - status.started) / 1000;
  const took = seconds > 0.01 ? ` ${seconds.toFixed(1)}s` : '';
  return `${took}${status.completed === undefined ? '' : ' done'}`;
}

function printLogs(state: State, one: TracedVertex): void {
  one.logs.forEach((log, at) => {
    const begun = at === 0 && one.offset !== 0;
    const rest = begun ? log.subarray(one.offset) : log;
    state.parts.push(...(begun ? [] : [encode(`#${one.index} `)]), rest);
    const whole = at !== one.logs.length - 1 || !one.partial;
    if (whole) state.parts.push(encode('\n'));
    rememberLog(one, rest, whole);
  });
  const last = one.logs.at(-1);
  if (!last) return;
  one.logs = one.partial ? [last] : [];
  one.offset = one.partial ? last.length : 0;
}

function printEnd(state: State, one: TracedVertex): void {
  state.current = '';
  one.count = 0;
  const { error, cached } = one.vertex;
  if (one.partial && (error !== '' || !state.options.old)) line(state, '');
  if (error !== '' && isCanceled(error)) line(state, `#${one.index} CANCELED`);
  else if (error !== '') line(state, `#${one.index} ERROR: ${error}`);
  else if (cached) line(state, `#${one.index} CACHED`);
  else line(state, `#${one.index} DONE ${totalSeconds(one.merged, state.trace.now()).toFixed(1)}s`);
}
