// Models Cache.InjectDevices of tags.cncf.io/container-device-interface/pkg/cdi/cache.go.
import { CdiError } from '../../host/cdi/decode.ts';
import type { CdiRegistry, LoadedSpec } from '../../host/cdi/registry.ts';
import type { Files } from '../../host/fs/files.ts';
import type { CdiContainerEdits, CdiSpec } from '../../host/nvidia/cdi/spec.ts';
import type { OciSpec } from '../runtimes/spec.ts';
import { applyEdits } from './apply.ts';

/**
 * The specification with devices by their full names: what a file says for all of its devices comes before the first of
 * them. Throws `CdiError` for names that no file has, and for devices that are not on this machine.
 */
export function injectDevices(spec: OciSpec, registry: CdiRegistry, names: readonly string[], files: Files): OciSpec {
  const unresolved = names.filter((name) => !registry.devices.has(name));
  if (unresolved.length > 0) throw new CdiError(`unresolvable CDI devices ${unresolved.join(', ')}`);
  const seen = new Set<LoadedSpec>();
  const edits: CdiContainerEdits[] = [];
  for (const name of names) {
    const found = registry.devices.get(name);
    if (!found) continue;
    if (!seen.has(found.from)) edits.push(found.from.spec.containerEdits ?? {});
    seen.add(found.from);
    edits.push(found.device.containerEdits);
  }
  try {
    return applyEdits(spec, joined(edits), files);
  } catch (error) {
    if (error instanceof CdiError) throw new CdiError(`failed to inject devices: ${error.message}`);
    throw error;
  }
}

/** All devices of one specification that was made on the spot, one after the other, then what holds for all. */
export function injectSpec(spec: OciSpec, { devices, containerEdits = {}, kind }: CdiSpec, files: Files): OciSpec {
  let out = spec;
  for (const { name, containerEdits: edits } of devices) {
    try {
      out = applyEdits(out, edits, files);
    } catch (error) {
      if (error instanceof CdiError)
        throw new CdiError(`failed to apply edits for device "${kind}=${name}": ${error.message}`);
      throw error;
    }
  }
  return applyEdits(out, containerEdits, files);
}

const joined = (all: readonly CdiContainerEdits[]): CdiContainerEdits => ({
  env: all.flatMap(({ env = [] }) => env),
  deviceNodes: all.flatMap(({ deviceNodes = [] }) => deviceNodes),
  hooks: all.flatMap(({ hooks = [] }) => hooks),
  mounts: all.flatMap(({ mounts = [] }) => mounts),
  additionalGids: all.flatMap(({ additionalGids = [] }) => additionalGids),
});
