/** containerd, libnetwork and a registry on a test host, with the images that recording hosts begin with. */
import { digestOf } from '../../../../src/base/digest.ts';
import { createContainerd } from '../../../../src/docker/containerd/containerd.ts';
import type { Shims } from '../../../../src/docker/containerd/shims.ts';
import type { Daemon, Services } from '../../../../src/docker/daemon/daemon.ts';
import { engineVersion } from '../../../../src/docker/engine-version.ts';
import { createNetworkController } from '../../../../src/docker/libnetwork/controller.ts';
import { createCatalogue } from '../../../../src/docker/registry/catalogue.ts';
import { importedImages } from '../../../../src/docker/registry/images/imported.ts';
import { buildImage } from '../../../../src/docker/registry/images/recipe.ts';
import { createRegistry } from '../../../../src/docker/registry/registry.ts';
import type { Host } from '../../../../src/host/host.ts';

export function services(host: Host, shims: Shims): Services {
  const version = engineVersion(host.profile.docker.version);
  return {
    containerd: createContainerd({ host, version, dataRoot: '/var/lib/docker', shims }),
    networks: createNetworkController({ host, version }),
    registry: createRegistry({ host, version, catalogue: createCatalogue() }),
  };
}

export function loadImages(host: Host, daemon: Daemon): void {
  const { arch, busybox, docker } = host.profile;
  const recipes = importedImages({
    engine: daemon.version,
    dockerVersion: daemon.build.version,
    busybox,
    created: host.clock.now(),
  });
  for (const name of docker.images) {
    const recipe = recipes[name];
    if (!recipe) throw new Error(`no recipe for ${name}`);
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
