/** Shows a run as it goes: a live line with a spinner on a terminal, one line a step elsewhere. */
import type { RunEvent, StepResult } from '../../runbook/run.ts';
import { cellWidth, padCells, type Style, styleFor } from '../style.ts';
import type { Io, Language } from '../subcommand.ts';
import { failureLines, REASONS } from './step-report.ts';

export interface Progress {
  /** Begins a runbook. */
  begin(slug: string, title: string, steps: readonly { readonly id: string; readonly heading: string }[]): void;
  /** To be handed to `runPlan`. */
  onEvent(event: RunEvent): void;
  /** Takes the live line away, as for a question. */
  pause(): void;
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;
const OPTIONAL: Readonly<Record<Language, string>> = { en: ' (optional)', ja: '（任意）' };

/** Progress on standard output. */
export function createProgress(io: Io, lang: Language): Progress {
  const style = styleFor(io.out, io.env);
  let slug = '';
  let headings = new Map<string, string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let frame = 0;
  const clear = (): void => {
    if (timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
    io.out.write('\r\x1b[2K');
  };
  const spin = (id: string): void => {
    clear();
    if (!io.out.isTerminal) return;
    const draw = (): void => {
      const label = clip(headings.get(id) ?? id, io.out.columns - 6);
      io.out.write(`\r\x1b[2K  ${style.cyan(FRAMES[frame++ % FRAMES.length] ?? '')} ${label}`);
    };
    draw();
    timer = setInterval(draw, FRAME_MS);
  };
  return {
    begin(name, title, steps) {
      slug = name;
      headings = new Map(steps.map(({ id, heading }) => [id, heading]));
      if (io.out.isTerminal) io.out.write(`\n${style.bold(title)} ${style.dim(slug)}\n`);
    },
    onEvent(event) {
      if (event.kind !== 'step') return;
      if (event.state === 'running') spin(event.id);
      if (!event.result) return;
      clear();
      const told = io.out.isTerminal
        ? terminalLine(event.result, headings.get(event.id) ?? event.id, style, lang)
        : plainLine(event.result, slug, lang);
      const details = event.result.state === 'failed' ? failureLines(event.result, style) : [];
      io.out.write(`${told}\n${details.map((line) => `      ${line}\n`).join('')}`);
    },
    pause: clear,
  };
}

function terminalLine(result: StepResult, heading: string, style: Style, lang: Language): string {
  const label = padCells(heading, 36);
  if (result.state === 'passed') return `  ${style.green('✓')} ${label} ${style.dim(duration(result.duration))}`;
  const reason = result.reason === null ? '' : REASONS[lang][result.reason];
  if (result.state === 'skipped') return style.dim(`  - ${label} ${reason}`);
  const mark = result.optional ? style.yellow('!') : style.red('✗');
  return `  ${mark} ${label} ${reason}${result.optional ? OPTIONAL[lang] : ''}`;
}

function plainLine(result: StepResult, slug: string, lang: Language): string {
  const reason =
    result.reason === null
      ? ''
      : `: ${REASONS[lang][result.reason]}${result.optional && result.state === 'failed' ? OPTIONAL[lang] : ''}`;
  return `${result.state.padEnd(7)} ${slug}/${result.id}${reason}`;
}

function duration(ms: number): string {
  if (ms < 50) return '';
  return ms < 60_000
    ? `${(ms / 1000).toFixed(1)} s`
    : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

function clip(text: string, cells: number): string {
  let clipped = '';
  for (const char of text) {
    if (cellWidth(clipped + char) > cells) return clipped;
    clipped += char;
  }
  return clipped;
}
