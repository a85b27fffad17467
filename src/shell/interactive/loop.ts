import { COOKED, RAW, type Tty } from '../../host/process/tty.ts';
import { ExitShell, Interrupted } from '../control.ts';
import { statusOf } from '../execute/copy.ts';
import { runCode } from '../execute/source.ts';
import { tellJobs } from '../jobs.ts';
import { printTo } from '../report.ts';
import type { Shell } from '../shell-state.ts';
import { createCode } from '../syntax/code.ts';
import { isIncomplete } from '../syntax/problem.ts';
import { toBytes } from '../text.ts';
import { handleInteractive } from '../traps.ts';
import { cobraCompleter } from './cobra.ts';
import { type Completer, completeLine } from './completion.ts';
import { readCookedLine } from './cooked.ts';
import { createEditor, type Editor, type EditResult } from './editor.ts';
import { expandPrompt } from './prompt.ts';
import { systemctlCompleter } from './systemctl.ts';
import { rememberCommands, withHistory } from './typed-lines.ts';

/** What a terminal session wants to know of, and say to, the shell at its terminal. */
export interface PromptWatcher {
  /** A line that is to run as if typed, when there is one. */
  takeLine(): SubmittedLine | undefined;
  /** Aborts when a line has been submitted. A new one each time. */
  submitted(): AbortSignal;
  /** The shell waits at its prompt, or has left it. */
  atPrompt(waiting: boolean): void;
  /** A command line is about to run; the answer is called with its status when it has ended. */
  started(line: string): (status: number) => void;
}

export interface SubmittedLine {
  readonly line: string;
  /** Runs the line in the shell, with whatever is redirected. */
  run(sh: Shell, work: () => Promise<number>): Promise<number>;
  done(status: number): void;
}

export interface InteractiveOptions {
  /** Argument completion by command; docker's own is there from the start. */
  readonly completers?: ReadonlyMap<string, Completer>;
  readonly watcher?: PromptWatcher;
  /** PS1, unless a startup file or the environment sets one; HISTCONTROL then comes with it, as in Ubuntu's bashrc. */
  readonly prompt?: string;
}

const never = new AbortController().signal;

/** Prompt, read, run, until `exit` or Ctrl-D. */
export async function runInteractive(sh: Shell, options: InteractiveOptions): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGTSTP', 'SIGTTIN', 'SIGTTOU'] as const)
    handleInteractive(sh, signal);
  const own = sh.flavour.dash && sh.proc.cred.uid === 0 ? '# ' : undefined;
  const prompt = options.prompt ?? own;
  if (prompt && sh.vars.get('PS1') === sh.flavour.prompts.PS1) sh.vars.set('PS1', prompt);
  if (options.prompt && sh.vars.get('HISTCONTROL') === undefined) sh.vars.set('HISTCONTROL', 'ignoreboth');
  const { tty } = sh.proc;
  const editor = tty ? startEditor(sh, tty, options.completers ?? new Map()) : undefined;
  if (tty) {
    sh.proc.onSignal('SIGWINCH', () => editor?.resized());
    if (sh.jobControl) tty.foreground = sh.proc.pgid;
  }
  for (;;) {
    await tellJobs(sh);
    await runPromptCommand(sh);
    const command = await readCommand(sh, editor, options.watcher);
    if (command.kind === 'end') return leave(sh);
    if (command.kind === 'interrupt') sh.status = 130;
    else if (command.kind === 'submitted') await runSubmitted(sh, command.submission);
    else if (command.text.trim() !== '') await runTyped(sh, command.text, options.watcher);
  }
}

async function leave(sh: Shell): Promise<number> {
  await printTo(sh, 2, sh.flavour.name === 'bash' ? `${sh.login ? 'logout' : 'exit'}\n` : '\n');
  return sh.status;
}

async function runPromptCommand(sh: Shell): Promise<void> {
  const text = sh.vars.get('PROMPT_COMMAND');
  if (!text) return;
  const status = sh.status;
  await runLine(sh, text);
  sh.status = status;
}

async function runTyped(sh: Shell, text: string, watcher: PromptWatcher | undefined): Promise<void> {
  const finished = watcher?.started(text.replace(/\n$/, ''));
  try {
    await runLine(sh, text);
  } finally {
    finished?.(sh.status);
  }
}

async function runSubmitted(sh: Shell, submission: SubmittedLine): Promise<void> {
  const numbered = sh.lineNumbers;
  try {
    await submission.run(sh, () => runLine(sh, submission.line));
  } finally {
    sh.lineNumbers = numbered;
    submission.done(sh.status);
  }
}

