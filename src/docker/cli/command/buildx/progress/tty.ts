// Models moby/buildkit util/progress/progressui/display.go (ttyDisplay): progress that is drawn over itself in a terminal.
import type { WindowSize } from '../../../../../host/process/tty.ts';
import { type Interval, totalSeconds } from './intervals.ts';
import { amount } from './plain.ts';
import { isCanceled, isCompleted, type Trace, type TracedVertex } from './trace.ts';

interface Job {
  readonly name: string;
  readonly status: string;
  readonly intervals: readonly Interval[];
  readonly completed: boolean;
  readonly colour: string;
  readonly traced: TracedVertex | undefined;
  showScreen: boolean;
}

export interface TtyDisplay {
  /** The text that brings the terminal up to date. `all` at the end: everything, however long. */
  draw(size: WindowSize, all: boolean): string;
}

const ESC = '\u001b[';
const BLUE = '34';
const YELLOW = '33';
const RED = '31';
const MIN_LINES = 6;
const LOG_LINES = 6;
const MIN_NAME = 12;

/** `phase` is the first word of the head line; `description` stands at its right end: `docker:default`. */
export function createTtyDisplay(trace: Trace, phase: string, description: string): TtyDisplay {
  let lineCount = 0;
  let repeated = false;
  return {
    draw(size, all) {
      const width = size.cols > 0 ? size.cols : 80;
      const height = size.rows > 0 ? size.rows : 10;
      const jobs = visibleJobs(jobsOf(trace), height, all);
      let out = `${`${ESC}1A`.repeat(lineCount + 1)}${repeated ? '' : `${ESC}1B`}${ESC}0G${ESC}?25l`;
      repeated = true;
      out += `${headLine(trace, phase, description, width, all)}\n`;
      const lines = jobs.flatMap((job) => jobLines(job, width, trace.now()));
      out += lines.map((line) => `${line}\n`).join('');
      const surplus = lineCount - lines.length;
      if (surplus > 0) out += `${`${' '.repeat(width)}\n`.repeat(surplus)}${ESC}${surplus}A${ESC}0G`;
      lineCount = lines.length;
      return `${out}${ESC}?25h`;
    },
  };
}

function headLine(trace: Trace, phase: string, description: string, width: number, all: boolean): string {
  const shown = new Set([...trace.byDigest.values()].filter((one) => !one.hidden));
  const done = [...shown].filter(isCompleted).length;
  const seconds = trace.startTime === undefined ? 0 : (trace.now() - trace.startTime) / 1000;
  const finished = done > 0 && done === shown.size && all ? 'FINISHED' : '';
  const head = `[+] ${phase} ${seconds.toFixed(1)}s (${done}/${shown.size}) ${finished}`;
  return align(head, description, description === '' ? width : width - 1).slice(0, width);
}

function jobsOf(trace: Trace): Job[] {
  return trace.started.flatMap((traced) => {
    const { vertex } = traced;
    const canceled = vertex.error !== '' && isCanceled(vertex.error);
    const failed = vertex.error !== '' && !canceled;
    const word = `${vertex.cached ? 'CACHED ' : ''}${canceled ? 'CANCELED ' : failed ? 'ERROR ' : ''}`;
    const plain = { status: '', traced: undefined, showScreen: false };
    const own: Job = {
      name: `${word}${vertex.name.replaceAll('\t', ' ')}`,
      status: '',
      intervals: traced.merged,
      completed: isCompleted(traced),
      colour: canceled ? YELLOW : failed ? RED : BLUE,
      traced,
      showScreen: false,
    };
    const statuses = traced.statuses.flatMap((id): Job[] => {
      const status = traced.byId.get(id);
      if (!status) return [];
      return [
        {
          ...plain,
          name: `=> ${id}`,
          status: amount(status).trimStart(),
          intervals: status.started === undefined ? [] : [{ start: status.started, stop: status.completed }],
          completed: status.completed !== undefined,
          colour: BLUE,
        },
      ];
    });
    const warnings = traced.warnings.map(
      (warning): Job => ({
        ...plain,
        name: `WARN: ${warning.short}`,
        intervals: traced.merged.slice(-1),
        completed: false,
        colour: YELLOW,
      }),
    );
    return [own, ...statuses, ...warnings];
  });
}

/** Chooses whose output is shown, and drops completed jobs at the top where there is no room. */
function visibleJobs(jobs: readonly Job[], height: number, all: boolean): readonly Job[] {
  const weight = (job: Job): number => job.traced?.screenBytes ?? 0;
  const talking = jobs.filter((job) => weight(job) > 0 && !job.completed).sort((a, b) => weight(b) - weight(a));
  let free = height - 2 - jobs.filter((job) => !job.completed).length;
  let hidden = 0;
  for (const job of talking) {
    if (free <= MIN_LINES) break;
    job.showScreen = true;
    hidden += screenLines(job).length;
    free -= LOG_LINES + 3;
  }
  return all ? jobs : wrapHeight(jobs, height - 2 - hidden);
}

const screenLines = (job: Job): readonly string[] =>
  (job.traced?.screen?.lines() ?? []).filter((line) => line.trim() !== '');

function wrapHeight(jobs: readonly Job[], limit: number): readonly Job[] {
  if (limit < 0) return [];
  if (jobs.length <= limit) return jobs;
  const kept = jobs.slice(jobs.length - limit);
  const invisible = jobs.slice(0, jobs.length - limit).filter((job) => !job.completed);
  if (invisible.length === 0) return kept;
  let left = invisible.length;
  const rewrapped = kept.filter((job) => {
    const keep = !job.completed || left <= 0;
    left--;
    return keep;
  });
  const space = kept.length - rewrapped.length;
  return [...invisible.slice(invisible.length - space), ...rewrapped];
}

function jobLines(job: Job, width: number, now: number): readonly string[] {
  if (job.intervals.length === 0) return [];
  const seconds = totalSeconds(job.intervals, now);
  const timer = ` ${(seconds < 0.05 ? 0 : seconds).toFixed(1)}s`;
  let left = width - ' => '.length - timer.length - 2;
  const showStatus = job.status !== '' && left + job.status.length > 20;
  if (showStatus) left -= job.status.length + 1;
  if (left < MIN_NAME) return [];
  const text = align(` => ${job.name.slice(0, left)}${showStatus ? ` ${job.status}` : ''}`, timer, width - 1);
  const line = job.completed || job.colour === YELLOW ? `${ESC}${job.colour}m${text}${ESC}0m` : text;
  if (!job.showScreen) return [line];
  return [line, ...screenLines(job).map((row) => `${ESC}2m => => # ${row}${ESC}0m`)];
}

const align = (left: string, right: string, width: number): string =>
  `${left.padEnd(Math.max(0, width - right.length - 1))} ${right}`;
