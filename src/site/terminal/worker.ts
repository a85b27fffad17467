/** The worker in which a machine lives. It is told what goes in, and tells what comes out. */
import { concat } from '../../base/bytes.ts';
import { type JournaledMachine, keepJournal, replay } from '../../machine/journal.ts';
import { outcomeDigest } from '../../machine/outcome.ts';
import type { Recording, Traces } from '../../machine/trace/traces.ts';
import { createMachine, type Machine } from '../../machine.ts';
import type { FromWorker, Outcome, ToWorker } from './protocol.ts';
import { type StateWatch, watchState } from './state-watch.ts';

const say = (message: FromWorker): void => postMessage(message);

let machine: JournaledMachine | undefined;
let traces: Traces | undefined;
let recording: Recording | undefined;
let booted: Machine | undefined;
let states: StateWatch | undefined;

/** Bytes that came in one turn go out in one message. */
let pending: Uint8Array[] = [];

function flush(): void {
  const bytes = concat(pending);
  pending = [];
  if (bytes.length > 0) say({ kind: 'data', bytes });
}

/** Names the code that plays the machine: the build writes a hash of it into the worker's address. */
const engine = /-([\w-]{6,})\.js$/.exec(location.pathname)?.[1] ?? 'development';

async function boot({ journal }: Extract<ToWorker, { kind: 'boot' }>): Promise<void> {
  const created = await createMachine(journal.host, {
    seed: journal.seed,
    start: journal.start,
    pace: 'held',
    failures: journal.failures ?? [],
  });
  let live = false;
  const outcomes: Outcome[] = [];
  const journaled = keepJournal(created, journal.size, (entry) => {
    if (live) say({ kind: 'entry', entry });
  });
  journaled.data.on((bytes) => {
    if (pending.length === 0) setTimeout(flush);
    pending.push(bytes);
  });
  journaled.commands.on(({ line, submitted, ...result }) => {
    // What the command printed arrives before its end does.
    flush();
    const digest = outcomeDigest(result);
    if (live) say({ kind: 'command', line, submitted, result, digest });
    else outcomes.push({ line, digest });
    const trace = recording?.cut();
    if (live && trace) say({ kind: 'trace', line, trace });
    states?.look();
  });
  await replay(created, journaled, journal.entries);
  live = true;
  machine = journaled;
  traces = created.traces;
  booted = created;
  created.clock.setPace('real');
  flush();
  say({ kind: 'ready', engine, outcomes });
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
      machine?.keys(message.keys);
      break;
    case 'resize':
      machine?.resize(message.size);
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
