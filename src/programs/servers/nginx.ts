// Models nginx 1.27: a master with workers, static files, return and proxy_pass, its access log and its notices.
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { findUser } from '../applet/accounts.ts';
import { strftime } from '../applet/time.ts';
import { acceptFrom } from './nginx-accept.ts';
import { type Directive, directive, NginxConfigError, serversOf } from './nginx-config.ts';
import { findUpstreams, load } from './nginx-load.ts';
import { log } from './nginx-log.ts';
import { signalMaster } from './nginx-signal.ts';

const CONFIG = '/etc/nginx/nginx.conf';

export const nginx: Program = async (proc) => {
  const version = typeof proc.exe.note.version === 'string' ? proc.exe.note.version : '1.27.3';
  const args = proc.argv.slice(1);
  if (args.includes('-v')) {
    await printError(proc, `nginx version: nginx/${version}\n`);
    return 0;
  }
  if (args.includes('-V')) {
    await printError(
      proc,
      `nginx version: nginx/${version}\nbuilt by gcc 12.2.0 (Debian 12.2.0-14+deb12u1) \nTLS SNI support enabled\n`,
    );
    return 0;
  }
  const strange = args.find((arg, index) => !isOption(arg, args[index - 1]));
  if (strange !== undefined) {
    await printError(proc, `nginx: invalid option: "${strange.replace(/^-(.).*/, '$1')}"\n`);
    return 1;
  }
  const path = args.includes('-c') ? (args[args.indexOf('-c') + 1] ?? CONFIG) : CONFIG;
  const globals = args.flatMap((arg, index) => (arg === '-g' ? [args[index + 1] ?? ''] : [])).join(' ');
  const testing = args.includes('-t') || args.includes('-T');
  let config: Directive[];
  try {
    config = load(proc, path, globals);
    await findUpstreams(proc, config);
  } catch (error) {
    if (!(error instanceof NginxConfigError)) throw error;
    const time = strftime('%Y/%m/%d %H:%M:%S', proc.clock.now());
    await printError(
      proc,
      `${testing ? '' : `${time} [emerg] ${proc.pid}#${proc.pid}: ${error.message}\n`}nginx: [emerg] ${error.message}\n`,
    );
    if (testing) await printError(proc, `nginx: configuration file ${path} test failed\n`);
    return 1;
  }
  if (testing) {
    await printError(
      proc,
      `nginx: the configuration file ${path} syntax is ok\nnginx: configuration file ${path} test is successful\n`,
    );
    if (args.includes('-T'))
      for (const file of new Set([path, ...filesOf(config)]))
        if (proc.files.exists(file)) await print(proc, `# configuration file ${file}:\n${proc.files.readText(file)}\n`);
    return 0;
  }
  if (args.includes('-s')) return signalMaster(proc, args[args.indexOf('-s') + 1] ?? '');
  if (directive(config, 'daemon')?.args[0] === 'off') return master(proc, config, version, args, path, globals);
  proc.spawn({
    argv: proc.argv,
    program: (child) => master(child, config, version, args, path, globals),
    session: { tty: undefined },
  });
  return 0;
};

const TAKES_VALUE = ['-c', '-g', '-s', '-p', '-e'];

const isOption = (arg: string, before: string | undefined): boolean =>
  TAKES_VALUE.includes(before ?? '') || /^-([tTvVqh?]|[cgspe])$/.test(arg);

const filesOf = (directives: readonly Directive[]): readonly string[] =>
  directives.flatMap(({ file, block }) => [file, ...filesOf(block ?? [])]);

