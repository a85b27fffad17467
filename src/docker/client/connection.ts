// Models moby client/request.go, client.go and ping.go: requests to an Engine API, its version agreed on first.

import type { Ping } from '../api/types/system.ts';
import type { ErrorResponse } from '../api/types/wire-values.ts';
import { lessThan } from '../api/versions.ts';
import { type EngineVersion, since } from '../engine-version.ts';

/** The engine answered with an error; the message begins with `Error response from daemon: `. */
export class ApiError extends Error {
  readonly httpStatus: number;

  constructor(httpStatus: number, message: string) {
    super(message);
    this.httpStatus = httpStatus;
  }
}

/** A host name that no name server knows; an opener throws it. */
export class LookupError extends Error {
  readonly code = 'ENOTFOUND';

  constructor(host: string, server: string) {
    super(`lookup ${host} on ${server}:53: no such host`);
  }
}

/** Nobody answers at the socket. */
export class ConnectionError extends Error {}

export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.httpStatus === 404;
export const isConflict = (error: unknown): boolean => error instanceof ApiError && error.httpStatus === 409;
export const isNotImplemented = (error: unknown): boolean => error instanceof ApiError && error.httpStatus === 501;

/** Who answers at a socket. `upload` is the client's half of a hijacked connection. */
export type HttpHandler = (request: Request, upload?: ReadableStream<Uint8Array>) => Promise<Response>;

