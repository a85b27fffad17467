// Models netfilter as far as forwarded packets meet it: the rules of a chain, one after the other, until one decides.
import { contains, parseCidr, parseIp } from './address.ts';
import type { Chain } from './firewall.ts';
import type { Transport } from './namespace.ts';

/** The first packet of a connection (conntrack's NEW), on its way through a machine. */
export interface Packet {
  readonly in: string;
  readonly out: string;
  readonly source: string;
  readonly destination: string;
  readonly proto: Transport | 'icmp';
  /** The destination's; 0 where there are none. */
  readonly port: number;
}

type Table = ReadonlyMap<string, Chain>;

const MAX_JUMPS = 32;

/** The target that decides over a packet in a built-in chain: a rule's, or else the chain's policy. */
export const verdict = (table: Table, chain: string, packet: Packet): string =>
  walk(table, chain, packet, 0) ?? table.get(chain)?.policy ?? 'ACCEPT';

/** Undefined where the chain returns to the one that called it. */
function walk(table: Table, name: string, packet: Packet, jumps: number): string | undefined {
  if (jumps > MAX_JUMPS) return undefined;
  for (const rule of table.get(name)?.rules ?? []) {
    const words = rule.split(/\s+/).filter((word) => word !== '');
    if (!matches(words, packet)) continue;
    const at = words.findIndex((word) => word === '-j' || word === '-g');
    const target = words[at + 1] ?? '';
    if (at < 0 || target === 'LOG') continue;
    if (target === 'RETURN') return undefined;
    if (!table.has(target)) return target;
    const decided = walk(table, target, packet, jumps + 1);
    if (decided !== undefined || words[at] === '-g') return decided;
  }
  return undefined;
}

const DEVICE = (wanted: string, name: string): boolean =>
  wanted.endsWith('+') ? name.startsWith(wanted.slice(0, -1)) : wanted === name;

function inNetwork(wanted: string, ip: string): boolean {
  const network = parseCidr(wanted.includes('/') ? wanted : `${wanted}/32`);
  const address = parseIp(ip);
  return network !== undefined && address !== undefined && contains(network, address);
}

const inPorts = (wanted: string, port: number): boolean =>
  wanted.split(',').some((range) => {
    const [from = '', to = from] = range.split(':');
    return port >= Number(from) && port <= Number(to);
  });

type Match = (wanted: string, packet: Packet) => boolean;

/** Matches that are not here (a comment, a module's name) hold. */
const MATCHES: Readonly<Record<string, Match>> = {
  '-i': (wanted, packet) => DEVICE(wanted, packet.in),
  '-o': (wanted, packet) => DEVICE(wanted, packet.out),
  '-s': (wanted, packet) => inNetwork(wanted, packet.source),
  '-d': (wanted, packet) => inNetwork(wanted, packet.destination),
  '-p': (wanted, packet) => wanted === 'all' || wanted === packet.proto,
  '--dport': (wanted, packet) => inPorts(wanted, packet.port),
  '--dports': (wanted, packet) => inPorts(wanted, packet.port),
  '--ctstate': (wanted) => wanted.split(',').includes('NEW'),
  '--state': (wanted) => wanted.split(',').includes('NEW'),
};

function matches(words: readonly string[], packet: Packet): boolean {
  return words.every((word, index) => {
    const match = MATCHES[word];
    if (!match) return true;
    return match(words[index + 1] ?? '', packet) !== (words[index - 1] === '!');
  });
}
