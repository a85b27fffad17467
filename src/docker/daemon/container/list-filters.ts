// Models moby daemon/list.go (foldFilter): which containers a listing is about.
import type { Filters } from '../../api/filters.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter, isKind, system } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { exactMatch, invalidFilter, labelsMatch, patternMatch, validateFilters } from '../filters.ts';
import { findImage } from '../image/find.ts';
import { type Container, plainName } from './container.ts';
import { getContainer } from './find.ts';
import { portSummaries } from './ports.ts';
import { exitCodeOf, statusOf } from './state.ts';

const FILTERS = [
  'ancestor',
  'before',
  'exited',
  'id',
  'isolation',
  'label',
  'name',
  'status',
  'health',
  'since',
  'volume',
  'network',
  'is-task',
  'publish',
  'expose',
];
const STATUSES = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];
const HEALTHS = ['starting', 'healthy', 'unhealthy', 'none'];

/** Throws in the engine's words for filters and values that it does not know. */
export function validateListFilters(daemon: Daemon, filters: Filters): void {
  validateFilters(filters, FILTERS, daemon.version);
  const task = filters.get('is-task');
  if (task?.some((value) => !['0', '1', 'true', 'false'].includes(value)))
    throw invalidFilter(daemon.version, 'is-task', task);
  for (const value of filters.get('exited') ?? []) {
    if (/^-?\d+$/.test(value)) continue;
    const what = since(daemon.version, 23) ? `invalid filter 'exited=${value}': ` : '';
    const message = `${what}strconv.Atoi: parsing "${value}": invalid syntax`;
    throw since(daemon.version, 23) ? invalidParameter(message) : system(message);
  }
  const modern = since(daemon.version, 28);
  for (const value of filters.get('status') ?? []) {
    if (STATUSES.includes(value)) continue;
    throw invalidParameter(
      modern
        ? `invalid filter 'status=${value}': invalid value for state (${value}): must be one of created, running, paused, restarting, removing, exited, dead`
        : `${since(daemon.version, 23) ? 'invalid' : 'Invalid'} filter 'status=${value}'`,
    );
  }
  for (const value of filters.get('health') ?? []) {
    if (HEALTHS.includes(value)) continue;
    throw invalidParameter(
      modern
        ? `invalid filter 'health=${value}': invalid value for health (${value}): must be one of none, starting, healthy, unhealthy`
        : `${since(daemon.version, 23) ? 'unrecognized' : 'Unrecognised'} filter value for health: ${value}`,
    );
  }
}

/** Whether a container passes. Throws for what a filter names and is not there. */
export function listPredicate(daemon: Daemon, filters: Filters): (container: Container) => boolean {
  const edge = (key: string): Container | undefined => {
    const [name] = filters.get(key) ?? [];
    if (name === undefined) return undefined;
    try {
      return getContainer(daemon, name);
    } catch (error) {
      // Before 23 the filter looked names up in its own snapshot, which has a sentence of its own.
      if (isKind(error, 'NotFound') && !since(daemon.version, 23)) throw system(`no such container ${name}`);
      throw error;
    }
  };
  const before = edge('before');
  const after = edge('since');
  const ancestors = filters.get('ancestor')?.map((name) => imageIdOf(daemon, name));
  for (const key of ['publish', 'expose']) for (const value of filters.get(key) ?? []) checkPort(key, value);
  const exited = filters.get('exited')?.map(Number);
  return (container) =>
    (!before || container.created < before.created) &&
    (!after || container.created > after.created) &&
    (!ancestors || ancestors.some((id) => id !== undefined && isAncestor(daemon, container, id))) &&
    (!exited || (container.state.is === 'exited' && exited.includes(exitCodeOf(container.state)))) &&
    matchesNames(filters, container) &&
    labelsMatch(filters, 'label', container.config.Labels) &&
    exactMatch(filters, 'status', statusOf(container.state, container.removing)) &&
    exactMatch(filters, 'health', container.health?.Status ?? 'none') &&
    matchesVolume(filters, container) &&
    matchesNetwork(filters, container) &&
    matchesPort(
      filters,
      'publish',
      portSummaries(container).flatMap((port) => (port.PublicPort ? [`${port.PublicPort}/${port.Type}`] : [])),
    ) &&
    matchesPort(filters, 'expose', Object.keys(container.config.ExposedPorts ?? {})) &&
    !filters.get('is-task')?.some((value) => value === 'true' || value === '1');
}

/** The image that a name means now. */
export function imageIdOf(daemon: Daemon, name: string): string | undefined {
  try {
    return findImage(daemon, name)?.id;
  } catch {
    return undefined;
  }
}

function isAncestor(daemon: Daemon, container: Container, id: string): boolean {
  for (let at: string | undefined = container.imageId; at; at = daemon.containerd.images.get(at)?.parent)
    if (at === id) return true;
  return false;
}

/** By name with or without its slash, or by the beginning of the id. */
function matchesNames(filters: Filters, container: Container): boolean {
  const names = patternMatch(filters, 'name', container.name) || patternMatch(filters, 'name', plainName(container));
  const ids = filters.get('id');
  return (
    names &&
    (!ids || ids.some((id) => container.id.startsWith(id) || patternMatch(new Map([['id', [id]]]), 'id', container.id)))
  );
}

function matchesVolume(filters: Filters, container: Container): boolean {
  const wanted = filters.get('volume');
  if (!wanted) return true;
  return container.mounts.some((mount) =>
    wanted.some((value) => [mount.name, mount.source, mount.destination].includes(value)),
  );
}

function matchesNetwork(filters: Filters, container: Container): boolean {
  const wanted = filters.get('network');
  if (!wanted) return true;
  return [...container.networks].some(([name, { NetworkID }]) =>
    wanted.some((value) => name === value || (value !== '' && NetworkID.startsWith(value))),
  );
}

/** Throws for a value of `publish` or `expose` that is no port or range of ports. */
function checkPort(key: string, value: string): void {
  if (value.includes(':')) throw system(`filter for '${key}' should not contain ':': ${value}`);
  const bad = (value.split('/')[0] ?? '').split('-').find((port) => !/^\d+$/.test(port));
  if (bad !== undefined)
    throw system(`error while looking up for ${key} ${value}: strconv.ParseUint: parsing "${bad}": invalid syntax`);
}

function matchesPort(filters: Filters, key: string, ports: readonly string[]): boolean {
  const wanted = filters.get(key);
  if (!wanted) return true;
  return wanted.some((value) => {
    const [range = '', proto = 'tcp'] = value.split('/');
    const [from = 0, to = from] = range.split('-').map(Number);
    return ports.some((port) => {
      const [number = '', type] = port.split('/');
      return type === proto && Number(number) >= from && Number(number) <= to;
    });
  });
}
