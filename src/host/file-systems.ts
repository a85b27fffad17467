/** The file systems that a host has from the beginning: root, /dev, /dev/pts, /dev/shm, /run. */
import type { PacedClock } from '../base/clock.ts';
import { createMemfs, type Memfs } from './fs/memfs.ts';
import type { createMountNamespace } from './fs/mounts.ts';
import { createOverlay } from './fs/overlay.ts';
import type { HostProfile } from './profile.ts';

const DIRECTORIES = [
  'usr/bin',
  'usr/sbin',
  'usr/lib',
  'usr/local/bin',
  'usr/local/sbin',
  'usr/share',
  'etc',
  'root',
  'home',
  'mnt',
  'media',
]
  .concat([
    'opt',
    'srv',
    'boot',
    'proc',
    'sys',
    'dev',
    'run',
    'tmp',
    'var/lib',
    'var/log',
    'var/cache',
    'var/tmp',
    'var/spool',
  ])
  .concat(['etc/profile.d', 'etc/apt/sources.list.d', 'usr/local/lib', 'usr/libexec', 'var/backups']);
const MERGED_USR = ['bin', 'sbin', 'lib'];
/** Disks with the directories that every Linux has in its root: the root file system's, then those of `profile.volumes`. */
export function formatDisks(profile: HostProfile, clock: PacedClock): readonly [root: Memfs, ...others: Memfs[]] {
  const { device = '/dev/vda1', options = [] } = profile.root ?? {};
  const make = (source: string, dev: number, size: number, shown: string[] = []): Memfs =>
    createMemfs({ type: 'ext4', source, dev, clock, size, options: shown });
  const root = make(device, 0xfd01, profile.disk, [...options]);
  for (const directory of DIRECTORIES) makeDirectory(root, directory);
  for (const name of MERGED_USR) {
    root.root.create(name, { type: 'symlink', mode: 0o777, uid: 0, gid: 0, target: `usr/${name}` });
  }
  const others = (profile.volumes ?? []).map(({ device: source, target, size }, index) => {
    makeDirectory(root, target);
    return make(source, 0x801 + index, size);
  });
  return [root, ...others];
}

function makeDirectory(fs: Memfs, path: string): void {
  let at = fs.root;
  for (const name of path.split('/').filter((part) => part !== ''))
    at = at.lookup(name) ?? at.create(name, { type: 'dir', mode: 0o755, uid: 0, gid: 0 });
}

/** Mounts the disks, and what is made anew at each boot. */
export function mountFileSystems(
  profile: HostProfile,
  mounts: ReturnType<typeof createMountNamespace>,
  clock: PacedClock,
  [root, ...others]: readonly [root: Memfs, ...others: Memfs[]],
) {
  const make = (type: string, source: string, dev: number, size: number, options: string[] = []): Memfs =>
    createMemfs({ type, source, dev, clock, size, options });
  mounts.mount('/', root);
  const half = Math.floor(profile.memory / 2);
  const dev = make('devtmpfs', 'udev', 6, half, [`size=${half / 1024}k`, 'mode=755']);
  const devpts = make('devpts', 'devpts', 24, 0);
  mounts.mount('/dev', dev, { flags: { nosuid: true } });
  for (const name of ['pts', 'shm', 'mqueue']) dev.root.create(name, { type: 'dir', mode: 0o755, uid: 0, gid: 0 });
  mounts.mount('/dev/pts', devpts, { flags: { nosuid: true, noexec: true } });
  mounts.mount('/dev/shm', make('tmpfs', 'tmpfs', 25, half), { flags: { nosuid: true, nodev: true } });
  mounts.mount('/run', make('tmpfs', 'tmpfs', 26, Math.floor(profile.memory / 5), ['mode=755']), {
    flags: { nosuid: true, nodev: true },
  });
  for (const [index, { target }] of (profile.volumes ?? []).entries()) {
    const disk = others[index];
    if (disk) mounts.mount(target, disk);
  }
  return { root, dev, devpts };
}

/** overlayroot: what is on the disk so far lies below, writes go to memory (raspi-config's overlay file system). */
export function coverRoot(
  mounts: ReturnType<typeof createMountNamespace>,
  disk: Memfs,
  { clock, size }: { readonly clock: PacedClock; readonly size: number },
): void {
  const options = ['lowerdir=/lower', 'upperdir=/upper/data', 'workdir=/upper/work'];
  mounts.unmount('/');
  const memory = createMemfs({ type: 'tmpfs', source: 'tmpfs', dev: 28, clock, size, options: [] });
  const statfs = (): ReturnType<Memfs['statfs']> => memory.statfs();
  mounts.mount('/', createOverlay({ lowers: [disk], dev: 27, clock, options, statfs }));
}
