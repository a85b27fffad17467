/** The page's end of the worker that holds a machine. The worker is loaded when `startMachine` is called, not before. */
import { createEmitter, type Emitter } from '../../base/emitter.ts';
import type { FailureName } from '../../machine/failures/catalogue.ts';
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import type { CommandResult, TerminalSize } from '../../machine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** A submitted line was refused: something else has the terminal. */
export class MachineBusy extends Error {
  constructor() {
    super('the terminal is busy');
    this.name = 'MachineBusy';
  }
}

export interface EndedCommand {
  readonly line: string;
  readonly submitted: boolean;
  readonly result: CommandResult;
}

export interface MachineClient {
  readonly data: Emitter<Uint8Array>;
  readonly entries: Emitter<JournalEntry>;
  readonly commands: Emitter<EndedCommand>;
  readonly traces: Emitter<{ readonly line: string; readonly trace: CommandTrace }>;
  keys(keys: string): void;
  resize(size: TerminalSize): void;
  /** Breaks the running machine, or mends it. */
  failure(name: FailureName, on: boolean): void;
  /** Whether `traces` is to tell what each command sets in motion. */
  trace(on: boolean): void;
  /** Types a line at the prompt and runs it. Throws `MachineBusy`. */
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
  let asked = 0;

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

  const client: MachineClient = {
    data: createEmitter(),
    entries: createEmitter(),
    commands: createEmitter(),
    traces: createEmitter(),
    keys: (keys) => say({ kind: 'keys', keys }),
    resize: (size) => say({ kind: 'resize', size }),
    failure: (name, on) => say({ kind: 'failure', name, on }),
    trace: (on) => say({ kind: 'trace', on }),
    submit: (line, env, terminal) => ask('submit', line, env, terminal),
    probe: (line, env) => ask('probe', line, env),
    stop: () => worker.terminate(),
  };

  const settle = (id: number, settleWith: (answer: PromiseWithResolvers<CommandResult>) => void): void => {
    const answer = waiting.get(id);
    waiting.delete(id);
    if (answer) settleWith(answer);
  };

  return new Promise((resolve, reject) => {
    const early: Uint8Array[] = [];
    let ready = false;
    worker.onmessage = ({ data: message }: MessageEvent<FromWorker>) => {
      switch (message.kind) {
        case 'ready':
          ready = true;
          resolve(client);
          // Whoever awaits the client listens by the time this runs.
          setTimeout(() => {
            for (const bytes of early) client.data.emit(bytes);
          });
          break;
        case 'failed':
          worker.terminate();
          reject(new Error(message.message));
          break;
        case 'data':
          if (ready) client.data.emit(message.bytes);
          else early.push(message.bytes);
          break;
        case 'entry':
          client.entries.emit(message.entry);
          break;
        case 'command':
          client.commands.emit(message);
          break;
        case 'trace':
          client.traces.emit(message);
          break;
        case 'answer':
          settle(message.id, ({ resolve: answer }) => answer(message.result));
          break;
        case 'busy':
          settle(message.id, ({ reject: refuse }) => refuse(new MachineBusy()));
      }
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker could not be loaded'));
    say({ kind: 'boot', journal });
  });
}
