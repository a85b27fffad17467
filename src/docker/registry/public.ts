// Models how Docker Hub and other public registries answer: whom they let in, and what they have.
import type { Host } from '../../host/host.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import type { Catalogue, RemoteImage } from './catalogue.ts';
import type { Credentials } from './credentials.ts';
import { accessDenied, manifestUnknown, tooManyRequests } from './failures.ts';
import { type Reference, registryHost } from './reference.ts';
import { ExchangeError, exchange } from './wire/exchange.ts';
import { Refusal } from './wire/refusal.ts';
import type { WireSession } from './wire/session.ts';

/** What this machine knows of the registries of the world. */
export interface PublicRegistry {
  /** True for registries that the catalogue speaks for. */
  knows(domain: string): boolean;
  /** Goes to the registry's door; throws `ExchangeError` and `Refusal`. */
  reach(domain: string): Promise<void>;
  /** The name and password are somebody's; throws what the registry says of others. */
  admit(domain: string, credentials: Credentials | undefined, what: { method: string; path: string }): void;
  find(reference: Reference, credentials: Credentials | undefined): Promise<RemoteImage>;
  tags(reference: Reference): Promise<readonly string[]>;
  /** A repository that these credentials may write to. */
  repository(reference: Reference, credentials: Credentials | undefined): WireSession;
}

export interface PublicOptions {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly catalogue: Catalogue;
}

const DOMAINS = new Set([
  'docker.io',
  'ghcr.io',
  'quay.io',
  'gcr.io',
  'mcr.microsoft.com',
  'nvcr.io',
  'public.ecr.aws',
  'registry.k8s.io',
]);

interface Stored {
  readonly manifests: Map<string, { readonly mediaType: string; readonly body: Uint8Array }>;
}

export function createPublicRegistry({ host, version, catalogue }: PublicOptions): PublicRegistry {
  const stored = new Map<string, Stored>();
  const blobs = new Map<string, Uint8Array>();
  const { account } = host.profile.docker;
  const isAccount = (who: Credentials): boolean =>
    who.username === account?.username && who.password === account.password;
  const nameOf = ({ domain, path }: Pick<Reference, 'domain' | 'path'>): string => `${domain}/${path}`;

  const registry: PublicRegistry = {
    knows: (domain) => DOMAINS.has(domain),
    async reach(domain) {
      const name = registryHost({ domain, path: '', tag: undefined, digest: undefined });
      const request = { method: 'GET', url: `https://${name}/v2/` };
      const answer = host.world.registry;
      const closed = host.profile.docker.registry === 'unreachable' && host.profile.network.sites.length > 0;
      if (answer === 'timeout' || closed) {
        await host.clock.sleep(15_000);
        throw new ExchangeError(request, timedOut(version));
      }
      await exchange({ host, version }, request);
      if (answer === 'untrusted-certificate')
        throw new ExchangeError(
          request,
          `${since(version, 23) ? 'tls: failed to verify certificate: ' : ''}x509: certificate signed by unknown authority`,
        );
      if (answer === 'server-error') throw new Refusal('received unexpected HTTP status: 503 Service Unavailable', 503);
    },
    admit(domain, credentials, { method, path }) {
      if (!credentials || isAccount(credentials)) return;
      const url = `https://${registryHost({ domain, path: '', tag: undefined, digest: undefined })}${path}`;
      throw new ExchangeError(
        { method, url },
        domain === 'docker.io' ? 'unauthorized: incorrect username or password' : 'denied: denied',
      );
    },
    async find(reference, credentials) {
      const { domain, path, tag, digest } = reference;
      const what = { method: 'HEAD', path: `/v2/${path}/manifests/${digest ?? tag}` };
      registry.admit(domain, credentials, what);
      if (host.world.registry === 'unauthorized')
        throw new Refusal('unauthorized: authentication required', 401, 'UNAUTHORIZED', true);
      if (!catalogue.hasRepository(reference)) throw unknownTo(domain, what, path);
      const image = await catalogue.find(reference);
      if (!image) throw manifestUnknown();
      // Who has logged in has a limit of their own.
      if (host.world.registry === 'rate-limited' && domain === 'docker.io' && !credentials) throw tooManyRequests();
      return image;
    },
    async tags(reference) {
      if (!catalogue.hasRepository(reference)) throw accessDenied();
      return catalogue.tags(reference);
    },
    repository(reference, credentials) {
      const name = nameOf(reference);
      const own = credentials && isAccount(credentials) && reference.path.startsWith(`${credentials.username}/`);
      const hidden = account?.private?.some((path) => reference.path === `${account.username}/${path}`);
      const mayWrite = own === true;
      return repositoryOf({ stored, blobs, name, mayWrite, mayRead: mayWrite || !hidden, domain: reference.domain });
    },
  };
  return registry;
}

/** What registries say of a repository that is not theirs to show. */
function unknownTo(domain: string, what: { readonly method: string; readonly path: string }, path: string): Error {
  if (domain === 'docker.io') return accessDenied();
  if (domain === 'quay.io')
    return new Refusal('unauthorized: access to the requested resource is not authorized', 401, 'UNAUTHORIZED', true);
  if (domain === 'ghcr.io')
    return new ExchangeError({ method: what.method, url: `https://${domain}${what.path}` }, 'denied');
  return new Refusal(`name unknown: The repository with name '${path}' does not exist`, 404, 'NAME_UNKNOWN', true);
}

export const timedOut = (version: EngineVersion): string =>
  since(version, 28)
    ? 'context deadline exceeded'
    : 'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)';

function repositoryOf(options: {
  stored: Map<string, Stored>;
  blobs: Map<string, Uint8Array>;
  name: string;
  mayWrite: boolean;
  mayRead: boolean;
  domain: string;
}): WireSession {
  const { stored, blobs, name, mayWrite, mayRead, domain } = options;
  const guard = (): void => {
    if (!mayWrite) throw accessDenied();
  };
  return {
    endpoint: `https://${domain}`,
    async manifest(reference) {
      const found = stored.get(name)?.manifests.get(reference);
      if (!found || !mayRead) throw stored.has(name) && mayRead ? manifestUnknown() : accessDenied();
      return { digest: reference, ...found };
    },
    async putManifest(tag, mediaType, body) {
      guard();
      const repository = stored.get(name) ?? { manifests: new Map() };
      repository.manifests.set(tag, { mediaType, body });
      stored.set(name, repository);
    },
    tags: async () => [...(stored.get(name)?.manifests.keys() ?? [])].filter((tag) => !tag.includes(':')).sort(),
    async blob(digest) {
      const found = blobs.get(digest);
      if (!found) throw new Refusal('blob unknown: blob unknown to registry', 404, 'BLOB_UNKNOWN', true);
      return found;
    },
    async hasBlob(digest) {
      guard();
      return blobs.has(digest);
    },
    async mountBlob() {
      guard();
      return false;
    },
    async putBlob(digest, body) {
      guard();
      blobs.set(digest, body);
    },
  };
}
