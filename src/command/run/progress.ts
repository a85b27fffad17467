/** Shows a run as it goes: a live line with a spinner on a terminal, one line a step elsewhere. */

import { failureLines, reasonOf } from '../../record/step-report.ts';
import type { RunEvent, StepResult } from '../../runbook/run.ts';
import type { Attempt } from '../../runbook/run-command.ts';
import { cellWidth, padCells, type Style, styleFor } from '../style.ts';
import type { Io, Language } from '../subcommand.ts';

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
/** What is said while a command is tried again. */
const WAITS: Readonly<Record<Language, (attempt: number, seconds: number) => string>> = {
  en: (attempt, seconds) => `: attempt ${attempt}, ${seconds} s left`,
  ja: (attempt, seconds) => `: ${attempt} 回目、残り ${seconds} 秒`,
};
const AFTER: Readonly<Record<Language, (attempts: number) => string>> = {
  en: (attempts) => `after ${attempts} attempts`,
  ja: (attempts) => `${attempts} 回目で成功`,
};
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
  const spin = (id: string, more = ''): void => {
    clear();
    if (!io.out.isTerminal) return;
    const draw = (): void => {
      const label = clip(`${headings.get(id) ?? id}${more}`, io.out.columns - 6);
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
      if (event.kind === 'attempt') spin(event.id, waiting(event.attempt, lang));
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
  const reason = reasonOf(result, lang);
  const attempts = attemptsOf(result, lang);
  if (result.state === 'passed')
    return `  ${style.green('✓')} ${label} ${style.dim([duration(result.duration), attempts].filter(Boolean).join(', '))}`;
  if (result.reason === 'branched') return `  ${style.yellow('↷')} ${label} ${reason}`;
  if (result.state === 'skipped') return style.dim(`  - ${label} ${reason}`);
  const mark = result.optional ? style.yellow('!') : style.red('✗');
  return `  ${mark} ${label} ${reason}${result.optional ? OPTIONAL[lang] : ''}`;
}

function plainLine(result: StepResult, slug: string, lang: Language): string {
  const optional = result.optional && result.state === 'failed' ? OPTIONAL[lang] : '';
  const said = result.state === 'passed' ? attemptsOf(result, lang) : reasonOf(result, lang) + optional;
  return `${result.state.padEnd(7)} ${slug}/${result.id}${said === '' ? '' : `: ${said}`}`;
}

function waiting({ report, next, until }: Attempt, lang: Language): string {
  return WAITS[lang](report.attempts + 1, Math.max(0, Math.ceil((until - next) / 1000)));
}

/** How often a command that passed in the end was tried, if more than once. */
function attemptsOf({ commands }: StepResult, lang: Language): string {
  const most = Math.max(1, ...commands.map(({ attempts }) => attempts));
  return most > 1 ? AFTER[lang](most) : '';
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
