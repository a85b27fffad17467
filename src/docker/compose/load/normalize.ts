// Models compose-spec/compose-go loader/normalize.go and environment.go: what is implied is written down.
import { servicesOf } from './defaults.ts';
import { goText, isList, isMap, mapAt, type Tree, type TreeMap } from './tree.ts';
import { cleanPath } from './volumes.ts';

type Variables = ReadonlyMap<string, string>;

/** Adds the default network, build defaults, implied dependencies and names, in place. */
export function normalize(tree: TreeMap, variables: Variables, modern: boolean): void {
  addNetworks(tree, modern);
  for (const service of servicesOf(tree)) normalizeService(service, variables);
  addNames(tree);
}

function addNetworks(tree: TreeMap, modern: boolean): void {
  const networks = mapAt(tree, 'networks') ?? new Map<string, Tree>();
  let used = false;
  for (const service of servicesOf(tree)) {
    if ((modern && service.has('provider')) || service.has('network_mode')) continue;
    const own = mapAt(service, 'networks');
    if (!own || own.size === 0) service.set('networks', new Map([['default', null]]));
    used ||= !own || own.size === 0 || own.has('default');
  }
  if (used && !networks.has('default')) networks.set('default', null);
  if (networks.size > 0) tree.set('networks', networks);
}

function normalizeService(service: TreeMap, variables: Variables): void {
  if (service.get('pull_policy') === 'if_not_present') service.set('pull_policy', 'missing');
  const build = mapAt(service, 'build');
  if (build) {
    if ((build.get('context') ?? null) === null) build.set('context', '.');
    if (!build.has('dockerfile') && !build.has('dockerfile_inline')) build.set('dockerfile', 'Dockerfile');
    const args = build.get('args');
    if (args !== undefined) build.set('args', resolveVariables(args, variables, false));
  }
  const environment = service.get('environment');
  if (environment !== undefined) service.set('environment', resolveVariables(environment, variables, true));
  const volumes = service.get('volumes');
  for (const volume of isList(volumes) ? volumes.filter(isMap) : []) {
    const target = volume.get('target');
    if (typeof target === 'string') volume.set('target', cleanPath(target) || '.');
  }
  addDependencies(service);
}

function addDependencies(service: TreeMap): void {
  const dependencies = mapAt(service, 'depends_on') ?? new Map<string, Tree>();
  const depend = (name: string, restart: boolean): void => {
    if (dependencies.has(name)) return;
    dependencies.set(
      name,
      new Map<string, Tree>([
        ['condition', 'service_started'],
        ['restart', restart],
        ['required', true],
      ]),
    );
  };
  const items = (key: string): string[] => {
    const value = service.get(key);
    return isList(value) ? value.map(goText) : [];
  };
  for (const link of items('links')) {
    const parts = link.split(':');
    depend(parts.length === 2 ? (parts[0] ?? '') : link, true);
  }
  for (const namespace of ['network_mode', 'ipc', 'pid', 'uts', 'cgroup']) {
    const value = service.get(namespace);
    if (typeof value === 'string' && value.startsWith('service:')) depend(value.slice('service:'.length), true);
  }
  for (const from of items('volumes_from')) if (!from.startsWith('container:')) depend(from.split(':')[0] ?? '', false);
  if (dependencies.size > 0) service.set('depends_on', dependencies);
}

/** Gives variables without a value that of the environment. */
function resolveVariables(value: Tree, variables: Variables, keepEmpty: boolean): Tree {
  if (isMap(value)) {
    const entries = [...value].flatMap(([key, item]): [string, Tree][] => {
      if (item !== null) return [[key, item]];
      const found = variables.get(key);
      return found !== undefined ? [[key, found]] : keepEmpty ? [[key, null]] : [];
    });
    return new Map(entries);
  }
  if (!isList(value)) return value;
  return value.flatMap((item): Tree[] => {
    if (typeof item !== 'string' || item.includes('=')) return [item];
    const found = variables.get(item);
    return found !== undefined ? [`${item}=${found}`] : keepEmpty ? [item] : [];
  });
}

/** What has no name of its own is called after its key and the project. */
function addNames(tree: TreeMap): void {
  for (const kind of ['networks', 'volumes', 'configs', 'secrets']) {
    const resources = mapAt(tree, kind);
    for (const [key, value] of resources ?? []) {
      const resource = isMap(value) ? value : new Map<string, Tree>();
      if ((resource.get('name') ?? null) === null) {
        const external = /^(1|t|T|TRUE|true|True)$/.test(goText(resource.get('external')));
        resource.set('name', external ? key : `${goText(tree.get('name'))}_${key}`);
      }
      resources?.set(key, resource);
    }
  }
}

/** Values that the environment gives to variables, secrets and configs, in place. */
export function resolveEnvironment(tree: TreeMap, variables: Variables): void {
  for (const service of servicesOf(tree)) {
    const environment = service.get('environment');
    if (!isList(environment)) continue;
    const resolved = environment.filter((item) => typeof item === 'string');
    service.set(
      'environment',
      resolved.map((item) => (variables.has(item) ? `${item}=${variables.get(item)}` : item)),
    );
  }
  for (const config of mapAt(tree, 'configs')?.values() ?? []) {
    const name = isMap(config) ? config.get('environment') : undefined;
    const value = typeof name === 'string' ? variables.get(name) : undefined;
    if (isMap(config) && value !== undefined) config.set('content', value);
  }
}
