// Models docker/cli cli/command/network/create.go.
import type { IpamConfig } from '../../../api/types/network.ts';
import { networkCreate } from '../../../client/network.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import type { Call, Command } from '../../cli.ts';
import { cut, toMap } from '../../opts/csv.ts';

export const create: Command = async (cli, call) => {
  const { flags, args } = call;
  const [name = ''] = args;
  const ipv6 = flags.bool('ipv6');
  const optional = (flag: string): boolean | null => (flags.changed(flag) ? flags.bool(flag) : null);
  const config = flags.string('config-from');
  const answer = await networkCreate(cli.api, {
    Name: name,
    ...(since(cli.version, 25) ? {} : { CheckDuplicate: true }),
    Driver: flags.string('driver'),
    Scope: flags.string('scope'),
    ...(since(cli.version, 28) ? { EnableIPv4: optional('ipv4') } : {}),
    EnableIPv6: since(cli.version, 27) ? optional('ipv6') : ipv6,
    IPAM: {
      Driver: flags.string('ipam-driver'),
      Options: toMap(flags.list('ipam-opt')),
      Config: ipamConfig(call, cli.version),
    },
    Internal: flags.bool('internal'),
    Attachable: flags.bool('attachable'),
    Ingress: flags.bool('ingress'),
    ConfigOnly: flags.bool('config-only'),
    ConfigFrom: config === '' ? null : { Network: config },
    Options: toMap(flags.list('opt')),
    Labels: toMap(flags.list('label')),
  });
  await cli.out(`${answer.Id}\n`);
};

/** Gateways, ranges and reserved addresses, each to the subnet it lies in. Throws with the CLI's message. */
function ipamConfig({ flags }: Call, _version: EngineVersion): readonly IpamConfig[] {
  const subnets = flags
    .list('subnet')
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
  const ranges = flags.list('ip-range').flatMap((value) => value.split(','));
  const gateways = flags.list('gateway').flatMap((value) => value.split(','));
  if (subnets.length < ranges.length || subnets.length < gateways.length) {
    throw new Error('every ip-range or gateway must have a corresponding subnet');
  }
  const parsed = subnets.map((subnet) => ({ subnet, range: parseCidr(subnet) }));
  for (const { subnet, range } of parsed) {
    if (!range && ranges.length + gateways.length > 0) throw new Error(`invalid CIDR address: ${subnet}`);
  }
  parsed.forEach(({ range }, index) => {
    for (const other of parsed.slice(0, index)) {
      if (range && other.range && overlap(range, other.range))
        throw new Error('multiple overlapping subnet configuration is not supported');
    }
  });
  const configs = new Map<
    string,
    { Subnet: string; IPRange?: string; Gateway?: string; AuxiliaryAddresses?: Record<string, string> }
  >(subnets.map((Subnet) => [Subnet, { Subnet }]));
  const place = (address: string, kind: 'IPRange' | 'Gateway', none: string): void => {
    const owner = parsed.find(({ range }) => range && contains(range, address));
    const config = owner && configs.get(owner.subnet);
    if (!config) throw new Error(none);
    if (config[kind] !== undefined)
      throw new Error(
        `cannot configure multiple ${kind === 'IPRange' ? 'ranges' : 'gateways'} (${address}, ${config[kind]}) for the same subnet (${owner.subnet})`,
      );
    config[kind] = address;
  };
  for (const range of ranges) place(range, 'IPRange', `no matching subnet for range ${range}`);
  for (const gateway of gateways) place(gateway, 'Gateway', `no matching subnet for gateway ${gateway}`);
  for (const pair of flags.list('aux-address')) {
    const [key, address = ''] = cut(pair, '=');
    const owner = parsed.find(({ range }) => range && contains(range, address));
    const config = owner && configs.get(owner.subnet);
    if (!config) throw new Error(`no matching subnet for aux-address ${address}`);
    config.AuxiliaryAddresses = { ...config.AuxiliaryAddresses, [key]: address };
  }
  return [...configs.values()];
}

interface Range {
  readonly version: 4 | 6;
  readonly base: bigint;
  readonly bits: number;
}

function addressNumber(text: string): { version: 4 | 6; value: bigint } | undefined {
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(text)) {
    const parts = text.split('.').map(Number);
    if (parts.some((part) => part > 255)) return undefined;
    return { version: 4, value: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
  }
  if (!/^[\da-fA-F:]+$/.test(text) || !text.includes(':')) return undefined;
  const [head = '', tail] = text.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...right];
  if (groups.length !== 8) return undefined;
  return { version: 6, value: groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n) };
}

function parseCidr(text: string): Range | undefined {
  const [address = '', bits = ''] = text.split('/');
  const number = addressNumber(address);
  const size = number?.version === 4 ? 32 : 128;
  if (!number || !/^\d+$/.test(bits) || Number(bits) > size) return undefined;
  const shift = BigInt(size - Number(bits));
  return { version: number.version, base: (number.value >> shift) << shift, bits: Number(bits) };
}

function contains(range: Range, text: string): boolean {
  const number = addressNumber(text.split('/')[0] ?? '');
  if (!number || number.version !== range.version) return false;
  const shift = BigInt((range.version === 4 ? 32 : 128) - range.bits);
  return number.value >> shift === range.base >> shift;
}

const overlap = (a: Range, b: Range): boolean => {
  if (a.version !== b.version) return false;
  const shift = BigInt((a.version === 4 ? 32 : 128) - Math.min(a.bits, b.bits));
  return a.base >> shift === b.base >> shift;
};
