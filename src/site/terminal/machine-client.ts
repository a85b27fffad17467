/** The page's end of the worker that holds a machine. The worker is loaded when `startMachine` is called, not before. */
import { createEmitter, type Emitter } from '../../base/emitter.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import type { ThingKind } from '../../machine/state/difference.ts';
import type { HostState } from '../../machine/state/host-state.ts';
import { FIRST_TERMINAL, type TerminalData } from '../../machine/terminals.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import type { CommandResult, TerminalSize } from '../../machine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { type Pulse, watchPulse } from './pulse.ts';

/** A submitted line was refused: something else has the terminal. */
export class MachineBusy extends Error {
  constructor() {
    super('the terminal is busy');
    this.name = 'MachineBusy';
  }
}

/** The machine did not come up: its worker runs in circles, as the journal's last command made it do. */
export class MachineSilent extends Error {
  constructor() {
    super('the machine does not answer');
    this.name = 'MachineSilent';
  }
}

/** Ten seconds without an answer. Loading the machine's code may take longer on a slow computer. */
const PULSE = { every: 2000, patience: 5 };
const BOOT_PULSE = { every: 2000, patience: 10 };

export interface EndedCommand {
  /** The number of its terminal. */
  readonly tty: number;
  readonly line: string;
  readonly submitted: boolean;
  readonly result: CommandResult;
  /** What came of it, in short: the same when the journal is replayed. */
  readonly digest: string;
  /** How many inputs had gone into the machine when it ended. */
  readonly inputs: number;
  /** When it ended, in milliseconds on the machine's clock. */
  readonly at: number;
}

export interface MachineClient {
  /** Names the code that plays the machine. */
  readonly engine: string;
  /** The machine has not answered for a while (true), or answers again. */
  readonly silences: Emitter<boolean>;
  /** Tells of what happened so far, of the journal's replay first of all; to be called when everybody listens. */
  begin(): void;
  /** What terminals are to show. */
  readonly data: Emitter<TerminalData>;
  readonly entries: Emitter<JournalEntry>;
  /** Command lines that begin to run. */
  readonly started: Emitter<{ readonly tty: number; readonly line: string }>;
  readonly commands: Emitter<EndedCommand>;
  /** Commands of the journal that the machine was brought back with; they are told of in the order of `data`. */
  readonly replayed: Emitter<EndedCommand>;
  /** Numbers of terminals that are gone. */
  readonly closed: Emitter<number>;
  readonly traces: Emitter<{ readonly line: string; readonly trace: CommandTrace }>;
  /** The machine's state while somebody watches: at once, after each command, and when it has changed. */
  readonly states: Emitter<HostState>;
  /** Watches the state until the returned function is called. */
  watch(): () => void;
  /** What `docker inspect` would print of a thing; undefined where nobody can answer. Leaves no trace on the machine. */
  inspect(thing: ThingKind, name: string): Promise<string | undefined>;
  keys(keys: string, tty?: number): void;
  resize(size: TerminalSize, tty?: number): void;
  /** Opens a further terminal under a number that is free. */
  open(tty: number, size: TerminalSize): void;
  /** Closes any but the first. */
  close(tty: number): void;
  /** Breaks the running machine, or mends it. */
  failure(name: FailureName, on: boolean): void;
  /** Whether `traces` is to tell what each command sets in motion. */
  trace(on: boolean): void;
  /** Types a line at the prompt of the first terminal and runs it. Throws `MachineBusy`. */
  submit(line: string, env: Readonly<Record<string, string>>, terminal?: boolean): Promise<CommandResult>;
  /** Runs a line unseen. */
  probe(line: string, env: Readonly<Record<string, string>>): Promise<CommandResult>;
  stop(): void;
}

