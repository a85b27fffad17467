/** A Docker Engine on a host: containerd, libnetwork, dockerd, and the API behind /var/run/docker.sock. */

import { digestOf } from '../base/digest.ts';
import { createContainerd } from '../docker/containerd/containerd.ts';
import { createBackend } from '../docker/daemon/backend.ts';
import { createDaemon, type Daemon } from '../docker/daemon/daemon.ts';
import { makeDataRoot } from '../docker/daemon/data-root.ts';
import { type RunningDaemon, startDaemon } from '../docker/daemon/start.ts';
import { engineVersion } from '../docker/engine-version.ts';
import { createNetworkController } from '../docker/libnetwork/controller.ts';
import { createCatalogue } from '../docker/registry/catalogue.ts';
import { importedImages } from '../docker/registry/images/imported.ts';
import { buildImage } from '../docker/registry/images/recipe.ts';
import { createRegistry } from '../docker/registry/registry.ts';
import { createServer } from '../docker/server/server.ts';
import type { Host } from '../host/host.ts';

/** A host's engine: dockerd can be stopped and started again over the same state. */
export interface Engine {
  readonly daemon: Daemon;
  /** Undefined while dockerd is stopped. */
  running(): RunningDaemon | undefined;
  start(): void;
  stop(): Promise<void>;
}

/** Creates and starts the engine that the host's profile names, with the images it begins with. */
export function startEngine(host: Host): Engine {
  const { docker } = host.profile;
  const version = engineVersion(docker.version);
  writeConfiguration(host);
  const containerd = createContainerd({ host, version });
  let running: RunningDaemon | undefined;
  makeDataRoot(host, version);
  const networks = createNetworkController({ host, version, daemon: () => running?.process ?? host.init });
  const registry = createRegistry({ host, catalogue: createCatalogue({ hold: (work) => host.clock.hold(work) }) });
  const daemon = createDaemon(host, { containerd, networks, registry }, { version: docker.version });
  const backend = createBackend(daemon);
  const handler = createServer(backend, { engine: version, serverVersion: daemon.build.version });
  const engine: Engine = {
    daemon,
    running: () => running,
    start() {
      running ??= startDaemon(daemon, { handler, ...backend.lifecycle });
    },
    async stop() {
      const stopping = running;
      running = undefined;
      await stopping?.stop();
    },
  };
  engine.start();
  loadImages(host, daemon);
  return engine;
}

function writeConfiguration({ files, profile }: Host): void {
  files.mkdirAll('/etc/docker');
  const { daemonJson } = profile.docker;
  if (daemonJson) files.writeFile('/etc/docker/daemon.json', `${JSON.stringify(daemonJson, null, 4)}\n`);
}

function loadImages(host: Host, daemon: Daemon): void {
  const { docker, arch, busybox } = host.profile;
  const engine = engineVersion(docker.version);
  const known = importedImages({ engine, dockerVersion: daemon.build.version, busybox, created: host.clock.now() });
  for (const name of docker.images) {
    const recipe = known[name];
    if (!recipe) throw new Error(`the profile ${host.profile.name} names an unknown image: ${name}`);
    const { config, layers } = buildImage(recipe, arch);
    const references = new Set(recipe.tags.map((tag) => `docker.io/${recipe.repository}:${tag}`));
    const id = digestOf(JSON.stringify(config));
    daemon.containerd.images.put({
      id,
      config,
      layers,
      parent: undefined,
      references,
      digests: new Set(),
      lastTagged: host.clock.now(),
    });
  }
}
