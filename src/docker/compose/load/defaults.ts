// Models compose-spec/compose-go transform/defaults.go and loader/omitEmpty.go.
import { eachChild, goText, isList, isMap, lookUp, type Place, type Tree, type TreeMap } from './tree.ts';

const fill =
  (make: (value: TreeMap) => readonly (readonly [string, Tree])[]) =>
  (value: Tree): Tree => {
    if (isMap(value)) for (const [key, item] of make(value)) if (!value.has(key)) value.set(key, item);
    return value;
  };

const device = fill((value) => (value.has('device_ids') ? [] : [['count', 'all']]));

const DEFAULTS: ReadonlyMap<string, (value: Tree) => Tree> = new Map([
  ['services.*.build', fill(() => [['context', '.']])],
  ['services.*.secrets.*', fill((value) => [['target', `/run/secrets/${goText(value.get('source'))}`]])],
  [
    'services.*.ports.*',
    fill(() => [
      ['protocol', 'tcp'],
      ['mode', 'ingress'],
    ]),
  ],
  ['services.*.deploy.resources.reservations.devices.*', device],
  ['services.*.gpus.*', device],
]);

/** Sets what is missing, in place. */
export function setDefaults(value: Tree, place: Place = []): Tree {
  const set = lookUp(DEFAULTS, place);
  return set ? set(value) : eachChild(value, place, setDefaults);
}

/** Drops empty entries where they mean nothing. */
export function omitEmpty(tree: TreeMap): void {
  for (const service of servicesOf(tree)) {
    const dns = service.get('dns');
    if (isList(dns))
      service.set(
        'dns',
        dns.filter((item) => item !== null && item !== ''),
      );
  }
}

export const servicesOf = (tree: TreeMap): TreeMap[] => {
  const services = tree.get('services');
  return isMap(services) ? [...services.values()].filter(isMap) : [];
};
