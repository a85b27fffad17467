// Models moby daemon/container.go (validateHostConfig) and daemon_unix.go (verifyPlatformContainerSettings).

import { CAPABILITIES } from '../../../host/process/credentials.ts';
import type { HostConfig } from '../../api/types/container-config.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { checkRuntime } from '../config/runtimes.ts';
import { usesSystemd } from '../config/runtimes-open.ts';
import type { Daemon } from '../daemon.ts';
import { validateMount } from '../mounts/validate.ts';
import { readsOne } from '../system/sysinfo.ts';
import { validateResources } from './validate-resources.ts';

/** Throws in the engine's words, or gives the warnings that come with the container. */
export function validateHostConfig(daemon: Daemon, host: Partial<HostConfig>): readonly string[] {
  const { version } = daemon;
  const restarts = !['', 'no'].includes(host.RestartPolicy?.Name ?? '');
  if (host.AutoRemove && restarts) throw invalidParameter("can't create 'AutoRemove' container with restart policy");
  for (const mount of host.Mounts ?? []) validateMount(daemon, mount);
  for (const extra of host.ExtraHosts ?? []) validateExtraHost(extra);
  validatePorts(host);
  validateRestartPolicy(host, version);
  for (const field of ['CapAdd', 'CapDrop'] as const) validateCapabilities(field, host[field] ?? []);
  const warnings = [
    ...validateResources(daemon, host),
    ...forwardingWarning(daemon, host),
    ...validatePlatform(daemon, host),
  ];
  warnings.push(...checkRuntime(daemon.runtimes.current, { version, files: daemon.host.files }, host.Runtime ?? ''));
  return warnings;
}

/** A container on the host's network, or on none, needs no forwarding. */
const forwardingWarning = (daemon: Daemon, { NetworkMode = '' }: Partial<HostConfig>): readonly string[] =>
  NetworkMode === 'host' || NetworkMode === 'none' || readsOne(daemon, '/proc/sys/net/ipv4/ip_forward')
    ? []
    : ['IPv4 forwarding is disabled. Networking will not work.'];

function validateExtraHost(extra: string): void {
  const [name = '', ...rest] = extra.split(/[:=]/);
  const ip = rest.join(':');
  if (name === '' || ip === '') throw invalidParameter(`bad format for add-host: "${extra}"`);
  if (ip !== 'host-gateway' && !/^(\d{1,3}(\.\d{1,3}){3}|\[?[0-9a-fA-F:.]+\]?)$/.test(ip)) {
    throw invalidParameter(`invalid IP address in add-host: "${ip}"`);
  }
}

function validatePorts(host: Partial<HostConfig>): void {
  for (const [port, bindings] of Object.entries(host.PortBindings ?? {})) {
    const number = port.split('/')[0] ?? '';
    if (!isPort(number)) throw invalidParameter(`invalid port specification: "${number}"`);
    for (const { HostPort } of bindings ?? []) {
      if (HostPort && !HostPort.split('-').every(isPort))
        throw invalidParameter(`invalid port specification: "${HostPort}"`);
    }
  }
}

const isPort = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 65535;

export function validateRestartPolicy(host: Partial<HostConfig>, version: EngineVersion): void {
  const { Name = '', MaximumRetryCount = 0 } = host.RestartPolicy ?? {};
  const modern = since(version, 25);
  if (!['', 'no', 'always', 'unless-stopped', 'on-failure'].includes(Name)) {
    throw invalidParameter(
      modern
        ? `invalid restart policy: unknown policy '${Name}'; use one of 'no', 'always', 'on-failure', or 'unless-stopped'`
        : `invalid restart policy '${Name}'`,
    );
  }
  if (Name === 'on-failure') {
    if (MaximumRetryCount < 0) {
      throw invalidParameter(`${modern ? 'invalid restart policy: ' : ''}maximum retry count cannot be negative`);
    }
    return;
  }
  if (MaximumRetryCount === 0) return;
  if (!modern && Name === '') return;
  throw invalidParameter(
    modern
      ? `invalid restart policy: maximum retry count can only be used with 'on-failure'${MaximumRetryCount < 0 ? ' and cannot be negative' : ''}`
      : `maximum retry count cannot be used with restart policy '${Name}'`,
  );
}

