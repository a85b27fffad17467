// Models distribution's registry/handlers and registry/api/v2: what each request is answered with.
import { encode } from '../../base/bytes.ts';
import { digestOf } from '../../base/digest.ts';
import { type HeaderList, type HttpRequest, headerOf } from '../http/message.ts';
import type { Storage } from './storage.ts';

export interface RegistryAnswer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

const NAME = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const NOTHING = new Uint8Array(0);

const MESSAGES = {
  BLOB_UNKNOWN: [404, 'blob unknown to registry'],
  BLOB_UPLOAD_UNKNOWN: [404, 'blob upload unknown to registry'],
  DIGEST_INVALID: [400, 'provided digest did not match uploaded content'],
  MANIFEST_BLOB_UNKNOWN: [404, 'blob unknown to registry'],
  MANIFEST_INVALID: [400, 'manifest invalid'],
  MANIFEST_UNKNOWN: [404, 'manifest unknown'],
  NAME_INVALID: [400, 'invalid repository name'],
  NAME_UNKNOWN: [404, 'repository name not known to registry'],
  UNAUTHORIZED: [401, 'authentication required'],
  UNSUPPORTED: [405, 'The operation is unsupported.'],
} as const;

export function failure(
  code: keyof typeof MESSAGES,
  detail: unknown = undefined,
  headers: HeaderList = [],
): RegistryAnswer {
  const [status, message] = MESSAGES[code];
  const error = { code, message, ...(detail !== undefined && { detail }) };
  return json({ errors: [error] }, status, headers);
}

function json(value: unknown, status = 200, headers: HeaderList = []): RegistryAnswer {
  return {
    status,
    headers: [['Content-Type', 'application/json; charset=utf-8'], ...headers],
    body: encode(`${JSON.stringify(value)}\n`),
  };
}

const empty = (status: number, headers: HeaderList = []): RegistryAnswer => ({ status, headers, body: NOTHING });

export interface RegistrySettings {
  readonly storage: Storage;
  /** REGISTRY_STORAGE_DELETE_ENABLED. */
  readonly mayDelete: boolean;
  readonly newId: () => string;
}

export function answer(request: HttpRequest, settings: RegistrySettings): RegistryAnswer {
  const url = new URL(request.target, 'http://registry');
  const path = decodeURIComponent(url.pathname);
  if (path === '/v2/')
    return { status: 200, headers: [['Content-Type', 'application/json; charset=utf-8']], body: encode('{}') };
  if (path === '/v2') return empty(301, [['Location', '/v2/']]);
  if (path === '/') return empty(200, [['Cache-Control', 'no-cache']]);
  if (path === '/v2/_catalog') return catalog(url, settings.storage);
  const [, name, kind, rest = ''] = /^\/v2\/(.+?)\/(tags|manifests|blobs)\/(.*)$/.exec(path) ?? [];
  if (name === undefined)
    return {
      status: 404,
      headers: [
        ['Content-Type', 'text/plain; charset=utf-8'],
        ['X-Content-Type-Options', 'nosniff'],
      ],
      body: encode('404 page not found\n'),
    };
  if (!NAME.test(name)) return failure('NAME_INVALID');
  const call = { request, url, name, settings };
  if (kind === 'tags') return tags(name, settings.storage);
  if (kind === 'manifests') return manifest(call, rest);
  return rest.startsWith('uploads/') ? upload(call, rest.slice('uploads/'.length)) : blob(call, rest);
}

interface RegistryCall {
  readonly request: HttpRequest;
  readonly url: URL;
  readonly name: string;
  readonly settings: RegistrySettings;
}

function catalog(url: URL, storage: Storage): RegistryAnswer {
  const last = url.searchParams.get('last') ?? '';
  const count = Number(url.searchParams.get('n') ?? 100);
  const after = storage.repositories().filter((name) => name > last);
  const page = after.slice(0, count);
  const link: HeaderList =
    after.length > page.length
      ? [['Link', `</v2/_catalog?last=${encodeURIComponent(page.at(-1) ?? '')}&n=${count}>; rel="next"`]]
      : [];
  return json({ repositories: page }, 200, link);
}

function tags(name: string, storage: Storage): RegistryAnswer {
  if (!storage.repositories().includes(name)) return failure('NAME_UNKNOWN', { name });
  return json({ name, tags: storage.tags(name) });
}

