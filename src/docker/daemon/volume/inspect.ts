// Models moby volume/service/service.go (Get) and convert.go (volumeToAPIType).
import { rfc3339 } from '../../../base/rfc3339.ts';
import type { Volume } from '../../api/types/volume.ts';
import type { Daemon } from '../daemon.ts';
import { sortedMap } from '../maps.ts';
import { noSuchVolume } from './errors.ts';
import type { VolumeRecord } from './volume.ts';

/** Throws when there is no such volume. */
export function volumeNamed(daemon: Daemon, name: string): VolumeRecord {
  const volume = daemon.volumes.get(name);
  if (!volume) throw noSuchVolume(name);
  return volume;
}

export const inspectVolume = (daemon: Daemon, name: string): Volume => toWire(volumeNamed(daemon, name));

export const toWire = (volume: VolumeRecord): Volume => ({
  CreatedAt: rfc3339(volume.created),
  Driver: volume.driver,
  Labels: sortedMap(volume.labels),
  Mountpoint: volume.path,
  Name: volume.name,
  Options: sortedMap(volume.options),
  Scope: 'local',
});
