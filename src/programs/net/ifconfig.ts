// Models busybox networking/ifconfig.c, route.c and net-tools' programs of those names.
import { formatIp, maskOf, parseCidr, parseIp } from '../../host/net/address.ts';
import { linkLocal } from '../../host/net/address6.ts';
import type { NetDevice } from '../../host/net/namespace.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure } from '../applet/applet.ts';
import { flagsOf } from './ip-call.ts';
import { allRoutes } from './ip-route.ts';

const inet6 = ({ addresses6, mac }: NetDevice): string =>
  [
    ...addresses6.map(({ ip, prefix }) => `${ip}/${prefix} Scope:Global`),
    ...(addresses6.length > 0 ? [`${linkLocal(mac)}/64 Scope:Link`] : []),
  ]
    .map((text) => `          inet6 addr: ${text}\n`)
    .join('');

function busyboxBlock(device: NetDevice): string {
  const loop = device.kind === 'loopback';
  const [first] = device.addresses;
  const broadcast =
    first && !loop
      ? `  Bcast:${formatIp((((parseIp(first.ip) ?? 0) & maskOf(first.prefix)) | (~maskOf(first.prefix) >>> 0)) >>> 0)}`
      : '';
  const inet = first ? `          inet addr:${first.ip}${broadcast}  Mask:${formatIp(maskOf(first.prefix))}\n` : '';
  const flags = [
    device.up ? 'UP' : '',
    loop ? 'LOOPBACK' : 'BROADCAST',
    device.up ? 'RUNNING' : '',
    loop ? '' : 'MULTICAST',
  ]
    .filter(Boolean)
    .join(' ');
  return `${device.name.padEnd(9)} Link encap:${loop ? 'Local Loopback  ' : `Ethernet  HWaddr ${device.mac.toUpperCase()}  `}\n${inet}${loop ? '          inet6 addr: ::1/128 Scope:Host\n' : inet6(device)}          ${flags}  MTU:${device.mtu}  Metric:1
          RX packets:0 errors:0 dropped:0 overruns:0 frame:0
          TX packets:0 errors:0 dropped:0 overruns:0 carrier:0
          collisions:0 txqueuelen:${loop ? '1000 ' : '0 '}
          RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)\n\n`;
}

function netToolsBlock(device: NetDevice): string {
  const loop = device.kind === 'loopback';
  const [first] = device.addresses;
  const flags = flagsOf(device).filter((flag) => flag !== 'LOWER_UP' && flag !== 'NO-CARRIER');
  if (device.up && flagsOf(device).includes('LOWER_UP')) flags.splice(flags.indexOf('UP') + 1, 0, 'RUNNING');
  const ordered = ['UP', 'BROADCAST', 'LOOPBACK', 'RUNNING', 'MULTICAST'].filter((flag) => flags.includes(flag));
  const bits =
    (flags.includes('UP') ? 1 : 0) + (loop ? 8 : 2) + (flags.includes('RUNNING') ? 64 : 0) + (loop ? 0 : 4096);
  const broadcast =
    first && !loop
      ? `  broadcast ${formatIp((((parseIp(first.ip) ?? 0) & maskOf(first.prefix)) | (~maskOf(first.prefix) >>> 0)) >>> 0)}`
      : '';
  return `${device.name}: flags=${bits}<${ordered.join(',')}>  mtu ${device.mtu}\n${first ? `        inet ${first.ip}  netmask ${formatIp(maskOf(first.prefix))}${broadcast}\n` : ''}${loop ? '        inet6 ::1  prefixlen 128  scopeid 0x10<host>\n        loop  txqueuelen 1000  (Local Loopback)\n' : `        ether ${device.mac}  txqueuelen ${device.kind === 'ether' ? 1000 : 0}  (Ethernet)\n`}        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0\n\n`;
}

export const ifconfig: Program = applet({ name: 'ifconfig', gnu: '+as', busybox: '+a' }, async (run) => {
  const { net } = run.proc.ns;
  const [name, ...words] = run.operands;
  const device = name === undefined ? undefined : net.devices.get(name);
  if (name !== undefined && !device)
    throw new Failure(`${name}: error fetching interface information: Device not found`);
  if (device && words.length > 0) {
    if (!run.proc.cred.caps.has('CAP_NET_ADMIN')) throw new Failure('SIOCSIFFLAGS: Operation not permitted');
    if (words.includes('up')) device.up = true;
    if (words.includes('down')) device.up = false;
    const mtu = words[words.indexOf('mtu') + 1];
    if (words.includes('mtu') && mtu !== undefined) device.mtu = Number(mtu);
    return;
  }
  const shown = device
    ? [device]
    : [...net.devices.values()]
        .filter((one) => one.up || run.options.has('a'))
        .sort((a, b) => (a.kind === 'loopback' ? 1 : b.kind === 'loopback' ? -1 : a.name < b.name ? -1 : 1));
  await run.print(shown.map(run.busybox ? busyboxBlock : netToolsBlock).join(''));
});

export const route: Program = applet({ name: 'route', gnu: 'neA:', busybox: 'neA:' }, async (run) => {
  const rows = allRoutes(run.proc).map((one) => {
    const network =
      one.destination === 'default' ? { base: 0, prefix: 0 } : (parseCidr(one.destination) ?? { base: 0, prefix: 32 });
    const numeric = run.options.has('n');
    const destination = one.destination === 'default' && !numeric ? 'default' : formatIp(network.base);
    const gateway = one.gateway ?? (numeric ? '0.0.0.0' : run.busybox ? '*' : '0.0.0.0');
    return `${destination.padEnd(15)} ${gateway.padEnd(15)} ${formatIp(maskOf(network.prefix)).padEnd(15)} ${(one.gateway ? 'UG' : 'U').padEnd(5)} ${String(one.metric ?? 0).padEnd(6)} 0        0 ${one.device}\n`;
  });
  await run.print(
    `Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface\n${rows.join('')}`,
  );
});
