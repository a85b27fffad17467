// Models moby volume/service/service.go (List) and convert.go (filtersToBy).
import type { Filters } from '../../api/filters.ts';
import type { VolumeListResponse } from '../../api/types/volume.ts';
import type { Daemon } from '../daemon.ts';
import { boolFilter, exactMatch, labelsMatch, patternMatch, validateFilters } from '../filters.ts';
import { toWire } from './inspect.ts';

export function listVolumes(daemon: Daemon, filters: Filters): VolumeListResponse {
  validateFilters(filters, ['dangling', 'name', 'driver', 'label'], daemon.version);
  const unused = filters.has('dangling') ? boolFilter(filters, 'dangling', false, daemon.version) : undefined;
  const volumes = [...daemon.volumes.values()].filter(
    (volume) =>
      exactMatch(filters, 'driver', volume.driver) &&
      patternMatch(filters, 'name', volume.name) &&
      labelsMatch(filters, 'label', volume.labels) &&
      (unused === undefined || (volume.refs.size === 0) === unused),
  );
  return { Volumes: volumes.map(toWire), Warnings: null };
}
