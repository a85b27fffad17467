// Models moby daemon/auth.go, daemon/images/image_search.go and distribution: what asks a registry and needs an answer.
import type { AuthConfig } from '../../api/types/wire-values.ts';
import { DockerError, notModelled, system } from '../../errdefs/errdefs.ts';
import type { Reference } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { referenceOf } from '../image/find.ts';

/** A registry that cannot be reached says so; one that can knows no accounts here. */
export async function authenticate(daemon: Daemon, { serveraddress }: AuthConfig): Promise<never> {
  const server = (serveraddress ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  if (server === '' || server === 'index.docker.io' || server === 'docker.io')
    await reachHub(daemon, 'https://registry-1.docker.io/v2/', 'registry-1.docker.io');
  else await reachRegistry(daemon, referenceOf(daemon, `${server}/anything`));
  throw notModelled(`logging in to ${serveraddress || 'a registry'}`);
}

export async function searchHub(daemon: Daemon, term: string, limit: number): Promise<never> {
  await reachHub(
    daemon,
    `https://index.docker.io/v1/search?q=${encodeURIComponent(term)}&n=${limit}`,
    'index.docker.io',
  );
  throw notModelled('searching Docker Hub');
}

export async function inspectDistribution(daemon: Daemon, name: string): Promise<never> {
  await daemon.registry.resolve(referenceOf(daemon, name));
  throw notModelled('inspecting an image in a registry');
}

/** Throws when the registry of that reference cannot be reached; what it holds does not matter. */
export async function reachRegistry(daemon: Daemon, reference: Reference): Promise<void> {
  try {
    await daemon.registry.resolve(reference);
  } catch (error) {
    if (error instanceof DockerError && error.message.startsWith('Get "')) throw error;
  }
}

/** Throws as Go's HTTP client does when the name cannot be looked up. */
async function reachHub({ host }: Daemon, url: string, name: string): Promise<void> {
  const answer = host.profile.network.resolve({ name, type: 'A' });
  if (answer.status === 'ok') return;
  const [server = '127.0.0.53'] = host.profile.network.nameservers;
  const reason =
    answer.status === 'nxdomain' ? 'no such host' : answer.status === 'timeout' ? 'i/o timeout' : 'server misbehaving';
  throw system(`Get "${url}": dial tcp: lookup ${name} on ${server}:53: ${reason}`);
}
