/** Looks at a host without being noticed: nothing goes over the API, nothing is logged, no number or time is used up. */

import { builderSize } from '../../docker/daemon/buildkit/cache.ts';
import type { Daemon } from '../../docker/daemon/daemon.ts';
import type { Host } from '../../host/host.ts';
import type { Cgroup } from '../../host/process/types.ts';
import { containerFacts } from './containers.ts';
import type { EngineFacts, HostState } from './host-state.ts';
import { imageFacts } from './images.ts';
import { processFacts } from './processes.ts';
import { networkFacts, volumeFacts } from './stores.ts';

/** @param daemons of every data root that a dockerd has ever worked on here */
export function hostState(host: Host, daemons: readonly Daemon[], up: boolean): HostState {
  const daemon = daemons.find(isAlive) ?? daemons[0];
  return {
    host: host.profile.name,
    up,
    engine: engineFacts(host, daemon, up),
    containers: daemon ? containerFacts(daemon) : [],
    images: daemon ? imageFacts(daemon) : [],
    volumes: daemon ? volumeFacts(daemon) : [],
    networks: daemon ? networkFacts(daemon) : [],
    buildCache: daemon ? builderSize(daemon) : 0,
    processes: up ? processFacts(host, cgroupsOf(daemons)) : [],
  };
}

/** True while a dockerd works on it. */
export const isAlive = ({ process }: Daemon): boolean =>
  process.current !== undefined && process.current.state !== 'zombie';

function engineFacts(host: Host, daemon: Daemon | undefined, up: boolean): EngineFacts {
  const installed = host.files.exists('/usr/bin/dockerd');
  const known = daemon && { version: daemon.version.text, dataRoot: daemon.dataRoot };
  const pid = daemon && up && isAlive(daemon) ? daemon.process.current?.hostPid : undefined;
  if (pid !== undefined) return { is: 'running', ...known, pid };
  return { is: installed ? 'stopped' : 'absent', ...known };
}

const cgroupsOf = (daemons: readonly Daemon[]): ReadonlyMap<Cgroup, string> =>
  new Map(
    daemons.flatMap(({ containers }) =>
      [...containers.values()].flatMap(({ id, task }) => (task ? [[task.cgroup, id] as const] : [])),
    ),
  );