function manifest(
  { request, name, settings: { storage, mayDelete } }: RegistryCall,
  reference: string,
): RegistryAnswer {
  const byDigest = reference.startsWith('sha256:');
  if (request.method === 'PUT') return putManifest(request, storage, name, reference);
  const digest = storage.manifest(name, reference);
  const body = digest === undefined ? undefined : storage.blob(name, digest);
  if (digest === undefined || !body)
    return failure('MANIFEST_UNKNOWN', byDigest ? { Name: name, Revision: reference } : { Tag: reference });
  if (request.method === 'DELETE') {
    if (!mayDelete) return failure('UNSUPPORTED');
    if (!byDigest) return failure('DIGEST_INVALID');
    storage.deleteManifest(name, digest);
    return empty(202);
  }
  const { mediaType } = JSON.parse(new TextDecoder().decode(body)) as { mediaType?: string };
  return {
    status: 200,
    headers: [
      ['Content-Type', mediaType ?? 'application/vnd.docker.distribution.manifest.v2+json'],
      ['Docker-Content-Digest', digest],
      ['Etag', `"${digest}"`],
    ],
    body,
  };
}

function putManifest(request: HttpRequest, storage: Storage, name: string, reference: string): RegistryAnswer {
  const digest = digestOf(request.body);
  if (reference.startsWith('sha256:') && reference !== digest) return failure('DIGEST_INVALID');
  let parsed: { config?: { digest?: string }; layers?: { digest: string }[] };
  try {
    parsed = JSON.parse(new TextDecoder().decode(request.body)) as typeof parsed;
  } catch {
    return failure('MANIFEST_INVALID', {});
  }
  const wanted = [parsed.config?.digest, ...(parsed.layers ?? []).map((layer) => layer.digest)];
  const missing = wanted.find((one) => one !== undefined && storage.blob(name, one) === undefined);
  if (missing !== undefined) return failure('MANIFEST_BLOB_UNKNOWN', { Digest: missing });
  storage.putBlob(name, request.body);
  storage.putManifest(name, reference, digest);
  return empty(201, [
    ['Docker-Content-Digest', digest],
    ['Location', `${origin(request)}/v2/${name}/manifests/${digest}`],
  ]);
}

const origin = (request: HttpRequest): string => `http://${headerOf(request.headers, 'host') ?? 'localhost'}`;

function blob({ request, name, settings: { storage, mayDelete } }: RegistryCall, digest: string): RegistryAnswer {
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return failure('DIGEST_INVALID', 'invalid checksum digest format');
  const body = storage.blob(name, digest);
  if (!body) return failure('BLOB_UNKNOWN', digest);
  if (request.method === 'DELETE')
    return mayDelete ? empty(202, [['Docker-Content-Digest', digest]]) : failure('UNSUPPORTED');
  return {
    status: 200,
    headers: [
      ['Accept-Ranges', 'bytes'],
      ['Cache-Control', 'max-age=31536000'],
      ['Content-Type', 'application/octet-stream'],
      ['Docker-Content-Digest', digest],
      ['Etag', `"${digest}"`],
    ],
    body,
  };
}

function upload({ request, url, name, settings: { storage, newId } }: RegistryCall, id: string): RegistryAnswer {
  const place = (one: string, size: number): HeaderList => [
    ['Docker-Upload-Uuid', one],
    ['Location', `${origin(request)}/v2/${name}/blobs/uploads/${one}`],
    ['Range', `0-${Math.max(0, size - 1)}`],
  ];
  const stored = (digest: string): RegistryAnswer =>
    empty(201, [
      ['Docker-Content-Digest', digest],
      ['Location', `${origin(request)}/v2/${name}/blobs/${digest}`],
    ]);
  if (request.method === 'POST' && id === '') {
    const mount = url.searchParams.get('mount');
    const from = url.searchParams.get('from');
    if (mount !== null && from !== null && storage.blob(from, mount)) {
      storage.linkBlob(name, mount);
      return stored(mount);
    }
    const started = newId();
    storage.startUpload(name, started);
    return empty(202, place(started, 0));
  }
  if (storage.upload(name, id) === undefined) return failure('BLOB_UPLOAD_UNKNOWN');
  if (request.method === 'DELETE') {
    storage.endUpload(name, id);
    return empty(204);
  }
  const size =
    request.body.length > 0 ? storage.append(name, id, request.body) : (storage.upload(name, id)?.length ?? 0);
  if (request.method === 'PATCH') return empty(202, place(id, size));
  if (request.method !== 'PUT') return empty(204, place(id, size));
  const bytes = storage.upload(name, id) ?? NOTHING;
  const digest = url.searchParams.get('digest') ?? '';
  if (digestOf(bytes) !== digest) return failure('DIGEST_INVALID', 'digest does not match');
  storage.putBlob(name, bytes);
  storage.endUpload(name, id);
  return stored(digest);
}
