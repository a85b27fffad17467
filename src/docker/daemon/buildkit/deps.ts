// Models moby builder/builder-next/controller.go: what BuildKit is given of the engine it runs in.
import type { BuildCache } from '../../buildkit/solver/cache.ts';
import type { BuildkitDeps, BuildNetwork } from '../../buildkit/solver/types.ts';
import { since } from '../../engine-version.ts';
import { familiarReference, parseReference } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from '../image/events.ts';
import { layerOfBlob } from '../image/layer-blob.ts';
import { findNetwork } from '../network/find.ts';

export const buildkitDeps = (daemon: Daemon, cache: BuildCache): BuildkitDeps => ({
  host: daemon.host,
  version: daemon.version,
  containerd: daemon.containerd,
  registry: daemon.registry,
  cache,
  registryCall: () => ({ insecure: daemon.config.current.insecureRegistries }),
  unpack: (blob, layer) => layerOfBlob(daemon, blob, layer),
  openNetwork: (mode) => openNetwork(daemon, mode),
  tag(imageId, name) {
    daemon.containerd.images.tag(imageId, name);
    logImageEvent(daemon, imageId, familiarReference(parseReference(name, daemon.version)), 'tag');
  },
  created(imageId) {
    if (since(daemon.version, 27)) logImageEvent(daemon, imageId, imageId, 'create');
  },
});

/** A network stack for one RUN: on the default bridge, the host's, or alone. */
function openNetwork(daemon: Daemon, mode: 'default' | 'host' | 'none'): BuildNetwork {
  const config = daemon.config.current;
  const id = daemon.host.random.hex(64);
  const sandbox = daemon.networks.createSandbox({
    containerId: id,
    containerName: id,
    hostname: 'buildkitsandbox',
    mode: mode === 'default' ? 'own' : mode,
    dns: { servers: config.dns, search: config.dnsSearch, options: config.dnsOpts },
  });
  if (mode === 'default') sandbox.join(findNetwork(daemon, 'bridge'), id, { aliases: [] });
  return {
    ns: sandbox.ns,
    resolvConf: daemon.networks.resolvConf(sandbox),
    close: () => sandbox.remove(),
  };
}
