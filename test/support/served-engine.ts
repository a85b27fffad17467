/** A sandbox's engine on a real Unix socket, in this process. */
import type { Socket } from 'node:net';
import { serveConnection } from '../../src/command/engine/http/connection.ts';
import { listenAt } from '../../src/command/engine/socket-file.ts';
import { createUpgrades } from '../../src/command/engine/upgrade.ts';
import { createMachine, type Machine } from '../../src/machine.ts';

export interface ServedEngine {
  readonly socket: string;
  readonly machine: Machine;
  close(): Promise<void>;
}

/** At the pace of the wall clock: clients outside do not hold the machine's clock. */
export async function serveEngine(host: string, socket: string, seed = 'served'): Promise<ServedEngine> {
  const machine = await createMachine(host, { seed, start: Date.now(), pace: 'real' });
  const upgrades = createUpgrades(machine.engine);
  const clients = new Set<Socket>();
  const server = await listenAt(socket, (client) => {
    clients.add(client);
    client.on('error', () => {}).on('close', () => clients.delete(client));
    void serveConnection(client, { handle: machine.engine, now: () => machine.clock.now(), upgrades });
  });
  return {
    socket,
    machine,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const client of clients) client.destroy();
      }),
  };
}
