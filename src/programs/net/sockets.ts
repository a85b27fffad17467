// Models iproute2 ss, net-tools and busybox netstat, lsof -i: who holds which port.
import { isErrno } from '../../host/errno.ts';
import { formatIp, maskOf, parseCidr } from '../../host/net/address.ts';
import type { Listener, NetNamespace } from '../../host/net/namespace.ts';
import { connect } from '../../host/net/sockets.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { userName } from '../applet/accounts.ts';
import { applet, Failure, WrongUse } from '../applet/applet.ts';
import { commOf } from '../process/view.ts';
import { allRoutes } from './ip-route.ts';
import { resolveHost } from './resolve.ts';

interface Held {
  readonly listener: Listener;
  readonly process: Process | undefined;
  readonly fd: number;
}

/** Listening sockets of the caller's network namespace with who holds them. Ports forwarded by Docker are its proxy's. */
export function heldPorts(proc: Process): Held[] {
  const net: NetNamespace = proc.ns.net;
  const byPid = (pid: number): Process | undefined =>
    proc.kernel
      .processes()
      .find((process) => process.ns.net === net && (process.pid === pid || process.hostPid === pid));
  const listeners = [...net.listeners];
  return listeners
    .map((listener) => {
      const process = byPid(listener.pid);
      return { listener, process, fd: 3 };
    })
    .sort((a, b) => a.listener.port - b.listener.port);
}

const SERVICES: Readonly<Record<number, string>> = {
  22: 'ssh',
  53: 'domain',
  80: 'http',
  443: 'https',
  3306: 'mysql',
  5432: 'postgresql',
  6379: 'redis',
  8080: 'http-alt',
};
const port = (number: number, numeric: boolean): string =>
  numeric ? String(number) : (SERVICES[number] ?? String(number));
const mayNameIt = (proc: Process, held: Held): boolean =>
  held.process !== undefined && (proc.cred.uid === 0 || proc.cred.uid === held.process.cred.uid);

const bracketed = (ip: string): string => (ip.includes(':') ? `[${ip}]` : ip);

export const ss: Program = applet(
  {
    name: 'ss',
    gnu: 'hVnraloempbiZNtud46x0p',
    busybox: '',
    long: { listening: 'l', numeric: 'n', tcp: 't', udp: 'u', processes: 'p', all: 'a', 'no-header': 'H' },
  },
  async (run) => {
    const { options, proc } = run;
    const protos = options.has('t', 'u')
      ? [...(options.has('u') ? ['udp'] : []), ...(options.has('t') ? ['tcp'] : [])]
      : ['udp', 'tcp'];
    const filter = /sport\s*=?\s*:?(\d+)/.exec(run.operands.join(' '))?.[1];
    const held = options.has('l', 'a')
      ? heldPorts(proc).filter(
          ({ listener }) =>
            protos.includes(listener.proto) && (filter === undefined || listener.port === Number(filter)),
        )
      : [];
    const many = protos.length > 1;
    const rows = held.map((one) => ({
      netid: one.listener.proto,
      state: one.listener.proto === 'tcp' ? 'LISTEN' : 'UNCONN',
      sendQ: one.listener.proto === 'tcp' ? '4096' : '0',
      local: [bracketed(one.listener.ip), port(one.listener.port, options.has('n'))] as const,
      peer: [one.listener.ip.includes(':') ? '[::]' : '0.0.0.0', '*'] as const,
      users:
        options.has('p') && mayNameIt(proc, one)
          ? `users:(("${one.process ? commOf(one.process) : ''}",pid=${one.listener.pid},fd=${one.fd}))`
          : '',
    }));
    const widest = (values: readonly string[], title: string): number =>
      Math.max(title.length, ...values.map((value) => value.length));
    const width = {
      state: widest(
        rows.map((row) => row.state),
        'State',
      ),
      address: widest(
        rows.map((row) => row.local[0]),
        'Local Address',
      ),
      port: widest(
        rows.map((row) => row.local[1]),
        'Port',
      ),
    };
    const line = (
      netid: string,
      state: string,
      recv: string,
      send: string,
      local: readonly [string, string],
      peer: readonly [string, string],
      users: string,
    ): string =>
      `${many ? `${netid.padEnd(5)} ` : ''}${state.padEnd(width.state)} ${recv.padEnd(6)} ${send.padEnd(6)} ${local[0].padStart(width.address)}:${local[1].padEnd(width.port)} ${peer[0].padStart(12)}:${peer[1].padEnd(4)}${users}\n`;
    const head = options.has('H')
      ? ''
      : line('Netid', 'State', 'Recv-Q', 'Send-Q', ['Local Address', 'Port'], ['Peer Address', 'Port'], 'Process');
    await run.print(
      head +
        rows.map((row) => line(row.netid, row.state, '0', row.sendQ, row.local, row.peer, ` ${row.users}`)).join(''),
    );
  },
);

