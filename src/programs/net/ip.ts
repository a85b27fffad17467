// Models iproute2 6.1 `ip` and busybox networking/ip.c: address, link and route.
import { formatIp, maskOf, parseIp } from '../../host/net/address.ts';
import { linkLocal } from '../../host/net/address6.ts';
import type { NetDevice, NetNamespace } from '../../host/net/namespace.ts';
import { addAddress, addDevice } from '../../host/net/namespace.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { flavourOf } from '../applet/flavour.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { after, type Call, deviceOf, flagsOf, IpError, needAdmin, stateOf } from './ip-call.ts';
import { netns } from './ip-netns.ts';
import { routes } from './ip-route.ts';

export const ip: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const args = proc.argv.slice(1);
  const call = { proc, busybox, family: undefined as 4 | 6 | undefined, oneline: false, brief: false };
  while (args[0]?.startsWith('-')) {
    const option = args.shift() ?? '';
    if (option === '-4') call.family = 4;
    else if (option === '-6') call.family = 6;
    else if (/^-o(neline)?$/.test(option)) call.oneline = true;
    else if (/^-br?(ief)?$/.test(option) && !busybox) call.brief = true;
    else if (/^-(f|family)$/.test(option)) call.family = args.shift() === 'inet6' ? 6 : 4;
    else if (/^-V(ersion)?$/.test(option) && !busybox) {
      await print(proc, 'ip utility, iproute2-6.1.0, libbpf 1.1.0\n');
      return 0;
    } else if (!/^-(c(olor)?(=\w+)?|d(etails)?|s(tats)?|n|N)$/.test(option) || busybox)
      return usage(proc, busybox, `Option "${option}" is unknown, try "ip -help".`);
  }
  const [object, ...words] = args;
  // No neighbour is ever remembered here.
  if (object !== undefined && 'neighbour'.startsWith(object) && object.startsWith('n')) return 0;
  if (object === undefined) return usage(proc, busybox);
  if (object === 'netns' && !busybox) return netns(proc, words);
  const verbs = { address: addresses, link: links, route: routes };
  const found =
    (Object.keys(verbs) as (keyof typeof verbs)[]).find((name) => name.startsWith(object)) ??
    (object === 'a' ? 'address' : undefined);
  if (!found) return usage(proc, busybox, `Object "${object}" is unknown, try "ip help".`);
  try {
    await verbs[found]({ ...call, words });
    return 0;
  } catch (error) {
    if (!(error instanceof IpError)) throw error;
    await printError(proc, busybox ? `ip: ${error.message}\n` : `${error.message}\n`);
    return error.status;
  }
};

async function usage(proc: Process, busybox: boolean, message = ''): Promise<number> {
  if (busybox) {
    await showBusyboxUsage(proc, 'ip');
    return 1;
  }
  if (message) await printError(proc, `${message}\n`);
  else
    await printError(
      proc,
      'Usage: ip [ OPTIONS ] OBJECT { COMMAND | help }\n       ip [ -force ] -batch filename\nwhere  OBJECT := { address | link | route }\n',
    );
  return 255;
}

const isShow = (word: string | undefined): boolean =>
  word === undefined || ['show', 'list', 'lst', 'ls', 's', 'sh', 'l'].includes(word);

function chosen(call: Call): NetDevice[] {
  const rest = isShow(call.words[0]) ? call.words.slice(1) : call.words;
  const name =
    after(rest, 'dev') ?? rest.find((word) => !['up', 'dev', 'type', 'bridge', 'veth', 'master'].includes(word));
  const master = after(rest, 'master');
  if (master !== undefined) {
    deviceOf(call, master);
    return [...call.proc.ns.net.devices.values()].filter((device) => device.master === master);
  }
  const type = after(rest, 'type');
  if (type !== undefined) return [...call.proc.ns.net.devices.values()].filter((device) => device.kind === type);
  const devices = name === undefined ? [...call.proc.ns.net.devices.values()] : [deviceOf(call, name)];
  return rest.includes('up') ? devices.filter((device) => device.up) : devices.sort((a, b) => a.index - b.index);
}

const fullName = (device: NetDevice): string =>
  `${device.name}${device.peerIndex === undefined ? '' : `@if${device.peerIndex}`}`;

