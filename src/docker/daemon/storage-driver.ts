// Models moby daemon/graphdriver/driver.go (New, v20.10.24 and v28.5.2): which storage driver a daemon works with.
import { isErrno } from '../../host/errno.ts';
import type { Host } from '../../host/host.ts';
import { type EngineVersion, since } from '../engine-version.ts';
import { findOnPath } from '../runtimes/find-on-path.ts';
import type { DaemonConfig } from './config/config.ts';
import type { DaemonLog } from './config/log.ts';
import type { StorageDriver } from './storage-paths.ts';

interface Parts {
  readonly host: Host;
  readonly version: EngineVersion;
  readonly config: DaemonConfig;
  readonly log: DaemonLog;
}

const NOT_SUPPORTED = 'driver not supported';

/** What makes an automatic choice go on to the next driver. */
class NotSupported extends Error {}

const REMOVED = ['aufs', 'devicemapper', 'overlay'];

const priority = (version: EngineVersion): readonly string[] =>
  since(version, 23)
    ? ['overlay2', 'fuse-overlayfs', 'btrfs', 'zfs', 'vfs']
    : ['btrfs', 'zfs', 'overlay2', 'fuse-overlayfs', 'aufs', 'overlay', 'devicemapper', 'vfs'];

/**
 * The driver: the one that is configured, else that of what lies in the data root, else the first that works here; its
 * directory is there then. Throws the bare reason: `error initializing graphdriver: driver not supported: aufs`.
 */
export function chooseStorageDriver(parts: Parts): StorageDriver {
  const { config, log, version } = parts;
  try {
    if (config.storageDriver !== '') {
      const trying = since(version, 23) ? 'trying configured driver' : 'trying provided driver';
      const entry = since(version, 26) ? log.info : log.debug;
      entry(`[graphdriver] ${trying}: ${config.storageDriver}`);
      return initialise(config.storageDriver, parts, true);
    }
    return fromPrior(parts);
  } catch (error) {
    throw new Error(`error initializing graphdriver: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function fromPrior(parts: Parts): StorageDriver {
  const { config, log, version } = parts;
  const list = priority(version);
  log.debug(`[graphdriver] priority list: [${list.join(' ')}]`);
  const prior = list.filter((name) => name !== 'vfs' && holdsState(parts.host, `${config.dataRoot}/${name}`));
  const [first] = prior;
  if (first === undefined) return firstThatWorks(list, parts);
  let driver: StorageDriver;
  try {
    driver = initialise(first, parts, false);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`[graphdriver] prior storage driver ${first} failed: ${reason}`);
    throw error;
  }
  if (prior.length > 1) {
    const clean = since(version, 23) ? 'cleanup' : 'Please cleanup';
    const several = `${config.dataRoot} contains several valid graphdrivers: ${prior.join(', ')}; ${clean} or explicitly choose storage driver (-s <DRIVER>)`;
    if (since(version, 23)) log.error(`[graphdriver] ${several}`);
    throw new Error(several);
  }
  log.info(`[graphdriver] using prior storage driver: ${first}`);
  return driver;
}

function firstThatWorks(names: readonly string[], parts: Parts): StorageDriver {
  for (const name of names) {
    try {
      return initialise(name, parts, false);
    } catch (error) {
      if (!(error instanceof NotSupported)) throw error;
    }
  }
  throw new Error('no supported storage driver found');
}

function holdsState({ files }: Host, path: string): boolean {
  try {
    return files.readdir(path).length > 0;
  } catch (error) {
    if (isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR')) return false;
    throw error;
  }
}

/** Models getDriver and each driver's Init, on ext4. */
function initialise(name: string, parts: Parts, configured: boolean): StorageDriver {
  const { version, log, config, host } = parts;
  const modern = since(version, 23);
  const refuse = (reason: string): never => {
    throw new NotSupported(modern ? `${reason}: ${name}` : reason);
  };
  if (REMOVED.includes(name)) {
    if (modern) {
      if (configured) {
        refuse(
          `[graphdriver] ERROR: the ${name} storage-driver has been deprecated and removed; visit https://docs.docker.com/go/storage-driver/ for more information`,
        );
      }
    } else if (configured) {
      log.warn(
        `[graphdriver] WARNING: the ${name} storage-driver is deprecated, and will be removed in a future release`,
      );
    }
    if (name === 'aufs') log.error('AUFS was not found in /proc/filesystems', { 'storage-driver': 'aufs' });
    if (name === 'overlay' && backingOf(host, config.dataRoot) === 'overlay') {
      log.error("'overlay' is not supported over overlayfs", { 'storage-driver': 'overlay' });
      refuse(NOT_SUPPORTED);
    }
    if (name !== 'overlay') refuse(NOT_SUPPORTED);
  }
  if (name === 'btrfs' || (name === 'zfs' && !since(version, 28)))
    refuse('prerequisites for driver not satisfied (wrong filesystem?)');
  if (name === 'fuse-overlayfs') {
    try {
      findOnPath(host.files, name);
    } catch (error) {
      log.error(error instanceof Error ? error.message : String(error), { 'storage-driver': name });
      refuse(NOT_SUPPORTED);
    }
    return made(name, parts, '/l');
  }
  if (name === 'vfs') return made(name, parts, '/dir');
  if (name === 'overlay2') return overlay2(parts, refuse);
  if (name === 'overlay') throw new Error('the overlay storage driver is not part of this sandbox: it plays overlay2');
  const fields = { driver: name, 'home-dir': config.dataRoot };
  log.error('Failed to GetDriver graph', {
    ...fields,
    ...(!since(version, 28) && { error: 'graphdriver plugins are only supported with experimental mode' }),
  });
  return refuse(NOT_SUPPORTED);
}

/** Its directory, with what tells the next start that it has been in use. */
function made(name: StorageDriver, { host: { files }, config }: Parts, inside: string): StorageDriver {
  files.mkdirAll(`${config.dataRoot}/${name}`, 0o710);
  files.mkdirAll(`${config.dataRoot}/${name}${inside}`, 0o700);
  return name;
}

function overlay2(parts: Parts, refuse: (reason: string) => never): StorageDriver {
  const { config, host, log, version } = parts;
  for (const option of config.storageOpts) {
    const [key = ''] = option.split('=');
    if (key === 'overlay2.size')
      throw new Error('Storage Option overlay2.size only supported for backingFS XFS. Found extfs');
    if (key !== 'overlay2.override_kernel_check') throw new Error(`overlay2: unknown option ${key}`);
  }
  if (!host.kernel.modules.request('fs-overlay')) {
    log.error('failed to mount overlay: no such device', { 'storage-driver': 'overlay2' });
    return refuse(NOT_SUPPORTED);
  }
  if (backingOf(host, config.dataRoot) === 'overlay') {
    log.error("'overlay2' is not supported over overlayfs", { 'storage-driver': 'overlay2' });
    return refuse(NOT_SUPPORTED);
  }
  if (since(version, 23)) log.debug('Initialized graph driver overlay2');
  return made('overlay2', parts, '/l');
}

/** The type of the file system that a path lies or would lie on. */
function backingOf({ files }: Host, path: string): string {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/')))
    if (files.exists(at)) return files.resolve(at).mount.fs.type;
  return files.resolve('/').mount.fs.type;
}