/** Boots the machine of a journal and plays the journal on it. Rejects with a sentence when that fails. */
export function startMachine(journal: Journal): Promise<MachineClient> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'hatoba-machine' });
  const waiting = new Map<number, PromiseWithResolvers<CommandResult>>();
  const say = (message: ToWorker): void => worker.postMessage(message);
  const inspections = new Map<number, (json: string | undefined) => void>();
  let watchers = 0;
  let asked = 0;
  let pulse: Pulse;
  const emitters = {
    silences: createEmitter<boolean>(),
    data: createEmitter<TerminalData>(),
    entries: createEmitter<JournalEntry>(),
    started: createEmitter<{ readonly tty: number; readonly line: string }>(),
    commands: createEmitter<EndedCommand>(),
    replayed: createEmitter<EndedCommand>(),
    closed: createEmitter<number>(),
    traces: createEmitter<{ readonly line: string; readonly trace: CommandTrace }>(),
    states: createEmitter<HostState>(),
  };

  const ask = (
    kind: 'submit' | 'probe',
    line: string,
    env: Readonly<Record<string, string>>,
    terminal = false,
  ): Promise<CommandResult> => {
    const id = asked++;
    const answer = Promise.withResolvers<CommandResult>();
    waiting.set(id, answer);
    say({ kind, id, line, env, terminal });
    return answer.promise;
  };

  let early: (() => void)[] | undefined = [];
  /** What happens before somebody listens is told when somebody does. */
  const tell = (what: () => void): void => {
    if (early) early.push(what);
    else what();
  };

  const client: Omit<MachineClient, 'engine'> = {
    ...emitters,
    begin() {
      for (const what of early ?? []) what();
      early = undefined;
    },
    watch() {
      let watching = true;
      watchers++;
      say({ kind: 'watch', on: true });
      return () => {
        if (watching && --watchers === 0) say({ kind: 'watch', on: false });
        watching = false;
      };
    },
    inspect(thing, name) {
      const id = asked++;
      say({ kind: 'inspect', id, thing, name });
      return new Promise((answer) => inspections.set(id, answer));
    },
    keys: (keys, tty = FIRST_TERMINAL) => say({ kind: 'keys', tty, keys }),
    resize: (size, tty = FIRST_TERMINAL) => say({ kind: 'resize', tty, size }),
    open: (tty, size) => say({ kind: 'open', tty, size }),
    close: (tty) => say({ kind: 'close', tty }),
    failure: (name, on) => say({ kind: 'failure', name, on }),
    trace: (on) => say({ kind: 'trace', on }),
    submit: (line, env, terminal) => ask('submit', line, env, terminal),
    probe: (line, env) => ask('probe', line, env),
    stop() {
      pulse.stop();
      worker.terminate();
    },
  };

  const settle = (id: number, settleWith: (answer: PromiseWithResolvers<CommandResult>) => void): void => {
    const answer = waiting.get(id);
    waiting.delete(id);
    if (answer) settleWith(answer);
  };

  return new Promise((resolve, reject) => {
    let ready = false;
    const ping = (): void => say({ kind: 'ping' });
    const giveUp = (error: Error): void => {
      client.stop();
      reject(error);
    };
    pulse = watchPulse(ping, (silent) => silent && giveUp(new MachineSilent()), BOOT_PULSE);
    worker.onmessage = ({ data: message }: MessageEvent<FromWorker>) => {
      switch (message.kind) {
        case 'ready':
          ready = true;
          pulse.stop();
          pulse = watchPulse(ping, (silent) => client.silences.emit(silent), PULSE);
          resolve({ ...client, engine: message.engine });
          break;
        case 'failed':
          giveUp(new Error(message.message));
          break;
        case 'pong':
          pulse.heard();
          break;
        case 'data':
          tell(() => emitters.data.emit(message));
          break;
        case 'started':
          tell(() => emitters.started.emit(message));
          break;
        case 'command':
          tell(() => (message.replayed ? emitters.replayed : emitters.commands).emit(message));
          break;
        case 'closed':
          tell(() => emitters.closed.emit(message.tty));
          break;
        case 'entry':
          emitters.entries.emit(message.entry);
          break;
        case 'trace':
          emitters.traces.emit(message);
          break;
        case 'state':
          client.states.emit(message.state);
          break;
        case 'inspected':
          inspections.get(message.id)?.(message.json);
          inspections.delete(message.id);
          break;
        case 'answer':
          settle(message.id, ({ resolve: answer }) => answer(message.result));
          break;
        case 'busy':
          settle(message.id, ({ reject: refuse }) => refuse(new MachineBusy()));
      }
    };
    worker.onerror = (event) => {
      if (!ready) giveUp(new Error(event.message || 'the worker could not be loaded'));
    };
    say({ kind: 'boot', journal });
  });
}
