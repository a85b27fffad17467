// Models redis src/server.c (loadDataFromDisk): what a server begins with.
import type { Process } from '../../host/process/types.ts';
import { loadDump, readAppended } from './persistence.ts';
import { createRespReader } from './resp.ts';
import type { RedisServer } from './server-state.ts';
import { type Client, execute } from './session.ts';

/** Writes a line of the server's log: `*` for what is ordinary, `#` for what is not. */
export type Log = (mark: '#' | '*', text: string, role?: string) => Promise<void>;

/** Loads what an earlier server left. */
export async function restore(proc: Process, server: RedisServer, log: Log): Promise<boolean> {
  const { settings, databases } = server;
  if (settings.get('appendonly') === 'yes') {
    const bytes = readAppended(proc.files, settings);
    if (bytes) await replay(server, bytes);
    else await log('*', 'Creating AOF base file appendonly.aof.1.base.rdb on server start');
    server.dirty = 0;
    return true;
  }
  try {
    const saved = loadDump(proc.files, settings, databases);
    if (saved === undefined) return true;
    const keys = databases.reduce((sum, db) => sum + db.keys().length, 0);
    await log('*', `Loading RDB produced by version ${server.version}`);
    await log('*', `RDB age ${Math.max(0, Math.floor((server.now() - saved) / 1000))} seconds`);
    await log('*', 'RDB memory usage when created 0.90 Mb');
    await log('*', `Done loading RDB, keys loaded: ${keys}, keys expired: 0.`);
    await log('*', 'DB loaded from disk: 0.000 seconds');
    return true;
  } catch (problem) {
    await log(
      '#',
      `Fatal error loading the DB, check server logs. Exiting. (${problem instanceof Error ? problem.message : problem})`,
    );
    return false;
  }
}

async function replay(server: RedisServer, bytes: Uint8Array): Promise<void> {
  let rest = bytes;
  const reader = createRespReader({
    async read() {
      const all = rest;
      rest = new Uint8Array(0);
      return all;
    },
  });
  const appending = server.settings.get('appendonly') ?? 'yes';
  server.settings.set('appendonly', 'no');
  const client: Client = {
    id: 0,
    address: '',
    db: 0,
    name: '',
    authenticated: true,
    queue: undefined,
    queueFailed: false,
  };
  for (let words = await reader.command(); words; words = await reader.command()) execute(server, client, words);
  server.settings.set('appendonly', appending);
}
