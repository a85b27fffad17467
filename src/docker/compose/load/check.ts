// Models compose-spec/compose-go validation/*.go: what a schema cannot say.
import { isIp } from '../../cli/opts/ports.ts';
import { LoadError } from './errors.ts';
import { dotted, eachChild, goText, isMap, lookUp, type Place, type Tree, type TreeMap } from './tree.ts';

type Check = (value: Tree, place: Place) => void;

/** Throws LoadError for the first thing that is wrong. */
export function checkTree(tree: TreeMap, modern: boolean): void {
  const walk = (value: Tree, place: Place): Tree => {
    const check = lookUp(CHECKS, place) ?? (modern ? lookUp(MODERN, place) : undefined);
    if (!check) return eachChild(value, place, walk);
    check(value, place);
    return value;
  };
  walk(tree, []);
}

const volume: Check = (value, place) => {
  if (value === null) return;
  if (!isMap(value)) throw new LoadError(`expected volume, got ${goText(value)}`);
  if (value.get('external') !== true) return;
  for (const key of value.keys()) {
    if (key !== 'name' && key !== 'external' && !key.startsWith('x-'))
      throw new LoadError(`${dotted(place)}: conflicting parameters "external" and ${JSON.stringify(key)} specified`);
  }
};

const fileObject =
  (...keys: string[]): Check =>
  (value, place) => {
    if (!isMap(value)) return;
    const count = keys.filter((key) => value.has(key)).length;
    if (count > 1) throw new LoadError(`${dotted(place)}: ${keys.join('|')} attributes are mutually exclusive`);
    if (count === 0 && !value.has('driver') && !value.has('external'))
      throw new LoadError(`${dotted(place)}: one of ${keys.join('|')} must be set`);
  };

const path: Check = (value, place) => {
  if (value === '') throw new LoadError(`${dotted(place)}: value can't be blank`);
};

const device: Check = (value, place) => {
  if (isMap(value) && value.has('count') && value.has('device_ids'))
    throw new LoadError(`${dotted(place)}: "count" and "device_ids" attributes are exclusive`);
};

const address: Check = (value, place) => {
  const ip = isMap(value) ? value.get('host_ip') : undefined;
  if (typeof ip === 'string' && !isIp(ip)) throw new LoadError(`${dotted(place)}: invalid ip address: ${ip}`);
};

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['volumes.*', volume],
  ['configs.*', fileObject('file', 'environment', 'content')],
  ['secrets.*', fileObject('file', 'environment')],
  ['services.*.develop.watch.*.path', path],
  ['services.*.deploy.resources.reservations.devices.*', device],
  ['services.*.gpus.*', device],
]);

const MODERN: ReadonlyMap<string, Check> = new Map([['services.*.ports.*', address]]);
