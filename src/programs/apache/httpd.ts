// Models Apache httpd 2.4: `httpd -D FOREGROUND`, its notices, its logs, -t, -v.
import { createDeferred } from '../../base/deferred.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import type { HttpRequest } from '../http/message.ts';
import { serveConnection } from '../http/server.ts';
import { globToRegExp } from '../text/fnmatch.ts';
import { answerRequest } from './answer.ts';
import { type ApacheConfig, ApacheConfigError, parseApacheConfig } from './config.ts';

const ROOT = '/usr/local/apache2';

export const apacheHttpd: Program = async (proc) => {
  const version = String(proc.exe.note.version ?? '2.4.65');
  const args = proc.argv.slice(1);
  if (args.includes('-v')) {
    await print(
      proc,
      `Server version: Apache/${version} (Unix)\nServer built:   ${proc.exe.note.built ?? 'Jul 24 2025 00:00:00'}\n`,
    );
    return 0;
  }
  const other = args.find((arg) => ['-M', '-S', '-V', '-l', '-L', '-X'].includes(arg));
  if (other !== undefined) {
    await printError(proc, `httpd: ${other} is not part of this sandbox\n`);
    return 1;
  }
  const path = args[args.indexOf('-f') + 1] ?? '';
  const file = args.includes('-f') ? (path.startsWith('/') ? path : `${ROOT}/${path}`) : `${ROOT}/conf/httpd.conf`;
  let config: ApacheConfig;
  try {
    if (!proc.files.exists(file)) {
      await printError(proc, `httpd: Could not open configuration file ${file}: No such file or directory\n`);
      return 1;
    }
    config = parseApacheConfig(proc.files.readText(file), file, (pattern) => included(proc, pattern));
  } catch (error) {
    if (!(error instanceof ApacheConfigError)) throw error;
    await printError(proc, `AH00526: Syntax error on line ${error.line} of ${error.file}:\n${error.message}\n`);
    return 1;
  }
  if (config.listen.length === 0 && !args.includes('-t')) {
    await printError(proc, 'no listening sockets available, shutting down\nAH00015: Unable to open logs\n');
    return 1;
  }
  if (config.serverName === undefined) {
    const address =
      [...proc.ns.net.devices.values()].find(({ kind }) => kind !== 'loopback')?.addresses[0]?.ip ?? '127.0.0.1';
    const warning = `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${address}. Set the 'ServerName' directive globally to suppress this message\n`;
    await printError(proc, args.includes('-t') ? warning : warning + warning);
  }
  if (args.includes('-t')) {
    await printError(proc, 'Syntax OK\n');
    return 0;
  }
  const foreground = args.some(
    (arg, index) => arg === '-DFOREGROUND' || (arg === 'FOREGROUND' && args[index - 1] === '-D'),
  );
  if (foreground) return serve(proc, config, version);
  proc.spawn({ argv: proc.argv, program: (child) => serve(child, config, version), session: { tty: undefined } });
  return 0;
};

function included(proc: Process, pattern: string): { file: string; text: string }[] {
  const full = pattern.startsWith('/') ? pattern : `${ROOT}/${pattern}`;
  const { files } = proc;
  if (!/[*?[]/.test(full)) return files.exists(full) ? [{ file: full, text: files.readText(full) }] : [];
  const directory = full.slice(0, full.lastIndexOf('/'));
  const glob = globToRegExp(full.slice(directory.length + 1));
  if (!files.isDirectory(directory)) return [];
  return files
    .readdir(directory)
    .filter(({ name }) => glob.test(name))
    .map(({ name }) => ({ file: `${directory}/${name}`, text: files.readText(`${directory}/${name}`) }));
}

async function serve(proc: Process, config: ApacheConfig, version: string): Promise<number> {
  const log = (module: string, level: string, text: string): Promise<void> => {
    const now = proc.clock.now();
    const micro = String(Math.floor((now % 1000) * 1000)).padStart(6, '0');
    return printError(
      proc,
      `[${strftime('%a %b %d %H:%M:%S', now)}.${micro} ${strftime('%Y', now)}] [${module}:${level}] [pid ${proc.pid}:tid ${proc.pid}] ${text}\n`,
    );
  };
  const listeners: Listener[] = [];
  for (const { ip, port } of config.listen) {
    try {
      listeners.push(listen(proc.ns.net, 'tcp', { ip, port }, proc.pid));
    } catch (error) {
      if (!isErrno(error)) throw error;
      await printError(
        proc,
        `(98)Address already in use: AH00072: make_sock: could not bind to address [::]:${port}\n(98)Address already in use: AH00072: make_sock: could not bind to address 0.0.0.0:${port}\nno listening sockets available, shutting down\nAH00015: Unable to open logs\n`,
      );
      return 1;
    }
  }
  proc.endSignal.addEventListener('abort', () => {
    for (const listener of listeners) listener.close();
  });
  await log('mpm_event', 'notice', `AH00489: Apache/${version} (Unix) configured -- resuming normal operations`);
  await log(
    'core',
    'notice',
    `AH00094: Command line: '${['httpd', ...proc.argv.slice(1)].join(' ').replace('-DFOREGROUND', '-D FOREGROUND')}'`,
  );
  const ending = createDeferred<string>();
  proc.onSignal('SIGTERM', () => ending.resolve('AH00491: caught SIGTERM, shutting down'));
  proc.onSignal('SIGINT', () => ending.resolve('AH00491: caught SIGTERM, shutting down'));
  proc.onSignal('SIGWINCH', () => ending.resolve('AH00492: caught SIGWINCH, shutting down gracefully'));
  for (const listener of listeners) void accept(proc, listener, config, version, log).catch(() => {});
  await log('mpm_event', 'notice', await proc.interruptible(ending.promise));
  return 0;
}

async function accept(
  proc: Process,
  listener: Listener,
  config: ApacheConfig,
  version: string,
  log: (module: string, level: string, text: string) => Promise<void>,
): Promise<void> {
  for (;;) {
    const { socket, from } = await listener.accept(proc.endSignal);
    const handle = async (request: HttpRequest): Promise<Uint8Array> => {
      const { bytes, status, size, problem } = answerRequest(proc, request, config, version);
      if (problem !== undefined)
        await log('core', 'error', `[client ${from.ip}:${from.port}] ${problem.replace('[client ...] ', '')}`);
      const time = strftime('%d/%b/%Y:%H:%M:%S +0000', proc.clock.now());
      await print(
        proc,
        `${from.ip} - - [${time}] "${request.method} ${request.target} ${request.version}" ${status} ${size === 0 ? '-' : size}\n`,
      );
      return bytes;
    };
    serveConnection(socket, handle, { signal: proc.endSignal, keepAlive: true }).catch(() => {});
  }
}
