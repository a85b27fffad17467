// Models moby container/container_unix.go (NetworkMounts, BuildHostnameFile) and libnetwork's /etc/hosts and resolv.conf.

import { since } from '../../engine-version.ts';
import type { Sandbox } from '../../libnetwork/types.ts';
import type { MountSpec } from '../../runtimes/spec.ts';
import type { Daemon } from '../daemon.ts';
import { readOnlyWord } from '../mounts/recursively-read-only.ts';
import { type Container, containerRoot, plainName } from './container.ts';
import { byName } from './find.ts';

const FILES = ['resolv.conf', 'hostname', 'hosts'] as const;

const path = (daemon: Daemon, container: Container, name: string): string =>
  `${containerRoot(daemon, container.id)}/${name}`;

const LOOPBACK = [
  ['127.0.0.1', 'localhost'],
  ['::1', 'localhost ip6-localhost ip6-loopback'],
  ['fe00::', 'ip6-localnet'],
  ['ff00::', 'ip6-mcastprefix'],
  ['ff02::1', 'ip6-allnodes'],
  ['ff02::2', 'ip6-allrouters'],
] as const;

/** Writes /etc/hostname, /etc/hosts and /etc/resolv.conf of a container that is starting. */
export function writeEtcFiles(daemon: Daemon, container: Container, sandbox: Sandbox | undefined): void {
  const { files } = daemon.host;
  const { Hostname } = container.config;
  const root = containerRoot(daemon, container.id);
  files.mkdirAll(root, 0o710);
  if (container.hostConfig.NetworkMode.startsWith('container:')) return;
  files.writeFile(`${root}/hostname`, `${Hostname}\n`, { mode: 0o644 });
  const host = container.hostConfig.NetworkMode === 'host';
  files.writeFile(`${root}/hosts`, host ? hostsOfHost(daemon, container) : hostsFile(daemon, container), {
    mode: 0o644,
  });
  const resolv = sandbox ? daemon.networks.resolvConf(sandbox) : '';
  files.writeFile(`${root}/resolv.conf`, resolv, { mode: 0o644 });
}

/** Up to 27 the prefixes were written with a zero at their end. */
const loopback = ({ version }: Daemon): string =>
  LOOPBACK.map(([ip, name]) => line(/^f[ef]00::$/.test(ip) && !since(version, 28) ? `${ip}0` : ip, name)).join('');

function hostsOfHost(daemon: Daemon, container: Container): string {
  const own = daemon.host.files.exists('/etc/hosts') ? daemon.host.files.readText('/etc/hosts') : '';
  return own + extraHosts(daemon, container);
}

const line = (ip: string, names: string): string => `${ip}\t${names}\n`;

function hostsFile(daemon: Daemon, container: Container): string {
  const { Hostname, Domainname } = container.config;
  const full = Domainname ? `${Hostname}.${Domainname}` : Hostname;
  const names = full.includes('.') ? `${full} ${full.split('.')[0]}` : full;
  const own = [...container.networks.values()]
    .filter((endpoint) => endpoint.IPAddress !== '')
    .map((endpoint) => line(endpoint.IPAddress, names));
  const own6 = [...container.networks.values()]
    .filter((endpoint) => endpoint.GlobalIPv6Address !== '')
    .map((endpoint) => line(endpoint.GlobalIPv6Address, names));
  return loopback(daemon) + extraHosts(daemon, container) + linkLines(daemon, container) + [...own, ...own6].join('');
}

/** `--link db:alias` on the default bridge: the other's address by alias, host name and name. */
function linkLines(daemon: Daemon, container: Container): string {
  return (container.hostConfig.Links ?? [])
    .map((spec) => {
      const [name = '', alias = name] = spec.replace(/^\//, '').split(':');
      const other = byName(daemon, name);
      const ip = other?.networks.get('bridge')?.IPAddress ?? '';
      if (!other || ip === '') return '';
      return line(
        ip,
        [...new Set([alias.split('/').pop() ?? alias, other.config.Hostname, plainName(other)])].join(' '),
      );
    })
    .join('');
}

/** `--add-host name:ip`; `host-gateway` is the host on the default bridge. */
function extraHosts(daemon: Daemon, container: Container): string {
  return (container.hostConfig.ExtraHosts ?? [])
    .map((extra) => {
      const at = extra.search(/[:=]/);
      const ip = extra.slice(at + 1);
      return line(ip === 'host-gateway' ? hostGateway(daemon) : ip.replace(/^\[|\]$/g, ''), extra.slice(0, at));
    })
    .join('');
}

const hostGateway = (daemon: Daemon): string =>
  daemon.networks.list().find((network) => network.name === 'bridge')?.pools[0]?.gateway ?? '172.17.0.1';

/** The three files, mounted over the image's unless a volume lies there. */
export function etcMounts(daemon: Daemon, container: Container): readonly MountSpec[] {
  const { NetworkMode, ReadonlyRootfs } = container.hostConfig;
  const shared = NetworkMode.startsWith('container:');
  const root = shared ? (container.sharedRoot ?? containerRoot(daemon, container.id)) : undefined;
  const own = FILES.filter((name) => !container.mounts.some(({ destination }) => destination === `/etc/${name}`));
  return own.map((name) => ({
    destination: `/etc/${name}`,
    type: 'bind',
    source: root === undefined ? path(daemon, container, name) : `${root}/${name}`,
    options: ['rbind', ...(ReadonlyRootfs ? [readOnlyWord(daemon, undefined)] : []), 'rprivate'],
  }));
}
