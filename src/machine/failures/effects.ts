/** What each failure does to a host: to its profile before it boots, or to a running one. */
import { encode } from '../../base/bytes.ts';
import type { MemInode } from '../../host/fs/memfs.ts';
import type { Host } from '../../host/host.ts';
import type { HostProfile } from '../../host/profile.ts';
import type { FAILURES, FailureName } from './catalogue.ts';

type Named<Kind> = { [Name in FailureName]: (typeof FAILURES)[Name]['kind'] extends Kind ? Name : never }[FailureName];

/** A running machine, to whoever breaks it. */
export interface Breakable {
  readonly host: Host;
  /** Runs a script as root on the host. Rejects when its last command fails. */
  run(script: string): Promise<void>;
}

interface Effect {
  strike(machine: Breakable): Promise<void> | void;
  /** Undoes it, also where the reader has done so already. */
  mend(machine: Breakable): Promise<void> | void;
}

const scripts = (strike: string, mend: string): Effect => ({
  strike: ({ run }) => run(strike),
  mend: ({ run }) => run(mend),
});

const LOG = '/var/log/app/debug.log';
/** Less than the smallest thing anybody writes. */
const LEFT = 2048;

const fullDisk: Effect = {
  strike({ host }) {
    host.files.mkdirAll('/var/log/app');
    host.files.writeFile(LOG, encode('DEBUG request served\n'.repeat(20)));
    const names = LOG.split('/').filter((name) => name !== '');
    const file = names.reduce<MemInode | undefined>((at, name) => at?.lookup(name), host.disk.root);
    file?.grow(Math.max(0, host.disk.statfs().free - LEFT));
  },
  mend: ({ host }) => (host.files.exists(LOG) ? host.files.unlink(LOG) : undefined),
};

export const RUNNING: Readonly<Record<Named<'running'>, Effect>> = {
  'disk-full': fullDisk,
  'daemon-stopped': scripts('systemctl stop docker.service', 'systemctl start docker.service'),
  'no-network': {
    strike: ({ host, run }) => run(`ip link set ${host.profile.network.device} down`),
    mend: ({ host, run }) => run(`ip link set ${host.profile.network.device} up`),
  },
  'dns-broken': {
    strike: ({ run }) => run("printf 'nameserver 192.0.2.53\\n' > /etc/resolv.conf"),
    mend: ({ host, run }) =>
      run(
        `printf '${host.profile.network.nameservers.map((server) => `nameserver ${server}\\n`).join('')}' > /etc/resolv.conf`,
      ),
  },
  'firewall-flushed': scripts(
    'iptables -t nat -F && iptables -t nat -X && iptables -F && iptables -X',
    'systemctl restart docker.service',
  ),
  'registry-rate-limit': {
    strike({ host }) {
      host.world.registry = 'rate-limited';
    },
    mend({ host }) {
      host.world.registry = 'open';
    },
  },
};

export const PROFILES: Readonly<Record<Named<'host'>, (profile: HostProfile) => HostProfile>> = {
  'socket-denied'(profile) {
    const groups = profile.login.groups.filter(({ name }) => name !== 'docker');
    if (profile.login.uid === 0) throw new Error(`${profile.name} logs in as root, who may always use the socket`);
    return { ...profile, login: { ...profile.login, groups } };
  },
  'low-memory': (profile) => ({ ...profile, memory: 64 * 1024 ** 2 }),
  'cgroup-v1': (profile) => ({ ...profile, cgroupVersion: 1, cgroupDriver: 'cgroupfs' }),
  'cgroup-v2': (profile) => ({ ...profile, cgroupVersion: 2, cgroupDriver: 'systemd' }),
  'old-kernel': (profile) => ({
    ...profile,
    kernel: { release: '5.4.0-216-generic', version: '#236-Ubuntu SMP' },
  }),
};
