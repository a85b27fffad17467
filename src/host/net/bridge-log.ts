/** What the kernel says of a bridge's ports (net/bridge/br_stp.c, br_if.c, net/core/dev.c of 6.8). */
import type { KernelLog } from '../kernel-log.ts';
import type { NetDevice, NetNamespace } from './namespace.ts';

/** A veth pair's inner end before it is given its name: as random as the outer one's, and of the same length. */
export const innerName = (outside: string): string =>
  `veth${[...outside.slice(4)].map((char) => (15 - Number.parseInt(char, 16)).toString(16)).join('')}`;

/** The number of a port among its bridge's, from 1: the lowest that is free when it joins. */
export function portNumber(net: NetNamespace, bridge: string, joining: NetDevice): number {
  const taken = [...net.devices.values()]
    .filter((device) => device.master === bridge && device !== joining)
    .map(({ port }) => port);
  let number = 1;
  while (taken.includes(number)) number++;
  return number;
}

export function logPlugged(log: KernelLog, bridge: string, outside: NetDevice, inside: string): void {
  const port = `${bridge}: port ${outside.port ?? 1}(${outside.name})`;
  for (const text of [
    `${port} entered blocking state`,
    `${port} entered disabled state`,
    `${outside.name}: entered allmulticast mode`,
    `${outside.name}: entered promiscuous mode`,
    `${inside}: renamed from ${innerName(outside.name)}`,
    `${port} entered blocking state`,
    `${port} entered forwarding state`,
  ])
    log.write(text, 'info');
}

export function logUnplugged(log: KernelLog, bridge: string, outside: NetDevice, inside: string): void {
  const port = `${bridge}: port ${outside.port ?? 1}(${outside.name})`;
  for (const text of [
    `${port} entered disabled state`,
    `${innerName(outside.name)}: renamed from ${inside}`,
    `${port} entered disabled state`,
    `${outside.name} (unregistering): left allmulticast mode`,
    `${outside.name} (unregistering): left promiscuous mode`,
    `${port} entered disabled state`,
  ])
    log.write(text, 'info');
}
