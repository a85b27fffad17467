/** The processes of a host that belong to Docker. */
import type { Host } from '../../host/host.ts';
import type { Cgroup, Process } from '../../host/process/types.ts';
import { isOfEngine, programOf } from '../trace/processes.ts';
import type { ProcessFacts, ProcessRole } from './host-state.ts';

const ROLES: readonly (readonly [name: RegExp, role: ProcessRole])[] = [
  [/^dockerd$/, 'dockerd'],
  [/^containerd$/, 'containerd'],
  [/^docker-proxy$/, 'proxy'],
  [/^containerd-shim/, 'shim'],
  [/^(runc|crun|nvidia-.*|kata-.*)$/, 'runtime'],
];

/** @param cgroups the ids of the containers that run, by their cgroups */
export function processFacts(host: Pick<Host, 'kernel'>, cgroups: ReadonlyMap<Cgroup, string>): ProcessFacts[] {
  const shown = new Set<Process>();
  for (const proc of host.kernel.processes()) {
    if (proc.state === 'zombie' || !(cgroups.has(proc.cgroup) || isOfEngine(proc))) continue;
    for (let at: Process | undefined = proc; at; at = at.parent) shown.add(at);
  }
  return [...shown].sort((a, b) => a.hostPid - b.hostPid).map((proc) => facts(proc, cgroups));
}

function facts(proc: Process, cgroups: ReadonlyMap<Cgroup, string>): ProcessFacts {
  const inside = cgroups.get(proc.cgroup);
  const role = roleOf(proc, inside !== undefined);
  const container = inside ?? (role === 'shim' ? below(proc, cgroups) : undefined);
  return {
    pid: proc.hostPid,
    parent: proc.parent?.hostPid ?? 0,
    role,
    command: proc.argv.join(' '),
    ...(container !== undefined && { container }),
    ...(inside !== undefined && proc.pid !== proc.hostPid && { innerPid: proc.pid }),
  };
}

const roleOf = (proc: Process, inside: boolean): ProcessRole =>
  inside ? 'container' : (ROLES.find(([name]) => name.test(programOf(proc)))?.[1] ?? 'other');

/** The container that a shim looks after: that of its child. */
const below = ({ children }: Process, cgroups: ReadonlyMap<Cgroup, string>): string | undefined =>
  [...children].map(({ cgroup }) => cgroups.get(cgroup)).find((id) => id !== undefined);