/** Runs a command line; what ends it early ends no more than the line. */
export async function runLine(sh: Shell, text: string): Promise<number> {
  sh.line = 1;
  sh.interrupted = false;
  const { tty } = sh.proc;
  if (tty) tty.mode = COOKED;
  try {
    sh.status = await runCode(sh, createCode(text), false, '');
  } catch (error) {
    if (error instanceof ExitShell) throw error;
    if (error instanceof Interrupted) sh.status = 130;
    else sh.status = await statusOf(sh, error);
  } finally {
    sh.loops = 0;
    sh.conditions = 0;
    if (tty && sh.jobControl && !sh.proc.endSignal.aborted) tty.foreground = sh.proc.pgid;
  }
  return sh.status;
}

interface LineEditor extends Editor {
  resized(): void;
  readonly tty: Tty;
  /** The terminal marks what is pasted (bracketed paste). */
  readonly pastes: boolean;
}

/** The commands whose completion a host with bash-completion has. */
const COMPLETERS: ReadonlyMap<string, Completer> = new Map([
  ['docker', cobraCompleter],
  ['docker-compose', cobraCompleter],
  ['systemctl', systemctlCompleter],
]);

function startEditor(sh: Shell, tty: Tty, completers: ReadonlyMap<string, Completer>): LineEditor {
  let reading = false;
  const known = sh.flavour.name === 'bash' ? new Map([...COMPLETERS, ...completers]) : new Map<string, Completer>();
  const editor = createEditor({
    read: async (signal) => {
      reading = true;
      try {
        const description = sh.proc.fds.get(0);
        if (!description) return new Uint8Array(0);
        return await sh.proc.interruptible(description.read(4096, AbortSignal.any([sh.proc.endSignal, signal])));
      } finally {
        reading = false;
      }
    },
    write: (text) => void tty.write(toBytes(text)),
    keys: sh.flavour.name === 'bash' ? 'readline' : 'busybox',
    size: () => tty.size,
    history: sh.history,
    complete: (before) => completeLine(sh, known, before, tty.size.cols),
  });
  return {
    ...editor,
    tty,
    pastes: sh.flavour.name === 'bash' && !['dumb', undefined].includes(sh.vars.get('TERM')),
    resized: () => {
      if (reading) editor.redraw();
    },
  };
}

type Command =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'submitted'; readonly submission: SubmittedLine };

/** One command, however many lines it takes. */
async function readCommand(
  sh: Shell,
  editor: LineEditor | undefined,
  watcher: PromptWatcher | undefined,
): Promise<Command> {
  let text = '';
  for (;;) {
    const prompt = await expandPrompt(sh, sh.vars.get(text === '' ? 'PS1' : 'PS2') ?? '');
    const first = text === '';
    const submission = first ? watcher?.takeLine() : undefined;
    if (submission && editor) return show(editor, prompt, submission);
    const read = await readOne(sh, editor, prompt, first ? watcher : undefined);
    if (read.kind === 'aborted') {
      editor?.hide();
      continue;
    }
    if (read.kind === 'interrupt') return { kind: 'interrupt' };
    if (read.kind === 'end') {
      if (first) return { kind: 'end' };
      return { kind: 'line', text };
    }
    const line = await withHistory(sh, read.text);
    if (line === undefined) return { kind: 'line', text: '' };
    text += `${line}\n`;
    if (text.trim() === '' || !isIncomplete(createCode(text))) {
      rememberCommands(sh, text);
      return { kind: 'line', text };
    }
  }
}

function show(editor: LineEditor, prompt: string, submission: SubmittedLine): Command {
  void editor.tty.write(toBytes(`${prompt}${submission.line.replace(/\n/g, '\n> ')}\n`));
  return { kind: 'submitted', submission };
}

async function readOne(
  sh: Shell,
  editor: LineEditor | undefined,
  prompt: string,
  watcher: PromptWatcher | undefined,
): Promise<EditResult> {
  if (!editor) return { kind: 'end' };
  const { tty } = editor;
  const before = tty.mode;
  if (!sh.flavour.dash) tty.mode = { ...RAW, opost: true };
  if (editor.pastes) await tty.write(toBytes('\x1b[?2004h'));
  watcher?.atPrompt(true);
  const submitted = watcher?.submitted() ?? never;
  try {
    if (sh.flavour.dash) return await readCookedLine(sh, tty, prompt, submitted);
    return await editor.readLine(prompt, submitted);
  } finally {
    watcher?.atPrompt(false);
    if (editor.pastes) await tty.write(toBytes('\x1b[?2004l'));
    tty.mode = before === RAW ? COOKED : { ...COOKED };
  }
}
