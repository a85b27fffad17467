// Models what libnetwork asks of the kernel when dockerd starts and when a container is plugged in: ns/init_linux.go,
// drivers/bridge/bridge_linux.go (configure), setup_ip_tables_linux.go, and the words where a module is not to be had.
import type { Host } from '../../host/host.ts';
import { xtablesOf, xtablesRefusal } from '../../host/net/xtables.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { type DockerError, system } from '../errdefs/errdefs.ts';

/** `failed to start daemon: Error initializing network controller: ...` */
const cannotStart = (reason: string): DockerError =>
  system(`failed to start daemon: Error initializing network controller: ${reason}`);

const JUMP = '-m addrtype --dst-type LOCAL -j DOCKER';

/** Loads what a start of dockerd loads. Throws as the daemon fails to start where it cannot do without. */
export function prepareKernel(host: Host, version: EngineVersion): void {
  const { modules } = host.kernel;
  for (const name of ['nf_conntrack', 'nf_conntrack_netlink', 'xfrm_user']) modules.request(name);
  if (!modules.has('br_netfilter')) for (const name of ['bridge', 'br_netfilter']) modules.request(name);
  const failed = checkTables(host);
  if (failed?.chain === 'nat') throw cannotStart(chainRefused(failed.reason, version));
  if (failed) throw cannotStart(jumpRefused(failed.reason, version));
  if (!modules.request('rtnl-link-bridge'))
    throw cannotStart(
      `${since(version, 23) ? 'error' : 'Error'} creating default "bridge" network: operation not supported`,
    );
  for (const rule of ['-m conntrack', '-j MASQUERADE']) requestRule(host, rule);
}

/** The tables and the match that Docker's first rules need. */
function checkTables(host: Host): { readonly chain: 'nat' | 'jump'; readonly reason: string } | undefined {
  const tool = xtablesOf(host.files);
  if (!tool) return { chain: 'nat', reason: 'iptables not found' };
  const wait = xtablesRefusal(host.kernel, tool, { table: 'filter' }) ? '' : '--wait ';
  const failed = (words: string, text: string, status: number): string =>
    `iptables failed: iptables ${wait}${words}: ${text} (exit status ${status})`;
  const nat = xtablesRefusal(host.kernel, tool, { table: 'nat' });
  if (nat) return { chain: 'nat', reason: failed('-t nat -N DOCKER', nat.text, nat.status) };
  const jump = xtablesRefusal(host.kernel, tool, { table: 'nat', chain: 'PREROUTING', rule: JUMP });
  return jump && { chain: 'jump', reason: failed(`-t nat -A PREROUTING ${JUMP}`, jump.text, jump.status) };
}

function requestRule({ files, kernel }: Host, rule: string): void {
  const tool = xtablesOf(files);
  if (tool) xtablesRefusal(kernel, tool, { table: 'nat', rule });
}

const registered = (version: EngineVersion): string =>
  `error obtaining controller instance: ${since(version, 25) ? 'failed to register "bridge" driver: ' : ''}`;

const chainRefused = (reason: string, version: EngineVersion): string =>
  `${registered(version)}failed to create NAT chain DOCKER: ${reason}`;

function jumpRefused(reason: string, version: EngineVersion): string {
  if (since(version, 28))
    return `${registered(version)}failed to add jump rules to ipv4 NAT table: failed to append jump rules to nat-PREROUTING:  (${reason})`;
  const [error, inject] = since(version, 23) ? ['error', 'failed'] : ['Error', 'Failed'];
  return `${error} creating default "bridge" network: Failed to program NAT chain: ${inject} to inject DOCKER in PREROUTING chain: ${reason}`;
}

/** A veth pair. Throws in the words of the bridge driver where the kernel has none. */
export function requireVeth({ kernel }: Host, outside: string, inside: string): void {
  if (kernel.modules.request('rtnl-link-veth')) return;
  throw system(`failed to add the host (${outside}) <=> sandbox (${inside}) pair interfaces: operation not supported`);
}
