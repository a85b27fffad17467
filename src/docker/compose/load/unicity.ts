// Models compose-spec/compose-go override/uncity.go: of list items that mean the same thing the last one stays.
import { LoadError } from './errors.ts';
import {
  dotted,
  eachChild,
  goString,
  goText,
  goType,
  isList,
  isMap,
  lookUp,
  type Place,
  type Tree,
  type TreeMap,
} from './tree.ts';
import { parseVolume } from './volumes.ts';

/** What makes two items the same. */
type Indexer = (item: Tree, place: Place) => string;

/** Drops redefined items of lists, in place. Throws LoadError for items of a wrong type. */
export function enforceUnicity(tree: TreeMap): TreeMap {
  walk(tree, []);
  return tree;
}

function walk(value: Tree, place: Place): Tree {
  if (isMap(value)) return eachChild(value, place, walk);
  const indexer = isList(value) ? lookUp(UNIQUE, place) : undefined;
  if (!isList(value) || !indexer) return value;
  const items = new Map<string, Tree>();
  value.forEach((item, index) => {
    items.set(indexer(item, [...place, `[${index}]`]), item);
  });
  return [...items.values()];
}

const keyValue: Indexer = (item, place) => {
  if (typeof item === 'string') return item.split('=')[0] ?? item;
  throw new LoadError(`${dotted(place)}: unexpected type ${goType(item)}`);
};

const target =
  (what: string): ((item: TreeMap, place: Place) => string) =>
  (item, place) => {
    const found = item.get('target');
    if (typeof found === 'string') return found;
    throw new LoadError(`service ${what} ${dotted(place)} is missing a mount target`);
  };

const volume: Indexer = (item, place) => {
  if (isMap(item)) return target('volume')(item, place);
  if (typeof item !== 'string') return '';
  const found = parseVolume(item).get('target');
  return found === undefined ? '' : goText(found);
};

const device: Indexer = (item, place) => {
  if (isMap(item)) return target('device')(item, place);
  if (typeof item !== 'string') return '';
  const parts = item.split(':');
  return parts[1] ?? parts[0] ?? '';
};

const expose: Indexer = (item, place) => {
  if (typeof item === 'string' || Number.isInteger(item)) return goText(item);
  throw new LoadError(`${dotted(place)}: unsupported expose value ${goString(item)}`);
};

const mount =
  (directory: string): Indexer =>
  (item, place) => {
    if (typeof item === 'string') return `${directory}/${item}`;
    if (!isMap(item)) throw new LoadError(`${dotted(place)}: unsupported expose value ${goString(item)}`);
    const found = item.get('target');
    return found === undefined ? `${directory}/${goText(item.get('source'))}` : goText(found);
  };

const port: Indexer = (item, place) => {
  if (!isMap(item)) return goText(item);
  const inside = item.get('target');
  if (inside === undefined) throw new LoadError(`service ports ${dotted(place)} is missing a target port`);
  const part = (name: string, other: string): string => (item.has(name) ? goText(item.get(name)) : other);
  return `${part('host_ip', '0.0.0.0')}:${part('published', '')}:${goText(inside)}/${part('protocol', 'tcp')}`;
};

const envFile: Indexer = (item, place) => {
  if (!isMap(item)) return goText(item);
  const path = item.get('path');
  if (path === undefined) throw new LoadError(`environment path attribute ${dotted(place)} is missing`);
  return goText(path);
};

const UNIQUE: ReadonlyMap<string, Indexer> = new Map<string, Indexer>([
  ['services.*.devices', device],
  ['services.*.configs', mount('')],
  ['services.*.secrets', mount('/run/secrets')],
  ['services.*.env_file', envFile],
  ['services.*.expose', expose],
  ['services.*.ports', port],
  ['services.*.volumes', volume],
  ...[
    'networks.*.labels',
    'networks.*.ipam.options',
    'services.*.annotations',
    'services.*.build.args',
    'services.*.build.additional_contexts',
    'services.*.build.platform',
    'services.*.build.tags',
    'services.*.build.labels',
    'services.*.cap_add',
    'services.*.cap_drop',
    'services.*.deploy.labels',
    'services.*.dns',
    'services.*.dns_opt',
    'services.*.dns_search',
    'services.*.environment',
    'services.*.labels',
    'services.*.links',
    'services.*.networks.*.aliases',
    'services.*.networks.*.link_local_ips',
    'services.*.profiles',
    'services.*.sysctls',
    'services.*.tmpfs',
  ].map((pattern): [string, Indexer] => [pattern, keyValue]),
]);
