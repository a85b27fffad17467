// Models containerd core/runtime/v2 (shim_manager.go, binary.go): from a runtime's name to a shim that runs.
import type { Host } from '../../host/host.ts';
import { ROOT } from '../../host/process/credentials.ts';
import type { Process } from '../../host/process/types.ts';
import { collectOutput } from '../runtimes/collect-output.ts';
import { findOnPath, PathError, SERVICE_PATH } from '../runtimes/find-on-path.ts';
import { atLeast } from '../runtimes/versions.ts';
import { type Bundle, socketOf } from './bundle.ts';
import { ShimError, type ShimService, type Shims } from './shims.ts';

/** The first shim API: an executable of its own, up to containerd 1. */
const LINUX_SHIM = 'io.containerd.runtime.v1.linux';

/**
 * Whether containerd gives up on what it has started with this runtime: runtime/v1/linux/task.go reads the container's
 * groups of cgroup v1, and there are none.
 */
export const lacksCgroup = ({ profile }: Host, name: string, containerd: string): boolean =>
  name === LINUX_SHIM && !atLeast(containerd, '2.0') && profile.cgroupVersion === 2;

/** The executable of a shim. Throws `ShimError` where none is installed under that name. */
export function findShim({ files }: Host, name: string, containerd: string): string {
  const fail = (reason: string): ShimError => new ShimError(`failed to resolve runtime path: ${reason}`);
  if (name.startsWith('/')) {
    if (files.exists(name)) return name;
    throw fail(`invalid custom binary path: stat ${name}: no such file or directory`);
  }
  const parts = name.split('.');
  if (parts.length < 2 || parts[0] === '') {
    throw fail(
      `invalid runtime name ${name}, correct runtime name should be either format like \`io.containerd.runc.v2\` or a full path to the binary`,
    );
  }
  const old = name === LINUX_SHIM && !atLeast(containerd, '2.0');
  const binary = !atLeast(containerd, '1.2')
    ? 'docker-containerd-shim'
    : old
      ? 'containerd-shim'
      : `containerd-shim-${parts.slice(-2).join('-')}`;
  try {
    return findOnPath(files, binary);
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const beside = `/usr/bin/${binary}`;
    if (files.exists(beside)) return beside;
    throw fail(`runtime ${JSON.stringify(name)} binary not installed ${JSON.stringify(binary)}: file does not exist`);
  }
}

/** Starts a shim for a bundle. Throws `ShimError` with what becomes of one that fails: `start failed: ...`. */
export async function startShim(
  host: Host,
  shims: Shims,
  binary: string,
  bundle: Bundle,
  containerd: string,
): Promise<ShimService> {
  const socket = socketOf(host);
  const parent = containerdOf(host);
  const args = [
    '-namespace',
    'moby',
    '-address',
    socket,
    '-publish-binary',
    '/usr/bin/containerd',
    '-id',
    bundle.id,
    'start',
  ];
  const runner = parent ?? host.init;
  const { failure, stdout, stderr } = await collectOutput(runner, binary, args, {
    cred: ROOT,
    cwd: '/',
    ...(parent?.env.has('PATH') ? {} : { env: ENV }),
  });
  if (failure !== undefined) throw new ShimError(`start failed: ${stdout}${stderr}: ${failure}`);
  const address = `${stdout}${stderr}`.trim();
  const service = shims.byAddress.get(address);
  if (service) {
    bundle.writeAddress(address);
    return service;
  }
  const dial = `dial unix \u0000${address.replace(/^unix:\/\//, '')}: connect: connection refused`;
  throw new ShimError(
    `start failed: ${atLeast(containerd, '2.0') ? 'failed to create TTRPC connection: ' : ''}${dial}`,
  );
}

const ENV: ReadonlyMap<string, string> = new Map([['PATH', SERVICE_PATH]]);

/** The containerd that runs; where the engine is tried without one, nobody. */
export const containerdOf = (host: Host): Process | undefined =>
  host.kernel.processes().find(({ exe, ns }) => exe.note.program === 'containerd' && ns.mnt === host.mounts);
