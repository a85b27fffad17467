/** The daemon's verbs, noun by noun, as an API server asks for them. */
import type { Filters } from '../api/filters.ts';
import type { VolumeCreateRequest } from '../api/types/volume.ts';
import type { Daemon } from './daemon.ts';
import { type EventsQuery, subscribeToEvents } from './events/subscribe.ts';
import { systemVersion } from './system/version.ts';
import { createVolume } from './volume/create.ts';
import { inspectVolume, toWire } from './volume/inspect.ts';
import { listVolumes } from './volume/list.ts';
import { pruneVolumes } from './volume/prune.ts';
import { removeVolume } from './volume/remove.ts';

export const createBackend = (daemon: Daemon) => ({
  system: systemBackend(daemon),
  volumes: volumeBackend(daemon),
});

const systemBackend = (daemon: Daemon) => ({
  version: () => systemVersion(daemon),
  events: (query: EventsQuery, signal: AbortSignal) => subscribeToEvents(daemon, query, signal),
});

const volumeBackend = (daemon: Daemon) => ({
  list: (filters: Filters) => listVolumes(daemon, filters),
  inspect: (name: string) => inspectVolume(daemon, name),
  create: (request: VolumeCreateRequest) => toWire(createVolume(daemon, request)),
  remove: (name: string, force: boolean) => removeVolume(daemon, name, force),
  prune: (filters: Filters) => pruneVolumes(daemon, filters),
});
