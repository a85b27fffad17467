// Models moby daemon/network.go (FindNetwork): by name, by id, by the beginning of an id.
import type { Network } from '../../libnetwork/types.ts';
import type { Daemon } from '../daemon.ts';
import { noSuchNetwork } from './errors.ts';

/** Throws when there is no such network. */
export function findNetwork(daemon: Daemon, term: string): Network {
  const all = daemon.networks.list();
  const name = term === 'default' ? 'bridge' : term;
  const found = all.find((network) => network.name === name) ?? all.find((network) => network.id === name);
  if (found) return found;
  const [only, ...others] = name === '' ? [] : all.filter((network) => network.id.startsWith(name));
  if (!only || others.length > 0) throw noSuchNetwork(term);
  return only;
}

export const isPredefined = (name: string): boolean => ['bridge', 'host', 'none', 'default'].includes(name);

/** True for a network that someone made, as `--network` names it. */
export const isUserDefined = (mode: string): boolean =>
  mode !== '' && !isPredefined(mode) && !mode.startsWith('container:');
