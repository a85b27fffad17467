// Models moby volume/service/service.go (Prune): anonymous volumes nobody uses, and named ones too when asked.
import type { Filters } from '../../api/filters.ts';
import type { VolumesPruneReport } from '../../api/types/volume.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { pruneLabelsMatch, validateFilters } from '../filters.ts';
import { treeSize } from '../tree-size.ts';
import { discardVolume } from './remove.ts';
import { ANONYMOUS_LABEL, type VolumeRecord } from './volume.ts';

export function pruneVolumes(daemon: Daemon, filters: Filters, named: boolean): VolumesPruneReport {
  validateFilters(filters, ['label', 'label!', ...(since(daemon.version, 23) ? ['all'] : [])], daemon.version);
  const all = named || wantsAll(filters);
  const doomed = [...daemon.volumes.values()].filter(
    (volume) =>
      volume.refs.size === 0 &&
      !hasOptions(volume) &&
      (all || isAnonymous(volume)) &&
      pruneLabelsMatch(filters, volume.labels),
  );
  let reclaimed = 0;
  for (const volume of doomed) {
    reclaimed += treeSize(daemon.host.files, volume.path);
    discardVolume(daemon, volume);
  }
  daemon.events.log('volume', 'prune', '', { reclaimed: String(reclaimed) });
  return { VolumesDeleted: doomed.map((volume) => volume.name), SpaceReclaimed: reclaimed };
}

const hasOptions = (volume: VolumeRecord): boolean => Object.keys(volume.options ?? {}).length > 0;
const isAnonymous = (volume: VolumeRecord): boolean => volume.labels?.[ANONYMOUS_LABEL] !== undefined;

function wantsAll(filters: Filters): boolean {
  const values = filters.get('all') ?? [];
  if (values.length > 1)
    throw invalidParameter(`invalid filter 'all=[${values.join(' ')}]': only one value is expected`);
  const [value] = values;
  if (value === undefined) return false;
  if (/^(1|t|T|TRUE|true|True)$/.test(value)) return true;
  if (/^(0|f|F|FALSE|false|False)$/.test(value)) return false;
  throw invalidParameter(`invalid filter 'all': strconv.ParseBool: parsing "${value}": invalid syntax`);
}
