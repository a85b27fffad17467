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
import type { Daemon } from './daemon.ts';
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
  version: () => systemVersion(daemon),
  info: () => systemInfo(daemon),
  diskUsage: () => diskUsage(daemon),
  events: (query: EventsQuery, signal: AbortSignal) => subscribeToEvents(daemon, query, signal),
  auth: (credentials: AuthConfig) => authenticate(daemon, credentials),
  distribution: (name: string, auth: AuthConfig) => inspectDistribution(daemon, name, auth),
});

const containerBackend = (daemon: Daemon) => ({
  list: (options: ListOptions) => listContainers(daemon, options),
  inspect: (name: string, size: boolean) => inspectContainer(daemon, name, size),
  create: (name: string, request: ContainerCreateRequest, platform?: string) =>
    createContainer(daemon, name, request, platform),
  start: (name: string) => startContainer(daemon, name),
  stop: (name: string, options: StopOptions) => stopContainer(daemon, name, options),
  restart: (name: string, options: StopOptions) => restartContainer(daemon, name, options),
  kill: (name: string, signal: string) => killContainer(daemon, name, signal),
  pause: (name: string) => pauseContainer(daemon, name),
  unpause: (name: string) => unpauseContainer(daemon, name),
  rename: (name: string, newName: string) => renameContainer(daemon, name, newName),
  remove: (name: string, options: RemoveOptions) => removeContainer(daemon, name, options),
  wait: (name: string, condition: WaitCondition, signal: AbortSignal) => waitContainer(daemon, name, condition, signal),
  resize: (name: string, size: WindowSize) => resizeContainer(daemon, name, size),
  top: (name: string, psArgs: string) => topContainer(daemon, name, psArgs),
  logs: (name: string, options: LogsOptions, signal: AbortSignal) => containerLogs(daemon, name, options, signal),
  attach: (name: string, options: AttachOptions, signal: AbortSignal) => attachContainer(daemon, name, options, signal),
  changes: (name: string) => containerChanges(daemon, name),
  stats: (name: string, options: { readonly stream: boolean; readonly oneShot: boolean }, signal: AbortSignal) =>
    containerStats(daemon, name, options, signal),
  update: (name: string, request: ContainerUpdateRequest) => updateContainer(daemon, name, request),
  prune: (filters: Filters) => pruneContainers(daemon, filters),
  statPath: (name: string, path: string) => archive.statContainerPath(daemon, name, path),
  archive: (name: string, path: string) => archive.archiveContainerPath(daemon, name, path),
  extract: (name: string, options: archive.ExtractOptions, tar: Uint8Array) =>
    archive.extractToContainer(daemon, name, options, tar),
  export: (name: string) => archive.exportContainer(daemon, name),
  commit: (request: CommitRequest) => commitContainer(daemon, request),
});

const execBackend = (daemon: Daemon) => ({
  create: (container: string, request: ExecCreateRequest) => createExec(daemon, container, request),
  inspect: (id: string) => inspectExec(daemon, id),
  resize: (id: string, size: WindowSize) => resizeExec(daemon, id, size),
  start: (id: string, options: ExecStart) => startExec(daemon, id, options),
});

const imageBackend = (daemon: Daemon) => ({
  list: (options: ImageListOptions) => listImages(daemon, options),
  inspect: (name: string) => inspectImage(daemon, name),
  history: (name: string) => imageHistory(daemon, name),
  tag: (name: string, repo: string, tag: string) => tagImage(daemon, name, repo, tag),
  remove: (name: string, options: ImageRemoveOptions) => removeImage(daemon, name, options),
  prune: (filters: Filters) => pruneImages(daemon, filters),
  pull: (request: PullRequest, signal: AbortSignal) => pullImage(daemon, request, signal),
  push: (request: PushRequest) => pushImage(daemon, request),
  import: (request: ImportRequest) => importImage(daemon, request),
  save: (names: readonly string[]) => saveImages(daemon, names),
  load: async (tar: Uint8Array) => loadImages(daemon, await gunzip(tar, daemon.host.clock)),
  search: (query: SearchQuery) => searchHub(daemon, query),
});

const networkBackend = (daemon: Daemon) => ({
  list: (filters: Filters) => listNetworks(daemon, filters),
  inspect: (term: string) => inspectNetwork(daemon, term),
  create: (request: Partial<NetworkCreateRequest>) => createNetwork(daemon, request),
  remove: (term: string) => removeNetwork(daemon, term),
  connect: (term: string, container: string, endpoint: Partial<EndpointSettings>) =>
    connectToNetwork(daemon, term, container, endpoint),
  disconnect: (term: string, container: string, force: boolean) =>
    disconnectFromNetwork(daemon, term, container, force),
  prune: (filters: Filters) => pruneNetworks(daemon, filters),
});

const buildBackend = (daemon: Daemon) => ({
  build: (request: ImageBuildRequest, context: Uint8Array, signal: AbortSignal) =>
    build(daemon, request, context, signal),
  prune: (options: BuildPruneOptions) => pruneBuildCache(daemon, options),
});

const volumeBackend = (daemon: Daemon) => ({
  list: (filters: Filters) => listVolumes(daemon, filters),
  inspect: (name: string) => inspectVolume(daemon, name),
  create: (request: VolumeCreateRequest) => toWire(createVolume(daemon, request)),
  remove: (name: string, force: boolean) => removeVolume(daemon, name, force),
  prune: (filters: Filters, named: boolean) => pruneVolumes(daemon, filters, named),
});
