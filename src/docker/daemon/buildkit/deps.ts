// Models moby builder/builder-next/controller.go: what BuildKit is given of the engine it runs in.
import type { BuildCache } from '../../buildkit/solver/cache.ts';
import type { BuildkitDeps, BuildNetwork } from '../../buildkit/solver/types.ts';
import { since } from '../../engine-version.ts';
import { hostResolvConf, upstreamServers } from '../../libnetwork/resolv-conf.ts';
import { familiarReference, parseReference } from '../../registry/reference.ts';
import type { Daemon } from '../daemon.ts';
import { logImageEvent } from '../image/events.ts';
import { layerOfBlob } from '../image/layer-blob.ts';
import { findNetwork } from '../network/find.ts';

export const buildkitDeps = (daemon: Daemon, cache: BuildCache): BuildkitDeps => ({
  host: daemon.host,
  version: daemon.version,
  containerd: daemon.containerd,
  dataRoot: daemon.dataRoot,
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

/** The host's name servers without those that are on its own loopback, and without comments. */
function resolvConf(daemon: Daemon): string {
  const { dns, dnsSearch, dnsOpts } = daemon.config.current;
  const host = hostResolvConf(daemon.host);
  const servers = upstreamServers(
    { ...host, servers: host.servers.filter((server) => !server.startsWith('127.')) },
    { servers: dns, search: dnsSearch, options: dnsOpts },
  );
  const search = dnsSearch.length > 0 ? dnsSearch : host.search;
  const options = dnsOpts.length > 0 ? dnsOpts : host.options;
  return [
    ...(search.length > 0 ? [`search ${search.join(' ')}\n`] : []),
    ...servers.map((server) => `nameserver ${server}\n`),
    ...(options.length > 0 ? [`options ${options.join(' ')}\n`] : []),
  ].join('');
}

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
    resolvConf: mode === 'host' ? hostResolvConf(daemon.host).text : resolvConf(daemon),
    close: () => sandbox.remove(),
  };
}
