// Models pg_isready and pg_ctl.
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { placeOf, probe, settingsOf } from './connect.ts';
import { socketPath } from './data-directory.ts';

function option(proc: Process, short: string, long: string): string | undefined {
  const args = proc.argv.slice(1);
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === short || arg === long) return args[at + 1];
    if (arg.startsWith(`${long}=`)) return arg.slice(long.length + 1);
    if (arg.startsWith(short) && arg.length > 2 && !arg.startsWith('--')) return arg.slice(2);
  }
  return undefined;
}

export const pgIsReady: Program = async (proc) => {
  const [host, port] = [option(proc, '-h', '--host'), option(proc, '-p', '--port')];
  const settings = settingsOf(proc, { ...(host !== undefined && { host }), ...(port !== undefined && { port }) });
  const status = await probe(proc, settings);
  if (!proc.argv.includes('-q'))
    await print(proc, `${placeOf(settings)} - ${status === 0 ? 'accepting connections' : 'no response'}\n`);
  return status;
};

/** Starts a server in the background and waits for it, or stops the one that runs. */
export const pgCtl: Program = async (proc) => {
  const directory = option(proc, '-D', '--pgdata') ?? proc.env.get('PGDATA') ?? '';
  const quiet = proc.argv.includes('-s');
  const verb = proc.argv
    .slice(1)
    .find((arg) => ['start', 'stop', 'status', 'reload', 'restart', 'init', 'initdb'].includes(arg));
  const pid = serverPid(proc, directory);
  switch (verb) {
    case 'start':
      return start(proc, directory);
    case 'status':
      await print(
        proc,
        pid === undefined ? 'pg_ctl: no server running\n' : `pg_ctl: server is running (PID: ${pid})\n`,
      );
      return pid === undefined ? 3 : 0;
    case 'stop':
      if (pid === undefined) {
        await printError(proc, `pg_ctl: PID file "${directory}/postmaster.pid" does not exist\nIs server running?\n`);
        return 1;
      }
      return stop(proc, pid, directory);
    case 'reload':
      if (pid !== undefined) proc.kill(pid, 'SIGHUP');
      if (!quiet) await print(proc, 'server signaled\n');
      return 0;
    default:
      await printError(
        proc,
        `pg_ctl: ${verb === undefined ? 'no operation specified' : `${verb} is not part of this sandbox`}\n`,
      );
      return 1;
  }
};

function serverPid(proc: Process, directory: string): number | undefined {
  const path = `${directory}/postmaster.pid`;
  return proc.files.exists(path) ? Number(proc.files.readText(path).split('\n')[0]) : undefined;
}

const STEP_MS = 100;
const PATIENCE = 600;

async function start(proc: Process, directory: string): Promise<number> {
  const words = (option(proc, '-o', '--options') ?? '').match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  await print(proc, 'waiting for server to start...');
  const server = proc.spawn({
    argv: ['postgres', '-D', directory, ...words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'))],
    path: proc.exe.path.replace(/[^/]*$/, 'postgres'),
    session: { tty: undefined },
  });
  const port = Number(option(proc, '-p', '--port') ?? 5432);
  for (let step = 0; step < PATIENCE; step++) {
    await proc.sleep(STEP_MS);
    if (serverPid(proc, directory) !== undefined && proc.files.exists(socketPath(port))) {
      await print(proc, ' done\nserver started\n');
      return 0;
    }
    if (server.state === 'zombie') break;
  }
  await print(proc, ' stopped waiting\n');
  await printError(proc, 'pg_ctl: could not start server\nExamine the log output.\n');
  return 1;
}

async function stop(proc: Process, pid: number, directory: string): Promise<number> {
  const mode = option(proc, '-m', '--mode') ?? 'fast';
  proc.kill(pid, mode.startsWith('s') ? 'SIGTERM' : mode.startsWith('i') ? 'SIGQUIT' : 'SIGINT');
  await print(proc, 'waiting for server to shut down...');
  for (let step = 0; step < PATIENCE && serverPid(proc, directory) !== undefined; step++) await proc.sleep(STEP_MS);
  await print(proc, ' done\nserver stopped\n');
  return 0;
}
