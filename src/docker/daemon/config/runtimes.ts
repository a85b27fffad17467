// Models moby daemon/runtime_unix.go: the runtimes that containers may ask for, by name.
import { type EngineVersion, since } from '../../engine-version.ts';
import { type DockerError, invalidParameter } from '../../errdefs/errdefs.ts';
import type { DaemonConfig, RuntimeConfig } from './config.ts';

/** Those that need no configuration. */
export function stockRuntimes(version: EngineVersion): Readonly<Record<string, RuntimeConfig>> {
  const stock: Record<string, RuntimeConfig> = { 'io.containerd.runc.v2': { path: 'runc' }, runc: { path: 'runc' } };
  return since(version, 23) ? stock : { ...stock, 'io.containerd.runtime.v1.linux': { path: 'runc' } };
}

export const configuredRuntimes = (
  config: DaemonConfig,
  version: EngineVersion,
): Readonly<Record<string, RuntimeConfig>> => ({
  ...stockRuntimes(version),
  ...config.runtimes,
});

/** Throws unless a container may be made with this runtime: configured, or from 23 on any containerd shim by its name. */
export function checkRuntime(config: DaemonConfig, version: EngineVersion, name: string): void {
  if (name in configuredRuntimes(config, version)) return;
  if (since(version, 23) && isShimName(name)) return;
  throw unknownRuntime(version, name);
}

/** `io.containerd.kata.v2`: a shim's name has dots and is no path. */
const isShimName = (name: string): boolean => /^[a-zA-Z0-9_-]+(\.[a-zA-Z0-9_-]+)+$/.test(name);

export const unknownRuntime = (version: EngineVersion, name: string): DockerError =>
  invalidParameter(
    since(version, 23) ? `unknown or invalid runtime name: ${name}` : `Unknown runtime specified ${name}`,
  );

/** Throws when the default runtime is not one of those there are; dockerd does not start then. */
export function checkDefaultRuntime(config: DaemonConfig, version: EngineVersion): void {
  if (config.defaultRuntime in configuredRuntimes(config, version)) return;
  if (since(version, 23) && isShimName(config.defaultRuntime)) return;
  throw new Error(
    since(version, 23)
      ? `failed to start daemon: specified default runtime '${config.defaultRuntime}' does not exist`
      : `unable to configure the Docker daemon with file /etc/docker/daemon.json: specified default runtime '${config.defaultRuntime}' does not exist`,
  );
}
