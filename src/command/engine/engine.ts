/** `hatoba engine`: the Engine API of a sandbox on a real Unix socket, for clients that were written elsewhere. */
import type net from 'node:net';
import path from 'node:path';
import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { startMachine } from '../machine.ts';
import { type OptionRule, parseOptions } from '../options.ts';
import { styleFor } from '../style.ts';
import { CannotRun, type Io, type Subcommand, UsageError } from '../subcommand.ts';
import { serveConnection } from './http/connection.ts';
import { listenAt } from './socket-file.ts';
import { createUpgrades } from './upgrade.ts';

const RULES: readonly OptionRule[] = [
  { name: '--host', value: 'PROFILE' },
  { name: '--socket', value: 'PATH' },
  { name: '--seed', value: 'TEXT' },
  { name: '--pace', value: 'real|instant', choices: ['real', 'instant'] },
];

const HELP = `hatoba engine: the Docker Engine of a simulated machine, on a Unix socket of this computer, for the docker you have.

Usage: hatoba engine --socket PATH [--host PROFILE] [--seed TEXT] [--pace real|instant]

  --socket PATH    where to listen; a socket that nobody listens on any more is replaced
  --host PROFILE   the machine whose engine it is (${DEFAULT_HOST} if unsaid; hatoba sandbox --list-hosts)
  --seed TEXT      where ids and addresses come from: the same text, the same ones
  --pace PACE      real: a second lasts a second; instant: waiting costs nothing (real if unsaid)

Then, in another terminal:

  export DOCKER_HOST=unix://PATH
  docker run --rm hello-world

Bind mounts and published ports are those of the simulated machine: nothing of this computer is reached. It serves until
Ctrl-C or SIGTERM, and forgets everything then.
`;

export const engine: Subcommand = {
  name: 'engine',
  summary: "a sandbox's Docker Engine on a Unix socket, for the docker you have",
  help: HELP,
  async run(args, io) {
    const options = parseOptions(args, RULES);
    const [extra] = options.words;
    if (extra !== undefined) throw new UsageError(`no word is expected here: ${JSON.stringify(extra)}.`);
    const socket = options.value('--socket');
    if (socket === undefined || socket === '') throw new UsageError('--socket PATH says where to listen.');
    const seed = options.value('--seed');
    const pace = options.value('--pace') === 'instant' ? 'instant' : 'real';
    keepServing();
    const machine = await startMachine(options.value('--host') ?? DEFAULT_HOST, {
      start: Date.now(),
      pace,
      ...(seed !== undefined && { seed }),
    });
    const file = path.resolve(socket);
    const upgrades = createUpgrades(machine.engine);
    const clients = new Set<net.Socket>();
    const server = await listenAt(file, (client) => {
      clients.add(client);
      client.on('error', () => {}).on('close', () => clients.delete(client));
      void serveConnection(client, { handle: machine.engine, now: () => machine.clock.now(), upgrades });
    });
    await announce(file, machine.engine, io);
    await stopped(io, server);
    server.close();
    for (const client of clients) client.destroy();
    return 0;
  },
};

/** What goes wrong in the background of a machine must not end what is served; HATOBA_DEBUG shows it. */
function keepServing(): void {
  const note = (error: unknown): void => {
    if (process.env.HATOBA_DEBUG) console.error(error);
  };
  process.on('unhandledRejection', note);
  process.on('uncaughtException', note);
}

async function announce(file: string, ask: (request: Request) => Promise<Response>, io: Io): Promise<void> {
  const style = styleFor(io.out, io.env);
  const answer = await ask(new Request('http://docker/version'));
  const { Version, ApiVersion, MinAPIVersion } = (await answer.json()) as Readonly<Record<string, string>>;
  if (!answer.ok) throw new CannotRun(`the engine does not answer: ${answer.status}.`);
  io.out.write(`Docker Engine ${Version} (API ${MinAPIVersion} to ${ApiVersion}), simulated, on ${file}\n`);
  io.out.write(style.dim('Ctrl-C ends it. In another terminal:\n'));
  io.out.write(`\n    export DOCKER_HOST=unix://${file}\n\n`);
}

/** Resolves when the user, or whoever started us, asks to stop. The socket file goes away with the server. */
function stopped(io: Io, server: net.Server): Promise<void> {
  // SIGTERM and SIGHUP end the process through `exit`; the listener is closed on the way.
  process.on('exit', () => server.close());
  return new Promise((resolve) => {
    if (io.interrupted.aborted) return resolve();
    io.interrupted.addEventListener('abort', () => resolve(), { once: true });
  });
}
