// Models moby api/server/router/system/system_routes.go: what clients of an older API are told.
import type { DiskUsage, InfoResponse } from '../../api/types/system.ts';
import { since } from '../../engine-version.ts';
import { invalidParameter } from '../../errdefs/errdefs.ts';
import { speaks } from '../httputils/api-version.ts';
import type { Call } from '../httputils/call.ts';
import { alphabetical } from '../httputils/respond.ts';

/** What an older API had besides is merged in by name, so that the answer is in alphabetical order. */
export function infoFor(info: InfoResponse, call: Call): unknown {
  const { engine } = call;
  const old: Record<string, unknown> = { ...info };
  if (!speaks(call, '1.25')) old.SecurityOptions = info.SecurityOptions.map((option) => /name=(\w+)/.exec(option)?.[1]);
  if (!speaks(call, '1.25') && !since(engine, 27)) {
    const { Warnings } = old;
    if (since(engine, 23)) delete old.Warnings;
    Object.assign(old, { ExecutionDriver: '<not supported>' }, since(engine, 23) && { Warnings });
  }
  if (since(engine, 23)) {
    if (speaks(call, '1.42')) delete old.KernelMemory;
    else if ('KernelMemoryTCP' in old) insertBefore(old, 'KernelMemoryTCP', { KernelMemory: true });
  }
  if (!speaks(call, '1.44')) old.Runtimes = withoutStatus(info.Runtimes);
  if (since(engine, 27) && !speaks(call, '1.46')) delete old.Containerd;
  if (!since(engine, 28)) return old;
  if (!speaks(call, '1.47')) {
    const fields = { AllowNondistributableArtifactsCIDRs: null, AllowNondistributableArtifactsHostnames: null };
    old.RegistryConfig = { ...fields, ...info.RegistryConfig };
  }
  if (!speaks(call, '1.49')) {
    delete old.FirewallBackend;
    for (const name of ['ContainerdCommit', 'RuncCommit', 'InitCommit'] as const) {
      const { ID } = info[name];
      old[name] = { ID, ...(ID !== '' && { Expected: ID }) };
    }
  }
  return speaks(call, '1.50') ? old : alphabetical({ ...old, BridgeNfIptables: false, BridgeNfIp6tables: false });
}

function insertBefore(target: Record<string, unknown>, name: string, more: Record<string, unknown>): void {
  const rest = Object.entries(target);
  const at = rest.findIndex(([key]) => key === name);
  for (const [key] of rest) delete target[key];
  Object.assign(target, Object.fromEntries(rest.slice(0, at)), more, Object.fromEntries(rest.slice(at)));
}

const withoutStatus = (runtimes: InfoResponse['Runtimes']): unknown =>
  Object.fromEntries(Object.entries(runtimes).map(([name, { status: _, ...runtime }]) => [name, runtime]));

const TYPES = ['container', 'image', 'volume', 'build-cache'] as const;

/** `type` narrows it from API 1.42 on; what was not asked for is null. */
export function diskUsageFor(usage: DiskUsage, call: Call): DiskUsage {
  const asked = call.query.getAll('type');
  const narrowed = asked.length > 0 && speaks(call, '1.42');
  for (const type of narrowed ? asked : []) {
    if (!(TYPES as readonly string[]).includes(type)) throw invalidParameter(`unknown object type: ${type}`);
  }
  const has = (type: (typeof TYPES)[number]): boolean => !narrowed || asked.includes(type);
  const virtual = since(call.engine, 25) && !speaks(call, '1.44');
  const images = virtual ? usage.Images?.map((image) => ({ ...image, VirtualSize: image.Size })) : usage.Images;
  return {
    ...usage,
    LayersSize: has('image') ? usage.LayersSize : 0,
    Images: has('image') ? (images ?? null) : null,
    Containers: has('container') ? usage.Containers : null,
    Volumes: has('volume') ? usage.Volumes : null,
    BuildCache: has('build-cache') ? usage.BuildCache : null,
  };
}
