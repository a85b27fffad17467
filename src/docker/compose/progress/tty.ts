// Models docker/compose pkg/progress/tty.go and spinner.go: every resource has a line, drawn again ten times a second.
import { humanSize } from '../../../base/sizes.ts';
import type { Colors } from './colors.ts';
import type { EventStatus, ProgressEvent } from './event.ts';
import type { ProgressWriter, Write } from './writer.ts';

export interface TtyOptions {
  readonly write: Write;
  readonly now: () => number;
  readonly size: () => { readonly rows: number; readonly cols: number };
  /** `Running`: stands in the first line. */
  readonly title: string;
  readonly colors: Colors;
  /** Since 2.27 the total is the number of events, and what was done can begin anew. */
  readonly modern: boolean;
}

interface Line {
  event: ProgressEvent;
  readonly startedAt: number;
  endedAt: number | undefined;
  frame: number;
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const PERCENT = '⠀⡀⣀⣄⣤⣦⣶⣷⣿';
const SPIN_AFTER_MS = 100;

/** A writer that redraws; `draw` is to be called every 100 ms. `attached`: before 2.27 nothing counts as done yet. */
export function ttyWriter(
  options: TtyOptions,
): ProgressWriter & { draw(): Promise<void>; hasMore(more: boolean): void } {
  const lines = new Map<string, Line>();
  const tails: string[] = [];
  let drawn = 0;
  let repeated = false;
  let childless = false;
  let more = false;

  const take = (event: ProgressEvent): void => {
    const line = lines.get(event.id);
    if (!line) {
      const ended = event.status === 'done' || event.status === 'error';
      const now = options.now();
      lines.set(event.id, { event, startedAt: now, endedAt: ended ? now : undefined, frame: 0 });
      return;
    }
    const status: EventStatus = event.status === 'done' && more ? 'working' : event.status;
    if (status === 'working') {
      if (!options.modern && line.endedAt !== undefined) return;
    } else if (options.modern ? line.event.status !== status : line.endedAt === undefined) line.endedAt = options.now();
    line.event = merge(line.event, { ...event, status });
  };

  const draw = async (): Promise<void> => {
    if (lines.size === 0) return;
    const { rows, cols } = options.size();
    const up = drawn + 1;
    let out = `${'\x1b[1A'.repeat(up)}${repeated ? '' : '\x1b[1B'}\x1b[0G\x1b[?25l`;
    repeated = true;
    const all = [...lines.values()];
    const finished = all.filter(({ event }) => event.status !== 'working').length;
    const first = `[+] ${options.title} ${finished}/${options.modern ? lines.size : drawn}`;
    out += `${drawn !== 0 && finished === drawn ? options.colors.done(first) : first}\n`;
    const padding = statusPadding(all);
    if (lines.size > rows - 2) childless = true;
    let count = 0;
    for (const line of all) {
      if (line.event.parentId) continue;
      out += lineText(line, all, '', cols, padding, options);
      count++;
      for (const child of all) {
        if (child.event.parentId !== line.event.id || childless) continue;
        out += lineText(child, all, '  ', cols, padding, options);
        count++;
      }
    }
    for (let extra = count; extra < drawn && count < rows - 2; extra++) {
      out += `${' '.repeat(cols)}\n`;
      count++;
    }
    drawn = count;
    await options.write(`${out}\x1b[?25h`);
  };

  return {
    event: async (event) => take(event),
    tail: async (message) => {
      tails.push(message);
    },
    draw,
    hasMore: (value) => {
      more = value;
    },
    async stop() {
      await draw();
      for (const tail of tails) await options.write(`${tail}\n`);
    },
  };
}

/** Numbers only go up; a parent that was set is not exchanged. */
function merge(last: ProgressEvent, next: ProgressEvent): ProgressEvent {
  const most = (a = 0, b = 0): number => Math.max(a, b);
  const parent = !last.parentId || !next.parentId ? next.parentId : last.parentId;
  return {
    id: last.id,
    status: next.status,
    ...(next.text === undefined ? {} : { text: next.text }),
    ...(next.statusText === undefined ? {} : { statusText: next.statusText }),
    ...(parent ? { parentId: parent } : {}),
    total: most(last.total, next.total),
    current: most(last.current, next.current),
    percent: most(last.percent, next.percent),
  };
}

function statusPadding(lines: readonly Line[]): number {
  let padding = 0;
  for (const { event } of lines) {
    padding = Math.max(padding, `${event.id} ${event.text ?? ''}`.length);
    if (event.parentId) padding -= 2;
  }
  return padding;
}

function lineText(
  line: Line,
  all: readonly Line[],
  indent: string,
  cols: number,
  padding: number,
  { colors, now }: TtyOptions,
): string {
  const { event } = line;
  const end = event.status === 'working' ? now() : (line.endedAt ?? line.startedAt);
  const elapsed = (end - line.startedAt) / 1000;
  const text = label(event, all, colors);
  const gap = Math.max(0, padding - text.length);
  const room = cols - text.length - padding - 15;
  const given = event.statusText ?? '';
  const status = room > 0 && given.length > room ? `${given.slice(0, room)}...` : given;
  const left = `${indent} ${spinner(line, now(), colors)} ${text}${' '.repeat(gap)} ${colorOf(event.status, colors)(status)} `;
  const right = colors.timer(`${elapsed.toFixed(1)}s `);
  const space = cols - visible(left) - visible(right);
  return `${left}${' '.repeat(Math.max(0, space))}${right}\n`;
}

/** `id text`, and while its children are at work their bars. */
function label(event: ProgressEvent, all: readonly Line[], colors: Colors): string {
  const { id, text = '' } = event;
  const children = event.status === 'working' ? all.filter((line) => line.event.parentId === id) : [];
  if (children.length === 0) return `${id} ${text}`;
  const sum = (of: (child: ProgressEvent) => number): number => children.reduce((n, child) => n + of(child.event), 0);
  const total = sum((child) => child.total ?? 0);
  const unknown = children.some((child) => child.event.status === 'working' && !child.event.total) || total === 0;
  const bars = children
    .map((child) => PERCENT.charAt(Math.trunc(((PERCENT.length - 1) * (child.event.percent ?? 0)) / 100)))
    .join('');
  const counts = ` ${humanSize(sum((child) => child.current ?? 0)).padStart(7)} / ${humanSize(total).padEnd(7)}`;
  return `${id} [${colors.success(bars)}]${unknown ? '' : counts} ${text}`;
}

function spinner(line: Line, now: number, colors: Colors): string {
  switch (line.event.status) {
    case 'done':
      return colors.success('✔');
    case 'warning':
      return colors.warning('!');
    case 'error':
      return colors.error('✘');
    case 'working':
      if (now - line.startedAt > SPIN_AFTER_MS) line.frame = (line.frame + 1) % FRAMES.length;
      return colors.count(FRAMES.charAt(line.frame));
  }
}

const colorOf = (status: EventStatus, colors: Colors): ((text: string) => string) =>
  status === 'done'
    ? colors.success
    : status === 'warning'
      ? colors.warning
      : status === 'error'
        ? colors.error
        : (text) => text;

/** How many places a text takes without its colours. */
const visible = (text: string): number => [...text.replace(/\x1b[^m]*m/g, '')].length;
