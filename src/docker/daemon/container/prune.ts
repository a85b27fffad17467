// Models moby daemon/prune.go (POST /containers/prune).
import { parseDuration } from '../../../base/durations.ts';
import { parseRfc3339 } from '../../../base/rfc3339.ts';
import type { Filters } from '../../api/filters.ts';
import type { ContainersPruneReport } from '../../api/types/container.ts';
import { since } from '../../engine-version.ts';
import { DockerError, invalidParameter, unknown } from '../../errdefs/errdefs.ts';
import type { Daemon } from '../daemon.ts';
import { pruneLabelsMatch, validateFilters } from '../filters.ts';
import { removeContainer } from './remove.ts';
import { isRunning } from './state.ts';

export async function pruneContainers(daemon: Daemon, filters: Filters): Promise<ContainersPruneReport> {
  validateFilters(filters, ['label', 'label!', 'until'], daemon.version);
  const until = withClientsFault(daemon, () => untilFilter(daemon, filters));
  const deleted: string[] = [];
  let reclaimed = 0;
  for (const container of [...daemon.containers.values()]) {
    const busy = isRunning(container.state) || container.state.is === 'restarting';
    if (
      busy ||
      (until !== undefined && container.created > until) ||
      !pruneLabelsMatch(filters, container.config.Labels)
    )
      continue;
    const size = container.snapshot.usage();
    await removeContainer(daemon, container.id, { force: false, volumes: false });
    deleted.push(container.id);
    reclaimed += size;
  }
  daemon.events.log('container', 'prune', '', { reclaimed: String(reclaimed) });
  return { ContainersDeleted: deleted.length > 0 ? deleted : null, SpaceReclaimed: reclaimed };
}

/** From 23 on what is wrong with the filters of a prune is told as the client's mistake. */
export function withClientsFault<T>(daemon: Daemon, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DockerError) || !since(daemon.version, 23)) throw error;
    throw invalidParameter(error.message);
  }
}

/** `until=24h` or a time: milliseconds since the epoch. */
export function untilFilter(daemon: Daemon, filters: Filters): number | undefined {
  const values = filters.get('until');
  if (!values) return undefined;
  if (values.length > 1) throw invalidParameter('more than one until filter specified');
  const [text = ''] = values;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const time = parseRfc3339(text) ?? parseRfc3339(`${text}Z`) ?? parseRfc3339(`${text}T00:00:00Z`);
  if (time !== undefined) return time;
  try {
    return daemon.host.clock.now() - parseDuration(text) / 1e6;
  } catch {
    throw unknown(`failed to parse value as time or duration: "${text}"`);
  }
}
