/** The engine of a host: its state by data root, and the programs dockerd and containerd that work on it. */

import { digestOf } from '../base/digest.ts';
import { createContainerd } from '../docker/containerd/containerd.ts';
import { createContainerdProgram } from '../docker/containerd/process.ts';
import { runtimePrograms } from '../docker/containerd/programs.ts';
import { createShims, type Shims } from '../docker/containerd/shims.ts';
import { traced } from '../docker/containerd/traced.ts';
import { createBackend } from '../docker/daemon/backend.ts';
import { createDaemon, type Daemon } from '../docker/daemon/daemon.ts';
import { makeDataRoot } from '../docker/daemon/data-root.ts';
import { createDockerd } from '../docker/daemon/dockerd.ts';
import type { EngineState, EngineStates } from '../docker/daemon/engine-state.ts';
import type { Flavour } from '../docker/daemon/system/build-info.ts';
import { engineVersion } from '../docker/engine-version.ts';
import { createNetworkController } from '../docker/libnetwork/controller.ts';
import { createCatalogue } from '../docker/registry/catalogue.ts';
import { importedImages } from '../docker/registry/images/imported.ts';
import { buildImage } from '../docker/registry/images/recipe.ts';
import { createRegistry, type Registry } from '../docker/registry/registry.ts';
import { createServer } from '../docker/server/server.ts';
import type { Inode } from '../host/fs/types.ts';
import type { Host } from '../host/host.ts';
import type { Process, Program } from '../host/process/types.ts';

export interface Engines {
  readonly registry: Registry;
  readonly states: EngineStates;
  /** Those opened so far, one for each data root. */
  opened(): readonly EngineState[];
  readonly shims: Shims;
}

export interface EnginePrograms {
  readonly dockerd: Program;
  readonly containerd: Program;
  /** containerd's shims and what they run. */
  readonly runtimes: readonly (readonly [name: string, program: Program])[];
}

/** The programs, made before the host that they run on. */
export function enginePrograms(
  host: () => Host,
  engines: () => Engines,
  notify: (proc: Process, state: string) => void,
): EnginePrograms {
  const states: EngineStates = { open: (...where) => engines().states.open(...where) };
  return {
    dockerd: createDockerd({ host, states, notify }),
    containerd: createContainerdProgram({ host, notify }),
    runtimes: runtimePrograms(() => engines().shims),
  };
}

/** Nothing runs yet: a dockerd opens what it works on. */
export function createEngines(host: Host): Engines {
  const version = { ...engineVersion(host.profile.docker.version) };
  const packaged: { by: Flavour } = { by: host.profile.docker.flavour };
  const catalogue = createCatalogue({ hold: (work) => host.clock.hold(work) });
  const registry = createRegistry({ host, version, catalogue });
  const states = new Map<Inode, EngineState>();
  const shims = createShims(host);

  const create = (dataRoot: string, config: Daemon['config']['current']): EngineState => {
    const containerd = traced(createContainerd({ host, version, dataRoot, shims }), host.trace);
    const made: { daemon?: Daemon } = {};
    const networks = createNetworkController({
      host,
      version,
      daemon: () => made.daemon?.process.current ?? host.init,
      settings: () => made.daemon?.config.current ?? config,
    });
    const daemon: Daemon = createDaemon(
      host,
      { containerd, networks, registry },
      { version, flavour: () => packaged.by, config, dataRoot },
    );
    made.daemon = daemon;
    if (states.size === 0) loadImages(host, daemon);
    const backend = createBackend(daemon);
    const serve = () => {
      const { minApiVersion, experimental } = daemon.config.current;
      const serverVersion = daemon.build.version;
      return createServer(backend, { engine: { ...version }, serverVersion, minApiVersion, experimental });
    };
    return { daemon, serve, ...backend.lifecycle };
  };

  return {
    registry,
    shims,
    opened: () => [...states.values()],
    states: {
      open(dataRoot, build, config) {
        Object.assign(version, engineVersion(build.version));
        packaged.by = build.flavour;
        makeDataRoot(host, dataRoot, version);
        const { inode } = host.files.resolve(dataRoot);
        const state = states.get(inode) ?? create(dataRoot, config);
        states.set(inode, state);
        return state;
      },
    },
  };
}

/** The images that the host's profile begins with. */
function loadImages(host: Host, daemon: Daemon): void {
  const { docker, arch, busybox } = host.profile;
  const engine = daemon.version;
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
