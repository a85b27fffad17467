// Models nvidia-container-toolkit v1.17.1 pkg/nvcdi/transform: no entry twice, an order of its own, a device `all`.
import type { CdiContainerEdits, CdiDevice, CdiSpec } from './spec.ts';

type Lists = Required<Pick<CdiContainerEdits, 'env' | 'deviceNodes' | 'hooks' | 'mounts'>>;

const listsOf = ({ env = [], deviceNodes = [], hooks = [], mounts = [] }: CdiContainerEdits): Lists => ({
  env,
  deviceNodes,
  hooks,
  mounts,
});

const identity = (entry: unknown): string => JSON.stringify(entry);

function unique<T>(entries: readonly T[], taken: ReadonlySet<string>): T[] {
  const seen = new Set(taken);
  return entries.filter((entry) => !seen.has(identity(entry)) && seen.add(identity(entry)));
}

const depth = (path: string): number => path.split('/').length;

/** The fewer folders the earlier, then by name. */
const comparePaths = (one: string, other: string): number =>
  depth(one) - depth(other) || (one < other ? -1 : one > other ? 1 : 0);

/** Without doubles and without what `common` has; empty lists are left out. */
function tidy(edits: CdiContainerEdits, common: readonly unknown[] = []): CdiContainerEdits {
  const taken = new Set(common.map(identity));
  const lists = listsOf(edits);
  const deviceNodes = unique(lists.deviceNodes, taken).sort((one, other) => comparePaths(one.path, other.path));
  const mounts = unique(lists.mounts, taken).sort((one, other) => comparePaths(one.containerPath, other.containerPath));
  const env = unique(lists.env, taken);
  const hooks = unique(lists.hooks, taken);
  return {
    ...(env.length > 0 && { env }),
    ...(deviceNodes.length > 0 && { deviceNodes }),
    ...(hooks.length > 0 && { hooks }),
    ...(mounts.length > 0 && { mounts }),
  };
}

const byName = (one: CdiDevice, other: CdiDevice): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

export function simplify(spec: CdiSpec): CdiSpec {
  const containerEdits = tidy(spec.containerEdits ?? {});
  const common = Object.values(listsOf(containerEdits)).flat();
  const devices = spec.devices
    .map((device): CdiDevice => {
      const own = tidy(device.containerEdits, common);
      return { ...device, containerEdits: Object.keys(own).length > 0 ? own : tidy(device.containerEdits) };
    })
    .sort(byName);
  return { ...spec, devices, containerEdits };
}

/** Adds a device that is all of them together, unless there is one of that name. */
export function mergeAll(spec: CdiSpec): CdiSpec {
  if (spec.devices.some(({ name }) => name === 'all')) return spec;
  const lists = spec.devices.map(({ containerEdits }) => listsOf(containerEdits));
  const containerEdits: CdiContainerEdits = {
    env: lists.flatMap(({ env }) => env),
    deviceNodes: lists.flatMap(({ deviceNodes }) => deviceNodes),
    hooks: lists.flatMap(({ hooks }) => hooks),
    mounts: lists.flatMap(({ mounts }) => mounts),
  };
  return simplify({ ...spec, devices: [...spec.devices, { name: 'all', containerEdits }] });
}
