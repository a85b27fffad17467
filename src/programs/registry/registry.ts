// Models registry:2 (distribution 2.8): `registry serve`, its log, and the environment variables that readers set.
import { rfc3339Nano } from '../../base/rfc3339.ts';
import { isErrno } from '../../host/errno.ts';
import type { Listener } from '../../host/net/namespace.ts';
import { listen } from '../../host/net/sockets.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { strftime } from '../applet/time.ts';
import { type HeaderList, type HttpRequest, headerOf, responseBytes } from '../http/message.ts';
import { serveConnection } from '../http/server.ts';
import { answer, failure, type RegistryAnswer, type RegistrySettings } from './answer.ts';
import { type Htpasswd, readHtpasswd } from './htpasswd.ts';
import { openStorage } from './storage.ts';

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  301: 'Moved Permanently',
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
};
const USAGE =
  '`registry`\n\nUsage:\n  registry [flags]\n  registry [command]\n\nAvailable Commands:\n  garbage-collect `garbage-collect` deletes layers not referenced by any manifests\n  help            Help about any command\n  serve           `serve` stores and distributes Docker images\n\nFlags:\n  -h, --help      help for registry\n  -v, --version   show the version and exit\n\nUse "registry [command] --help" for more information about a command.\n';
const VERSION = '2.8.3';

export const registry: Program = async (proc) => {
  const [, verb = '', config] = proc.argv;
  if (verb === '-v' || verb === '--version') {
    await print(proc, `registry github.com/docker/distribution ${VERSION}\n`);
    return 0;
  }
  if (verb !== 'serve') {
    if (verb === 'garbage-collect') {
      await printError(proc, 'registry garbage-collect: not part of this sandbox\n');
      return 1;
    }
    await print(proc, USAGE);
    return 0;
  }
  if (config === undefined || !proc.files.exists(config)) {
    await printError(
      proc,
      `configuration error: open ${config ?? ''}: no such file or directory\nUsage: \n  registry serve <config> [flags]\n\nFlags:\n  -h, --help=false: help for serve\n\n\n`,
    );
    return 1;
  }
  return serve(proc);
};

async function serve(proc: Process): Promise<number> {
  const variable = (name: string): string | undefined => proc.env.get(`REGISTRY_${name}`);
  const unmodelled = ['HTTP_TLS_CERTIFICATE', 'AUTH_TOKEN_REALM', 'PROXY_REMOTEURL'].find(variable);
  if (unmodelled !== undefined) {
    await printError(proc, `registry: REGISTRY_${unmodelled} is not part of this sandbox\n`);
    return 1;
  }
  const log = createLog(proc);
  let accounts: Htpasswd | undefined;
  if (variable('AUTH') === 'htpasswd' || variable('AUTH_HTPASSWD_PATH') !== undefined) {
    const path = variable('AUTH_HTPASSWD_PATH') ?? '';
    if (!proc.files.exists(path)) {
      await log('fatal', `unable to configure authorization (htpasswd): open ${path}: no such file or directory`);
      return 1;
    }
    accounts = readHtpasswd(proc.files.readText(path));
  }
  const settings: RegistrySettings = {
    storage: openStorage(proc.files, variable('STORAGE_FILESYSTEM_ROOTDIRECTORY') ?? '/var/lib/registry'),
    mayDelete: variable('STORAGE_DELETE_ENABLED') === 'true',
    newId: idsOf(proc),
  };
  const address = variable('HTTP_ADDR') ?? ':5000';
  const port = Number(address.slice(address.lastIndexOf(':') + 1));
  if (variable('HTTP_SECRET') === undefined)
    await log(
      'warning',
      'No HTTP secret provided - generated random secret. This may cause problems with uploads if multiple registries are behind a load-balancer. To provide a shared secret, fill in http.secret in the configuration file or set the REGISTRY_HTTP_SECRET environment variable.',
    );
  await log('info', 'redis not configured');
  await log('info', 'Starting upload purge in 42m0s');
  await log('info', 'using inmemory blob descriptor cache');
  let listener: Listener;
  try {
    listener = listen(proc.ns.net, 'tcp', { ip: '::', port }, proc.pid);
  } catch (error) {
    if (!isErrno(error)) throw error;
    await log('fatal', `listen tcp ${address}: bind: ${error.message.toLowerCase()}`);
    return 1;
  }
  proc.endSignal.addEventListener('abort', () => listener.close());
  await log('info', `listening on [::]:${port}`);
  for (;;) {
    const { socket, from } = await proc.interruptible(listener.accept(proc.endSignal));
    const handle = async (request: HttpRequest): Promise<Uint8Array> => {
      const given =
        malformed(request) ?? denied(request, accounts, variable('AUTH_HTPASSWD_REALM')) ?? answer(request, settings);
      await access(proc, request, given, `${from.ip}:${from.port}`);
      return toBytes(proc, request, given);
    };
    serveConnection(socket, handle, { signal: proc.endSignal, keepAlive: true }).catch(() => {});
  }
}

