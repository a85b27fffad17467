/** The daemon's verbs, noun by noun, as an API server asks for them. */

import type { WindowSize } from '../../host/process/tty.ts';
import type { Filters } from '../api/filters.ts';
import type { ImageBuildRequest } from '../api/types/build.ts';
import type { ContainerUpdateRequest } from '../api/types/container.ts';
import type { ContainerCreateRequest } from '../api/types/container-config.ts';
import type { ExecCreateRequest } from '../api/types/exec.ts';
import type { EndpointSettings, NetworkCreateRequest } from '../api/types/network.ts';
import type { VolumeCreateRequest } from '../api/types/volume.ts';
import type { AuthConfig } from '../api/types/wire-values.ts';
import { gunzip } from '../buildkit/classic/archive-file.ts';
import { build } from './build/builds.ts';
import { type BuildPruneOptions, pruneBuildCache } from './buildkit/cache.ts';
import * as archive from './container/archive.ts';
import { type AttachOptions, attachContainer } from './container/attach.ts';
import { containerChanges } from './container/changes.ts';
import { type CommitRequest, commitContainer } from './container/commit.ts';
import { createContainer } from './container/create.ts';
import { inspectContainer } from './container/inspect.ts';
import { killContainer } from './container/kill.ts';
import { type ListOptions, listContainers } from './container/list.ts';
import { containerLogs, type LogsOptions } from './container/logs.ts';
import { pauseContainer } from './container/pause.ts';
import { pruneContainers } from './container/prune.ts';
import { type RemoveOptions, removeContainer } from './container/remove.ts';
import { renameContainer } from './container/rename.ts';
import { resizeContainer } from './container/resize.ts';
import { restartContainer } from './container/restart.ts';
import { startContainer } from './container/start.ts';
import { containerStats } from './container/stats.ts';
import { type StopOptions, stopContainer } from './container/stop.ts';
import { topContainer } from './container/top.ts';
import { unpauseContainer } from './container/unpause.ts';
import { updateContainer } from './container/update.ts';
import { type WaitCondition, waitContainer } from './container/wait.ts';
import { type Daemon, snapshotOf } from './daemon.ts';
import { type EventsQuery, subscribeToEvents } from './events/subscribe.ts';
import { createExec } from './exec/create.ts';
import { inspectExec, resizeExec } from './exec/inspect.ts';
import { type ExecStart, startExec } from './exec/start.ts';
import { imageHistory } from './image/history.ts';
import { type ImportRequest, importImage } from './image/import.ts';
import { inspectImage } from './image/inspect.ts';
import { type ImageListOptions, listImages } from './image/list.ts';
import { loadImages } from './image/load.ts';
import { pruneImages } from './image/prune.ts';
import { type PullRequest, pullImage } from './image/pull.ts';
import { type PushRequest, pushImage } from './image/push.ts';
import { type ImageRemoveOptions, removeImage } from './image/remove.ts';
import { saveImages } from './image/save.ts';
import { tagImage } from './image/tag.ts';
import { connectToNetwork } from './network/connect.ts';
import { createNetwork } from './network/create.ts';
import { disconnectFromNetwork } from './network/disconnect.ts';
import { inspectNetwork } from './network/inspect.ts';
import { listNetworks } from './network/list.ts';
import { pruneNetworks } from './network/prune.ts';
import { removeNetwork } from './network/remove.ts';
import { shutdown } from './shutdown.ts';
import { diskUsage } from './system/disk-usage.ts';
import { systemInfo } from './system/info.ts';
import { authenticate, inspectDistribution, type SearchQuery, searchHub } from './system/registry.ts';
import { systemVersion } from './system/version.ts';
import { createVolume } from './volume/create.ts';
import { inspectVolume, toWire } from './volume/inspect.ts';
import { listVolumes } from './volume/list.ts';
import { pruneVolumes } from './volume/prune.ts';
import { removeVolume } from './volume/remove.ts';

/**
 * Each operation works on the configuration it began with (moby's `daemon.config()` is captured once and passed on): a reload
 * in its middle is for the operations after it.
 */
export const createBackend = (daemon: Daemon) => ({
  system: systemBackend(daemon),
  containers: containerBackend(daemon),
  execs: execBackend(daemon),
  images: imageBackend(daemon),
  networks: networkBackend(daemon),
  volumes: volumeBackend(daemon),
  builds: buildBackend(daemon),
  /** What signals to the process do. */
  lifecycle: { shutdown: () => shutdown(daemon) },
});

const systemBackend = (daemon: Daemon) => ({
  version: () => systemVersion(snapshotOf(daemon)),
  info: () => systemInfo(snapshotOf(daemon)),
  diskUsage: () => diskUsage(snapshotOf(daemon)),
  events: (query: EventsQuery, signal: AbortSignal) => subscribeToEvents(snapshotOf(daemon), query, signal),
  auth: (credentials: AuthConfig) => authenticate(snapshotOf(daemon), credentials),
  distribution: (name: string, auth: AuthConfig) => inspectDistribution(snapshotOf(daemon), name, auth),
});

