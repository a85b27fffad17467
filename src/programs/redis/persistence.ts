// Models redis src/rdb.c and aof.c: what is left of the data when the server ends. The formats in the files are our own.
import { concat, decode, encode } from '../../base/bytes.ts';
import type { Files } from '../../host/fs/files.ts';
import { toBytes } from './resp.ts';
import type { Settings } from './settings.ts';
import { type Database, fromPlain, toPlain } from './store.ts';

const MAGIC = 'REDIS0012';

const dumpPath = (settings: Settings): string => `${settings.get('dir')}/${settings.get('dbfilename')}`;
const appendPath = (settings: Settings): string =>
  `${settings.get('dir')}/${settings.get('appenddirname')}/${settings.get('appendfilename')}.1.incr.aof`;

/** Writes every database. Throws `Errno` where the directory cannot be written to. */
export function saveDump(files: Files, settings: Settings, databases: readonly Database[], now: number): void {
  const content = { saved: now, databases: databases.map(toPlain) };
  files.writeFile(dumpPath(settings), encode(`${MAGIC}${JSON.stringify(content)}`), { mode: 0o600 });
}

/** Reads what was saved; the time it was saved, or undefined where there is nothing. */
export function loadDump(files: Files, settings: Settings, databases: readonly Database[]): number | undefined {
  const path = dumpPath(settings);
  if (!files.exists(path)) return undefined;
  const text = decode(files.readFile(path));
  if (!text.startsWith(MAGIC)) throw new Error('Wrong signature trying to load DB from file');
  const { saved, databases: plain } = JSON.parse(text.slice(MAGIC.length)) as {
    saved: number;
    databases: Parameters<typeof fromPlain>[1][];
  };
  for (const [index, one] of plain.entries()) {
    const database = databases[index];
    if (database) fromPlain(database, one);
  }
  return saved;
}

/** Adds a command that changed something to the append-only file. */
export function appendCommand(files: Files, settings: Settings, db: number, command: readonly string[]): void {
  const path = appendPath(settings);
  files.mkdirAll(path.replace(/\/[^/]*$/, ''), 0o755);
  const record = concat([toBytes(['SELECT', String(db)]), toBytes(command)]);
  files.writeFile(path, record, { mode: 0o644, append: true });
}

/** The bytes of the append-only file, to be played again. */
export const readAppended = (files: Files, settings: Settings): Uint8Array | undefined =>
  files.exists(appendPath(settings)) ? files.readFile(appendPath(settings)) : undefined;
