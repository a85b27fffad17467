/** Keeps a runbook's machine in the reader's browser: input by input, in order, so that nothing is lost at a reload or a crash. */
import type { Journal, JournalEntry } from '../../machine/journal.ts';
import { recallObject, remember } from '../browser/storage.ts';
import type { Database, Write } from './database.ts';

/** Of what is written; a site that is older than what it finds does not guess at it. */
const FORMAT = 1;

/** A command that ended, as it is kept beside the journal. */
export interface KeptCommand {
  readonly line: string;
  readonly submitted: boolean;
  readonly exit: number;
  readonly output: string;
  /** Of exit and output: what a replay is held to. */
  readonly digest: string;
  /** How many inputs had gone into the machine when it ended. */
  readonly inputs: number;
  /** When it ended, in milliseconds on the machine's clock. */
  readonly at: number;
}

/** What belongs to a machine beside its inputs. */
interface Head extends Omit<Journal, 'entries'> {
  readonly format: number;
  /** The code that played it last. */
  readonly engine: string;
}

export interface KeptMachine {
  readonly journal: Journal;
  readonly engine: string;
  readonly commands: readonly KeptCommand[];
}

/** `newer`: written by a newer version of the site. `damaged`: not what any version writes. */
export type Found =
  | { readonly kind: 'none' }
  | ({ readonly kind: 'kept' } & KeptMachine)
  | { readonly kind: 'unreadable'; readonly why: 'newer' | 'damaged' };

export interface MachineStore {
  /** What was kept, what older versions of the site kept included. Rejects when the browser refuses. */
  load(): Promise<Found>;
  /** Begins a machine: what was kept before gives way to it. */
  begin(machine: KeptMachine): void;
  /** Goes on with what `load` found, now on this engine. */
  resume(machine: KeptMachine): void;
  entry(entry: JournalEntry): void;
  /** @param place how many commands ended before it */
  command(place: number, command: KeptCommand): void;
  forget(): void;
  /** Resolves when all that was asked for is written, or refused. */
  settled(): Promise<void>;
  /** Nothing is written any more: the browser refused. */
  readonly refused: boolean;
  /** Writes nothing any more. */
  close(): void;
}

/** What had not been confirmed when the page was left: kept where writing takes no time. */
interface Tail {
  readonly head: Head;
  readonly from: number;
  readonly entries: readonly JournalEntry[];
}

/** Output beyond this many characters is kept by its beginning and end. */
const LONGEST_OUTPUT = 20_000;
const tailKey = (slug: string): string => `hatoba:machine-tail:${slug}`;
/** Where versions before this one kept the whole journal. */
const formerKey = (slug: string): string => `hatoba:machine:${slug}`;

/**
 * @param onRefused called once, when the browser does not keep what it is asked to; from then on nothing is written.
 */