const containerBackend = (daemon: Daemon) => ({
  list: (options: ListOptions) => listContainers(snapshotOf(daemon), options),
  inspect: (name: string, size: boolean) => inspectContainer(snapshotOf(daemon), name, size),
  create: (name: string, request: ContainerCreateRequest, platform?: string) =>
    createContainer(snapshotOf(daemon), name, request, platform),
  start: (name: string) => startContainer(snapshotOf(daemon), name),
  stop: (name: string, options: StopOptions) => stopContainer(snapshotOf(daemon), name, options),
  restart: (name: string, options: StopOptions) => restartContainer(snapshotOf(daemon), name, options),
  kill: (name: string, signal: string) => killContainer(snapshotOf(daemon), name, signal),
  pause: (name: string) => pauseContainer(snapshotOf(daemon), name),
  unpause: (name: string) => unpauseContainer(snapshotOf(daemon), name),
  rename: (name: string, newName: string) => renameContainer(snapshotOf(daemon), name, newName),
  remove: (name: string, options: RemoveOptions) => removeContainer(snapshotOf(daemon), name, options),
  wait: (name: string, condition: WaitCondition, signal: AbortSignal) =>
    waitContainer(snapshotOf(daemon), name, condition, signal),
  resize: (name: string, size: WindowSize) => resizeContainer(snapshotOf(daemon), name, size),
  top: (name: string, psArgs: string) => topContainer(snapshotOf(daemon), name, psArgs),
  logs: (name: string, options: LogsOptions, signal: AbortSignal) =>
    containerLogs(snapshotOf(daemon), name, options, signal),
  attach: (name: string, options: AttachOptions, signal: AbortSignal) =>
    attachContainer(snapshotOf(daemon), name, options, signal),
  changes: (name: string) => containerChanges(snapshotOf(daemon), name),
  stats: (name: string, options: { readonly stream: boolean; readonly oneShot: boolean }, signal: AbortSignal) =>
    containerStats(snapshotOf(daemon), name, options, signal),
  update: (name: string, request: ContainerUpdateRequest) => updateContainer(snapshotOf(daemon), name, request),
  prune: (filters: Filters) => pruneContainers(snapshotOf(daemon), filters),
  statPath: (name: string, path: string) => archive.statContainerPath(snapshotOf(daemon), name, path),
  archive: (name: string, path: string) => archive.archiveContainerPath(snapshotOf(daemon), name, path),
  extract: (name: string, options: archive.ExtractOptions, tar: Uint8Array) =>
    archive.extractToContainer(snapshotOf(daemon), name, options, tar),
  export: (name: string) => archive.exportContainer(snapshotOf(daemon), name),
  commit: (request: CommitRequest) => commitContainer(snapshotOf(daemon), request),
});

const execBackend = (daemon: Daemon) => ({
  create: (container: string, request: ExecCreateRequest) => createExec(snapshotOf(daemon), container, request),
  inspect: (id: string) => inspectExec(snapshotOf(daemon), id),
  resize: (id: string, size: WindowSize) => resizeExec(snapshotOf(daemon), id, size),
  start: (id: string, options: ExecStart) => startExec(snapshotOf(daemon), id, options),
});

const imageBackend = (daemon: Daemon) => ({
  list: (options: ImageListOptions) => listImages(snapshotOf(daemon), options),
  inspect: (name: string) => inspectImage(snapshotOf(daemon), name),
  history: (name: string) => imageHistory(snapshotOf(daemon), name),
  tag: (name: string, repo: string, tag: string) => tagImage(snapshotOf(daemon), name, repo, tag),
  remove: (name: string, options: ImageRemoveOptions) => removeImage(snapshotOf(daemon), name, options),
  prune: (filters: Filters) => pruneImages(snapshotOf(daemon), filters),
  pull: (request: PullRequest, signal: AbortSignal) => pullImage(snapshotOf(daemon), request, signal),
  push: (request: PushRequest) => pushImage(snapshotOf(daemon), request),
  import: (request: ImportRequest) => importImage(snapshotOf(daemon), request),
  save: (names: readonly string[]) => saveImages(snapshotOf(daemon), names),
  load: async (tar: Uint8Array) => loadImages(snapshotOf(daemon), await gunzip(tar, daemon.host.clock)),
  search: (query: SearchQuery) => searchHub(snapshotOf(daemon), query),
});

const networkBackend = (daemon: Daemon) => ({
  list: (filters: Filters) => listNetworks(snapshotOf(daemon), filters),
  inspect: (term: string) => inspectNetwork(snapshotOf(daemon), term),
  create: (request: Partial<NetworkCreateRequest>) => createNetwork(snapshotOf(daemon), request),
  remove: (term: string) => removeNetwork(snapshotOf(daemon), term),
  connect: (term: string, container: string, endpoint: Partial<EndpointSettings>) =>
    connectToNetwork(snapshotOf(daemon), term, container, endpoint),
  disconnect: (term: string, container: string, force: boolean) =>
    disconnectFromNetwork(snapshotOf(daemon), term, container, force),
  prune: (filters: Filters) => pruneNetworks(snapshotOf(daemon), filters),
});

const buildBackend = (daemon: Daemon) => ({
  build: (request: ImageBuildRequest, context: Uint8Array, signal: AbortSignal) =>
    build(snapshotOf(daemon), request, context, signal),
  prune: (options: BuildPruneOptions) => pruneBuildCache(snapshotOf(daemon), options),
});

const volumeBackend = (daemon: Daemon) => ({
  list: (filters: Filters) => listVolumes(snapshotOf(daemon), filters),
  inspect: (name: string) => inspectVolume(snapshotOf(daemon), name),
  create: (request: VolumeCreateRequest) => toWire(createVolume(snapshotOf(daemon), request)),
  remove: (name: string, force: boolean) => removeVolume(snapshotOf(daemon), name, force),
  prune: (filters: Filters, named: boolean) => pruneVolumes(snapshotOf(daemon), filters, named),
});
