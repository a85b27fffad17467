// Models moby daemon/network.go (POST /networks/create) and api/types/network/ipam.go (ValidateIPAM).
import { contains, parseCidr, parseIp } from '../../../host/net/address.ts';
import { contains6, formatCidr6, parseCidr6, parseIp6 } from '../../../host/net/address6.ts';
import type { IpamConfig, NetworkCreateRequest, NetworkCreateResponse } from '../../api/types/network.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, notFound, system } from '../../errdefs/errdefs.ts';
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
  const warning = duplicate(daemon, name, request.CheckDuplicate ?? false);
  const driver = request.Driver || 'bridge';
  if (driver === 'overlay') throw new DockerError('Forbidden', NOT_MANAGER);
  if (request.Scope === 'swarm')
    throw new DockerError('Forbidden', 'cannot create a swarm scoped network when swarm is not active');
  validateIpam(daemon, request.IPAM?.Config ?? []);
  checkName(daemon, name);
  checkConfiguration(request);
  if (!DRIVERS.includes(driver)) throw unknownDriver(daemon, driver);
  if ((driver === 'host' || driver === 'null') && !request.ConfigOnly) throw oneOnly(driver);
  if (request.Ingress && !request.ConfigOnly)
    throw new DockerError('Forbidden', 'Ingress network can only be global scope network');
  const model = configuration(daemon, request.ConfigFrom?.Network ?? '');
  const network = daemon.networks.create({
    id: daemon.host.random.hex(64),
    name,
    driver,
    internal: request.Internal ?? false,
    attachable: request.Attachable ?? false,
    ipv4: model?.ipv4 ?? request.EnableIPv4 ?? true,
    ipv6: model?.ipv6 ?? request.EnableIPv6 ?? false,
    configOnly: request.ConfigOnly ?? false,
    configFrom: request.ConfigFrom?.Network ?? '',
    ipam: model?.ipam ?? {
      driver: request.IPAM?.Driver || 'default',
      options: request.IPAM?.Options ?? null,
      config: (request.IPAM?.Config ?? []).map(ipamConfig),
    },
    options: model?.options ?? { ...daemon.config.current.defaultNetworkOpts[driver], ...request.Options },
    labels: model?.labels ?? request.Labels ?? {},
    created: daemon.stamp(),
  });
  logNetworkEvent(daemon, network, 'create');
  return { Id: network.id, Warning: warning };
}

/** Throws for a name that is taken; before 25 that was told in passing where nobody asked. */
function duplicate(daemon: Daemon, name: string, asked: boolean): string {
  const other = daemon.networks.list().find((network) => network.name === name);
  if (!other) return '';
  if (asked || since(daemon.version, 25)) throw alreadyExists(name);
  return `Network with name ${name} (id : ${other.id}) already exists`;
}

export const logNetworkEvent = (daemon: Daemon, network: Network, action: string): void =>
  daemon.events.log('network', action, network.id, { name: network.name, type: network.driver });

/** Models libnetwork network.go (validateConfiguration): what may stand beside a set of settings for other networks. */
function checkConfiguration(request: Partial<NetworkCreateRequest>): void {
  if (request.ConfigOnly && (request.Ingress || request.Internal || request.Attachable || request.Scope)) {
    throw new DockerError(
      'Forbidden',
      'configuration network can only contain network specific fields. Network operator fields like [ ingress | internal | attachable | scope ] are not supported.',
    );
  }
  if (!request.ConfigFrom) return;
  if (request.ConfigOnly)
    throw new DockerError('Forbidden', 'a configuration network cannot depend on another configuration network');
  const own =
    (request.IPAM?.Config?.length ?? 0) +
    [request.Labels, request.IPAM?.Options].flatMap((map) => Object.keys(map ?? {})).length;
  if (own > 0 || request.EnableIPv6 || request.EnableIPv4 === false) {
    throw new DockerError(
      'Forbidden',
      'user specified configurations are not supported if the network depends on a configuration network',
    );
  }
  if (Object.keys(request.Options ?? {}).length > 0) {
    throw new DockerError(
      'Forbidden',
      'network driver options are not supported if the network depends on a configuration network',
    );
  }
}

function configuration(daemon: Daemon, name: string): Network | undefined {
  if (name === '') return undefined;
  const found = daemon.networks.list().find((network) => network.configOnly && network.name === name);
  if (!found) throw notFound(`configuration network "${name}" does not exist`);
  return found;
}

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
      if (Subnet && !parseCidr(Subnet) && !parseCidr6(Subnet))
        throw system(`Invalid subnet ${Subnet} : invalid CIDR address: ${Subnet}`);
    }
    return;
  }
  const problems = configs.flatMap(ipamProblems);
  if (problems.length > 0) throw invalidParameter(`invalid network config:\n${joinProblems(problems)}`);
}

function ipamProblems({ Subnet = '', IPRange = '', Gateway = '' }: IpamConfig): readonly string[] {
  if (parseCidr6(Subnet)) return ipamProblems6({ Subnet, IPRange, Gateway });
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

function ipamProblems6({ Subnet = '', IPRange = '', Gateway = '' }: IpamConfig): readonly string[] {
  const subnet = parseCidr6(Subnet);
  if (!subnet) return [];
  const problems: string[] = [];
  const [address = ''] = Subnet.split('/');
  if (parseIp6(address) !== subnet.base) problems.push(`invalid subnet ${Subnet}: it should be ${formatCidr6(subnet)}`);
  const range = IPRange === '' ? undefined : parseCidr6(IPRange);
  if (IPRange !== '' && !range) problems.push(`invalid ip-range ${IPRange}: invalid CIDR block notation`);
  if (range && !contains6(subnet, range.base))
    problems.push(`invalid ip-range ${IPRange}: parent subnet ${Subnet} doesn't contain ip-range`);
  const gateway = parseIp6(Gateway);
  if (Gateway !== '' && gateway === undefined) problems.push(`invalid gateway ${Gateway}: invalid address`);
  if (gateway !== undefined && !contains6(subnet, gateway))
    problems.push(`invalid gateway ${Gateway}: parent subnet ${Subnet} doesn't contain this address`);
  return problems;
}

const formatBase = (cidr: string): string => {
  const { base = 0 } = parseCidr(cidr) ?? {};
  return [24, 16, 8, 0].map((shift) => (base >>> shift) & 255).join('.');
};