/** What is no HTTP, as a TLS client's first words are not. */
const malformed = (request: HttpRequest): RegistryAnswer | undefined =>
  /^[A-Z]+$/.test(request.method) && request.target.startsWith('/')
    ? undefined
    : {
        status: 400,
        headers: [['Content-Type', 'text/plain; charset=utf-8']],
        body: new TextEncoder().encode('400 Bad Request'),
      };

function denied(request: HttpRequest, accounts: Htpasswd | undefined, realm = ''): RegistryAnswer | undefined {
  if (!accounts) return undefined;
  const given = /^Basic (.+)$/.exec(headerOf(request.headers, 'authorization') ?? '')?.[1];
  const [name = '', ...password] = given === undefined ? [] : atob(given).split(':');
  if (given !== undefined && accounts.admits(name, password.join(':'))) return undefined;
  return failure('UNAUTHORIZED', null, [['Www-Authenticate', `Basic realm=${JSON.stringify(realm || 'Registry')}`]]);
}

function toBytes(proc: Process, request: HttpRequest, { status, headers, body }: RegistryAnswer): Uint8Array {
  const all: HeaderList = [
    ...headers,
    ...(status === 400 ? [] : [['Docker-Distribution-Api-Version', 'registry/2.0'] as const]),
    ['X-Content-Type-Options', 'nosniff'],
    ['Date', strftime('%a, %d %b %Y %H:%M:%S GMT', proc.clock.now())],
    ['Content-Length', String(body.length)],
  ];
  return responseBytes(
    `HTTP/1.1 ${status} ${REASONS[status] ?? ''}`,
    all,
    request.method === 'HEAD' ? new Uint8Array(0) : body,
  );
}

function access(proc: Process, request: HttpRequest, { status, body }: RegistryAnswer, from: string): Promise<void> {
  const time = strftime('%d/%b/%Y:%H:%M:%S +0000', proc.clock.now());
  const agent = headerOf(request.headers, 'user-agent') ?? '';
  const size = request.method === 'HEAD' ? 0 : body.length;
  return print(
    proc,
    `${from.replace(/:\d+$/, '')} - - [${time}] "${request.method} ${request.target} ${request.version}" ${status} ${size} "" ${JSON.stringify(agent)}\n`,
  );
}

const createLog =
  (proc: Process) =>
  (level: string, message: string): Promise<void> => {
    const quoted = /^[\w.-]+$/.test(message) ? message : JSON.stringify(message);
    return printError(
      proc,
      `time="${rfc3339Nano(proc.clock.now())}" level=${level} msg=${quoted} go.version=go1.20.8 service=registry version=${VERSION} \n`,
    );
  };

/** Names for uploads: different ones each time, the same in every run. */
function idsOf(proc: Process): () => string {
  let count = 0;
  return () => {
    const hex = ((proc.clock.now() * 1000 + count++ * 7919 + proc.hostPid) % 2 ** 48).toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-4${hex.slice(1, 4)}-a${hex.slice(5, 8)}-${hex}`;
  };
}