function linkLines(call: Call, device: NetDevice): string {
  const queue =
    device.kind === 'ether'
      ? 'qdisc fq_codel'
      : device.up || device.kind === 'loopback'
        ? 'qdisc noqueue'
        : 'qdisc noop';
  const master = device.master ? ` master ${device.master}` : '';
  const state = call.busybox && stateOf(device) === 'UP' ? '' : ` state ${stateOf(device)}`;
  const tail = device.kind === 'loopback' || device.kind === 'ether' ? ' qlen 1000' : '';
  const flags = flagsOf(device).join(',');
  const kind = device.kind === 'loopback' ? 'loopback' : 'ether';
  const hardware = `    link/${kind} ${device.mac} brd ${device.kind === 'loopback' ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff'}${device.peerIndex !== undefined && !call.busybox ? ' link-netnsid 0' : ''}`;
  const first = call.busybox
    ? `${device.index}: ${fullName(device)}: <${flags.replace('LOWER_UP', device.peerIndex === undefined ? 'LOWER_UP' : 'LOWER_UP,M-DOWN')}> mtu ${device.mtu} ${queue}${master}${device.kind === 'loopback' && device.up ? '' : state} ${tail.trim()}`.replace(
        / $/,
        tail ? '' : ' ',
      )
    : `${device.index}: ${fullName(device)}: <${flags}> mtu ${device.mtu} ${queue}${master} state ${stateOf(device)} group default${tail || ' '}`;
  return `${first}\n${hardware}\n`;
}

const broadcastOf = (address: string, prefix: number): string =>
  formatIp((((parseIp(address) ?? 0) & maskOf(prefix)) | (~maskOf(prefix) >>> 0)) >>> 0);

interface Shown {
  readonly family: 4 | 6;
  readonly text: string;
  readonly short: string;
}

/** Before 28 Docker turned IPv6 off where no network of the container has it. */
export const loopbackHas6 = (net: NetNamespace): boolean =>
  !['all', 'lo'].some((scope) => net.sysctls.get(`net.ipv6.conf.${scope}.disable_ipv6`) === '1');

function addressTexts(net: NetNamespace, device: NetDevice, busybox: boolean): Shown[] {
  const shown: Shown[] = device.addresses.map(({ ip: address, prefix }) => {
    const broadcast = device.kind === 'loopback' || prefix >= 31 ? '' : ` brd ${broadcastOf(address, prefix)}`;
    return {
      family: 4,
      text: `inet ${address}/${prefix}${broadcast} scope ${device.kind === 'loopback' ? 'host' : 'global'} ${device.name}`,
      short: `${address}/${prefix}`,
    };
  });
  if (device.kind === 'loopback' && device.up && loopbackHas6(net))
    shown.push({ family: 6, text: `inet6 ::1/128 scope host ${busybox ? '' : 'noprefixroute '}`, short: '::1/128' });
  const v6 = (ip: string, prefix: number, scope: string): void => {
    const state = busybox ? (scope === 'link' ? 'tentative ' : 'flags 02 ') : scope === 'link' ? '' : 'nodad ';
    shown.push({ family: 6, text: `inet6 ${ip}/${prefix} scope ${scope} ${state}`, short: `${ip}/${prefix}` });
  };
  const off = ['all', device.name].some((scope) => net.sysctls.get(`net.ipv6.conf.${scope}.disable_ipv6`) === '1');
  if (off) return shown;
  for (const { ip, prefix } of device.addresses6) v6(ip, prefix, 'global');
  if (device.addresses6.length > 0) v6(linkLocal(device.mac), 64, 'link');
  return shown;
}

const withoutQueue = (line: string, busybox: boolean): string =>
  busybox ? line.replace(/ qdisc \w+/, '') : line.replace(/ qdisc \w+/, '').replace(' group default', '');

async function addresses(call: Call): Promise<void> {
  const [verb, ...rest] = call.words;
  if (verb === 'add' || verb === 'del' || verb === 'delete') {
    needAdmin(call);
    const [address = '', prefix = '32'] = (rest.find((word) => /^\d+\./.test(word)) ?? '').split('/');
    const device = deviceOf(call, after(rest, 'dev') ?? '');
    if (verb === 'add') addAddress(call.proc.ns.net, device.name, address, Number(prefix));
    else device.addresses = device.addresses.filter((one) => one.ip !== address);
    return;
  }
  let out = '';
  for (const device of chosen(call)) {
    const shown = addressTexts(call.proc.ns.net, device, call.busybox).filter(
      ({ family }) => call.family === undefined || family === call.family,
    );
    if (call.brief && call.family !== undefined && shown.length === 0) continue;
    if (call.brief)
      out += `${fullName(device).padEnd(16)} ${stateOf(device).padEnd(14)} ${shown.map(({ short }) => `${short} `).join('')}\n`;
    else if (call.oneline)
      out += shown
        .map(
          ({ text }) => `${device.index}: ${device.name}    ${text}\\       valid_lft forever preferred_lft forever\n`,
        )
        .join('');
    else {
      if (call.family !== undefined && shown.length === 0) continue;
      const link = linkLines(call, device);
      out +=
        (call.family === undefined ? link : `${withoutQueue(link.split('\n')[0] ?? '', call.busybox)}\n`) +
        shown.map(({ text }) => `    ${text}\n       valid_lft forever preferred_lft forever\n`).join('');
    }
  }
  await print(call.proc, out);
}