export function machineStore(slug: string, database: Database, onRefused: (error: unknown) => void): MachineStore {
  let refused = false;
  let last: Promise<void> = Promise.resolve();
  let head: Head | undefined;
  let entries = 0;
  /** Entries that the database has not confirmed. */
  let unconfirmed: { readonly place: number; readonly entry: JournalEntry }[] = [];

  const write = (writes: readonly Write[], done = (): void => {}): void => {
    if (refused) return;
    const writing = database.write(slug, writes).then(done, (error: unknown) => {
      if (refused) return;
      refused = true;
      onRefused(error);
    });
    last = Promise.all([last, writing]).then(() => {});
  };

  const keepTail = (): void => {
    const [first] = unconfirmed;
    if (!head || !first || refused) return;
    const tail: Tail = { head, from: first.place, entries: unconfirmed.map(({ entry }) => entry) };
    remember(tailKey(slug), JSON.stringify(tail));
  };
  globalThis.addEventListener?.('pagehide', keepTail);

  const confirm = (place: number): void => {
    unconfirmed = unconfirmed.filter((one) => one.place > place);
  };

  const store: MachineStore = {
    async load() {
      const rows = await database.read(slug);
      const tail = readTail(slug);
      const found = withTail(readRows(rows), tail);
      remember(tailKey(slug), null);
      const former = found.kind === 'none' ? readFormer(slug) : undefined;
      if (former) {
        store.begin(former);
        await last;
        if (!refused) remember(formerKey(slug), null);
        return { kind: 'kept', ...former };
      }
      if (found.kind === 'kept' && tail) store.begin(found);
      return found;
    },
    begin(machine) {
      const { journal, commands } = machine;
      const all = journal.entries;
      head = headOf(machine);
      entries = all.length;
      const places = all.map((entry, place) => ({ entry, place }));
      unconfirmed = places;
      write(
        [
          'clear',
          { table: 'machines', place: 0, value: head },
          ...places.map(({ entry, place }): Write => ({ table: 'entries', place, value: entry })),
          ...commands.map((value, place): Write => ({ table: 'commands', place, value })),
        ],
        () => confirm(all.length - 1),
      );
    },
    resume(machine) {
      head = headOf(machine);
      entries = machine.journal.entries.length;
      write([{ table: 'machines', place: 0, value: head }]);
    },
    entry(entry) {
      const place = entries++;
      unconfirmed.push({ place, entry });
      write([{ table: 'entries', place, value: entry }], () => confirm(place));
    },
    command(place, command) {
      write([{ table: 'commands', place, value: { ...command, output: clip(command.output) } }]);
    },
    forget() {
      head = undefined;
      unconfirmed = [];
      remember(formerKey(slug), null);
      remember(tailKey(slug), null);
      write(['clear']);
    },
    settled: () => last,
    get refused() {
      return refused;
    },
    close() {
      refused = true;
      globalThis.removeEventListener?.('pagehide', keepTail);
    },
  };
  return store;
}

function headOf({ journal, engine }: KeptMachine): Head {
  const { entries: _, ...rest } = journal;
  return { ...rest, format: FORMAT, engine };
}

function clip(output: string): string {
  if (output.length <= LONGEST_OUTPUT) return output;
  return `${output.slice(0, LONGEST_OUTPUT / 2)}\n…\n${output.slice(-LONGEST_OUTPUT / 2)}`;
}

function readRows(rows: Awaited<ReturnType<Database['read']>>): Found {
  const [found] = rows.machines as readonly Head[];
  if (!found) return { kind: 'none' };
  const { format, engine, ...rest } = found;
  if (format > FORMAT) return { kind: 'unreadable', why: 'newer' };
  const journal = { ...rest, entries: rows.entries as readonly JournalEntry[] };
  if (!isJournal(journal)) return { kind: 'unreadable', why: 'damaged' };
  return { kind: 'kept', journal, engine, commands: rows.commands as readonly KeptCommand[] };
}

/** Entries that the database confirmed too late are taken from the tail, as far as they fit. */
function withTail(found: Found, tail: Tail | undefined): Found {
  if (!tail || found.kind === 'unreadable') return found;
  const { format: _, engine, ...rest } = tail.head;
  const known = found.kind === 'kept' && found.journal.seed === rest.seed ? found : undefined;
  const before = known?.journal.entries.slice(0, tail.from) ?? [];
  if (before.length < tail.from) return found;
  return {
    kind: 'kept',
    journal: { ...rest, entries: [...before, ...tail.entries] },
    engine,
    commands: known?.commands ?? [],
  };
}

const readTail = (slug: string): Tail | undefined =>
  recallObject<Tail>(tailKey(slug), (value) => 'head' in value && 'entries' in value && 'from' in value);

function readFormer(slug: string): KeptMachine | undefined {
  const journal = recallObject<Journal>(formerKey(slug), isJournal);
  return journal && { journal, engine: '', commands: [] };
}

/** Whether it has the shape of a journal; what its entries say is the machine's to refuse. */
export function isJournal(value: object): value is Journal {
  const { host, seed, start, size, entries, failures = [] } = value as Partial<Record<keyof Journal, unknown>>;
  return (
    typeof host === 'string' &&
    typeof seed === 'string' &&
    typeof start === 'number' &&
    typeof size === 'object' &&
    Array.isArray(failures) &&
    failures.every((name) => typeof name === 'string') &&
    Array.isArray(entries) &&
    entries.every((entry) => typeof entry?.at === 'number' && typeof entry.kind === 'string')
  );
}
