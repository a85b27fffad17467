// Models redis src/networking.c: connections, and the commands that come over them.
import type { Listener } from '../../host/net/namespace.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { createRespReader, toBytes } from './resp.ts';
import type { RedisServer } from './server-state.ts';
import { type Client, execute } from './session.ts';

/** Serves whoever connects, until the process ends. */
export async function acceptAll(proc: Process, server: RedisServer, listener: Listener): Promise<void> {
  for (;;) {
    const { socket, from } = await proc.interruptible(listener.accept(proc.endSignal));
    server.stats.connections++;
    const client: Client = {
      id: server.stats.connections + 2,
      address: `${from.ip}:${from.port}`,
      db: 0,
      name: '',
      authenticated: (server.settings.get('requirepass') ?? '') === '',
      queue: undefined,
      queueFailed: false,
    };
    serveClient(proc, server, client, socket).catch(() => {});
  }
}

async function serveClient(proc: Process, server: RedisServer, client: Client, socket: FileDescription): Promise<void> {
  server.stats.clients++;
  const reader = createRespReader(socket, proc.endSignal);
  try {
    for (let words = await reader.command(); words; words = await reader.command()) {
      if (words.length === 0) continue;
      const reply = execute(server, client, words);
      if (reply === undefined) {
        await socket.write(toBytes({ kind: 'status', text: 'OK' }), proc.endSignal);
        break;
      }
      await socket.write(toBytes(reply), proc.endSignal);
    }
  } finally {
    server.stats.clients--;
    socket.close();
  }
}
