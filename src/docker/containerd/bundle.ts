// Models containerd core/runtime/v2/bundle.go: the directory that a shim and an OCI runtime work in.
import type { Host } from '../../host/host.ts';
import type { OciSpec } from '../runtimes/spec.ts';
import { atLeast } from '../runtimes/versions.ts';
import { isListening, MANAGED_SOCKET, SYSTEM_SOCKET } from './process.ts';

export interface Bundle {
  readonly id: string;
  readonly path: string;
  writeAddress(address: string): void;
  remove(): void;
}

/** The system's containerd, or the one that dockerd has started for itself. */
function isSystem(host: Host): boolean {
  if (isListening(host, SYSTEM_SOCKET)) return true;
  return !isListening(host, MANAGED_SOCKET) && host.profile.docker.flavour !== 'debian';
}

/** Where the containerd that runs listens. */
export const socketOf = (host: Host): string => (isSystem(host) ? SYSTEM_SOCKET : MANAGED_SOCKET);

function placesOf(host: Host): { readonly state: string; readonly root: string } {
  const plugin = 'io.containerd.runtime.v2.task/moby';
  if (isSystem(host)) return { state: `/run/containerd/${plugin}`, root: `/var/lib/containerd/${plugin}` };
  return { state: `/var/run/docker/containerd/daemon/${plugin}`, root: `/var/lib/docker/containerd/daemon/${plugin}` };
}

/** Makes the bundle of a container, with its specification as config.json. `containerd` is its version. */
export function createBundle(host: Host, id: string, spec: OciSpec, shim: string, containerd: string): Bundle {
  const { files } = host;
  const { state, root } = placesOf(host);
  const path = `${state}/${id}`;
  const work = `${root}/${id}`;
  files.mkdirAll(state, 0o711);
  files.mkdirAll(path, 0o700);
  files.mkdirAll(work, 0o711);
  files.mkdirAll(`${path}/rootfs`, 0o711);
  if (!files.exists(`${path}/work`)) files.symlink(work, `${path}/work`);
  files.writeFile(`${path}/config.json`, JSON.stringify(spec), { mode: 0o644 });
  files.writeFile(`${path}/shim-binary-path`, shim, { mode: 0o600 });
  if (!files.exists(`${path}/log`)) files.mknod(`${path}/log`, 'fifo', 0o700);
  return {
    id,
    path,
    writeAddress(address) {
      const [file, text] = atLeast(containerd, '2.0')
        ? ['bootstrap.json', JSON.stringify({ version: 3, address, protocol: 'ttrpc' })]
        : ['address', address];
      files.writeFile(`${path}/${file}`, text, { mode: 0o644 });
    },
    remove() {
      files.removeAll(path);
      files.removeAll(work);
    },
  };
}
