// Models moby daemon/auth.go, registry/{service,auth,search}.go and api/server/router/distribution: asking a registry.
import type { Filters } from '../../api/filters.ts';
import type { ImageSearchItem } from '../../api/types/image.ts';
import type { AuthConfig } from '../../api/types/wire-values.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, notModelled, system } from '../../errdefs/errdefs.ts';
import { credentials } from '../../registry/credentials.ts';
import { endpointsOf, isInsecure } from '../../registry/wire/endpoints.ts';
import { type Caller, ExchangeError, exchange } from '../../registry/wire/exchange.ts';
import { Refusal } from '../../registry/wire/refusal.ts';
import { LoginRefused, login } from '../../registry/wire/session.ts';
import type { Daemon } from '../daemon.ts';
import { referenceOf } from '../image/find.ts';

const HUB = new Set(['', 'index.docker.io', 'docker.io', 'registry-1.docker.io']);

/** Checks a name and a password at a registry. Throws what the registry says, and what keeps it from being asked. */
export async function authenticate(
  daemon: Daemon,
  auth: AuthConfig,
): Promise<{ readonly Status: string; readonly IdentityToken: string }> {
  const named = (auth.serveraddress ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const server = HUB.has(named) ? 'docker.io' : named;
  const who = credentials(auth) ?? { username: '', password: '' };
  const { registry } = daemon;
  try {
    if (registry.public.knows(server)) {
      await registry.public.reach(server);
      registry.public.admit(server, who, { method: 'GET', path: '/v2/' });
    } else
      await login(registry.caller, endpointsOf(server, daemon.config.current.insecureRegistries, daemon.version), who);
  } catch (error) {
    if (error instanceof LoginRefused)
      throw new DockerError(error.status === 401 ? 'Unauthorized' : 'System', error.message);
    if (!(error instanceof ExchangeError) && !(error instanceof Refusal)) throw error;
    throw new DockerError(error.message.includes('unauthorized') ? 'Unauthorized' : 'System', error.message);
  }
  return { Status: 'Login Succeeded', IdentityToken: '' };
}

const FILTERS = new Set(['is-automated', 'is-official', 'stars']);
const LIMIT = 100;

export interface SearchQuery {
  readonly term: string;
  /** 0 where the client names none. */
  readonly limit: number;
  readonly limited: boolean;
  readonly filters: Filters;
}

/** Asks Docker Hub for repositories with the term in their name or description, the best known first. */
export async function searchHub(daemon: Daemon, query: SearchQuery): Promise<readonly ImageSearchItem[]> {
  const { filters, term } = query;
  const modern = since(daemon.version, 23);
  for (const key of filters.keys())
    if (!FILTERS.has(key)) throw invalidParameter(`${modern ? 'invalid' : 'Invalid'} filter '${key}'`);
  const flag = (name: string): boolean | undefined => {
    const values = filters.get(name);
    if (!values) return undefined;
    const [value = ''] = values;
    if (!['true', 'false', '1', '0'].includes(value))
      throw invalidParameter(`${modern ? 'invalid' : 'Invalid'} filter '${name}=[${values.join(' ')}]'`);
    return value === 'true' || value === '1';
  };
  const automated = flag('is-automated');
  if (automated && modern) return [];
  const isOfficial = flag('is-official');
  const stars = (filters.get('stars') ?? []).map((text) => {
    if (!/^[+-]?\d+$/.test(text))
      throw invalidParameter(
        modern
          ? `invalid filter 'stars=${text}': strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`
          : `Invalid filter 'stars=${text}'`,
      );
    return Number(text);
  });
  await reachIndex(daemon, query);
  return daemon.registry.catalogue.shelves
    .filter(({ repository }) => repository.startsWith('docker.io/'))
    .map(({ repository, description, stars: count }) => {
      const path = repository.slice('docker.io/'.length);
      const official = path.startsWith('library/');
      return {
        star_count: count,
        is_official: official,
        name: official ? path.slice('library/'.length) : path,
        is_automated: false,
        description,
      };
    })
    .filter(({ name, description }) =>
      `${name} ${description}`.toLowerCase().includes(term.replace(/^library\//, '').toLowerCase()),
    )
    .filter((item) => isOfficial === undefined || item.is_official === isOfficial)
    .filter((item) => item.star_count >= Math.max(0, ...stars))
    .sort((a, b) => b.star_count - a.star_count)
    .slice(0, limitOf(query));
}

const limitOf = ({ limit }: SearchQuery): number => (limit === 0 ? 25 : limit);

/** Goes as far as the index: throws for what is no place to search, and for what cannot be reached. */
async function reachIndex(daemon: Daemon, query: SearchQuery): Promise<void> {
  const { term } = query;
  const modern = since(daemon.version, 23);
  if (/^https?:\/\//.test(term))
    throw invalidParameter(
      modern
        ? `invalid repository name: repository name (${term}) should not have a scheme`
        : `Invalid repository name (ex: "registry.domain.tld/myrepos")`,
    );
  const limit = modern ? limitOf(query) : query.limited ? query.limit : 25;
  const [first = '', ...rest] = term.split('/');
  if (
    rest.length > 0 &&
    (/[.:]/.test(first) || first === 'localhost') &&
    first !== 'docker.io' &&
    first !== 'index.docker.io'
  )
    await pingV1(daemon, first, query);
  if (limit < 1 || limit > LIMIT)
    throw invalidParameter(`${modern ? 'limit' : 'Limit'} ${limit} is outside the range of [1, ${LIMIT}]`);
  const { host } = daemon;
  const wanted = term.replace(/^library\//, '');
  const url = `https://index.docker.io/v1/search?q=${encodeURIComponent(wanted).replaceAll('%20', '+')}&n=${limit}`;
  try {
    await exchange({ host, version: daemon.version }, { method: 'GET', url });
  } catch (error) {
    if (error instanceof ExchangeError) throw system(error.message);
    throw error;
  }
}

async function pingV1(daemon: Daemon, server: string, query: SearchQuery): Promise<never> {
  const caller = { host: daemon.host, version: daemon.version };
  const failures: string[] = [];
  const insecure = isInsecure(server, daemon.config.current.insecureRegistries, daemon.version);
  for (const scheme of insecure ? ['https', 'http'] : ['https']) {
    try {
      await exchange(caller, { method: 'GET', url: `${scheme}://${server}/v1/_ping` });
      return searchV1(caller, `${scheme}://${server}`, query);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      failures.push(error.message);
    }
  }
  const [secure, plain] = failures;
  throw invalidParameter(
    plain === undefined
      ? `invalid registry endpoint https://${server}/v1/: ${secure}. If this private registry supports only HTTP or HTTPS with an unknown CA certificate, please add \`--insecure-registry ${server}\` to the daemon's arguments. In the case of HTTPS, if you have access to the registry's CA certificate, no need for the flag; simply place the CA certificate at /etc/docker/certs.d/${server}/ca.crt`
      : `invalid registry endpoint "http://${server}/v1/". HTTPS attempt: ${secure}. HTTP attempt: ${plain}`,
  );
}

async function searchV1(caller: Caller, server: string, { term, limit }: SearchQuery): Promise<never> {
  const name = term.slice(term.indexOf('/') + 1);
  const url = `${server}/v1/search?q=${encodeURIComponent(name)}&n=${limit === 0 ? 25 : limit}`;
  const { status } = await exchange(caller, { method: 'GET', url });
  if (status !== 200) throw system(`Unexpected status code ${status}`);
  throw notModelled(`searching ${server}`);
}

/** What a registry says of an image without pulling it. */
export async function inspectDistribution(daemon: Daemon, name: string, auth: AuthConfig = {}): Promise<unknown> {
  const found = await daemon.registry.find(referenceOf(daemon, name), callOf(daemon, auth));
  return {
    Descriptor: { mediaType: found.descriptor.mediaType, digest: found.digest, size: found.descriptor.size },
    Platforms: found.platforms.map(({ os, architecture, variant }) => ({
      architecture,
      os,
      ...(variant !== '' && { variant }),
    })),
  };
}

const callOf = (daemon: Daemon, auth: AuthConfig) => ({
  credentials: credentials(auth),
  insecure: daemon.config.current.insecureRegistries,
});