async function master(
  proc: Process,
  first: readonly Directive[],
  version: string,
  args: readonly string[],
  path: string,
  globals: string,
): Promise<number> {
  const notice = (text: string): Promise<void> => log(proc, first, 'notice', text);
  let config = first;
  const listeners: Listener[] = [];
  const bindAll = async (): Promise<boolean> => {
    for (const listener of listeners.splice(0)) listener.close();
    for (const { ip, port } of uniqueListens(config)) {
      try {
        if (
          port < Number(proc.ns.net.sysctls.get('net.ipv4.ip_unprivileged_port_start') ?? 1024) &&
          !proc.cred.caps.has('CAP_NET_BIND_SERVICE')
        )
          throw new NginxConfigError(`bind() to ${ip}:${port} failed (13: Permission denied)`);
        listeners.push(listen(proc.ns.net, 'tcp', { ip, port }, proc.pid));
      } catch (error) {
        if (!isErrno(error) && !(error instanceof NginxConfigError)) throw error;
        const text = isErrno(error) ? `bind() to ${ip}:${port} failed (98: ${error.message})` : error.message;
        await log(proc, config, 'emerg', text);
        await printError(proc, `nginx: [emerg] ${text}\n`);
        return false;
      }
    }
    return true;
  };
  if (!(await bindAll())) return 1;
  proc.endSignal.addEventListener('abort', () => {
    for (const listener of listeners) listener.close();
  });
  const events: string[] = [];
  let wake = (): void => {};
  const post = (event: string) => () => {
    events.push(event);
    wake();
  };
  proc.onSignal('SIGTERM', post('SIGTERM'));
  proc.onSignal('SIGINT', post('SIGINT'));
  proc.onSignal('SIGQUIT', post('SIGQUIT'));
  proc.onSignal('SIGHUP', post('SIGHUP'));
  proc.argv = [`nginx: master process nginx${args.length > 0 ? ` ${args.join(' ')}` : ''}`];
  proc.files.mkdirAll('/run');
  if (proc.files.access('/run', 'write')) proc.files.writeFile('/run/nginx.pid', `${proc.pid}\n`);
  await notice('using the "epoll" event method');
  await notice(`nginx/${version}`);
  await notice('built by gcc 12.2.0 (Debian 12.2.0-14) ');
  await notice(`OS: Linux ${kernelRelease(proc)}`);
  await notice('getrlimit(RLIMIT_NOFILE): 1048576:1048576');
  await notice('start worker processes');
  const workers: Process[] = [];
  const startWorkers = async (): Promise<void> => {
    for (let i = 0; i < workerCount(proc, config); i++) {
      workers.push(startWorker(proc, config));
      await notice(`start worker process ${workers.at(-1)?.pid}`);
    }
  };
  await startWorkers();
  const renewWorkers = async (): Promise<void> => {
    const old = workers.splice(0);
    await notice('start worker processes');
    await startWorkers();
    for (const worker of old) {
      proc.kernel.signal(worker, 'SIGTERM');
      await worker.ended;
      await notice(`signal 17 (SIGCHLD) received from ${worker.pid}`);
      await notice(`worker process ${worker.pid} exited with code 0`);
    }
  };
  const accepting = new Set<Listener>();
  const accept = (): void => {
    for (const listener of listeners)
      if (!accepting.has(listener)) void acceptFrom(proc, listener, () => config, accepting);
  };
  accept();
  for (;;) {
    const event = events.shift();
    if (event === undefined) {
      await proc.interruptible(
        new Promise<void>((resolve) => {
          wake = resolve;
          if (events.length > 0) resolve();
        }),
      );
      continue;
    }
    if (event === 'SIGHUP') {
      await notice('signal 1 (SIGHUP) received, reconfiguring');
      await notice('reconfiguring');
      try {
        const next = load(proc, path, globals);
        await findUpstreams(proc, next);
        config = next;
        await bindAll();
        accept();
        await notice('using the "epoll" event method');
        await renewWorkers();
      } catch (error) {
        if (!(error instanceof NginxConfigError)) throw error;
        await log(proc, config, 'emerg', error.message);
      }
      continue;
    }
    const graceful = event === 'SIGQUIT';
    await notice(
      `signal ${event === 'SIGQUIT' ? 3 : event === 'SIGTERM' ? 15 : 2} (${event}) received, ${graceful ? 'shutting down' : 'exiting'}`,
    );
    for (const worker of workers) {
      proc.kernel.signal(worker, 'SIGTERM');
      await worker.ended;
      await notice(`worker process ${worker.pid} exited with code 0`);
    }
    await notice('exit');
    return 0;
  }
}

const uniqueListens = (config: readonly Directive[]): { ip: string; port: number }[] => {
  const all = serversOf(config).flatMap((server) => server.listen);
  return all.filter((one, index) => all.findIndex((other) => other.ip === one.ip && other.port === one.port) === index);
};

function workerCount(proc: Process, config: readonly Directive[]): number {
  const wanted = directive(config, 'worker_processes')?.args[0] ?? '1';
  if (wanted !== 'auto') return Math.max(1, Number(wanted));
  try {
    return Math.max(
      1,
      proc.files
        .readText('/proc/cpuinfo')
        .split('\n')
        .filter((line) => line.startsWith('processor')).length,
    );
  } catch {
    return 1;
  }
}

/** A worker shows in the process list; requests are answered by the master's own loop. */
function startWorker(proc: Process, config: readonly Directive[]): Process {
  const account = findUser(proc, directive(config, 'user')?.args[0] ?? 'nobody');
  const cred =
    account && proc.cred.uid === 0
      ? { ...proc.cred, uid: account.uid, gid: account.gid, groups: [account.gid], caps: new Set<string>() }
      : proc.cred;
  return proc.spawn({
    argv: ['nginx: worker process'],
    cred,
    program: (worker) =>
      worker.interruptible(new Promise<number>((resolve) => worker.onSignal('SIGTERM', () => resolve(0)))),
  });
}

function kernelRelease(proc: Process): string {
  try {
    return proc.files.readText('/proc/sys/kernel/osrelease').trim();
  } catch {
    return '6.8.0';
  }
}
