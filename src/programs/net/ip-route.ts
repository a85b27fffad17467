// Models iproute2 ip/iproute.c and busybox networking/libiproute/iproute.c.
import { formatIp, maskOf, parseIp } from '../../host/net/address.ts';
import { formatCidr6, parseCidr6 } from '../../host/net/address6.ts';
import type { Route } from '../../host/net/namespace.ts';
import { print } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';
import { after, type Call, hasCarrier, needAdmin } from './ip-call.ts';

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

/** `ip -6 route`: each interface's networks, then the way out. */
async function routes6(call: Call): Promise<void> {
  const { net } = call.proc.ns;
  const { busybox } = call;
  const devices = [...net.devices.values()].filter((device) => device.up && device.addresses6.length > 0);
  const tail = busybox ? '' : 'proto kernel ';
  const end = busybox ? '' : 'pref medium';
  const line = (destination: string, rest: string): string => `${destination} ${rest}${end}\n`;
  const text = devices.flatMap((device) => {
    const down = !busybox && !hasCarrier(device) ? 'linkdown ' : '';
    const networks = device.addresses6
      .map(({ ip, prefix }) => parseCidr6(`${ip}/${prefix}`))
      .filter((one) => one !== undefined);
    return [...networks.map(formatCidr6), 'fe80::/64'].map((network) =>
      line(network, `dev ${device.name} ${tail || ' '}metric 256 ${down}`),
    );
  });
  if (net.gateway6)
    text.push(line('default', `via ${net.gateway6.ip} dev ${net.gateway6.device} ${busybox ? ' ' : ''}metric 1024 `));
  if (busybox && ['1.35.0'].includes(versionOf(call.proc)))
    for (const device of devices) text.push(`multicast ff00::/8 dev ${device.name}  metric 256 \n`);
  await print(call.proc, text.join(''));
}

const versionOf = (proc: Process): string => String(proc.exe.note.version ?? '');

export async function routes(call: Call): Promise<void> {
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
        ...(gateway === undefined ? { scope: 'link' as const } : { gateway }),
      });
    return;
  }
  if (call.family === 6) return routes6(call);
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
