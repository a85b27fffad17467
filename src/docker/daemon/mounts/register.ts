// Models moby daemon/volumes.go (registerMountPoints) and create_unix.go: which mounts a container gets, and their volumes.
import type { ContainerConfig, HostConfig } from '../../api/types/container-config.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, isKind, notModelled } from '../../errdefs/errdefs.ts';
import type { MountPoint } from '../container/container.ts';
import { getContainer } from '../container/find.ts';
import type { Daemon } from '../daemon.ts';
import { createVolume } from '../volume/create.ts';
import type { VolumeRecord } from '../volume/volume.ts';
import { type ParsedMount, parseBind, parseMount, parseVolumesFrom } from './parse.ts';

/**
 * The mounts of a container that is being made, by destination, in the order moby finds them: `--volumes-from`, `-v`,
 * `--mount`, the image's VOLUMEs. Volumes are made as needed and refer to the container; nothing of it is left when this
 * throws.
 */
export function registerMounts(
  daemon: Daemon,
  id: string,
  config: ContainerConfig,
  host: HostConfig,
): readonly MountPoint[] {
  const points = new Map<string, MountPoint>();
  try {
    for (const spec of host.VolumesFrom ?? [])
      for (const point of borrowed(daemon, id, spec)) points.set(point.destination, point);
    const own = new Set<string>();
    const duplicate = (destination: string) => invalidParameter(`Duplicate mount point: ${destination}`);
    for (const raw of host.Binds ?? []) {
      const parsed = parseBind(daemon, raw, host.VolumeDriver);
      if (own.has(parsed.destination) || parsed.destination in (host.Tmpfs ?? {})) throw duplicate(parsed.destination);
      own.add(parsed.destination);
      // What was borrowed for this place is not used after all.
      points.get(parsed.destination)?.volume?.refs.delete(id);
      points.set(parsed.destination, realise(daemon, id, parsed));
    }
    for (const spec of host.Mounts ?? []) {
      const parsed = parseMount(spec);
      if (own.has(parsed.destination)) throw duplicate(spec.Target);
      own.add(parsed.destination);
      // What was borrowed for this place is not used after all.
      points.get(parsed.destination)?.volume?.refs.delete(id);
      points.set(parsed.destination, realise(daemon, id, parsed));
    }
    for (const destination of Object.keys(config.Volumes ?? {})) {
      const parsed = parseMount({ Type: 'volume', Target: destination });
      if (!points.has(parsed.destination))
        points.set(parsed.destination, { ...realise(daemon, id, parsed), mode: '', declared: true });
    }
    return [...points.values()];
  } catch (error) {
    for (const { volume } of points.values()) volume?.refs.delete(id);
    throw error;
  }
}

function borrowed(daemon: Daemon, id: string, spec: string): readonly MountPoint[] {
  const { container, rw } = parseVolumesFrom(spec);
  return lender(daemon, container).map((point) => {
    const borrowedPoint = { ...point, rw: point.rw && rw, mode: '', copyData: false };
    // moby holds on to declared volumes only: a named one can be removed while somebody borrows it.
    if (!point.declared) return { ...borrowedPoint, volume: undefined };
    point.volume?.refs.add(id);
    return borrowedPoint;
  });
}

function lender(daemon: Daemon, name: string): readonly MountPoint[] {
  try {
    return getContainer(daemon, name).mounts;
  } catch (error) {
    if (isKind(error, 'NotFound')) throw invalidParameter(error.message);
    throw error;
  }
}

function realise(daemon: Daemon, id: string, parsed: ParsedMount): MountPoint {
  const { spec } = parsed;
  if (spec.Type === 'image') {
    if (!since(daemon.version, 28)) throw invalidParameter('invalid mount config for type "image": mount type unknown');
    throw notModelled('mounting an image');
  }
  const base = { ...parsed, type: spec.Type, declared: false };
  if (spec.Type !== 'volume')
    return {
      ...base,
      source: spec.Type === 'bind' ? (spec.Source ?? '') : '',
      name: '',
      driver: '',
      volume: undefined,
    };
  const volume = volumeFor(daemon, id, parsed);
  return {
    ...base,
    source: volume.path,
    name: volume.name,
    driver: volume.driver,
    mode: parsed.mode === '' ? 'z' : parsed.mode,
    volume,
  };
}

function volumeFor(daemon: Daemon, id: string, { spec }: ParsedMount): VolumeRecord {
  const { DriverConfig, Labels } = spec.VolumeOptions ?? {};
  return createVolume(
    daemon,
    {
      ...(spec.Source && { Name: spec.Source }),
      ...(DriverConfig?.Name && { Driver: DriverConfig.Name }),
      DriverOpts: DriverConfig?.Options ?? null,
      Labels: Labels ?? null,
    },
    id,
  );
}
