/** One API request as a handler sees it, after routing and version negotiation. */
import type { EngineVersion } from '../../engine-version.ts';

export interface Call {
  readonly request: Request;
  /** Parts of the path by the name the route gives them, unescaped. */
  readonly vars: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The API version spoken, `1.41`: the one in the path, or the engine's own. */
  readonly apiVersion: string;
  readonly engine: EngineVersion;
  /** The client's half of a hijacked connection. */
  readonly upload: ReadableStream<Uint8Array> | undefined;
  /** Aborts when the client has gone away. */
  readonly signal: AbortSignal;
}

export type Handler = (call: Call) => Promise<Response>;

export interface Route {
  readonly method: string;
  /** `/containers/{name}/json`; a variable takes any characters, slashes included. */
  readonly path: string;
  readonly handle: Handler;
  /** The first major version that has it. */
  readonly from?: number;
}

const on =
  (method: string) =>
  (path: string, handle: Handler): Route => ({ method, path, handle });

export const head = on('HEAD');
export const get = on('GET');
export const post = on('POST');
export const put = on('PUT');
export const del = on('DELETE');
export const options = on('OPTIONS');

/** A variable of the path that the route is known to have. */
export const pathVar = (call: Call, name: string): string => call.vars[name] ?? '';
