// Models compose-spec/compose-go override/merge.go: one file laid over another.
import { LoadError } from './errors.ts';
import { dotted, goText, goType, isList, isMap, lookUp, type Place, type Tree, type TreeMap } from './tree.ts';

type Merger = (base: Tree, other: Tree, place: Place) => Tree;

/** Lays `other` over `base`, in place. Throws LoadError where one holds a list and the other a mapping. */
export function mergeFiles(base: TreeMap, other: TreeMap): TreeMap {
  return mergeMappings(base, other, []);
}

/** Lays a service over the one it extends, in place. */
export function extendService(base: TreeMap, other: TreeMap): TreeMap {
  const merged = mergeTrees(base, other, ['services', 'x']);
  return isMap(merged) ? merged : other;
}

function mergeTrees(base: Tree, other: Tree, place: Place): Tree {
  const special = lookUp(SPECIAL, place);
  if (special) return special(base, other, place);
  if (other === null) return base;
  if (isMap(base)) {
    if (!isMap(other)) throw new LoadError(`cannot override ${dotted(place)}`);
    return mergeMappings(base, other, place);
  }
  if (isList(base)) {
    if (!isList(other)) throw new LoadError(`cannot override ${dotted(place)}`);
    return [...base, ...other];
  }
  return other;
}

function mergeMappings(base: TreeMap, other: TreeMap, place: Place): TreeMap {
  for (const [key, value] of other) {
    const mine = base.get(key);
    base.set(key, mine === undefined ? value : mergeTrees(mine, value, [...place, key]));
  }
  return base;
}

const replace: Merger = (_, other) => other;

/** Both as lists of `key=value`. */
const concatenate: Merger = (base, other) => [...toList(base), ...toList(other)];

export function toList(value: Tree): Tree[] {
  if (isList(value)) return value;
  if (typeof value === 'string') return [value];
  if (!isMap(value)) return [];
  return [...value]
    .flatMap(([key, item]) => {
      if (item === null) return [key];
      return (isList(item) ? item : [item]).map((one) => `${key}=${goText(one)}`);
    })
    .sort();
}

function toMapping(value: Tree, make: () => Tree): TreeMap {
  if (isMap(value)) return value;
  if (isList(value)) return new Map(value.map((item) => [goText(item), make()]));
  return new Map();
}

const asMapping =
  (make: () => Tree): Merger =>
  (base, other, place) =>
    mergeMappings(toMapping(base, make), toMapping(other, make), place);

const started = (): Tree =>
  new Map<string, Tree>([
    ['condition', 'service_started'],
    ['required', true],
  ]);

const build: Merger = (base, other, place) => {
  const whole = (value: Tree): TreeMap =>
    isMap(value) ? value : new Map(typeof value === 'string' ? [['context', value]] : []);
  return mergeMappings(whole(base), whole(other), place);
};

/** Options of a driver are merged only when both files name the same one. */
const logging: Merger = (base, other, place) => {
  if (!isMap(base) || !isMap(other)) return other;
  const mine = base.get('driver');
  const theirs = other.get('driver');
  return mine === theirs || mine === undefined || theirs === undefined ? mergeMappings(base, other, place) : other;
};

const extraHosts: Merger = (base, other) => {
  const mine = toList(base);
  return [...mine, ...toList(other).filter((one) => !mine.includes(one))];
};

/** Pools with the same subnet are one. */
const ipamConfig: Merger = (base, other, place) => {
  if (!isList(base) || !isList(other)) throw new LoadError(`${dotted(place)}: unexpected type ${goType(base)}`);
  const pools: TreeMap[] = [];
  const indexOf = (pool: TreeMap): number => pools.findIndex((one) => one.get('subnet') === pool.get('subnet'));
  for (const original of base.filter(isMap)) {
    for (const override of other.filter(isMap)) {
      if (override.get('subnet') !== original.get('subnet') && indexOf(override) < 0) {
        pools.push(override);
        continue;
      }
      const merged = mergeMappings(original, override, place);
      const index = indexOf(merged);
      if (index >= 0) pools[index] = merged;
      else pools.push(merged);
    }
  }
  return pools;
};

const SPECIAL: ReadonlyMap<string, Merger> = new Map<string, Merger>([
  ['networks.*.ipam.config', ipamConfig],
  ['services.*.build', build],
  ['services.*.build.extra_hosts', extraHosts],
  ['services.*.extra_hosts', extraHosts],
  ['services.*.command', replace],
  ['services.*.entrypoint', replace],
  ['services.*.healthcheck.test', replace],
  ['services.*.ulimits.*', replace],
  ['services.*.depends_on', asMapping(started)],
  ['services.*.networks', asMapping(() => null)],
  ['services.*.models', asMapping(() => null)],
  ['services.*.logging', logging],
  ...[
    'networks.*.labels',
    'volumes.*.labels',
    'services.*.annotations',
    'services.*.build.args',
    'services.*.build.additional_contexts',
    'services.*.build.labels',
    'services.*.deploy.labels',
    'services.*.dns',
    'services.*.dns_opt',
    'services.*.dns_search',
    'services.*.env_file',
    'services.*.label_file',
    'services.*.environment',
    'services.*.labels',
    'services.*.sysctls',
    'services.*.tmpfs',
  ].map((pattern): [string, Merger] => [pattern, concatenate]),
]);
