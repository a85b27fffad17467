// Models PostgreSQL 15 to 17's postmaster: `postgres`, its log, who may connect, and how it ends.
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { converse } from './conversation.ts';
import { confValue, readCluster, SOCKET_DIRECTORY, socketPath, writeCluster } from './data-directory.ts';
import { type Log, stamp } from './log.ts';

interface Options {
  readonly directory: string;
  readonly port: number;
  /** Empty: the Unix socket alone. */
  readonly addresses: string;
}

function readOptions(proc: Process): Options {
  const args = proc.argv.slice(1);
  let directory = proc.env.get('PGDATA') ?? '';
  const settings = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '-D') directory = args[++at] ?? '';
    else if (arg === '-p') settings.set('port', args[++at] ?? '');
    else if (arg === '-h') settings.set('listen_addresses', args[++at] ?? '');
    else if (arg === '-c' || arg.startsWith('--')) {
      const [name = '', value = ''] = (arg === '-c' ? (args[++at] ?? '') : arg.slice(2)).split(/=(.*)/s);
      settings.set(name.replaceAll('-', '_'), value.replace(/^'(.*)'$/, '$1'));
    }
  }
  const port = settings.get('port') ?? (confValue(proc, directory, 'port') || '5432');
  return {
    directory,
    port: Number(port),
    addresses: settings.get('listen_addresses') ?? confValue(proc, directory, 'listen_addresses') ?? 'localhost',
  };
}

export const postgres: Program = async (proc) => {
  const version = String(proc.exe.note.version ?? '17.6');
  const full = String(proc.exe.note.full ?? version);
  if (['--version', '-V'].includes(proc.argv[1] ?? '')) {
    await print(proc, `postgres (PostgreSQL) ${full}\n`);
    return 0;
  }
  if (proc.cred.uid === 0) {
    await printError(
      proc,
      '"root" execution of the PostgreSQL server is not permitted.\nThe server must be started under an unprivileged user ID to prevent\npossible system security compromise.  See the documentation for\nmore information on how to properly start the server.\n',
    );
    return 1;
  }
  const options = readOptions(proc);
  const log: Log = (level, text, pid = proc.pid) => printError(proc, `${stamp(proc)} [${pid}] ${level}:  ${text}\n`);
  const { directory } = options;
  if (!proc.files.exists(`${directory}/PG_VERSION`)) {
    await printError(
      proc,
      `postgres: could not access the server configuration file "${directory}/postgresql.conf": No such file or directory\n`,
    );
    return 2;
  }
  const made = proc.files.readText(`${directory}/PG_VERSION`).trim();
  const major = version.split('.')[0];
  if (made !== major) {
    await log('FATAL', 'database files are incompatible with server');
    await log(
      'DETAIL',
      `The data directory was initialized by PostgreSQL version ${made}, which is not compatible with this version ${full}.`,
    );
    return 1;
  }
  return serve(proc, options, { version, full, log });
};

interface Server {
  readonly version: string;
  readonly full: string;
  readonly log: Log;
}

async function serve(proc: Process, { directory, port, addresses }: Options, server: Server): Promise<number> {
  const { log, full, version } = server;
  const built = `PostgreSQL ${full} on x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit`;
  await log('LOG', `starting ${built}`);
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: addresses === '' ? '127.0.0.1' : '::', port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    await log('LOG', `could not bind IPv4 address "0.0.0.0": ${error.message}`);
    await log('HINT', `Is another postmaster already running on port ${port}? If not, wait a few seconds and retry.`);
    await log('FATAL', 'could not create any TCP/IP sockets');
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  if (addresses !== '') {
    await log('LOG', `listening on IPv4 address "0.0.0.0", port ${port}`);
    await log('LOG', `listening on IPv6 address "::", port ${port}`);
  }
  if (!proc.files.isDirectory(SOCKET_DIRECTORY)) proc.files.mkdirAll(SOCKET_DIRECTORY, 0o775);
  proc.files.removeAll(socketPath(port));
  proc.files.mknod(socketPath(port), 'socket', 0o777);
  await log('LOG', `listening on Unix socket "${socketPath(port)}"`);
  const { files } = proc;
  const lock = `${directory}/postmaster.pid`;
  const crashed = files.exists(lock);
  files.writeFile(lock, `${proc.pid}\n${directory}\n${Math.floor(proc.clock.now() / 1000)}\n${port}\n`, {
    mode: 0o600,
  });
  const startup = proc.pid + 28;
  if (crashed) {
    await log('LOG', `database system was interrupted; last known up at ${stamp(proc).replace(/\.\d+/, '')}`, startup);
    await log('LOG', 'database system was not properly shut down; automatic recovery in progress', startup);
  } else await log('LOG', `database system was shut down at ${stamp(proc).replace(/\.\d+/, '')}`, startup);
  await log('LOG', 'database system is ready to accept connections');
  const cluster = readCluster(proc, directory);
  const ending = createDeferred<string>();
  proc.onSignal('SIGTERM', () => ending.resolve('smart'));
  proc.onSignal('SIGINT', () => ending.resolve('fast'));
  proc.onSignal('SIGQUIT', () => ending.resolve('immediate'));
  proc.onSignal('SIGHUP', () => void log('LOG', 'received SIGHUP, reloading configuration files').catch(() => {}));
  let sessions = 0;
  void (async () => {
    for (;;) {
      const { socket, from } = await listener.accept(proc.endSignal);
      const pid = proc.pid + 40 + sessions++;
      converse({ proc, cluster, directory, built, version, log, pid }, socket, from.ip).catch(() => {});
    }
  })().catch(() => {});
  const how = await proc.interruptible(ending.promise);
  listener.close();
  await log('LOG', `received ${how} shutdown request`);
  if (how !== 'immediate') {
    if (how === 'fast') await log('LOG', 'aborting any active transactions');
    await log('LOG', `background worker "logical replication launcher" (PID ${proc.pid + 31}) exited with exit code 1`);
    await log('LOG', 'shutting down', startup - 2);
    await log('LOG', 'checkpoint starting: shutdown immediate', startup - 2);
    writeCluster(proc, directory, cluster);
    await log(
      'LOG',
      'checkpoint complete: wrote 3 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled; write=0.001 s, sync=0.001 s, total=0.002 s; sync files=2, longest=0.001 s, average=0.001 s; distance=0 kB, estimate=0 kB',
      startup - 2,
    );
    files.removeAll(lock);
  }
  await log('LOG', 'database system is shut down');
  files.removeAll(socketPath(port));
  return 0;
}
