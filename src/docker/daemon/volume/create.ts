// Models moby volume/service/service.go and store.go (POST /volumes/create).
import type { VolumeCreateRequest } from '../../api/types/volume.ts';
import { since } from '../../engine-version.ts';
import type { Daemon } from '../daemon.ts';
import { cannotCreate, noSuchDriver } from './errors.ts';
import { nameProblem, optionsProblem } from './local-options.ts';
import { ANONYMOUS_LABEL, type VolumeRecord } from './volume.ts';

/**
 * The volume of that name, made if there is none. Without a name it is anonymous and gets one of 64 hexadecimal digits.
 * `ref` is the container it is made for, which keeps it from being removed. Throws in the local driver's words.
 */
export function createVolume(daemon: Daemon, request: VolumeCreateRequest, ref?: string): VolumeRecord {
  const anonymous = (request.Name ?? '') === '';
  const name = request.Name || daemon.host.random.hex(64);
  const driver = request.Driver || 'local';
  if (driver !== 'local') throw noSuchDriver(name, driver);

  const existing = daemon.volumes.get(name);
  const volume = existing ?? makeVolume(daemon, name, request, anonymous);
  // Before 23 a volume that was there already was announced as created too.
  if (existing && !since(daemon.version, 23)) announce(daemon, volume);
  if (ref !== undefined) volume.refs.add(ref);
  return volume;
}

function makeVolume(daemon: Daemon, name: string, request: VolumeCreateRequest, anonymous: boolean): VolumeRecord {
  const options = request.DriverOpts ?? null;
  const problem = nameProblem(name) ?? optionsProblem(options);
  if (problem !== undefined) throw cannotCreate(name, problem);

  const marked = anonymous && since(daemon.version, 23);
  const labels = marked ? { ...request.Labels, [ANONYMOUS_LABEL]: '' } : (request.Labels ?? null);
  const root = `${daemon.dataRoot}/volumes/${name}`;
  const volume: VolumeRecord = {
    name,
    driver: 'local',
    labels,
    options,
    created: daemon.stamp(),
    root,
    path: `${root}/_data`,
    refs: new Set(),
    active: 0,
  };
  makeDirectories(daemon, volume);
  daemon.volumes.set(name, volume);
  announce(daemon, volume);
  return volume;
}

const announce = (daemon: Daemon, { name, driver }: VolumeRecord): void =>
  daemon.events.log('volume', 'create', name, { driver });

function makeDirectories(daemon: Daemon, volume: VolumeRecord): void {
  const { files } = daemon.host;
  const volumes = `${daemon.dataRoot}/volumes`;
  files.mkdirAll(volumes);
  files.chmod(volumes, 0o701);
  files.mkdirAll(volume.root);
  files.chmod(volume.root, 0o701);
  files.mkdirAll(volume.path);
  files.chmod(volume.path, 0o755);
  if (volume.options) {
    const saved = {
      MountType: volume.options['type'] ?? '',
      MountOpts: volume.options['o'] ?? '',
      MountDevice: volume.options['device'] ?? '',
      Quota: { Size: 0 },
    };
    files.writeFile(`${volume.root}/opts.json`, JSON.stringify(saved), { mode: 0o600 });
  }
}