/** `ip link add a type veth peer name b`: both ends, in the caller's namespace. */
function addPair({ proc }: Call, words: readonly string[]): void {
  const at = words.indexOf('type');
  const name = after(words.slice(0, at), 'name') ?? words[0] ?? '';
  const other = after(words.slice(at), 'name') ?? 'veth0';
  const { devices } = proc.ns.net;
  if (devices.has(name) || devices.has(other)) throw new IpError('RTNETLINK answers: File exists', 2);
  if (!proc.kernel.modules.request('rtnl-link-veth')) throw new IpError('Error: Unknown device type.', 2);
  const index = Math.max(0, ...[...devices.values()].map((device) => device.index)) + 1;
  const shared = { kind: 'veth', mtu: 1500, up: false } as const;
  addDevice(proc.ns.net, { ...shared, name: other, index, peerIndex: index + 1, mac: '4e:6f:00:00:00:02' });
  addDevice(proc.ns.net, { ...shared, name, index: index + 1, peerIndex: index, mac: '4e:6f:00:00:00:01' });
}

async function links(call: Call): Promise<void> {
  const { proc } = call;
  const [verb, ...rest] = call.words;
  const { net } = proc.ns;
  if (verb === 'add') {
    needAdmin(call);
    if (after(rest, 'type') === 'veth') return addPair(call, rest);
    const name = after(rest, 'name') ?? rest.find((word) => !['dev', 'type'].includes(word)) ?? '';
    if (net.devices.has(name)) throw new IpError('RTNETLINK answers: File exists', 2);
    const kind = after(rest, 'type') === 'bridge' ? 'bridge' : 'dummy';
    const index = Math.max(0, ...[...net.devices.values()].map((device) => device.index)) + 1;
    addDevice(net, { name, index, kind, mac: '4e:6f:00:00:00:01', mtu: 1500, up: false });
    return;
  }
  if (verb === 'del' || verb === 'delete') {
    needAdmin(call);
    const device = deviceOf(call, after(rest, 'dev') ?? rest[0] ?? '');
    net.devices.delete(device.name);
    // A veth pair goes as one.
    const other = [...net.devices.values()].find(({ index }) => index === device.peerIndex);
    if (device.kind === 'veth' && other?.peerIndex === device.index) net.devices.delete(other.name);
    return;
  }
  if (verb === 'set') {
    const device = deviceOf(call, after(rest, 'dev') ?? rest[0] ?? '');
    // BusyBox changes flags the old way, by ioctl.
    if (call.busybox && (rest.includes('up') || rest.includes('down')))
      needAdmin(call, 'SIOCSIFFLAGS: Operation not permitted');
    needAdmin(call);
    if (rest.includes('up')) device.up = true;
    if (rest.includes('down')) device.up = false;
    const mtu = after(rest, 'mtu');
    if (mtu !== undefined) device.mtu = Number(mtu);
    const mac = after(rest, 'address');
    if (mac !== undefined) device.mac = mac;
    return;
  }
  if (!isShow(verb) && !net.devices.has(verb ?? ''))
    throw new IpError(`Command "${verb}" is unknown, try "ip link help".`, 255);
  let out = '';
  for (const device of chosen(call)) {
    if (call.brief)
      out += `${fullName(device).padEnd(16)} ${stateOf(device).padEnd(14)} ${device.mac} <${flagsOf(device).join(',')}> \n`;
    else {
      const text = call.busybox
        ? linkLines(call, device)
        : linkLines(call, device).replace(' group default', ' mode DEFAULT group default');
      out += call.oneline ? `${text.trimEnd().replace('\n', '\\')}\n` : text;
    }
  }
  await print(proc, out);
}
