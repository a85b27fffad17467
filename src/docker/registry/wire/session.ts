// Models distribution's registry/client (repository.go, auth/session.go) as moby's distribution/registry.go sets it up.
import { digestOf } from '../../../base/digest.ts';
import { basic, type Credentials } from '../credentials.ts';
import { type Caller, ExchangeError, exchange } from './exchange.ts';
import { refuse } from './refusal.ts';
import type { WireResponse } from './response.ts';

export interface WireManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly body: Uint8Array;
}

/** One repository of a registry that speaks the distribution API. Calls throw `ExchangeError` and `Refusal`. */
export interface WireSession {
  readonly endpoint: string;
  manifest(reference: string): Promise<WireManifest>;
  putManifest(tag: string, mediaType: string, body: Uint8Array): Promise<void>;
  tags(): Promise<readonly string[]>;
  blob(digest: string): Promise<Uint8Array>;
  hasBlob(digest: string): Promise<boolean>;
  /** Takes a blob over from another repository of the registry; false when it will not. */
  mountBlob(digest: string, from: string): Promise<boolean>;
  putBlob(digest: string, body: Uint8Array): Promise<void>;
}

export interface SessionOptions {
  readonly caller: Caller;
  readonly endpoints: readonly string[];
  /** `team/app`. */
  readonly path: string;
  readonly credentials: Credentials | undefined;
  readonly signal?: AbortSignal;
}

const ACCEPT = [
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/json',
].join(', ');

/** Tries the endpoints in turn; the last one's failure is told. */
export async function openSession(options: SessionOptions): Promise<WireSession> {
  let failure: unknown;
  for (const endpoint of options.endpoints) {
    try {
      const url = `${endpoint}/v2/`;
      const pong = await exchange(options.caller, { method: 'GET', url }, options.signal);
      const challenge = pong.status === 401 ? (pong.headers.get('www-authenticate') ?? '') : '';
      return session(options, endpoint, challenge);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function session(
  { caller, path, credentials, signal }: SessionOptions,
  endpoint: string,
  challenge: string,
): WireSession {
  const root = `${endpoint}/v2/${path}`;
  const send = async (
    method: string,
    url: string,
    body?: Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<WireResponse> => {
    if (challenge !== '' && !credentials) throw new ExchangeError({ method, url }, 'no basic auth credentials');
    const authorization: Record<string, string> =
      challenge !== '' && credentials ? { Authorization: basic(credentials) } : {};
    return exchange(caller, { method, url, headers: { ...headers, ...authorization }, ...(body && { body }) }, signal);
  };
  const ok = (response: WireResponse): WireResponse =>
    response.status >= 400 ? refuse(response, caller.version) : response;

  return {
    endpoint,
    async manifest(reference) {
      const url = `${root}/manifests/${reference}`;
      if (!reference.includes(':')) await send('HEAD', url, undefined, { Accept: ACCEPT });
      const response = ok(await send('GET', url, undefined, { Accept: ACCEPT }));
      return {
        digest: response.headers.get('docker-content-digest') ?? digestOf(response.body),
        mediaType: response.headers.get('content-type') ?? '',
        body: response.body,
      };
    },
    async putManifest(tag, mediaType, body) {
      ok(await send('PUT', `${root}/manifests/${tag}`, body, { 'Content-Type': mediaType }));
    },
    async tags() {
      const response = ok(await send('GET', `${root}/tags/list`));
      const { tags } = JSON.parse(new TextDecoder().decode(response.body)) as { tags?: string[] | null };
      return tags ?? [];
    },
    async blob(digest) {
      return ok(await send('GET', `${root}/blobs/${digest}`)).body;
    },
    async hasBlob(digest) {
      const response = await send('HEAD', `${root}/blobs/${digest}`);
      return response.status === 404 ? false : ok(response).status < 400;
    },
    async mountBlob(digest, from) {
      const response = ok(
        await send(
          'POST',
          `${root}/blobs/uploads/?from=${encodeURIComponent(from)}&mount=${encodeURIComponent(digest)}`,
        ),
      );
      return response.status === 201;
    },
    async putBlob(digest, body) {
      const started = ok(await send('POST', `${root}/blobs/uploads/`));
      const location = new URL(started.headers.get('location') ?? '', endpoint);
      const patched = ok(await send('PATCH', location.href, body, { 'Content-Type': 'application/octet-stream' }));
      const next = new URL(patched.headers.get('location') ?? location.href, endpoint);
      next.searchParams.set('digest', digest);
      ok(await send('PUT', next.href, new Uint8Array(0)));
    },
  };
}

/** `docker login`: GET /v2/ with the credentials. Throws in the words of registry/auth.go. */
export async function login(caller: Caller, endpoints: readonly string[], credentials: Credentials): Promise<void> {
  let failure: Error | undefined;
  for (const endpoint of endpoints) {
    const url = `${endpoint}/v2/`;
    try {
      const pong = await exchange(caller, { method: 'GET', url });
      const response =
        pong.status === 401
          ? await exchange(caller, { method: 'GET', url, headers: { Authorization: basic(credentials) } })
          : pong;
      if (response.status === 200) return;
      failure = new LoginRefused(`login attempt to ${url} failed with status: ${response.statusLine}`, response.status);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      failure = error;
    }
  }
  throw failure ?? new Error('no endpoints');
}

/** The registry answered, and did not let in. */
export class LoginRefused extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
