// Models getaddrinfo(3): /etc/hosts, then the name servers of /etc/resolv.conf with its search list.
import { parseIp } from '../../host/net/address.ts';
import { parseIp6 } from '../../host/net/address6.ts';
import type { DnsAnswer, DnsQuestion } from '../../host/net/namespace.ts';
import { askDns } from '../../host/net/sockets.ts';
import type { Process } from '../../host/process/types.ts';

export interface Resolver {
  readonly servers: readonly string[];
  readonly search: readonly string[];
}

const read = (proc: Process, path: string): string => {
  try {
    return proc.files.readText(path);
  } catch {
    return '';
  }
};

export function resolverOf(proc: Process): Resolver {
  const lines = read(proc, '/etc/resolv.conf').split('\n');
  const values = (key: string): string[] =>
    lines
      .filter((line) => line.startsWith(`${key} `) || line.startsWith(`${key}\t`))
      .flatMap((line) => line.trim().split(/\s+/).slice(1));
  const servers = values('nameserver');
  return { servers: servers.length > 0 ? servers : ['127.0.0.1'], search: values('search') };
}

/** What each line of /etc/hosts says: an address and its names. */
export const hostsOf = (proc: Process): { ip: string; names: string[] }[] =>
  read(proc, '/etc/hosts')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter((words) => words.length > 1)
    .map(([ip = '', ...names]) => ({ ip, names }));

const TIMEOUT_MS = 5000;

/** Asks the servers in turn; those that stay silent cost five seconds each. */
export async function ask(
  proc: Process,
  question: DnsQuestion,
  servers = resolverOf(proc).servers,
): Promise<DnsAnswer> {
  let answer: DnsAnswer = { status: 'timeout' };
  for (const server of servers) {
    answer = await proc.interruptible(askDns(proc.ns.net, server, question));
    if (answer.status !== 'timeout') return answer;
    await proc.sleep(TIMEOUT_MS);
  }
  return answer;
}

/** An address for a name, of IPv4 where there is one unless another family is asked for; undefined when there is none. */
export async function resolveHost(proc: Process, name: string, family?: 4 | 6): Promise<string | undefined> {
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  if (parseIp6(bare) !== undefined) return family === 4 ? undefined : bare;
  if (parseIp(name) !== undefined) return family === 6 ? undefined : name;
  if (family !== undefined) return ofFamily(proc, name, family);
  return (await ofFamily(proc, name, 4)) ?? (has6(proc) ? ofFamily(proc, name, 6) : undefined);
}

/** Whether it makes sense to ask for IPv6 addresses. */
const has6 = (proc: Process): boolean =>
  [...proc.ns.net.devices.values()].some((device) => device.addresses6.length > 0);

async function ofFamily(proc: Process, name: string, family: 4 | 6): Promise<string | undefined> {
  const fits = (ip: string): boolean => (family === 4 ? parseIp(ip) : parseIp6(ip)) !== undefined;
  const known = hostsOf(proc).find((entry) => entry.names.includes(name) && fits(entry.ip));
  if (known) return known.ip;
  if (name === 'localhost') return family === 4 ? '127.0.0.1' : '::1';
  const { search } = resolverOf(proc);
  const names = name.endsWith('.')
    ? [name.slice(0, -1)]
    : [name, ...search.filter((domain) => domain !== '.').map((domain) => `${name}.${domain}`)];
  for (const candidate of names) {
    const answer = await ask(proc, { name: candidate, type: family === 4 ? 'A' : 'AAAA' });
    const [first] = answer.status === 'ok' ? answer.records : [];
    if (first !== undefined) return first;
    if (answer.status === 'timeout') return undefined;
  }
  return undefined;
}

/** The name of an address, as /etc/hosts and reverse DNS tell it. */
export async function nameOf(proc: Process, ip: string): Promise<string | undefined> {
  const known = hostsOf(proc).find((entry) => entry.ip === ip);
  if (known) return known.names[0];
  const answer = await ask(proc, { name: ip, type: 'PTR' });
  return answer.status === 'ok' ? answer.records[0] : undefined;
}
