// Models moby daemon/network.go (POST /networks/create) and api/types/network/ipam.go (ValidateIPAM).
import { contains, parseCidr, parseIp } from '../../../host/net/address.ts';
import type { IpamConfig, NetworkCreateRequest, NetworkCreateResponse } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, notFound, notModelled, system } from '../../errdefs/errdefs.ts';
import type { CreateNetwork, Network } from '../../libnetwork/types.ts';
import type { Daemon } from '../daemon.ts';
import { alreadyExists, joinProblems, predefined } from './errors.ts';
import { isPredefined } from './find.ts';

const DRIVERS = ['bridge', 'host', 'null', 'macvlan', 'ipvlan', 'overlay'];
const NOT_MANAGER =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.';

export function createNetwork(daemon: Daemon, request: Partial<NetworkCreateRequest>): NetworkCreateResponse {
  const name = request.Name ?? '';
  if (isPredefined(name)) throw predefined(name);
  if (daemon.networks.list().some((network) => network.name === name)) throw alreadyExists(name);
  const driver = request.Driver || 'bridge';
  if (driver === 'overlay') throw new DockerError('Forbidden', NOT_MANAGER);
  if (request.Scope === 'swarm')
    throw new DockerError('Forbidden', 'cannot create a swarm scoped network when swarm is not active');
  if (request.ConfigOnly || request.ConfigFrom) throw notModelled('a configuration-only network');
  validateIpam(daemon, request.IPAM?.Config ?? []);
  checkName(daemon, name);
  if (!DRIVERS.includes(driver)) throw unknownDriver(daemon, driver);
  if (driver === 'host' || driver === 'null') throw oneOnly(driver);
  const network = daemon.networks.create({
    id: daemon.host.random.hex(64),
    name,
    driver,
    internal: request.Internal ?? false,
    attachable: request.Attachable ?? false,
    ipv6: request.EnableIPv6 ?? false,
    ipam: {
      driver: request.IPAM?.Driver || 'default',
      options: request.IPAM?.Options ?? null,
      config: (request.IPAM?.Config ?? []).map(ipamConfig),
    },
    options: request.Options ?? {},
    labels: request.Labels ?? {},
    created: daemon.stamp(),
  });
  logNetworkEvent(daemon, network, 'create');
  return { Id: network.id, Warning: '' };
}

export const logNetworkEvent = (daemon: Daemon, network: Network, action: string): void =>
  daemon.events.log('network', action, network.id, { name: network.name, type: network.driver });

const ipamConfig = (config: IpamConfig): CreateNetwork['ipam']['config'][number] => ({
  ...(config.Subnet && { subnet: config.Subnet }),
  ...(config.IPRange && { ipRange: config.IPRange }),
  ...(config.Gateway && { gateway: config.Gateway }),
  ...(config.AuxiliaryAddresses && { auxAddresses: config.AuxiliaryAddresses }),
});

function checkName(daemon: Daemon, name: string): void {
  if (name.trim() !== '') return;
  if (since(daemon.version, 28))
    throw invalidParameter(`invalid name: ${name === '' ? 'name is empty' : 'name has leading or trailing spaces'}`);
  const text = `invalid name: ${name}`;
  throw since(daemon.version, 23) ? invalidParameter(text) : system(text);
}

const unknownDriver = (daemon: Daemon, driver: string): DockerError =>
  since(daemon.version, 29)
    ? notFound(`could not find plugin ${driver} in v1 plugin registry`)
    : notFound(`plugin "${driver}" not found`);

const oneOnly = (driver: string): DockerError =>
  new DockerError('Forbidden', `only one instance of "${driver}" network is allowed`);

/** From 25 on everything that is wrong with the addresses is told at once. */
function validateIpam(daemon: Daemon, configs: readonly IpamConfig[]): void {
  if (!since(daemon.version, 25)) {
    for (const { Subnet } of configs) {
      if (Subnet && !parseCidr(Subnet)) throw system(`Invalid subnet ${Subnet} : invalid CIDR address: ${Subnet}`);
    }
    return;
  }
  const problems = configs.flatMap(ipamProblems);
  if (problems.length > 0) throw invalidParameter(`invalid network config:\n${joinProblems(problems)}`);
}

function ipamProblems({ Subnet = '', IPRange = '', Gateway = '' }: IpamConfig): readonly string[] {
  const subnet = parseCidr(Subnet);
  if (!subnet) return [`invalid subnet ${Subnet}: invalid CIDR block notation`];
  const problems: string[] = [];
  if (Subnet.split('/')[0] !== formatBase(Subnet))
    problems.push(`invalid subnet ${Subnet}: it should be ${formatBase(Subnet)}/${Subnet.split('/')[1]}`);
  const range = IPRange === '' ? undefined : parseCidr(IPRange);
  if (IPRange !== '' && !range) problems.push(`invalid ip-range ${IPRange}: invalid CIDR block notation`);
  if (range && !contains(subnet, range.base))
    problems.push(`invalid ip-range ${IPRange}: parent subnet ${Subnet} doesn't contain ip-range`);
  const gateway = parseIp(Gateway);
  if (Gateway !== '' && gateway === undefined) problems.push(`invalid gateway ${Gateway}: invalid address`);
  if (gateway !== undefined && !contains(subnet, gateway))
    problems.push(`invalid gateway ${Gateway}: parent subnet ${Subnet} doesn't contain this address`);
  return problems;
}

const formatBase = (cidr: string): string => {
  const { base = 0 } = parseCidr(cidr) ?? {};
  return [24, 16, 8, 0].map((shift) => (base >>> shift) & 255).join('.');
};
