// Models moby daemon/container_operations.go: what endpoints a container is to have, and whether it may.
import { contains, parseCidr, parseIp } from '../../../host/net/address.ts';
import { contains6, parseCidr6, parseIp6 } from '../../../host/net/address6.ts';
import type { EndpointSettings } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Network } from '../../libnetwork/types.ts';
import type { Daemon } from '../daemon.ts';
import { sortedMap } from '../maps.ts';
import { aliasOnPredefined, ipOnPredefined, ipWithoutSubnet, joinProblems } from './errors.ts';
import { findNetwork, isUserDefined } from './find.ts';

type Wanted = Readonly<Record<string, Partial<EndpointSettings>>>;

/** Every field of an endpoint, in the order this version of the engine writes them. */
export function fullEndpoint(daemon: Pick<Daemon, 'version'>, given: Partial<EndpointSettings>): EndpointSettings {
  const early = since(daemon.version, 25);
  const mac = { MacAddress: given.MacAddress ?? '' };
  const options = { DriverOpts: sortedMap(given.DriverOpts) };
  return {
    IPAMConfig: given.IPAMConfig ?? null,
    Links: given.Links ?? null,
    Aliases: given.Aliases ?? null,
    ...(early && mac),
    ...(since(daemon.version, 28) && { ...options, GwPriority: given.GwPriority ?? 0 }),
    NetworkID: given.NetworkID ?? '',
    EndpointID: given.EndpointID ?? '',
    Gateway: given.Gateway ?? '',
    IPAddress: given.IPAddress ?? '',
    IPPrefixLen: given.IPPrefixLen ?? 0,
    IPv6Gateway: given.IPv6Gateway ?? '',
    GlobalIPv6Address: given.GlobalIPv6Address ?? '',
    GlobalIPv6PrefixLen: given.GlobalIPv6PrefixLen ?? 0,
    ...(!early && mac),
    ...(!since(daemon.version, 28) && options),
    ...(early && { DNSNames: given.DNSNames ?? null }),
  } as EndpointSettings;
}

/** The endpoints of a container that is being made, by network name. */
export function wantedEndpoints(daemon: Daemon, mode: string, wanted: Wanted): Map<string, EndpointSettings> {
  if (mode.startsWith('container:')) return new Map();
  const name = mode === 'default' || mode === '' ? 'bridge' : mode;
  const known = daemon.networks.list();
  const nameOf = (term: string): string =>
    term === 'default'
      ? 'bridge'
      : (known.find((network) => network.name === term || network.id === term)?.name ?? term);
  // Before 25 what was asked of the network `default` found nobody to hear it.
  const heard = Object.entries(wanted).filter(([term]) => term !== 'default' || since(daemon.version, 25));
  const endpoints = new Map(heard.map(([term, given]) => [nameOf(term), fullEndpoint(daemon, given)]));
  if (endpoints.size === 0) endpoints.set(nameOf(name), fullEndpoint(daemon, {}));
  return endpoints;
}

/** From 26 on a wrong address is refused when the container is made; before, when it starts. */
export function validateEndpoints(daemon: Daemon, wanted: Wanted): void {
  if (!since(daemon.version, 25)) return validateOldEndpoints(wanted);
  const problems = Object.entries(wanted).flatMap(([term, given]) => {
    const name = term === 'default' ? 'bridge' : term;
    const problem = endpointProblem(daemon, name, given);
    return problem === undefined ? [] : [`invalid config for network ${name}: ${problem}`];
  });
  if (problems.length > 0) throw invalidParameter(joinProblems(problems));
}

function validateOldEndpoints(wanted: Wanted): void {
  const entries = Object.entries(wanted);
  for (const [, { IPAMConfig }] of entries) {
    const ip = IPAMConfig?.IPv4Address ?? '';
    if (ip !== '' && parseIp(ip) === undefined) throw invalidParameter(`invalid IPv4 address: ${ip}`);
    const ip6 = IPAMConfig?.IPv6Address ?? '';
    if (ip6 !== '' && parseIp6(ip6) === undefined) throw invalidParameter(`invalid IPv6 address: ${ip6}`);
  }
  if (entries.length > 1) {
    const names = entries.map(([name]) => name).sort();
    throw invalidParameter(`Container cannot be connected to network endpoints: ${names.join(', ')}`);
  }
}

/** `invalid endpoint settings:` and why, or undefined. */
export function endpointProblem(daemon: Daemon, name: string, given: Partial<EndpointSettings>): string | undefined {
  const problems: string[] = [];
  const ip = given.IPAMConfig?.IPv4Address ?? '';
  const ip6 = given.IPAMConfig?.IPv6Address ?? '';
  if (!isUserDefined(name)) {
    if (ip !== '' || ip6 !== '') problems.push(ipOnPredefined);
    if ((given.Aliases?.length ?? 0) > 0) problems.push(aliasOnPredefined);
  }
  if (ip !== '' && (parseIp(ip) === undefined || ip === '0.0.0.0')) problems.push(`invalid IPv4 address: ${ip}`);
  if (ip6 !== '' && parseIp6(ip6) === undefined) problems.push(`invalid IPv6 address: ${ip6}`);
  const network = knownNetwork(daemon, name);
  const range = network && ip !== '' ? rangeProblem(network, ip) : undefined;
  if (range !== undefined) problems.push(range);
  const range6 = network && ip6 !== '' ? rangeProblem(network, ip6) : undefined;
  if (range6 !== undefined) problems.push(range6);
  const mac = given.MacAddress ?? '';
  if (mac !== '' && !/^([0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}$/.test(mac)) return `invalid MAC address ${mac}`;
  return problems.length === 0 ? undefined : `invalid endpoint settings:\n${joinProblems(problems)}`;
}

function knownNetwork(daemon: Daemon, name: string): Network | undefined {
  try {
    return findNetwork(daemon, name);
  } catch {
    return undefined;
  }
}

function rangeProblem(network: Network, ip: string): string | undefined {
  const v6 = ip.includes(':') || parseIp(ip) === undefined;
  const subnets = network.ipam.config
    .flatMap((config) => config.subnet ?? [])
    .filter((subnet) => subnet.includes(':') === v6 || parseIp(ip) === undefined);
  if (subnets.length === 0 || !isUserDefined(network.name)) return ipWithoutSubnet;
  const address = parseIp(ip);
  const fits = subnets.some((subnet) => {
    const cidr6 = parseCidr6(subnet);
    const address6 = parseIp6(ip);
    if (cidr6) return address6 !== undefined && contains6(cidr6, address6);
    const cidr = parseCidr(subnet);
    return cidr && address !== undefined && contains(cidr, address);
  });
  return fits ? undefined : `no configured subnet or ip-range contain the IP address ${ip}`;
}

/** Before 25 the same was said when the container started, without ceremony. */
export function oldEndpointProblem(daemon: Daemon, network: Network, given: Partial<EndpointSettings>): void {
  const ip = given.IPAMConfig?.IPv4Address ?? '';
  const problem = (text: string) => invalidParameter(text);
  if (!isUserDefined(network.name)) {
    if (ip !== '') throw problem(ipOnPredefined);
    if ((given.Aliases?.length ?? 0) > 0) throw problem(aliasOnPredefined);
  }
  if (ip === '' || since(daemon.version, 25)) return;
  if (network.ipam.config.every((config) => !config.subnet)) throw problem(ipWithoutSubnet);
}
