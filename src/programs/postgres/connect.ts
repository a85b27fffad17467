// Models libpq: how clients find the server, and the sentences when they do not get in.
import { isErrno } from '../../host/errno.ts';
import { parseIp } from '../../host/net/address.ts';
import { connect } from '../../host/net/sockets.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Process } from '../../host/process/types.ts';
import { findUid } from '../applet/accounts.ts';
import { resolveHost } from '../net/resolve.ts';
import { SOCKET_DIRECTORY, socketPath } from './data-directory.ts';
import { type Channel, type FromServer, openChannel } from './wire.ts';

export interface ConnectionSettings {
  /** Empty means the Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password: string | undefined;
}

export interface Connected {
  readonly channel: Channel;
  readonly settings: ConnectionSettings;
  /** The server's address; undefined for the socket. */
  readonly address: string | undefined;
  readonly version: string;
  readonly superuser: boolean;
}

/** What libpq says after the client's name. */
export class ConnectionFailed extends Error {
  /** True where the server asks for a password that was not given. */
  readonly needsPassword: boolean;
  constructor(message: string, needsPassword = false) {
    super(message);
    this.needsPassword = needsPassword;
  }
}

/** Settings from the environment, a connection string, and what the command line says. */
export function settingsOf(
  proc: Process,
  given: { host?: string; port?: string; user?: string; database?: string; uri?: string },
): ConnectionSettings {
  const env = (name: string): string | undefined => proc.env.get(name) || undefined;
  const uri = given.uri === undefined ? {} : fromUri(given.uri);
  const user = given.user ?? uri.user ?? env('PGUSER') ?? findUid(proc, proc.cred.uid)?.name ?? 'root';
  return {
    host: given.host ?? uri.host ?? env('PGHOST') ?? '',
    port: Number(given.port ?? uri.port ?? env('PGPORT') ?? 5432),
    user,
    database: given.database ?? uri.database ?? env('PGDATABASE') ?? user,
    password: uri.password ?? env('PGPASSWORD') ?? fromPassFile(proc, given.host ?? uri.host ?? '', user),
  };
}

interface Parts {
  host?: string;
  port?: string;
  user?: string;
  password?: string;
  database?: string;
}

function fromUri(text: string): Parts {
  const match = /^postgres(?:ql)?:\/\/(?:([^:@/]*)(?::([^@/]*))?@)?([^:/?]*)(?::(\d+))?(?:\/([^?]*))?/.exec(text);
  const parts: Parts = {};
  if (match) {
    const [, user, password, host, port, database] = match;
    if (user) parts.user = decodeURIComponent(user);
    if (password !== undefined) parts.password = decodeURIComponent(password);
    if (host) parts.host = host;
    if (port) parts.port = port;
    if (database) parts.database = database;
    return parts;
  }
  const keys: Readonly<Record<string, keyof Parts>> = {
    host: 'host',
    port: 'port',
    user: 'user',
    password: 'password',
    dbname: 'database',
  };
  for (const [, name = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g)) {
    const key = keys[name];
    if (key) parts[key] = value;
  }
  return parts;
}

function fromPassFile(proc: Process, host: string, user: string): string | undefined {
  const path = `${proc.env.get('HOME') ?? ''}/.pgpass`;
  if (!proc.files.exists(path)) return undefined;
  for (const line of proc.files.readText(path).split('\n')) {
    const [name = '', , , who = '', password] = line.split(':');
    if (password !== undefined && ['*', host || 'localhost'].includes(name) && ['*', user].includes(who))
      return password;
  }
  return undefined;
}

/** Throws `ConnectionFailed`. */
export async function openConnection(proc: Process, settings: ConnectionSettings): Promise<Connected> {
  const { host, port } = settings;
  const local = host === '' || host.startsWith('/');
  const path = local ? (host === '' ? socketPath(port) : `${host}/.s.PGSQL.${port}`) : '';
  const address = local ? undefined : await resolveHost(proc, host);
  if (!local && address === undefined)
    throw new ConnectionFailed(
      `could not translate host name "${host}" to address: ${proc.files.exists('/etc/alpine-release') ? 'Name does not resolve' : 'Name or service not known'}`,
    );
  const where = local
    ? `connection to server on socket "${path}"`
    : `connection to server at "${host}"${parseIp(host) === undefined ? ` (${address})` : ''}, port ${port}`;
  if (local && !proc.files.exists(path))
    throw new ConnectionFailed(
      `${where} failed: No such file or directory\n\tIs the server running locally and accepting connections on that socket?`,
    );
  let socket: FileDescription;
  try {
    socket = await proc.interruptible(connect(proc.ns.net, { ip: address ?? '127.0.0.1', port }, proc.endSignal));
  } catch (error) {
    if (!isErrno(error)) throw error;
    const question = local
      ? 'Is the server running locally and accepting connections on that socket?'
      : 'Is the server running on that host and accepting TCP/IP connections?';
    throw new ConnectionFailed(`${where} failed: ${error.message}\n\t${question}`);
  }
  const channel = openChannel(socket, proc.endSignal);
  const { user, database, password } = settings;
  await channel.send({ hello: { user, database, password, local } });
  const answer = await proc.interruptible(channel.receive<FromServer>());
  if (!answer) throw new ConnectionFailed(`${where} failed: server closed the connection unexpectedly`);
  if (answer.error) {
    const { code, message } = answer.error;
    if (code === 'no-password') throw new ConnectionFailed(`${where} failed: ${message}`, true);
    throw new ConnectionFailed(`${where} failed: FATAL:  ${message}`);
  }
  return { channel, settings, address, version: answer.version ?? '', superuser: answer.superuser ?? false };
}

/** Whether somebody answers there: 0 accepting, 2 nobody. */
export async function probe(proc: Process, settings: ConnectionSettings): Promise<0 | 2> {
  const { host, port } = settings;
  const local = host === '' || host.startsWith('/');
  if (local && !proc.files.exists(socketPath(port))) return 2;
  const ip = local ? '127.0.0.1' : await resolveHost(proc, host);
  if (ip === undefined) return 2;
  try {
    const socket = await proc.interruptible(connect(proc.ns.net, { ip, port }, proc.endSignal));
    socket.close();
    return 0;
  } catch (error) {
    if (isErrno(error)) return 2;
    throw error;
  }
}

export const placeOf = ({ host, port }: ConnectionSettings): string =>
  `${host === '' ? SOCKET_DIRECTORY : host}:${port}`;
