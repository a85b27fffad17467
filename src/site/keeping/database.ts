/** The browser's database as the keeping of machines needs it: rows under a slug, written in order. */
import { ownName } from '../root/root.ts';

const NAME = 'hatoba';
const VERSION = 1;

/** What is kept of a machine, each in a table of its own, so that one more input is one more row. */
export const TABLES = ['machines', 'entries', 'commands'] as const;
export type Table = (typeof TABLES)[number];

/** `place` tells the rows of one slug apart: a number where order matters. */
export type Write =
  | { readonly table: Table; readonly place: number | string; readonly value: unknown }
  /** Removes all that is kept under the slug. */
  | 'clear';

/** Rows by table, in the order of their places. */
export type Rows = Readonly<Record<Table, readonly unknown[]>>;

export interface Database {
  read(slug: string): Promise<Rows>;
  /** Writes all or nothing. Rejects when the browser refuses: storage full, switched off. Calls take effect in order. */
  write(slug: string, writes: readonly Write[]): Promise<void>;
}

/** All rows of a slug: arrays sort after everything else that can be a place. */
const rowsOf = (slug: string): IDBKeyRange => IDBKeyRange.bound([slug], [slug, []]);

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(ownName(NAME), VERSION);
  request.onupgradeneeded = () => {
    for (const table of TABLES) request.result.createObjectStore(table);
  };
  return answer(request).then((database) => {
    // A newer version of the site in another tab may want to change the tables.
    database.onversionchange = () => database.close();
    return database;
  });
}

/** Opens the database when it is first asked for. */
export function browserDatabase(): Database {
  let opened: Promise<IDBDatabase> | undefined;
  /** Once it is open, a write is handed to the browser in the same turn in which it is asked for. */
  let ready: IDBDatabase | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= open().then((found) => {
      ready = found;
      return found;
    });
    return opened;
  };

  const begin = (found: IDBDatabase, slug: string, writes: readonly Write[]): Promise<void> => {
    const transaction = found.transaction(TABLES, 'readwrite', { durability: 'relaxed' });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser refused to keep it'));
    });
    for (const write of writes) {
      if (write === 'clear') for (const table of TABLES) transaction.objectStore(table).delete(rowsOf(slug));
      else transaction.objectStore(write.table).put(write.value, [slug, write.place]);
    }
    transaction.commit();
    return done;
  };

  return {
    async read(slug) {
      const transaction = (await database()).transaction(TABLES, 'readonly');
      const rows = TABLES.map(async (table) => {
        const found = await answer(transaction.objectStore(table).getAll(rowsOf(slug)));
        return [table, found as unknown[]] as const;
      });
      return Object.fromEntries(await Promise.all(rows)) as Record<Table, unknown[]>;
    },
    async write(slug, writes) {
      await begin(ready ?? (await database()), slug, writes);
    },
  };
}
