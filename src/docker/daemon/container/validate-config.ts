// Models moby daemon/container.go (validateContainerConfig, validateHealthCheck) and runconfig's conflicts.

import { parseSignal } from '../../../host/process/signals.ts';
import type { ContainerConfig, HealthConfig, HostConfig } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';

/** Models github.com/moby/sys/signal ParseSignal: a name the engine knows, or any number but 0. */
export const isSignal = (text: string): boolean => parseSignal(text) !== undefined || /^[+-]?0*[1-9]\d*$/.test(text);

/** Throws in the engine's words when a container cannot be configured so. */
export function validateConfig(config: Partial<ContainerConfig>, version: EngineVersion): void {
  if (config.WorkingDir && !config.WorkingDir.startsWith('/')) {
    throw invalidParameter(`the working directory '${config.WorkingDir}' is invalid, it needs to be an absolute path`);
  }
  // Any number but 0 passes here.
  if (config.StopSignal && !isSignal(config.StopSignal)) throw invalidSignal(version, config.StopSignal);
  for (const entry of config.Env ?? []) {
    if (entry === '' || entry.startsWith('=')) throw invalidParameter(`invalid environment variable: ${entry}`);
  }
  if (config.Healthcheck) validateHealthcheck(config.Healthcheck);
}

export const invalidSignal = (version: EngineVersion, signal: string) =>
  invalidParameter(`${since(version, 23) ? 'invalid' : 'Invalid'} signal: ${signal}`);

function validateHealthcheck(check: HealthConfig): void {
  for (const field of ['Interval', 'Timeout', 'StartPeriod', 'StartInterval'] as const) {
    const value = check[field];
    if (value && value < 1_000_000) throw invalidParameter(`${field} in Healthcheck cannot be less than 1ms`);
  }
  if ((check.Retries ?? 0) < 0) throw invalidParameter('Retries in Healthcheck cannot be negative');
}

/** Settings that cannot go with a way of networking. */
export function validateNetworkMode(
  config: Partial<ContainerConfig>,
  host: Partial<HostConfig>,
  version: EngineVersion,
): void {
  const mode = host.NetworkMode ?? '';
  const shared = mode.startsWith('container:');
  const clash = (what: string) => invalidParameter(`conflicting options: ${what} and the network mode`);
  if (shared && mode.length === 'container:'.length) {
    throw invalidParameter(
      `${since(version, 28) ? 'invalid' : 'Invalid'} network mode: invalid container format container:<name|id>`,
    );
  }
  if (host.UTSMode === 'host' && config.Hostname)
    throw invalidParameter('conflicting options: hostname and the UTS mode');
  if (mode === 'host' && (host.Links?.length ?? 0) > 0) {
    throw invalidParameter(
      "conflicting options: host type networking can't be used with links. This would result in undefined behavior",
    );
  }
  if (mode === 'host' && config.MacAddress && !since(version, 25)) throw clash('mac-address');
  if (!shared) return;
  if (config.Hostname) throw clash('hostname');
  if ((host.Links?.length ?? 0) > 0) {
    throw invalidParameter(
      "conflicting options: container type network can't be used with links. This would result in undefined behavior",
    );
  }
  if ((host.Dns?.length ?? 0) > 0) throw clash('dns');
  if ((host.ExtraHosts?.length ?? 0) > 0) throw clash('custom host-to-IP mapping');
  if (config.MacAddress && !since(version, 25)) throw clash('mac-address');
  if (Object.keys(host.PortBindings ?? {}).length > 0 || host.PublishAllPorts) {
    throw invalidParameter('conflicting options: port publishing and the container type network mode');
  }
  if (Object.keys(config.ExposedPorts ?? {}).length > 0) {
    throw invalidParameter('conflicting options: port exposing and the container type network mode');
  }
}
