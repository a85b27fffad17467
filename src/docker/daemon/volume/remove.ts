// Models moby volume/service/service.go (Remove) and store.go.
import type { Daemon } from '../daemon.ts';
import { noSuchVolume, volumeInUse } from './errors.ts';
import { unmountNow } from './mount.ts';
import type { VolumeRecord } from './volume.ts';

/** Removes a volume and its data. With `force` one that does not exist is no error; one in use still is. */
export function removeVolume(daemon: Daemon, name: string, force: boolean): void {
  const volume = daemon.volumes.get(name);
  if (!volume) {
    if (force) return;
    throw noSuchVolume(name);
  }
  if (volume.refs.size > 0) throw volumeInUse(name, volume.refs);
  discardVolume(daemon, volume);
}

export function discardVolume(daemon: Daemon, volume: VolumeRecord): void {
  unmountNow(daemon, volume);
  daemon.host.files.removeAll(volume.root);
  daemon.volumes.delete(volume.name);
  daemon.events.log('volume', 'destroy', volume.name, { driver: volume.driver });
}
