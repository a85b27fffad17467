// Models moby daemon/container.go (GetContainer): by id, by name, by the beginning of an id.
import type { Daemon } from '../daemon.ts';
import type { Container } from './container.ts';
import { ambiguousPrefix, emptyName, noSuchContainer } from './errors.ts';

/** Throws when there is no such container, or the digits fit more than one. */
export function getContainer(daemon: Daemon, name: string): Container {
  if (name === '') throw emptyName();
  const exact = daemon.containers.get(name) ?? byName(daemon, name);
  if (exact) return exact;
  const found = [...daemon.containers.values()].filter((container) => container.id.startsWith(name));
  const [first] = found;
  if (!first) throw noSuchContainer(name);
  if (found.length > 1) throw ambiguousPrefix(name);
  return first;
}

export function byName(daemon: Daemon, name: string): Container | undefined {
  const full = name.startsWith('/') ? name : `/${name}`;
  for (const container of daemon.containers.values()) if (container.name === full) return container;
  return byLink(daemon, full);
}

/** `/web/alias`: the container that `web` was linked to by that name. */
function byLink(daemon: Daemon, name: string): Container | undefined {
  const [, parent = '', alias = ''] = /^(\/[^/]+)\/([^/]+)$/.exec(name) ?? [];
  if (alias === '') return undefined;
  for (const container of daemon.containers.values()) {
    if (container.name !== parent) continue;
    for (const link of container.hostConfig.Links ?? []) {
      const [target = '', as = target] = link.split(':');
      if ((as.split('/').pop() ?? as) === alias) return byName(daemon, target);
    }
  }
  return undefined;
}
