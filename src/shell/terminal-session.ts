import { concat, decode, encode } from '../base/bytes.ts';
import { createDeferred } from '../base/deferred.ts';
import { createEmitter } from '../base/emitter.ts';
import { openTty } from '../host/fs/devices.ts';
import { type FileDescription, openDescription } from '../host/process/file-description.ts';
import { createTty, type Tty } from '../host/process/tty.ts';
import { withOverlay } from './execute/redirect.ts';
import type { InteractiveOptions, PromptWatcher, SubmittedLine } from './interactive/loop.ts';
import type { LoginOptions } from './login.ts';
import { spawnLogin } from './login.ts';
import type { CommandResult, MachineTerminal, TerminalSize } from './session.ts';

/** `submit` was called while something else runs. */
export class TerminalBusy extends Error {
  constructor() {
    super('the shell is not at its prompt');
    this.name = 'TerminalBusy';
  }
}

/** What Debian and Ubuntu set for everybody. */
const PROMPT = '\\u@\\h:\\w\\$ ';

type Finished = CommandResult & { readonly line: string; readonly submitted: boolean };

/** What a submitted line prints, kept apart and in order. */
interface Capture {
  readonly stdout: Uint8Array[];
  readonly stderr: Uint8Array[];
  readonly output: Uint8Array[];
}

const newCapture = (): Capture => ({ stdout: [], stderr: [], output: [] });

const text = (chunks: readonly Uint8Array[]): string => decode(concat(chunks));

/** A login shell on a terminal of its own. */
export function openTerminalSession(
  options: LoginOptions & Pick<InteractiveOptions, 'completers'>,
  size: TerminalSize,
  makeTty: (size: TerminalSize) => Tty = (first) => createTty('/dev/pts/0', first),
): MachineTerminal {
  const tty = makeTty(size);
  const commands = createEmitter<Finished>();
  const starts = createEmitter<string>();
  const submissions: SubmittedLine[] = [];
  let wake = new AbortController();
  let waiting = false;
  /** Who gets what is written to the pipes of submitted lines: also what they left running in the background. */
  let capture: Capture | undefined;
  /** Hands over the last result once the prompt is back, so that the next line can follow at once. */
  let settle = (): void => {};

  const sink = (stream: 'stdout' | 'stderr'): FileDescription =>
    openDescription({
      kind: 'pipe',
      name: 'pipe:[1]',
      write: async (data) => {
        const copy = data.slice();
        capture?.[stream].push(copy);
        capture?.output.push(copy);
        await tty.write(copy);
      },
    });
  const sinks = { stdout: sink('stdout'), stderr: sink('stderr') };

  const watcher: PromptWatcher = {
    takeLine: () => submissions.shift(),
    submitted() {
      wake = new AbortController();
      if (submissions.length > 0) wake.abort();
      return wake.signal;
    },
    atPrompt(at) {
      waiting = at;
      if (at) settle();
    },
    started(line) {
      starts.emit(line);
      const chunks: Uint8Array[] = [];
      const stop = tty.onOutput((bytes) => chunks.push(bytes));
      return (exit) => {
        stop();
        const output = text(chunks).replace(/\r\n/g, '\n');
        commands.emit({ line, submitted: false, stdout: output, stderr: '', output, exit });
      };
    },
  };

  const submit = (line: string, env: Readonly<Record<string, string>>, terminal: boolean): Promise<CommandResult> => {
    const result = createDeferred<CommandResult>();
    const mine = newCapture();
    let stop = (): void => {};
    submissions.push({
      line,
      run: (sh, work) => {
        starts.emit(line);
        for (const [key, value] of Object.entries(env)) sh.vars.export(key, value);
        capture = mine;
        sh.lineNumbers = true;
        if (terminal) {
          stop = tty.onOutput((bytes) => {
            mine.stdout.push(bytes);
            mine.output.push(bytes);
          });
          return work();
        }
        const overlay = new Map([
          [1, sinks.stdout.retain()],
          [2, sinks.stderr.retain()],
        ]);
        return withOverlay(sh, overlay, work);
      },
      done(exit) {
        stop();
        capture = undefined;
        const finished = { stdout: text(mine.stdout), stderr: text(mine.stderr), output: text(mine.output), exit };
        commands.emit({ ...finished, line, submitted: true });
        settle = () => result.resolve(finished);
      },
    });
    wake.abort();
    return result.promise;
  };

  const shell = spawnLogin(
    options,
    { watcher, login: true, prompt: PROMPT, ...(options.completers && { completers: options.completers }) },
    {
      fds: descriptors(openTty(tty)),
      tty,
      env: new Map([...options.env, ['TERM', 'xterm-256color']]),
    },
  );
  const closed = shell.ended.then((status) => (status.kind === 'exited' ? status.code : 129));

  return {
    write: (keys) => tty.input(typeof keys === 'string' ? encode(keys) : keys),
    onData: (listener) => tty.onOutput(listener),
    resize: (next) => tty.resize(next),
    closed,
    get atPrompt() {
      return waiting;
    },
    get hidesInput() {
      return tty.mode.icanon && !tty.mode.echo;
    },
    async submit(line, { env = {}, terminal = false } = {}) {
      if (!waiting) throw new TerminalBusy();
      waiting = false;
      const ended = closed.then(
        (exit): CommandResult => ({
          stdout: text(capture?.stdout ?? []),
          stderr: text(capture?.stderr ?? []),
          output: text(capture?.output ?? []),
          exit,
        }),
      );
      return Promise.race([submit(line, env, terminal), ended]);
    },
    onStart: (listener) => starts.on(listener),
    onCommand: (listener) => commands.on(listener),
    close() {
      tty.hangup();
      for (const each of options.kernel.processes()) if (each.sid === shell.sid) options.kernel.signal(each, 'SIGHUP');
    },
  };
}

const descriptors = (description: FileDescription): Map<number, FileDescription> =>
  new Map([
    [0, description],
    [1, description],
    [2, description],
  ]);
