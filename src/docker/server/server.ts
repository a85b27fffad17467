// Models moby api/server/server.go: an HTTP request in, a response out.

import { compareVersions } from '../api/versions.ts';
import type { EngineVersion } from '../engine-version.ts';
import { since } from '../engine-version.ts';
import type { Backend } from './backend.ts';
import { statusOf } from './httpstatus.ts';
import type { Call, Route } from './httputils/call.ts';
import { empty, json, text } from './httputils/respond.ts';
import { apiRange, checkVersion } from './middleware/version.ts';
import { createRouter } from './router/router.ts';
import { routes } from './router/routes.ts';

export interface ServerOptions {
  readonly engine: EngineVersion;
  /** As the Server header names it; packagers add to it: `28.5.2+dfsg4`. */
  readonly serverVersion?: string;
  readonly experimental?: boolean;
  /** Hears of errors that are none of the engine's own: a fault in the sandbox. */
  readonly onFault?: (error: unknown) => void;
  /** The oldest API that is served, where that is not the engine's own. */
  readonly minApiVersion?: string;
}

/** An HTTP service, as a Unix socket serves it: `upload` is the client's half of a connection it means to hijack. */
export type ApiHandler = (request: Request, upload?: ReadableStream<Uint8Array>) => Promise<Response>;

/** The Docker Engine API over a backend. Never rejects: every failure is a response. */
export function createServer(backend: Backend, options: ServerOptions): ApiHandler {
  const served = ({ from }: Route): boolean => from === undefined || since(options.engine, from);
  const route = createRouter(routes(backend).filter(served));
  const range = apiRange(options.engine, options.minApiVersion);
  const serverVersion = options.serverVersion ?? options.engine.text;

  return async (request, upload) => {
    const url = new URL(request.url);
    const clean = cleanPath(url.pathname);
    if (clean !== url.pathname) return moved(`${clean}${url.search}`);
    const versioned = /^\/v([0-9.]+)(\/.*)$/.exec(url.pathname);
    const match = route(request.method, versioned?.[2] ?? url.pathname);
    if (!match) return json({ message: 'page not found' }, 404);

    const headers = { Server: `Docker/${serverVersion} (linux)`, 'Api-Version': range.max, Ostype: 'linux' };
    const apiVersion = versioned?.[1] ?? range.max;
    try {
      checkVersion(apiVersion, range);
    } catch (error) {
      return withHeaders(errorResponse(error, apiVersion, options.engine), headers);
    }
    const all = { ...headers, 'Docker-Experimental': String(options.experimental ?? false) };
    const gone = new AbortController();
    request.signal.addEventListener('abort', () => gone.abort(), { once: true });
    const call: Call = {
      request,
      vars: match.vars,
      query: url.searchParams,
      apiVersion,
      engine: options.engine,
      upload,
      signal: gone.signal,
    };
    try {
      return withHeaders(whileRead(await match.route.handle(call), gone), all);
    } catch (error) {
      const status = statusOf(error);
      if (status === 500 && !(error instanceof Error && error.name === 'DockerError')) options.onFault?.(error);
      return withHeaders(errorResponse(error, apiVersion, options.engine), all);
    }
  };
}

/** Errors are JSON, except for clients so old that they know no such thing. */
function errorResponse(error: unknown, apiVersion: string, engine: EngineVersion): Response {
  const status = statusOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (status === 304) return empty(304);
  const plain = compareVersions(apiVersion, '1.24') < 0 && !(since(engine, 25) && !since(engine, 28));
  if (!plain) return json({ message }, status);
  const response = text(`${message}\n`, status);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  return response;
}

/** As gorilla/mux has it: no empty parts, no dots. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}${path.endsWith('/') && parts.length > 0 ? '/' : ''}`;
}

const moved = (location: string): Response =>
  new Response(null, { status: 301, headers: { Location: location, 'Content-Length': '0' } });

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** Tells the handler's work when the client no longer reads a streamed body. */
function whileRead(response: Response, gone: AbortController): Response {
  const { body } = response;
  if (!body) return response;
  const reader = body.getReader();
  const watched = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel(reason) {
        gone.abort();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(watched, { status: response.status, headers: response.headers });
}
