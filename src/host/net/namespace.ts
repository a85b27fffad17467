// Models a Linux network namespace: interfaces, routes, listening sockets, and the hooks that netfilter offers.

import type { FileDescription } from '../process/file-description.ts';
import { createFirewall, type Firewall } from './firewall.ts';

/** A broadcast domain: the interfaces on one bridge or wire, which reach each other without a router. */
export interface Segment {
  readonly name: string;
  readonly members: Set<Attachment>;
  /** Its ports reach the bridge itself, but not each other (`enable_icc=false`, as long as bridges ask the firewall). */
  isolated?: () => boolean;
}

export interface Attachment {
  readonly ns: NetNamespace;
  readonly device: NetDevice;
}

export interface NetDevice {
  readonly name: string;
  readonly index: number;
  readonly kind: 'loopback' | 'ether' | 'bridge' | 'veth' | 'dummy';
  mac: string;
  mtu: number;
  up: boolean;
  /** IPv4 addresses with their prefix length. */
  addresses: { readonly ip: string; readonly prefix: number }[];
  /** IPv6 addresses; an interface that has one has a link-local one as well. */
  addresses6: { readonly ip: string; readonly prefix: number }[];
  segment: Segment | undefined;
  /** A veth's other end, as `@if5` shows it. */
  readonly peerIndex?: number;
  /** The bridge that it is a port of, and its number there. */
  master?: string;
  port?: number;
}

export interface Route {
  /** `default` or a network in CIDR notation. */
  readonly destination: string;
  readonly gateway?: string;
  readonly device: string;
  readonly source?: string;
  readonly scope?: 'link' | 'host' | 'global';
  readonly proto?: string;
  readonly metric?: number;
}

export type Transport = 'tcp' | 'udp';

export interface Listener {
  readonly proto: Transport;
  /** `0.0.0.0` for every address. */
  readonly ip: string;
  readonly port: number;
  readonly pid: number;
  /** For `::`: IPv6 connections only; without it such a listener takes IPv4 as well. */
  readonly v6only?: boolean;
  /** Waits for the next connection. */
  accept(signal?: AbortSignal): Promise<{ readonly socket: FileDescription; readonly from: Endpoint }>;
  close(): void;
}

export interface Endpoint {
  readonly ip: string;
  readonly port: number;
}

/** Destination NAT, as Docker's `-p` asks for it (an iptables DNAT rule and docker-proxy together). */
export interface PortForward {
  readonly proto: Transport;
  /** `0.0.0.0` or `::` for every address of the namespace of that family. */
  readonly ip: string;
  readonly port: number;
  readonly to: Endpoint;
}

export interface DnsQuestion {
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'PTR';
}

/** `timeout`: the server never answers. */
export type DnsAnswer =
  | { readonly status: 'ok'; readonly records: readonly string[] }
  | { readonly status: 'nxdomain' | 'servfail' | 'timeout' };

export type DnsServer = (question: DnsQuestion) => Promise<DnsAnswer>;

/** The world beyond the host's own network card. */
export interface Uplink {
  connect(to: Endpoint, signal?: AbortSignal): Promise<FileDescription>;
  /** Round-trip time in milliseconds; throws `Errno` when nobody answers. */
  ping(ip: string): Promise<number>;
  dns(server: string): DnsServer | undefined;
}

export interface NetNamespace {
  readonly id: string;
  readonly devices: Map<string, NetDevice>;
  readonly routes: Route[];
  /** The next hop for IPv6, by device. */
  gateway6: { readonly ip: string; readonly device: string } | undefined;
  readonly listeners: Set<Listener>;
  readonly forwards: Set<PortForward>;
  /** Its netfilter rules, as iptables (nf_tables) shows them, and those that iptables-legacy made. */
  readonly firewall: Firewall;
  readonly legacyFirewall: Firewall;
  /** DNS servers on this namespace's own addresses, by address. */
  readonly dns: Map<string, DnsServer>;
  /** Whether packets may be routed through; off in containers, on where dockerd turned on ip_forward. */
  ipForward: boolean;
  /** netfilter's FORWARD chain: may a packet go from one device to the other? */
  mayForward: (from: NetDevice, to: NetDevice) => boolean;
  uplink: Uplink | undefined;
  /** Ports of the ephemeral range handed out last. */
  nextPort: number;
  /** What the next device is numbered. */
  nextIndex: number;
  readonly sysctls: Map<string, string>;
}

export function createNetNamespace(id: string): NetNamespace {
  const ns: NetNamespace = {
    id,
    devices: new Map(),
    routes: [],
    gateway6: undefined,
    listeners: new Set(),
    forwards: new Set(),
    firewall: createFirewall(),
    legacyFirewall: createFirewall(),
    dns: new Map(),
    ipForward: false,
    mayForward: () => true,
    uplink: undefined,
    nextPort: 32768,
    nextIndex: 1,
    sysctls: new Map([['net.ipv4.ip_unprivileged_port_start', '1024']]),
  };
  addDevice(ns, { name: 'lo', index: 1, kind: 'loopback', mac: '00:00:00:00:00:00', mtu: 65536, up: true });
  addAddress(ns, 'lo', '127.0.0.1', 8);
  return ns;
}

export function addDevice(
  ns: NetNamespace,
  device: Omit<NetDevice, 'addresses' | 'addresses6' | 'segment'> & { readonly segment?: Segment },
): NetDevice {
  const added: NetDevice = { ...device, addresses: [], addresses6: [], segment: undefined };
  ns.devices.set(added.name, added);
  ns.nextIndex = Math.max(ns.nextIndex, device.index + 1);
  if (device.segment) attach(ns, added, device.segment);
  return added;
}

/** Adds an address, and the route to its network that the kernel adds with it. */
export function addAddress(ns: NetNamespace, name: string, ip: string, prefix: number): void {
  ns.devices.get(name)?.addresses.push({ ip, prefix });
}

/** Adds an IPv6 address. */
export function addAddress6(device: NetDevice, ip: string, prefix: number): void {
  device.addresses6.push({ ip, prefix });
}

export function attach(ns: NetNamespace, device: NetDevice, segment: Segment): void {
  detach(ns, device);
  device.segment = segment;
  segment.members.add({ ns, device });
}

export function detach(ns: NetNamespace, device: NetDevice): void {
  for (const member of device.segment?.members ?? []) {
    if (member.ns === ns && member.device === device) device.segment?.members.delete(member);
  }
  device.segment = undefined;
}

/** Takes a device away, off its segment as well. */
export function removeDevice(ns: NetNamespace, name: string): void {
  const device = ns.devices.get(name);
  if (device) detach(ns, device);
  ns.devices.delete(name);
  for (let at = ns.routes.length - 1; at >= 0; at--) if (ns.routes[at]?.device === name) ns.routes.splice(at, 1);
}

export const createSegment = (name: string): Segment => ({ name, members: new Set() });
