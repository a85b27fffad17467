/** The worker in which a machine lives. It is told what goes in, and tells what comes out. */
import { concat } from '../../base/bytes.ts';
import { type JournaledMachine, keepJournal, replay } from '../../machine/journal.ts';
import { outcomeDigest } from '../../machine/outcome.ts';
import type { TerminalData } from '../../machine/terminals.ts';
import type { Recording, Traces } from '../../machine/trace/traces.ts';
import { createMachine, type Machine } from '../../machine.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { type StateWatch, watchState } from './state-watch.ts';

const say = (message: FromWorker): void => postMessage(message);

let machine: JournaledMachine | undefined;
let traces: Traces | undefined;
let recording: Recording | undefined;
let booted: Machine | undefined;
let states: StateWatch | undefined;

/** Bytes that came in one turn go out in one message for each terminal. */
const pending = new Map<number, Uint8Array[]>();

function flush(): void {
  const all = [...pending];
  pending.clear();
  for (const [tty, chunks] of all) say({ kind: 'data', tty, bytes: concat(chunks) });
}

/** The end of this turn. A timer would be late: browsers let nested ones wait for some milliseconds. */
const turn = new MessageChannel();
turn.port1.onmessage = flush;

function show({ tty, bytes }: TerminalData): void {
  if (pending.size === 0) turn.port2.postMessage(undefined);
  const chunks = pending.get(tty);
  if (chunks) chunks.push(bytes);
  else pending.set(tty, [bytes]);
}

/** Names the code that plays the machine: the build writes a hash of it into the worker's address. */
const engine = /-([\w-]{6,})\.js$/.exec(location.href)?.[1] ?? 'development';

async function boot({ journal }: Extract<ToWorker, { kind: 'boot' }>): Promise<void> {
  const created = await createMachine(journal.host, {
    seed: journal.seed,
    start: journal.start,
    pace: 'held',
    failures: journal.failures ?? [],
  });
  let live = false;
  let inputs = 0;
  const journaled = keepJournal(created, journal.size, (entry) => {
    inputs += 1;
    if (live) say({ kind: 'entry', entry });
  });
  journaled.data.on(show);
  journaled.started.on((start) => say({ kind: 'started', ...start }));
  journaled.commands.on(({ tty, line, submitted, ...result }) => {
    // What the command printed arrives before its end does.
    flush();
    const digest = outcomeDigest(result);
    say({ kind: 'command', tty, line, submitted, replayed: !live, result, digest, inputs, at: created.clock.now() });
    const trace = recording?.cut();
    if (live && trace) say({ kind: 'trace', line, trace });
    states?.look();
  });
  journaled.closed.on((tty) => {
    flush();
    say({ kind: 'closed', tty });
  });
  await replay(created, journaled, journal.entries);
  live = true;
  machine = journaled;
  traces = created.traces;
  booted = created;
  created.clock.setPace('real');
  flush();
  say({ kind: 'ready', engine });
}

async function ask(message: Extract<ToWorker, { kind: 'submit' | 'probe' }>): Promise<void> {
  if (!machine) return say({ kind: 'busy', id: message.id });
  try {
    const result = await (message.kind === 'probe'
      ? machine.probe(message.line, message.env)
      : machine.submit(message.line, message.env, message.terminal));
    flush();
    // What a silent check asks is not the reader's doing.
    if (message.kind === 'probe') recording?.cut();
    say({ kind: 'answer', id: message.id, result });
  } catch {
    say({ kind: 'busy', id: message.id });
  }
}

function watch(on: boolean): void {
  recording?.stop();
  recording = on ? traces?.start() : undefined;
}

function watchStates(on: boolean): void {
  states?.stop();
  const read = booted?.state;
  states = on && read ? watchState(read, (state) => say({ kind: 'state', state })) : undefined;
}

async function inspect({ id, thing, name }: Extract<ToWorker, { kind: 'inspect' }>): Promise<void> {
  say({ kind: 'inspected', id, json: await booted?.inspect(thing, name) });
}

addEventListener('message', ({ data: message }: MessageEvent<ToWorker>) => {
  switch (message.kind) {
    case 'boot':
      boot(message).catch((error: unknown) => say({ kind: 'failed', message: String(error) }));
      break;
    case 'ping':
      say({ kind: 'pong' });
      break;
    case 'keys':
      machine?.keys(message.keys, message.tty);
      break;
    case 'resize':
      machine?.resize(message.size, message.tty);
      break;
    case 'open':
      machine?.open(message.tty, message.size);
      break;
    case 'close':
      machine?.close(message.tty);
      break;
    case 'failure':
      machine?.failure(message.name, message.on).catch(() => {});
      break;
    case 'trace':
      watch(message.on);
      break;
    case 'watch':
      watchStates(message.on);
      break;
    case 'inspect':
      void inspect(message);
      break;
    default:
      void ask(message);
  }
});
