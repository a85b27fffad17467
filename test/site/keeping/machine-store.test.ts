import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { JournalEntry } from '../../../src/machine/journal.ts';
import type { Database, Rows, Table, Write } from '../../../src/site/keeping/database.ts';
import { type KeptMachine, machineStore } from '../../../src/site/keeping/machine-store.ts';

const SLUG = 'first-container';
const key = (at: number): JournalEntry => ({ at, kind: 'keys', keys: 'x' });
const machine: KeptMachine = {
  journal: { host: 'ubuntu-24.04', seed: 'one', start: 0, size: { cols: 80, rows: 24 }, entries: [] },
  engine: 'abc123',
  commands: [],
};
const command = { line: 'ls', submitted: false, exit: 0, output: 'a\n', digest: '0123456789', inputs: 1, at: 5 };

/** A database in memory; `gate` holds writes back, `refuse` rejects them. */
function memory() {
  const tables = new Map<Table, Map<number | string, unknown>>();
  const rows = (table: Table) => tables.get(table) ?? tables.set(table, new Map()).get(table);
  const state = { refuse: false, gate: Promise.resolve() };
  const database: Database = {
    async read() {
      const sorted = (table: Table) => [...(rows(table) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, v]) => v);
      const [machines, entries, commands] = (['machines', 'entries', 'commands'] as const).map(sorted);
      return { machines, entries, commands } as Rows;
    },
    async write(_, writes: readonly Write[]) {
      if (state.refuse) throw new DOMException('full', 'QuotaExceededError');
      await state.gate;
      for (const write of writes) {
        if (write === 'clear') tables.clear();
        else rows(write.table)?.set(write.place, write.value);
      }
    },
  };
  return { database, state };
}

const local = new Map<string, string>();
beforeEach(() => {
  local.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => local.get(name) ?? null,
    setItem: (name: string, value: string) => void local.set(name, value),
    removeItem: (name: string) => void local.delete(name),
  });
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
});
const leave = (): void => void globalThis.dispatchEvent(new Event('pagehide'));

describe('what is kept', () => {
  test('comes back as it was: inputs and commands', async () => {
    const { database } = memory();
    const store = machineStore(SLUG, database, () => {});
    store.begin(machine);
    store.entry(key(1));
    store.entry(key(2));
    store.command(0, command);
    await store.settled();
    expect(await machineStore(SLUG, database, () => {}).load()).toEqual({
      kind: 'kept',
      ...machine,
      journal: { ...machine.journal, entries: [key(1), key(2)] },
      commands: [command],
    });
  });

  test('is nothing at first, and nothing again when it was forgotten', async () => {
    const { database } = memory();
    const store = machineStore(SLUG, database, () => {});
    expect(await store.load()).toEqual({ kind: 'none' });
    store.begin(machine);
    store.forget();
    expect(await store.load()).toEqual({ kind: 'none' });
  });

  test('gives way to a new machine', async () => {
    const { database } = memory();
    const store = machineStore(SLUG, database, () => {});
    store.begin(machine);
    store.entry(key(1));
    store.begin({ ...machine, journal: { ...machine.journal, seed: 'two' } });
    await store.settled();
    expect(await store.load()).toMatchObject({ journal: { seed: 'two', entries: [] } });
  });

  test('is clipped in the middle when a command printed very much', async () => {
    const { database } = memory();
    const store = machineStore(SLUG, database, () => {});
    store.begin(machine);
    store.command(0, { ...command, output: `first ${'x'.repeat(100_000)} last` });
    await store.settled();
    const found = await store.load();
    const output = found.kind === 'kept' ? (found.commands[0]?.output ?? '') : '';
    expect(output.length).toBeLessThan(21_000);
    expect(output).toMatch(/^first x+\n…\nx+ last$/);
  });
});

describe('what the browser had not written when the page was left', () => {
  test('is there all the same', async () => {
    const { database, state } = memory();
    const store = machineStore(SLUG, database, () => {});
    store.begin(machine);
    store.entry(key(1));
    await store.settled();
    state.gate = new Promise(() => {});
    store.entry(key(2));
    store.entry(key(3));
    leave();
    expect(await machineStore(SLUG, memoryOf(database, state), () => {}).load()).toMatchObject({
      journal: { entries: [key(1), key(2), key(3)] },
    });
  });

  test('and does not disturb a machine that is newer', async () => {
    const { database, state } = memory();
    const store = machineStore(SLUG, database, () => {});
    store.begin(machine);
    await store.settled();
    local.set(
      `hatoba:machine-tail:${SLUG}`,
      JSON.stringify({ head: { ...machine.journal, entries: undefined, seed: 'old' }, from: 5, entries: [key(9)] }),
    );
    expect(await machineStore(SLUG, memoryOf(database, state), () => {}).load()).toMatchObject({
      journal: { seed: 'one', entries: [] },
    });
  });
});

/** The same database in the next visit, whose writes are let through. */
function memoryOf(database: Database, state: { gate: Promise<void> }): Database {
  state.gate = Promise.resolve();
  return database;
}

describe('a browser that refuses', () => {
  test('is told of once, and asked no more', async () => {
    const { database, state } = memory();
    state.refuse = true;
    const onRefused = vi.fn();
    const store = machineStore(SLUG, database, onRefused);
    store.begin(machine);
    store.entry(key(1));
    store.entry(key(2));
    await store.settled();
    expect(onRefused).toHaveBeenCalledTimes(1);
    state.refuse = false;
    store.entry(key(3));
    await store.settled();
    expect(await store.load()).toEqual({ kind: 'none' });
  });
});

describe('what other versions of the site kept', () => {
  test('in one piece is taken over', async () => {
    const { database } = memory();
    const before = { ...machine.journal, entries: [key(1)] };
    local.set(`hatoba:machine:${SLUG}`, JSON.stringify(before));
    expect(await machineStore(SLUG, database, () => {}).load()).toMatchObject({ kind: 'kept', journal: before });
    expect(local.size).toBe(0);
    expect(await machineStore(SLUG, database, () => {}).load()).toMatchObject({ kind: 'kept', journal: before });
  });

  test('in a newer format is not guessed at', async () => {
    const { database } = memory();
    await database.write(SLUG, [{ table: 'machines', place: 0, value: { ...machine.journal, format: 2, engine: '' } }]);
    expect(await machineStore(SLUG, database, () => {}).load()).toEqual({ kind: 'unreadable', why: 'newer' });
  });

  test('and what no version keeps is called damaged', async () => {
    const { database } = memory();
    await database.write(SLUG, [{ table: 'machines', place: 0, value: { format: 1, host: 7 } }]);
    expect(await machineStore(SLUG, database, () => {}).load()).toEqual({ kind: 'unreadable', why: 'damaged' });
  });
});