/** A failed system call, as the host reports it: ENOENT, EACCES, ECONNREFUSED. */
const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export interface RequestOptions {
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: { readonly data: Uint8Array; readonly contentType: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** The client's half of a hijacked connection. */
  readonly upload?: ReadableStream<Uint8Array>;
  readonly signal?: AbortSignal;
  /** What the path names: clients before 23 say `Error: No such container: x` themselves. */
  readonly names?: readonly [object: string, id: string];
}

export interface Connection {
  /** Where it leads: `unix:///var/run/docker.sock`. */
  readonly host: string;
  /** The client's own version. */
  readonly version: EngineVersion;
  /** The API version in use: settled at the first request. */
  apiVersion(): Promise<string>;
  /** What the engine says about itself; a failed connection is thrown. */
  ping(): Promise<Ping>;
  /** A request that must succeed. Throws ApiError, ConnectionError. */
  send(method: string, path: string, options?: RequestOptions): Promise<Response>;
}

export interface ConnectionOptions {
  readonly host: string;
  readonly version: EngineVersion;
  /** The newest API that the client speaks, or the one it is told to. */
  readonly apiVersion: string;
  /** False where DOCKER_API_VERSION says which to speak. */
  readonly negotiate: boolean;
  /** Opens the socket; throws Errno. */
  readonly open: () => HttpHandler;
}

export function createConnection(options: ConnectionOptions): Connection {
  const { host, version } = options;
  let ping: Promise<Ping> | undefined;

  const url = (path: string, query: Query = {}): URL => {
    const target = new URL(`http://docker${path}`);
    for (const [name, value] of Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (value === undefined) continue;
      for (const one of Array.isArray(value) ? value : [value]) target.searchParams.append(name, String(one));
    }
    return target;
  };

  const open = (method: string, path: string): HttpHandler => {
    try {
      return options.open();
    } catch (error) {
      throw connectionError(error, host, version, method, path);
    }
  };

  const call = async (method: string, path: string, request: RequestOptions): Promise<Response> => {
    const handler = open(method, path);
    const headers = new Headers({ 'User-Agent': `Docker-Client/${version.text} (linux)`, ...request.headers });
    let body: Uint8Array<ArrayBuffer> | string | undefined;
    if (request.raw) {
      headers.set('Content-Type', request.raw.contentType);
      body = request.raw.data.slice();
    } else if (request.body !== undefined) {
      headers.set('Content-Type', 'application/json');
      body = `${JSON.stringify(request.body)}\n`;
    } else if (method === 'POST') headers.set('Content-Type', 'text/plain');
    if (request.upload) {
      headers.set('Connection', 'Upgrade');
      headers.set('Upgrade', 'tcp');
    }
    const message = new Request(url(path, request.query), {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(request.signal ? { signal: request.signal } : {}),
    });
    try {
      return await handler(message, request.upload);
    } catch (error) {
      if (errorCode(error) !== undefined) throw connectionError(error, host, version, method, path);
      throw error;
    }
  };

  const askPing = async (): Promise<Ping> => {
    let response = await call('HEAD', '/_ping', {});
    if (response.status !== 200 && response.status !== 500) response = await call('GET', '/_ping', {});
    const header = (name: string): string => response.headers.get(name) ?? '';
    return {
      apiVersion: header('Api-Version'),
      osType: header('Ostype'),
      experimental: header('Docker-Experimental') === 'true',
      builderVersion: header('Builder-Version'),
      swarm: header('Swarm'),
    };
  };

  const connection: Connection = {
    host,
    version,
    ping() {
      ping ??= askPing();
      return ping;
    },
    async apiVersion() {
      if (!options.negotiate) return options.apiVersion;
      const answer = await connection.ping().catch(() => undefined);
      // Clients before 25 take an engine that does not answer for the oldest they know.
      const served = answer?.apiVersion || (answer || !since(version, 25) ? '1.24' : options.apiVersion);
      return lessThan(served, options.apiVersion) ? served : options.apiVersion;
    },
    async send(method, path, request = {}) {
      const asked = await connection.apiVersion();
      const full = `/v${asked.replace(/^v/, '')}${path}`;
      const response = await call(method, full, request);
      if (response.status < 400) return response;
      if (response.status === 404 && request.names && !since(version, 23)) {
        throw new ApiError(404, `Error: No such ${request.names[0]}: ${request.names[1]}`);
      }
      // Clients before 27 take only what speaks API 1.24 or later to answer in JSON.
      const plain = !since(version, 27) && (!/^\d/.test(asked) || lessThan(asked, '1.24'));
      throw await apiError(
        response,
        `http://${encodeURIComponent(host.replace(/^\w+:\/\//, ''))}${full}`,
        version,
        plain,
      );
    },
  };
  return connection;
}

function connectionError(error: unknown, host: string, version: EngineVersion, method: string, path: string): Error {
  const code = errorCode(error);
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  const verb = method.charAt(0) + method.slice(1).toLowerCase();
  if (error instanceof LookupError) {
    const authority = host.replace(/^\w+:\/\//, '');
    return new ConnectionError(
      `error during connect: ${verb} "http://${authority}${path}": dial tcp: ${error.message}`,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    const socket = host.replace(/^unix:\/\//, '');
    // Debian builds the client of 20.10.24 with the later library.
    const later = since(version, 23) || version.patch >= 24;
    const start = later ? 'permission denied' : 'Got permission denied';
    const cause = code === 'EACCES' ? 'permission denied' : 'operation not permitted';
    return new ConnectionError(
      `${start} while trying to connect to the Docker daemon socket at ${host}: ${verb} "http://${encodeURIComponent(socket)}${path}": dial unix ${socket}: connect: ${cause}`,
    );
  }
  return new ConnectionError(`Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`);
}

async function apiError(response: Response, url: string, version: EngineVersion, plain: boolean): Promise<ApiError> {
  const text = await response.text();
  if (text === '') {
    const status = since(version, 27) ? `${response.status} ${response.statusText}`.trim() : response.statusText;
    return new ApiError(
      response.status,
      `request returned ${status} for API route and version ${url}, check if the server supports the requested API version`,
    );
  }
  const message =
    !plain && (response.headers.get('Content-Type') ?? '').startsWith('application/json') ? jsonMessage(text) : text;
  const said =
    message.trim() || `API returned a ${response.status} (${response.statusText}) but provided no error-message`;
  return new ApiError(response.status, `Error response from daemon: ${said}`);
}

function jsonMessage(text: string): string {
  try {
    return (JSON.parse(text) as ErrorResponse).message ?? '';
  } catch {
    return text;
  }
}
