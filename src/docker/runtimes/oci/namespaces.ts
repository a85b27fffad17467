// Models runc libcontainer/configs/namespaces_linux.go: which namespaces are new, joined, or the runtime's own.
import { createMountNamespace } from '../../../host/fs/mounts.ts';
import { createNetNamespace } from '../../../host/net/namespace.ts';
import { createPidNamespace } from '../../../host/process/record.ts';
import type { Namespaces, Process } from '../../../host/process/types.ts';
import { RuntimeFailure } from '../failures.ts';
import type { OciSpec } from '../spec.ts';

type Kind = OciSpec['linux']['namespaces'][number]['type'];

const FIELD: Readonly<Record<Kind, keyof Namespaces>> = {
  mount: 'mnt',
  network: 'net',
  uts: 'uts',
  pid: 'pid',
  ipc: 'ipc',
  cgroup: 'cgroup',
  user: 'user',
};

/** Throws `RuntimeFailure` for a path that leads to no namespace. `prepared` wins over what would be made. */
export function namespacesFor(spec: OciSpec, id: string, runtime: Process, prepared: Partial<Namespaces>): Namespaces {
  const chosen: Partial<Record<keyof Namespaces, unknown>> = {};
  for (const { type, path } of spec.linux.namespaces) {
    const field = FIELD[type];
    chosen[field] = prepared[field] ?? (path ? joined(runtime, path, field) : fresh(field, spec, id, runtime));
  }
  return { ...runtime.ns, ...prepared, ...chosen, mnt: prepared.mnt ?? createMountNamespace() } as Namespaces;
}

function fresh(field: keyof Namespaces, spec: OciSpec, id: string, runtime: Process): unknown {
  if (field === 'pid') return createPidNamespace(runtime.ns.pid);
  if (field === 'net') return createNetNamespace(id);
  if (field === 'uts')
    return {
      hostname: spec.hostname ?? '',
      domainname: spec.domainname ?? spec.linux.sysctl?.['kernel.domainname'] ?? '',
    };
  return id;
}

/** `/proc/<pid>/ns/net`: what that process has. */
function joined(runtime: Process, path: string, field: keyof Namespaces): unknown {
  const pid = Number(/^\/proc\/(\d+)\/ns\//.exec(path)?.[1] ?? 0);
  const found = runtime.ns.pid.processes.get(pid);
  if (found) return found.ns[field];
  throw new RuntimeFailure('create', `namespace path: lstat ${path}: no such file or directory`);
}
