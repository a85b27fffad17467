// Models moby oci/defaults.go (mounts) and daemon/oci_linux.go (withMounts).
import { joinPath } from '../../../host/fs/mounts.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, system } from '../../errdefs/errdefs.ts';
import { findOnPath, PathError, SERVICE_PATH } from '../../runtimes/find-on-path.ts';
import type { MountSpec } from '../../runtimes/spec.ts';
import { LIBEXEC } from '../config/facts.ts';
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { shmMount } from './shm.ts';

const KERNEL: readonly MountSpec[] = [
  { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev'] },
  {
    destination: '/dev',
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['nosuid', 'strictatime', 'mode=755', 'size=65536k'],
  },
  {
    destination: '/dev/pts',
    type: 'devpts',
    source: 'devpts',
    options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5'],
  },
  { destination: '/sys', type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', 'ro'] },
  { destination: '/sys/fs/cgroup', type: 'cgroup', source: 'cgroup', options: ['ro', 'nosuid', 'noexec', 'nodev'] },
  { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: ['nosuid', 'noexec', 'nodev'] },
];

/** Models daemon/oci_linux.go (WithInit). Throws where no docker-init is installed. */
const initMount = (daemon: Daemon): MountSpec => ({
  destination: '/sbin/docker-init',
  type: 'bind',
  source: initBinary(daemon),
  options: ['bind', 'ro'],
});

/** Models daemon/config/config_linux.go (LookupInitPath): from 27 on it may lie beside the PATH. */
function initBinary({ host, version }: Daemon): string {
  const beside = since(version, 27) ? [...LIBEXEC, '/usr/local/libexec', '/usr/libexec'] : [];
  try {
    return findOnPath(host.files, 'docker-init', [...beside, SERVICE_PATH].join(':'));
  } catch (error) {
    throw error instanceof PathError ? system(error.message) : error;
  }
}

/** The kernel's file systems, `docker-init`, tmpfs of `--tmpfs`, and what lies over them, parents first. */
export function mountSpecs(
  daemon: Daemon,
  container: Container,
  init: boolean,
  own: readonly MountSpec[],
): MountSpec[] {
  const { hostConfig } = container;
  const taken = new Set(own.map((mount) => mount.destination));
  const shm = taken.has('/dev/shm') ? undefined : shmMount(daemon, container);
  // Shared memory from elsewhere came last before 23.
  const late = shm?.type === 'bind' && !since(daemon.version, 23);
  const kernel = [...KERNEL, ...(shm && !late ? [shm] : [])]
    .filter((mount) => !taken.has(mount.destination))
    .map((mount) =>
      hostConfig.Privileged && /^(sysfs|cgroup)$/.test(mount.type ?? '')
        ? { ...mount, options: mount.options.filter((option) => option !== 'ro') }
        : mount,
    );
  const tmpfs = Object.entries(hostConfig.Tmpfs ?? {}).map(([destination, options]) => ({
    destination: joinPath('/', destination),
    type: 'tmpfs',
    source: 'tmpfs',
    options: ['noexec', 'nosuid', 'nodev', 'rprivate', ...tmpfsOptions(daemon, options)],
  }));
  const depth = (mount: MountSpec): number => mount.destination.split('/').length;
  return [
    ...kernel,
    ...(init ? [initMount(daemon)] : []),
    ...[...tmpfs, ...own, ...(shm && late ? [shm] : [])].sort((a, b) => depth(a) - depth(b)),
  ];
}

const FLAGS =
  /^(defaults|ro|rw|(no)?suid|(no)?dev|(no)?exec|a?sync|dirsync|remount|(no)?mand|(no)?atime|(no)?diratime|r?bind|r?unbindable|r?private|r?shared|r?slave|(no)?relatime|(no)?strictatime)$/;
const VALUES = /^(size|mode|uid|gid|nr_inodes|nr_blocks|mpol)=/;

/** Throws for what no tmpfs can be mounted with. */
function tmpfsOptions(daemon: Daemon, text: string): readonly string[] {
  const options = text.split(',').filter((option) => option !== '');
  const wrong = options.find((option) => !FLAGS.test(option) && !VALUES.test(option));
  if (wrong === undefined) return options;
  throw invalidParameter(
    `invalid tmpfs option ${since(daemon.version, 23) ? `"${wrong.split('=')[0]}"` : `["${wrong.replace('=', '" "')}"]`}`,
  );
}
