// Models iproute2 6.1 `ip` and busybox networking/ip.c: address, link and route.
import { formatIp, maskOf, parseIp } from '../../host/net/address.ts';
import type { NetDevice, Route } from '../../host/net/namespace.ts';
import { addAddress, addDevice } from '../../host/net/namespace.ts';
import { print, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { flavourOf } from '../applet/flavour.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';

interface Call {
  readonly proc: Process;
  readonly busybox: boolean;
  readonly words: readonly string[];
  readonly family: 4 | 6 | undefined;
  readonly oneline: boolean;
  readonly brief: boolean;
}

/** Ends with `message` and a status. */
class IpError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const DENIED = 'RTNETLINK answers: Operation not permitted';

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
  if (object === undefined) return usage(proc, busybox);
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

function deviceOf(call: Call, name: string): NetDevice {
  const device = call.proc.ns.net.devices.get(name);
  if (!device) throw new IpError(call.busybox ? `can't find device '${name}'` : `Device "${name}" does not exist.`, 1);
  return device;
}

/** The value after a keyword. */
const after = (words: readonly string[], ...keys: string[]): string | undefined => {
  const at = words.findIndex((word) => keys.includes(word));
  return at < 0 ? undefined : words[at + 1];
};

function needAdmin({ proc }: Call): void {
  if (!proc.cred.caps.has('CAP_NET_ADMIN')) throw new IpError(DENIED, 2);
}

const isShow = (word: string | undefined): boolean =>
  word === undefined || ['show', 'list', 'lst', 'ls', 's', 'sh', 'l'].includes(word);

function chosen(call: Call): NetDevice[] {
  const rest = isShow(call.words[0]) ? call.words.slice(1) : call.words;
  const name =
    after(rest, 'dev') ?? rest.find((word) => !['up', 'dev', 'type', 'bridge', 'veth', 'master'].includes(word));
  const type = after(rest, 'type');
  if (type !== undefined) return [...call.proc.ns.net.devices.values()].filter((device) => device.kind === type);
  const devices = name === undefined ? [...call.proc.ns.net.devices.values()] : [deviceOf(call, name)];
  return rest.includes('up') ? devices.filter((device) => device.up) : devices.sort((a, b) => a.index - b.index);
}

const hasCarrier = (device: NetDevice): boolean =>
  device.kind !== 'bridge' ||
  [...(device.segment?.members ?? [])].some((member) => member.device !== device && member.device.up);

export function flagsOf(device: NetDevice): string[] {
  if (device.kind === 'loopback') return ['LOOPBACK', ...(device.up ? ['UP', 'LOWER_UP'] : [])];
  const carrier = hasCarrier(device);
  const flags = ['BROADCAST', ...(device.kind === 'dummy' ? ['NOARP'] : ['MULTICAST'])];
  return device.up ? [...(carrier ? [] : ['NO-CARRIER']), ...flags, 'UP', ...(carrier ? ['LOWER_UP'] : [])] : flags;
}

export const stateOf = (device: NetDevice): string =>
  device.kind === 'loopback'
    ? device.up
      ? 'UNKNOWN'
      : 'DOWN'
    : device.up && hasCarrier(device)
      ? device.kind === 'dummy'
        ? 'UNKNOWN'
        : 'UP'
      : 'DOWN';

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

function addressTexts(device: NetDevice, busybox: boolean): Shown[] {
  const shown: Shown[] = device.addresses.map(({ ip: address, prefix }) => {
    const broadcast = device.kind === 'loopback' || prefix >= 31 ? '' : ` brd ${broadcastOf(address, prefix)}`;
    return {
      family: 4,
      text: `inet ${address}/${prefix}${broadcast} scope ${device.kind === 'loopback' ? 'host' : 'global'} ${device.name}`,
      short: `${address}/${prefix}`,
    };
  });
  if (device.kind === 'loopback' && device.up)
    shown.push({ family: 6, text: `inet6 ::1/128 scope host ${busybox ? '' : 'noprefixroute '}`, short: '::1/128' });
  return shown;
}

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
    const shown = addressTexts(device, call.busybox).filter(
      ({ family }) => call.family === undefined || family === call.family,
    );
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
        (call.family === undefined ? link : `${link.split('\n')[0]}\n`) +
        shown.map(({ text }) => `    ${text}\n       valid_lft forever preferred_lft forever\n`).join('');
    }
  }
  await print(call.proc, out);
}

async function links(call: Call): Promise<void> {
  const { proc } = call;
  const [verb, ...rest] = call.words;
  const { net } = proc.ns;
  if (verb === 'add') {
    needAdmin(call);
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
    return;
  }
  if (verb === 'set') {
    const device = deviceOf(call, after(rest, 'dev') ?? rest[0] ?? '');
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

/** The kernel's own routes to connected networks, then those that were added. */
export function allRoutes(proc: Process): Route[] {
  const { devices, routes: added } = proc.ns.net;
  const connected = [...devices.values()]
    .filter((device) => device.kind !== 'loopback' && device.up)
    .flatMap((device) =>
      device.addresses
        .filter(({ prefix }) => prefix < 32)
        .map(
          ({ ip: source, prefix }): Route => ({
            destination: `${formatIp(((parseIp(source) ?? 0) & maskOf(prefix)) >>> 0)}/${prefix}`,
            device: device.name,
            source,
            scope: 'link',
            proto: 'kernel',
          }),
        ),
    );
  const all = [
    ...added,
    ...connected.filter((route) => !added.some((other) => other.destination === route.destination)),
  ];
  return all.sort((a, b) =>
    a.destination === 'default'
      ? -1
      : b.destination === 'default'
        ? 1
        : (parseIp(a.destination.split('/')[0] ?? '') ?? 0) - (parseIp(b.destination.split('/')[0] ?? '') ?? 0),
  );
}

async function routes(call: Call): Promise<void> {
  const { proc, busybox } = call;
  const [verb, ...rest] = call.words;
  const { net } = proc.ns;
  if (verb === 'add' || verb === 'del' || verb === 'delete' || verb === 'replace') {
    needAdmin(call);
    const destination = rest[0] ?? 'default';
    const gateway = after(rest, 'via');
    if (verb !== 'add')
      net.routes.splice(0, net.routes.length, ...net.routes.filter((route) => route.destination !== destination));
    if (verb === 'add' || verb === 'replace')
      net.routes.push({
        destination,
        device:
          after(rest, 'dev') ?? [...net.devices.values()].find((device) => device.kind !== 'loopback')?.name ?? 'lo',
        ...(gateway !== undefined && { gateway }),
      });
    return;
  }
  const only = after(call.words, 'dev');
  const list = allRoutes(proc).filter(
    (route) =>
      (only === undefined || route.device === only) && (rest[0] !== 'default' || route.destination === 'default'),
  );
  await print(
    proc,
    list
      .map((route) => {
        const device = net.devices.get(route.device);
        const down = device && !hasCarrier(device) ? 'linkdown ' : '';
        const via = route.gateway ? `via ${route.gateway} ` : '';
        if (busybox)
          return `${route.destination} ${via}dev ${route.device} ${route.scope === 'link' ? 'scope link ' : ''}${route.source ? ` src ${route.source} ` : ''}\n`;
        return `${route.destination} ${via}dev ${route.device} ${route.proto ? `proto ${route.proto} ` : ''}${route.scope === 'link' ? 'scope link ' : ''}${route.source ? `src ${route.source} ` : ''}${route.metric ? `metric ${route.metric} ` : ''}${down}\n`;
      })
      .join(''),
  );
}