function validateCapabilities(field: string, names: readonly string[]): void {
  for (const name of names) {
    const full = normalCapability(name);
    if (full !== 'ALL' && !(CAPABILITIES as readonly string[]).includes(full)) {
      throw invalidParameter(`invalid ${field}: unknown capability: "${full}"`);
    }
  }
}

/** `net_admin` becomes `CAP_NET_ADMIN`, `all` becomes `ALL`. */
export function normalCapability(name: string): string {
  const upper = name.toUpperCase();
  return upper === 'ALL' || upper.startsWith('CAP_') ? upper : `CAP_${upper}`;
}

const sharedOr = (mode: string, words: readonly string[]): boolean =>
  words.includes(mode) || (mode.startsWith('container:') && mode.length > 'container:'.length);

/** `container:` without a name is only found out at the start. */
export const isIpcMode = (mode: string): boolean =>
  ['', 'none', 'private', 'host', 'shareable'].includes(mode) || mode.startsWith('container:');

function validatePlatform(daemon: Daemon, host: Partial<HostConfig>): readonly string[] {
  const warnings: string[] = [];
  const invalid = (what: string, mode: string) => invalidParameter(`invalid ${what} mode: ${mode}`);
  // Before 23 that was found out only at the start.
  if (since(daemon.version, 23) && !isIpcMode(host.IpcMode ?? '')) throw invalid('IPC', host.IpcMode ?? '');
  if (!sharedOr(host.PidMode ?? '', ['', 'host'])) throw invalid('PID', host.PidMode ?? '');
  if (!['', 'default'].includes((host.Isolation ?? '').toLowerCase())) {
    throw invalidParameter(
      since(daemon.version, 28)
        ? `invalid isolation (${host.Isolation}): linux only supports 'default'`
        : `Invalid isolation: "${host.Isolation}" - linux only supports 'default'`,
    );
  }
  if (!['', 'host'].includes(host.UTSMode ?? '')) throw invalid('UTS', host.UTSMode ?? '');
  if ((host.ShmSize ?? 0) < 0) throw invalidParameter('SHM size can not be less than 0');
  const score = host.OomScoreAdj ?? 0;
  if (score < -1000 || score > 1000) {
    throw invalidParameter(`Invalid value ${score}, range for oom score adj is [-1000, 1000]`);
  }
  // Before 28 that was found out only at the start.
  if (since(daemon.version, 28) && (host.CpuShares ?? 0) < 0) {
    throw invalidParameter(`invalid CPU shares (${host.CpuShares}): value must be a positive integer`);
  }
  if (host.NetworkMode === 'host' && Object.keys(host.PortBindings ?? {}).length > 0) {
    warnings.push('Published ports are discarded when using host network mode');
  }
  if (host.CgroupParent && usesSystemd(daemon.config.current, daemon) && !/^.+\.slice$/.test(host.CgroupParent)) {
    throw invalidParameter('cgroup-parent for systemd cgroup should be a valid slice named as "xxx.slice"');
  }
  for (const destination of Object.keys(host.Tmpfs ?? {})) {
    if (/^\/+$/.test(destination)) throw invalidParameter("invalid specification: destination can't be '/'");
    if (!destination.startsWith('/'))
      throw invalidParameter(`invalid mount path: '${destination}' mount path must be absolute`);
  }
  if (!['', 'host', 'private'].includes(host.CgroupnsMode ?? '')) {
    throw invalidParameter(`invalid cgroup namespace mode: ${host.CgroupnsMode}`);
  }
  return warnings;
}
