// Models net/core/net-procfs.c, net/ipv4/route.c and tcp_ipv4.c: /proc/<pid>/net.
import { formatIp, maskOf, parseCidr, parseIp } from '../net/address.ts';
import { linkLocal, parseIp6 } from '../net/address6.ts';
import type { NetNamespace, Transport } from '../net/namespace.ts';
import type { Process } from '../process/types.ts';
import { directory, file, type SyntheticNode } from './synthetic.ts';

/** An address as these files print it: hexadecimal, the last byte first. */
function hexAddress(ip: string): string {
  const value = parseIp(ip) ?? 0;
  return [0, 8, 16, 24]
    .map((shift) => (Math.floor(value / 2 ** shift) % 256).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const HEAD =
  'Inter-|   Receive                                                |  Transmit\n face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n';

const devices = (net: NetNamespace): string =>
  HEAD +
  [...net.devices.values()]
    .map(
      (device) =>
        `${device.name.padStart(6)}:       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0\n`,
    )
    .join('');

function routes(net: NetNamespace): string {
  const rows = net.routes.map((route) => ({
    device: route.device,
    network:
      route.destination === 'default'
        ? { base: 0, prefix: 0 }
        : (parseCidr(route.destination) ?? { base: 0, prefix: 32 }),
    gateway: route.gateway,
  }));
  for (const device of net.devices.values()) {
    if (device.kind === 'loopback' || !device.up) continue;
    for (const { ip, prefix } of device.addresses)
      rows.push({
        device: device.name,
        network: { base: ((parseIp(ip) ?? 0) & maskOf(prefix)) >>> 0, prefix },
        gateway: undefined,
      });
  }
  return `Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n${rows.map((row) => `${row.device}\t${hexAddress(formatIp(row.network.base))}\t${hexAddress(row.gateway ?? '0.0.0.0')}\t${row.gateway ? '0003' : '0001'}\t0\t0\t0\t${hexAddress(formatIp(maskOf(row.network.prefix)))}\t0\t0\t0\n`).join('')}`;
}

function addresses6(net: NetNamespace): string {
  const row = (ip: string, index: number, prefix: number, scope: string, flags: string, name: string): string =>
    `${(parseIp6(ip) ?? 0n).toString(16).padStart(32, '0')} ${index.toString(16).padStart(2, '0')} ${prefix.toString(16).padStart(2, '0')} ${scope} ${flags} ${name.padStart(8)}\n`;
  const rows = [...net.devices.values()].flatMap(({ name, index, mac, addresses6: own }) => [
    ...own.map(({ ip, prefix }) => row(ip, index, prefix, '00', '82', name)),
    ...(own.length > 0 ? [row(linkLocal(mac), index, 64, '20', 'c0', name)] : []),
  ]);
  return rows.join('') + row('::1', 1, 128, '10', '80', 'lo');
}

function sockets(net: NetNamespace, proto: Transport): string {
  const rows = [...net.listeners].filter((listener) => listener.proto === proto);
  return `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n${rows.map((listener, index) => `${String(index).padStart(4)}: ${hexAddress(listener.ip)}:${listener.port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000 ${proto === 'tcp' ? '0A' : '07'} 00000000:00000000 00:00000000 00000000     0        0 ${20000 + listener.port} 1 0000000000000000 100 0 0 10 0\n`).join('')}`;
}

const NO_SOCKETS =
  '  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';

/** What a process's network namespace shows. */
export function netDirectory(process: Process): SyntheticNode {
  const { net } = process.ns;
  return directory({
    arp: file(() => 'IP address       HW type     Flags       HW address            Mask     Device\n'),
    dev: file(() => devices(net)),
    if_inet6: file(() => addresses6(net)),
    route: file(() => routes(net)),
    tcp: file(() => sockets(net, 'tcp')),
    tcp6: file(() => NO_SOCKETS),
    udp: file(() => sockets(net, 'udp')),
    udp6: file(() => NO_SOCKETS),
    unix: file(() => 'Num       RefCount Protocol Flags    Type St Inode Path\n'),
  });
}
