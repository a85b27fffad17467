// Models docker/cli opts/network.go and parseNetworkOpts of cli/command/container/opts.go: --network in both notations.
import type { EndpointSettings } from '../../api/types/network.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { cut, parseCsv } from './csv.ts';

interface Attachment {
  target: string;
  aliases: string[];
  links: string[];
  driverOpts?: Record<string, string>;
  ip: string;
  ip6: string;
  mac: string;
  linkLocal: string[];
  gwPriority: number;
}

const plain = (target: string): Attachment => ({
  target,
  aliases: [],
  links: [],
  ip: '',
  ip6: '',
  mac: '',
  linkLocal: [],
  gwPriority: 0,
});

/** One value of --network. Throws with the CLI's message. */
export function parseNetworkValue(value: string, version: EngineVersion): Attachment {
  if (!/\w+=\w+(,\w+=\w+)*/.test(value)) return plain(value);
  const attachment = plain('');
  for (const field of parseCsv(value)) {
    const [key, raw] = cut(field.toLowerCase(), '=');
    if (raw === undefined || key === '') throw new Error(`invalid field ${field}`);
    const text = raw.trim();
    const name = key.trim();
    if (name === 'name') attachment.target = text;
    else if (name === 'alias') attachment.aliases.push(text);
    else if (name === 'driver-opt') {
      const [option, setting] = cut(text, '=');
      if (setting === undefined || option === '') {
        throw new Error(
          since(version, 23)
            ? 'invalid key value pair format in driver options'
            : 'Invalid key value pair format in driver options',
        );
      }
      attachment.driverOpts = { ...attachment.driverOpts, [option.trim()]: setting.trim() };
    } else if (name === 'ip' && since(version, 25)) attachment.ip = text;
    else if (name === 'ip6' && since(version, 25)) attachment.ip6 = text;
    else if (name === 'mac-address' && since(version, 25)) attachment.mac = text;
    else if (name === 'link-local-ip' && since(version, 25)) attachment.linkLocal.push(text);
    else if (name === 'gw-priority' && since(version, 28)) {
      if (!/^[+-]?\d+$/.test(text)) throw new Error(`invalid gw-priority (${text}): invalid syntax`);
      attachment.gwPriority = Number(text);
    } else throw new Error(`invalid field key ${name}`);
  }
  if (attachment.target === '') throw new Error('network name/id is not specified');
  return attachment;
}

/** What the flags beside --network say about the first network. */
export interface NetworkFlags {
  readonly networks: readonly string[];
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  readonly ip: string;
  readonly ip6: string;
  readonly mac: string;
  readonly linkLocal: readonly string[];
}

export const isUserDefined = (mode: string): boolean =>
  !['', 'default', 'bridge', 'host', 'none'].includes(mode) && !mode.startsWith('container:');

/** The network mode, and the endpoints by network. Throws with the CLI's message. */
export function parseNetworks(
  flags: NetworkFlags,
  version: EngineVersion,
): { mode: string; endpoints: Record<string, Partial<EndpointSettings>> } {
  const given = flags.networks.map((value) => parseNetworkValue(value, version));
  const endpoints: Record<string, Partial<EndpointSettings>> = {};
  const mode = given[0]?.target ?? 'default';
  if (given.length === 0) {
    const none = plain('default');
    if (since(version, 25)) applyFlags(none, flags, version);
    endpoints.default = endpointOf(none);
    if (!since(version, 25) && Object.keys(endpoints.default).length === 0) delete endpoints.default;
  }
  const kinds = new Set(given.map((one) => isUserDefined(one.target)));
  given.forEach((one, index) => {
    if (index === 0) applyFlags(one, flags, version);
    const endpoint = endpointOf(one);
    if (one.target in endpoints) throw new Error(`network "${one.target}" is specified multiple times`);
    if (index === 0 && given.length === 1 && Object.keys(endpoint).length === 0) return;
    endpoints[one.target] = endpoint;
  });
  if (kinds.size > 1)
    throw new Error('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  return { mode, endpoints };
}

function applyFlags(one: Attachment, flags: NetworkFlags, version: EngineVersion): void {
  const conflict = (flag: string, what: string): Error =>
    new Error(`conflicting options: cannot specify both ${flag} and per-network ${what}`);
  if (one.aliases.length > 0 && flags.aliases.length > 0) throw conflict('--network-alias', 'alias');
  if (one.links.length > 0 && flags.links.length > 0) throw conflict('--link', 'links');
  if (one.ip !== '' && flags.ip !== '') throw conflict('--ip', 'IPv4 address');
  if (one.ip6 !== '' && flags.ip6 !== '') throw conflict('--ip6', 'IPv6 address');
  if (one.mac !== '' && flags.mac !== '') throw conflict('--mac-address', 'MAC address');
  if (one.linkLocal.length > 0 && flags.linkLocal.length > 0)
    throw conflict('--link-local-ip', 'link-local IP addresses');
  if (flags.aliases.length > 0) one.aliases = [...flags.aliases];
  const takesLinks = since(version, 28) ? isUserDefined(one.target) : one.target !== 'default';
  if (takesLinks && flags.links.length > 0) one.links = [...flags.links];
  one.ip ||= flags.ip;
  one.ip6 ||= flags.ip6;
  one.mac ||= flags.mac;
  if (flags.linkLocal.length > 0) one.linkLocal = [...flags.linkLocal];
}

function endpointOf(one: Attachment): Partial<EndpointSettings> {
  if (one.target.trim() === '') throw new Error('no name set for network');
  if (!isUserDefined(one.target)) {
    if (one.aliases.length > 0) throw new Error('network-scoped aliases are only supported for user-defined networks');
    if (one.links.length > 0) throw new Error('links are only supported for user-defined networks');
  }
  if (one.mac !== '' && !isMac(one.mac)) throw new Error(`${one.mac} is not a valid mac address`);
  const addresses = one.ip !== '' || one.ip6 !== '' || one.linkLocal.length > 0;
  return {
    ...(one.aliases.length > 0 ? { Aliases: one.aliases } : {}),
    ...(one.links.length > 0 ? { Links: one.links } : {}),
    ...(one.driverOpts ? { DriverOpts: one.driverOpts } : {}),
    ...(one.gwPriority !== 0 ? { GwPriority: one.gwPriority } : {}),
    ...(one.mac !== '' ? { MacAddress: one.mac } : {}),
    ...(addresses
      ? {
          IPAMConfig: {
            ...(one.ip !== '' ? { IPv4Address: one.ip } : {}),
            ...(one.ip6 !== '' ? { IPv6Address: one.ip6 } : {}),
            ...(one.linkLocal.length > 0 ? { LinkLocalIPs: one.linkLocal } : {}),
          },
        }
      : {}),
  };
}

/** True for a MAC address as Go's net.ParseMAC takes it. */
export const isMac = (text: string): boolean =>
  /^([\da-f]{2}[:-]){5}([\da-f]{2})$/i.test(text.trim()) || /^([\da-f]{4}\.){2}[\da-f]{4}$/i.test(text.trim());
