// Models redis 7.4 src/server.c: redis-server, its log, its clients, and how it ends.
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { acceptAll } from './clients.ts';
import { appendCommand, saveDump } from './persistence.ts';
import { type Log, restore } from './restore.ts';
import type { RedisServer } from './server-state.ts';
import { BadSetting, optionLines, readSettings, type Settings } from './settings.ts';
import { createDatabase } from './store.ts';

export const redisServer: Program = async (proc) => {
  const version = String(proc.exe.note.version ?? '7.4.6');
  const [first, ...others] = proc.argv.slice(1);
  if (first === '--version' || first === '-v') {
    await print(
      proc,
      `Redis server v=${version} sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=0000000000000000\n`,
    );
    return 0;
  }
  if (first === '--help' || first === '-h') {
    await printError(
      proc,
      'Usage: ./redis-server [/path/to/redis.conf] [options] [-]\n       ./redis-server - (read config from stdin)\n       ./redis-server -v or --version\n       ./redis-server -h or --help\n',
    );
    return 1;
  }
  const file = first !== undefined && !first.startsWith('--') ? first : undefined;
  const log: Log = (mark, text, role = 'M') => print(proc, `${proc.pid}:${role} ${stamp(proc)} ${mark} ${text}\n`);
  if (file !== undefined && !proc.files.exists(file)) {
    await log(
      '#',
      `Fatal error, can't open config file '${proc.files.absolute(file)}': No such file or directory`,
      'C',
    );
    return 1;
  }
  const lines = `${file === undefined ? '' : proc.files.readText(file)}\n${optionLines(file === undefined ? proc.argv.slice(1) : others)}`;
  let settings: Settings;
  try {
    settings = readSettings(lines, proc.cwd);
  } catch (problem) {
    if (!(problem instanceof BadSetting)) throw problem;
    await printError(
      proc,
      `\n*** FATAL CONFIG FILE ERROR (Redis ${version}) ***\nReading the configuration file, at line ${problem.number}\n>>> '${problem.line}'\n${problem.message}\n`,
    );
    return 1;
  }
  return serve(proc, settings, version, file !== undefined || proc.argv.length > 1, log);
};

const stamp = (proc: Process): string => {
  const now = proc.clock.now();
  return `${strftime('%d %b %Y %H:%M:%S', now)}.${String(Math.floor(now % 1000)).padStart(3, '0')}`;
};

async function greet(proc: Process, version: string, configured: boolean, port: string, log: Log): Promise<void> {
  if (read(proc, '/proc/sys/vm/overcommit_memory').trim() === '0')
    await log(
      '#',
      "WARNING Memory overcommit must be enabled! Without it, a background save or replication may fail under low memory condition. Being disabled, it can also cause failures without low memory condition, see https://github.com/jemalloc/jemalloc/issues/1328. To fix this issue add 'vm.overcommit_memory = 1' to /etc/sysctl.conf and then reboot or run the command 'sysctl vm.overcommit_memory=1' for this to take effect.",
      'C',
    );
  await log('*', 'oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo', 'C');
  await log('*', `Redis version=${version}, bits=64, commit=00000000, modified=0, pid=${proc.pid}, just started`, 'C');
  if (configured) await log('*', 'Configuration loaded', 'C');
  else
    await log(
      '#',
      'Warning: no config file specified, using the default config. In order to specify a config file use redis-server /path/to/redis.conf',
      'C',
    );
  await log('*', 'monotonic clock: POSIX clock_gettime');
  await log('*', `Running mode=standalone, port=${port}.`);
}

const read = (proc: Process, path: string): string => {
  try {
    return proc.files.readText(path);
  } catch {
    return '';
  }
};

async function serve(
  proc: Process,
  settings: Settings,
  version: string,
  configured: boolean,
  log: Log,
): Promise<number> {
  const port = settings.get('port') ?? '6379';
  await greet(proc, version, configured, port, log);
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: '::', port: Number(port) }, proc.pid);
  } catch (problem) {
    if (!isErrno(problem)) throw problem;
    await log('#', `Warning: Could not create server TCP listening socket *:${port}: bind: ${problem.message}`);
    await log('#', `Failed listening on port ${port} (tcp), aborting.`);
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  try {
    proc.startThread();
  } catch (problem) {
    if (!isErrno(problem)) throw problem;
    listener.close();
    await log('#', `Fatal: Can't initialize Background Jobs. Error message: ${problem.message}`);
    return 1;
  }
  const ending = createDeferred<{ readonly save: boolean; readonly signal?: string }>();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    proc.onSignal(signal, () => ending.resolve({ save: (settings.get('save') ?? '') !== '', signal }));
  const server = createServer(proc, settings, version, (save) => ending.resolve({ save }), log);
  await log('*', 'Server initialized');
  if (!(await restore(proc, server, log))) return 1;
  await log('*', 'Ready to accept connections tcp');
  void acceptAll(proc, server, listener).catch(() => {});
  const { save, signal } = await proc.interruptible(ending.promise);
  if (signal)
    await print(
      proc,
      `${proc.pid}:signal-handler (${Math.floor(proc.clock.now() / 1000)}) Received ${signal} scheduling shutdown...\n`,
    );
  await log('*', 'User requested shutdown...');
  if (save) {
    await log('*', 'Saving the final RDB snapshot before exiting.');
    if (server.save()) await log('*', 'DB saved on disk');
    else await log('#', "Error trying to save the DB, can't exit.");
  }
  await log('#', 'Redis is now ready to exit, bye bye...');
  return 0;
}

function createServer(
  proc: Process,
  settings: Settings,
  version: string,
  shutdown: (save: boolean) => void,
  log: Log,
): RedisServer {
  const now = (): number => proc.clock.now();
  const databases = Array.from({ length: Number(settings.get('databases')) }, () => createDatabase(now));
  let state = proc.hostPid + 1;
  const server: RedisServer = {
    version,
    pid: proc.pid,
    hostname: proc.ns.uts.hostname,
    kernel: read(proc, '/proc/sys/kernel/osrelease').trim(),
    settings,
    databases,
    startedAt: now(),
    now,
    random() {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    },
    lastSave: now(),
    dirty: 0,
    stats: { commands: 0, connections: 0, clients: 0 },
    changed(db, words) {
      server.dirty++;
      if (settings.get('appendonly') === 'yes') appendCommand(proc.files, settings, db, words);
    },
    save() {
      try {
        saveDump(proc.files, settings, databases, now());
      } catch (problem) {
        if (isErrno(problem)) return false;
        throw problem;
      }
      server.lastSave = now();
      server.dirty = 0;
      return true;
    },
    saveLater() {
      void (async () => {
        await log('*', 'Background saving started by pid 20');
        const saved = server.save();
        await log(saved ? '*' : '#', saved ? 'Background saving terminated with success' : 'Background saving error');
      })().catch(() => {});
    },
    shutdown,
  };
  return server;
}
