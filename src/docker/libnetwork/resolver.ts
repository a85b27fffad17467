// Models libnetwork resolver.go: the DNS server at 127.0.0.11 of a container on user-defined networks.
import type { Host } from '../../host/host.ts';
import type { DnsAnswer, DnsQuestion, DnsServer, NetNamespace } from '../../host/net/namespace.ts';
import { askDns } from '../../host/net/sockets.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { addressesOf, hasNames, holds, type NetworkState } from './network.ts';

export const RESOLVER_ADDRESS = '127.0.0.11';

export interface ResolverOptions {
  readonly host: Host;
  readonly ns: NetNamespace;
  /** The networks that the container is on now. */
  readonly networks: () => readonly NetworkState[];
  /** Names that `--link` gave this container alone, and what they stand for. */
  readonly links: () => ReadonlyMap<string, string>;
  readonly upstream: readonly string[];
  readonly version: EngineVersion;
}

export function createResolver(options: ResolverOptions): DnsServer {
  return async (question) => ownAnswer(options, question) ?? forward(options, question);
}

function ownAnswer(options: ResolverOptions, { name, type }: DnsQuestion): DnsAnswer | undefined {
  const networks = options.networks().filter(hasNames);
  const asked = name.replace(/\.$/, '');
  if (type === 'PTR') return reverse(networks, asked);
  const target = options.links().get(asked) ?? asked;
  for (const network of networks) {
    const both = { A: addressesOf(network, target), AAAA: addressesOf(network, target, 6) };
    if (both.A.length + both.AAAA.length > 0) return { status: 'ok', records: both[type] };
  }
  return undefined;
}

function reverse(networks: readonly NetworkState[], name: string): DnsAnswer | undefined {
  const ip = !name.endsWith('.in-addr.arpa')
    ? name
    : name
        .replace(/\.in-addr\.arpa$/, '')
        .split('.')
        .reverse()
        .join('.');
  for (const network of networks) {
    if (!holds(network, ip)) continue;
    const endpoint = [...network.endpoints.values()].find((one) => one.ip === ip || one.ip6 === ip);
    if (endpoint) return { status: 'ok', records: [`${endpoint.name}.${network.name}`] };
  }
  return undefined;
}

/** Other names go to the servers outside, unless the container is on internal networks only. */
async function forward(options: ResolverOptions, question: DnsQuestion): Promise<DnsAnswer> {
  if (options.networks().every((network) => network.internal))
    return { status: since(options.version, 26) ? 'servfail' : 'nxdomain' };
  let answer: DnsAnswer = { status: 'servfail' };
  for (const server of options.upstream) {
    answer = await askDns(options.host.net, server, question);
    if (answer.status === 'ok' || answer.status === 'nxdomain') return answer;
  }
  return answer;
}
