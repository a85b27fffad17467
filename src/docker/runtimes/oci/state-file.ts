// Models runc libcontainer/container_linux.go (currentState, saveState): state.json, as far as readers look at it.
import { rfc3339Nano } from '../../../base/rfc3339.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { OciContainer } from './table.ts';

/** Makes the directory of a container's state and writes the file. */
export function writeState(files: Files, container: OciContainer): void {
  files.mkdirAll(container.state, 0o711);
  files.writeFile(`${container.state}/state.json`, JSON.stringify(stateJson(container)), { mode: 0o600 });
}

function stateJson({ id, bundle, spec, rootfs, cgroup, init, created, ns }: OciContainer) {
  const capabilities = spec.process.capabilities ?? { bounding: [], effective: [], permitted: [] };
  return {
    id,
    init_process_pid: init.hostPid,
    init_process_start: Math.floor(created / 10) % 1e9,
    created: rfc3339Nano(created),
    config: {
      no_pivot_root: false,
      parent_death_signal: 0,
      rootfs,
      umask: null,
      readonlyfs: spec.root.readonly ?? false,
      rootPropagation: 0,
      mounts: spec.mounts.map(({ source, destination, type }) => ({ source, destination, device: type })),
      hostname: spec.hostname ?? '',
      namespaces: spec.linux.namespaces.map(({ type, path = '' }) => ({ type: `NEW${SHORT[type]}`, path })),
      capabilities: {
        Bounding: capabilities.bounding,
        Effective: capabilities.effective,
        Inheritable: null,
        Permitted: capabilities.permitted,
        Ambient: null,
      },
      networks: null,
      cgroups: { path: cgroup.path, resources: spec.linux.resources, systemd: false, rootless: false },
      oom_score_adj: spec.process.oomScoreAdj ?? 0,
      mask_paths: spec.linux.maskedPaths ?? null,
      readonly_paths: spec.linux.readonlyPaths ?? null,
      sysctl: spec.linux.sysctl ?? null,
      no_new_privileges: spec.process.noNewPrivileges ?? false,
      Hooks: spec.hooks ?? {},
      version: spec.ociVersion,
      labels: [`bundle=${bundle}`],
    },
    rootless: false,
    cgroup_paths: { '': `/sys/fs/cgroup${cgroup.path}` },
    namespace_paths: Object.fromEntries(
      Object.entries(PATHS)
        .filter(([name]) => name !== 'NEWUSER' || ns.user !== 'host')
        .map(([name, file]) => [name, `/proc/${init.hostPid}/ns/${file}`]),
    ),
    external_descriptors: ['/dev/null', 'pipe:[1]', 'pipe:[2]'],
    intel_rdt_path: '',
  };
}

const SHORT = { mount: 'NS', network: 'NET', uts: 'UTS', pid: 'PID', ipc: 'IPC', cgroup: 'CGROUP', user: 'USER' };
const PATHS = {
  NEWCGROUP: 'cgroup',
  NEWIPC: 'ipc',
  NEWNET: 'net',
  NEWNS: 'mnt',
  NEWPID: 'pid',
  NEWUSER: 'user',
  NEWUTS: 'uts',
};