/** `netstat -r`. */
function routingTable(proc: Process): string {
  const rows = allRoutes(proc).map((one) => {
    const network = one.destination === 'default' ? undefined : parseCidr(one.destination);
    const destination = network ? formatIp(network.base) : '0.0.0.0';
    const mask = formatIp(maskOf(network?.prefix ?? 0));
    const flags = one.gateway ? 'UG' : 'U';
    return `${destination.padEnd(15)} ${(one.gateway ?? '0.0.0.0').padEnd(15)} ${mask.padEnd(15)} ${flags.padEnd(7)}   0 0          0 ${one.device}\n`;
  });
  return `Kernel IP routing table\nDestination     Gateway         Genmask         Flags   MSS Window  irtt Iface\n${rows.join('')}`;
}

/** arp: nothing here has been spoken to of late. */
export const arp: Program = applet({ name: 'arp', gnu: 'aenvi:', busybox: 'aenvi:' }, async () => {});

/** telnet as far as its refusals. */
export const telnet: Program = applet({ name: 'telnet', gnu: 'al:', busybox: 'al:' }, async (run) => {
  const [host, service = '23'] = run.operands;
  if (host === undefined) throw new WrongUse('');
  const ip = await resolveHost(run.proc, host);
  if (ip === undefined) throw new Failure(`bad address '${host}'`);
  try {
    const socket = await run.proc.interruptible(
      connect(run.proc.ns.net, { ip, port: Number(service) }, run.proc.endSignal),
    );
    socket.close();
    await run.print("\r\nEntering character mode\nEscape character is '^]'.\n\nConnection closed by foreign host\r\n");
    return 1;
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Failure(`can't connect to remote host (${ip}): ${error.message}`);
  }
});

export const netstat: Program = applet(
  {
    name: 'netstat',
    gnu: 'alntupreWx46',
    busybox: 'laentuwxrW',
    long: { listening: 'l', numeric: 'n', tcp: 't', udp: 'u', programs: 'p', all: 'a' },
  },
  async (run) => {
    const { options, proc, busybox } = run;
    if (options.has('r')) return run.print(routingTable(proc));
    const shows = options.has('l', 'a');
    const protos = options.has('t', 'u')
      ? ['tcp', 'udp'].filter((name) => options.has(name.charAt(0)))
      : ['tcp', 'udp'];
    const held = shows ? heldPorts(proc).filter(({ listener }) => protos.includes(listener.proto)) : [];
    const kind = options.has('a') ? '(servers and established)' : options.has('l') ? '(only servers)' : '(w/o servers)';
    const programs = options.has('p') && !busybox;
    const rows = held.map((one) => {
      const local = `${one.listener.ip}:${port(one.listener.port, options.has('n'))}`;
      const state = one.listener.proto === 'tcp' ? 'LISTEN' : '';
      const program = programs
        ? mayNameIt(proc, one)
          ? `${one.listener.pid}/${one.process ? commOf(one.process) : ''}`
          : '-'
        : '';
      return `${one.listener.proto.padEnd(5)}      0      0 ${local.padEnd(23)} ${'0.0.0.0:*'.padEnd(23)} ${state.padEnd(11)} ${programs ? program.padEnd(20) : ''}`;
    });
    const title = `Proto Recv-Q Send-Q Local Address           Foreign Address         State      ${programs ? ' PID/Program name    ' : ' '}`;
    const unix = options.has('t', 'u')
      ? ''
      : `Active UNIX domain sockets ${kind}\nProto RefCnt Flags       Type       State         I-Node Path\n`;
    await run.print(`Active Internet connections ${kind}\n${title}\n${rows.map((row) => `${row}\n`).join('')}${unix}`);
  },
);

export const lsof: Program = applet({ name: 'lsof', gnu: 'i::nPtp:u:s:a', busybox: '' }, async (run) => {
  const { options, proc } = run;
  const filter = /:(\d+)/.exec(options.value('i') ?? run.operands.join(' '))?.[1];
  const held = heldPorts(proc).filter(
    (one) => mayNameIt(proc, one) && (filter === undefined || one.listener.port === Number(filter)),
  );
  if (held.length === 0) return 1;
  if (options.has('t'))
    return run.print(`${[...new Set(held.map((one) => one.listener.pid))].join('\n')}\n`).then(() => 0);
  const rows = held.map((one) => {
    const name = `${one.listener.ip === '0.0.0.0' ? '*' : one.listener.ip}:${port(one.listener.port, options.has('P'))}${one.listener.proto === 'tcp' ? ' (LISTEN)' : ''}`;
    return `${(one.process ? commOf(one.process) : '').slice(0, 9).padEnd(9)} ${String(one.listener.pid).padStart(6)} ${userName(proc, one.process?.cred.uid ?? 0).padStart(5)} ${String(one.fd).padStart(4)}u  IPv4 ${String(20000 + one.listener.port).padStart(6)}      0t0  ${one.listener.proto.toUpperCase()} ${name}\n`;
  });
  await run.print(`COMMAND      PID  USER   FD   TYPE DEVICE SIZE/OFF NODE NAME\n${rows.join('')}`);
  return 0;
});
