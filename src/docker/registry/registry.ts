// Models moby distribution/pull.go: reaching a registry, and finding the image for a reference and a platform.
import { Errno, goStrerror } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import { parseIp } from '../../host/net/address.ts';
import { askDns, connect } from '../../host/net/sockets.ts';
import type { Catalogue, RemoteImage } from './catalogue.ts';
import {
  connectionFailed,
  lookupFailed,
  manifestUnknown,
  noMatchingManifest,
  pullAccessDenied,
  registryTimedOut,
  tooManyRequests,
} from './failures.ts';
import type { Arch } from './images/recipe.ts';
import { type Reference, registryHost } from './reference.ts';

export interface ResolvedImage {
  readonly remote: RemoteImage;
  readonly arch: Arch;
}

export interface Registry {
  /**
   * Reaches the registry and finds the image. `platform` is `linux/arm64` and the like, by default the host's own. Throws
   * `DockerError` in the engine's words.
   */
  resolve(reference: Reference, platform?: string): Promise<ResolvedImage>;
}

export interface RegistryOptions {
  readonly host: Host;
  readonly catalogue: Catalogue;
}

export function createRegistry({ host, catalogue }: RegistryOptions): Registry {
  return {
    async resolve(reference, platform) {
      await reach(host, reference);
      if (reference.domain !== 'docker.io' || !catalogue.hasRepository(reference)) throw pullAccessDenied(reference);
      const remote = catalogue.find(reference);
      if (!remote) throw manifestUnknown(reference);
      const wanted = normalPlatform(platform ?? `linux/${host.profile.arch}`);
      const arch = remote.arches.find((one) => wanted === `linux/${one}`);
      if (!arch) throw noMatchingManifest(platform ?? wanted);
      return { remote, arch };
    },
  };
}

/** `linux/arm64/v8`, `arm64` and `linux/aarch64` mean the same, as containerd's platforms package has it. */
function normalPlatform(platform: string): string {
  const names: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64' };
  const parts = platform.split('/');
  const [os = 'linux', arch = '', variant = ''] = parts.length === 1 ? ['linux', ...parts] : parts;
  const normal = names[arch] ?? arch;
  const plain = variant === '' || (normal === 'arm64' && variant === 'v8');
  return plain ? `${os}/${normal}` : `${os}/${normal}/${variant}`;
}

const nameservers = (host: Host): string[] => {
  try {
    return [...host.files.readText('/etc/resolv.conf').matchAll(/^nameserver\s+(\S+)/gm)].map(
      (match) => match[1] ?? '',
    );
  } catch {
    return [];
  }
};

async function reach(host: Host, reference: Reference): Promise<void> {
  const [name = '', port] = registryHost(reference).split(':');
  const ip =
    name === 'localhost' ? '127.0.0.1' : parseIp(name) !== undefined ? name : await lookup(host, reference, name);
  const to = { ip, port: port === undefined ? 443 : Number(port) };
  const known = reference.domain === 'docker.io';
  if (known && host.profile.docker.registry === 'unreachable') throw registryTimedOut(reference);
  try {
    (await connect(host.net, to)).close();
    if (known && host.world.registry === 'rate-limited') throw tooManyRequests();
  } catch (error) {
    if (!(error instanceof Errno)) throw error;
    if (error.code === 'ETIMEDOUT') throw registryTimedOut(reference);
    throw connectionFailed(reference, `${to.ip}:${to.port}`, goStrerror(error.code));
  }
}

async function lookup(host: Host, reference: Reference, name: string): Promise<string> {
  const [server = '127.0.0.53'] = nameservers(host);
  const answer = await askDns(host.net, server, { name, type: 'A' });
  const record = answer.status === 'ok' ? answer.records[0] : undefined;
  if (record !== undefined) return record;
  const how = answer.status === 'ok' ? 'nxdomain' : answer.status;
  throw lookupFailed(reference, server, how, `${host.profile.network.ip}:${host.random.int(28000) + 32768}`);
}
