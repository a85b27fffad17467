import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../../src/docker/engine-version.ts';
import { createCatalogue } from '../../../src/docker/registry/catalogue.ts';
import { parseReference, withDefaultTag } from '../../../src/docker/registry/reference.ts';
import { createRegistry } from '../../../src/docker/registry/registry.ts';
import type { World } from '../../../src/host/host.ts';
import { type Engine, engineHost } from '../../support/engine-host.ts';

/** What a pull of that name says in the end. */
async function pulled(
  engine: Engine,
  name: string,
  world: World['registry'] = 'open',
  platform?: string,
): Promise<string> {
  const host = engineHost(engine);
  host.world.registry = world;
  const registry = createRegistry({
    host,
    version: engineVersion(host.profile.docker.version),
    catalogue: createCatalogue(),
  });
  const reference = withDefaultTag(parseReference(name, engineVersion(host.profile.docker.version)));
  try {
    const { config } = await registry.find(reference, platform === undefined ? {} : { platform });
    return `${config.os}/${config.architecture}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const HUB = 'Get "https://registry-1.docker.io/v2/"';

describe('a public registry that can be reached', () => {
  test.each([
    ['alpine', undefined, 'linux/amd64'],
    ['alpine', 'linux/arm/v7', 'linux/arm'],
    ['alpine', 'linux/mips', 'no matching manifest for linux/mips in the manifest list entries'],
    ['nvcr.io/nvidia/l4t-base:r32.7.1', undefined, 'no matching manifest for linux/amd64 in the manifest list entries'],
    ['node:99', undefined, 'manifest for node:99 not found: manifest unknown: manifest unknown'],
    [
      'nosuch/thing',
      undefined,
      "pull access denied for nosuch/thing, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    ],
    ['ghcr.io/acme/api:1.4', undefined, 'Head "https://ghcr.io/v2/acme/api/manifests/1.4": denied'],
    ['quay.io/a/b', undefined, 'unauthorized: access to the requested resource is not authorized'],
    [
      'nosuch.example/a',
      undefined,
      'Get "https://nosuch.example/v2/": dial tcp: lookup nosuch.example on 192.168.64.1:53: no such host',
    ],
  ])('%s for %s: %s', async (name, platform, said) => {
    expect(await pulled('27', name, 'open', platform)).toBe(said);
  });
});

describe('a public registry in trouble', () => {
  test.each([
    [
      'rate-limited',
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    ],
    ['unauthorized', 'unauthorized: authentication required'],
    ['server-error', 'received unexpected HTTP status: 503 Service Unavailable'],
    [
      'untrusted-certificate',
      `${HUB}: tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    ],
    [
      'timeout',
      `${HUB}: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
    ],
  ] as const)('%s', async (world, said) => {
    expect(await pulled('27', 'alpine', world)).toBe(said);
  });
});

describe('no registry in reach', () => {
  test.each([
    ['20', 'alpine', `${HUB}: dial tcp: lookup registry-1.docker.io on 10.255.255.53:53: no such host`],
    ['28', 'ghcr.io/a/b', 'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 10.255.255.53:53: no such host'],
    ['28', 'localhost:1/x', 'Get "http://localhost:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused'],
    ['28', '172.17.0.1:1/x', 'Get "https://172.17.0.1:1/v2/": dial tcp 172.17.0.1:1: connect: network is unreachable'],
  ] as const)('%s: %s', async (engine, name, said) => {
    expect(await pulled(engine, name)).toBe(said);
  });
});
