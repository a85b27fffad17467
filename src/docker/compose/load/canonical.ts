// Models compose-spec/compose-go transform/*.go: short notations as long ones, and what is assumed where nothing is said.
import { type PortWording, parsePublished } from '../../cli/opts/ports.ts';
import { LoadError } from './errors.ts';
import {
  dotted,
  eachChild,
  goText,
  goType,
  isList,
  isMap,
  lookUp,
  type Place,
  type Tree,
  type TreeMap,
} from './tree.ts';
import { cleanPath, parseVolume } from './volumes.ts';

export interface CanonicalContext {
  /** Leaves what cannot be read as it is: variables are not replaced yet. */
  readonly lenient: boolean;
  readonly modern: boolean;
  readonly portWording: PortWording;
  readonly warn: (message: string) => void;
}

type Transform = (value: Tree, place: Place, context: CanonicalContext) => Tree;

/** Writes every short notation out, in place. Throws LoadError. */
export function canonical(tree: TreeMap, context: CanonicalContext): TreeMap {
  eachChild(tree, [], (value, place) => walk(value, place, context));
  return tree;
}

function walk(value: Tree, place: Place, context: CanonicalContext): Tree {
  const transform = lookUp(context.modern ? MODERN : CLASSIC, place);
  return transform ? transform(value, place, context) : below(value, place, context);
}

const below: Transform = (value, place, context) => eachChild(value, place, (child, at) => walk(child, at, context));

const wrongType = (value: Tree, place: Place, what: string): LoadError =>
  new LoadError(`${dotted(place)}: invalid type ${goType(value)} for ${what}`);

const mapOf = (entries: Readonly<Record<string, Tree>>): TreeMap => new Map(Object.entries(entries));

const stringOrList: Transform = (value) => (typeof value === 'string' ? [value] : value);

const build: Transform = (value, place, context) => {
  if (typeof value === 'string') return mapOf({ context: value });
  if (isMap(value)) return below(value, place, context);
  throw wrongType(value, place, 'build');
};

const fileMount: Transform = (value, place) => {
  if (isMap(value)) return value;
  if (typeof value === 'string') return mapOf({ source: value });
  throw new LoadError(`${dotted(place)}: unsupported type ${goType(value)}`);
};

const asText: Transform = (value) => (typeof value === 'string' ? value : goText(value));

const keyValue: Transform = (value, place, { lenient }) => {
  if (isMap(value)) return value;
  if (!isList(value)) throw new LoadError(`${dotted(place)}: invalid type ${goType(value)}`);
  const bad = value.find((item) => !goText(item).includes('='));
  if (bad !== undefined && lenient) return value;
  if (bad !== undefined) throw new LoadError(`${dotted(place)}: invalid value ${goText(bad)}, expected key=value`);
  return new Map(value.map((item) => splitAt(goText(item))));
};

function splitAt(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

const dependsOn: Transform = (value, place) => {
  if (isList(value))
    return new Map(value.map((name) => [goText(name), mapOf({ condition: 'service_started', required: true })]));
  if (!isMap(value)) throw wrongType(value, place, 'depend_on');
  for (const [name, dependency] of value) {
    if (!isMap(dependency)) throw new LoadError(`${dotted(place)}.${name}: unsupported value ${goText(value)}`);
    if (!dependency.has('condition')) dependency.set('condition', 'service_started');
    if (!dependency.has('required')) dependency.set('required', true);
  }
  return value;
};

const envFile: Transform = (value, place) => {
  const one = (item: Tree): Tree => {
    if (typeof item === 'string') return mapOf({ path: item, required: true });
    if (isMap(item) && !item.has('required')) item.set('required', true);
    return isMap(item) ? item : null;
  };
  if (typeof value === 'string') return [one(value)];
  if (isList(value)) return value.map(one);
  throw wrongType(value, place, 'env_file');
};

const extendsService: Transform = (value, place, context) => {
  if (typeof value === 'string') return mapOf({ service: value });
  if (isMap(value)) return below(value, place, context);
  throw wrongType(value, place, 'extends');
};

const gpus: Transform = (value, place, context) => {
  if (typeof value === 'string') return [mapOf({ count: 'all' })];
  if (isList(value)) return below(value, place, context);
  throw wrongType(value, place, 'gpus');
};

const listToMap: Transform = (value) => (isList(value) ? new Map(value.map((name) => [goText(name), null])) : value);

const volumeMount: Transform = (value, place, { lenient }) => {
  if (isMap(value)) return value;
  if (typeof value !== 'string') throw wrongType(value, place, 'service volume mount');
  try {
    const volume = parseVolume(value);
    return volume.set('target', cleanPath(goText(volume.get('target'))));
  } catch (error) {
    if (lenient && error instanceof LoadError) return value;
    throw error;
  }
};

const deviceMapping: Transform = (value, place, { lenient }) => {
  if (isMap(value)) return value;
  if (typeof value !== 'string') throw wrongType(value, place, 'service volume mount');
  const parts = value.split(':');
  if (parts.length > 3 && !lenient) throw new LoadError(`confusing device mapping, please use long syntax: ${value}`);
  const [source = '', target = '', permissions = 'rwm'] = parts.length > 3 ? [] : parts;
  return mapOf({ source, target: target || source, permissions });
};

const ports: Transform = (value, place, { lenient, portWording }) => {
  if (!isList(value)) throw wrongType(value, place, 'port');
  const out: Tree[] = [];
  for (const entry of value) {
    if (isMap(entry)) {
      out.push(entry);
      continue;
    }
    if (typeof entry !== 'string' && !Number.isInteger(entry)) throw wrongType(entry, place, 'port');
    try {
      out.push(...parsePortSpec(goText(entry), portWording));
    } catch (error) {
      if (lenient) return value;
      throw error instanceof Error ? new LoadError(error.message) : error;
    }
  }
  return out;
};

/** `127.0.0.1:8000-8002:80-82/udp` as one entry a port. */
export function parsePortSpec(spec: string, wording: PortWording): TreeMap[] {
  const { bindings } = parsePublished([spec], wording);
  return [...bindings.keys()].sort().flatMap((port) => {
    const [number = '', protocol = ''] = port.split('/');
    return (bindings.get(port) ?? []).map(({ HostIp, HostPort }) => {
      const entry: TreeMap = new Map([['mode', 'ingress']] as [string, Tree][]);
      if (HostIp) entry.set('host_ip', HostIp);
      entry.set('target', Number(number));
      if (HostPort) entry.set('published', HostPort);
      return entry.set('protocol', protocol);
    });
  });
}

const ssh: Transform = (value, place) => {
  if (isMap(value)) return value;
  if (!isList(value)) throw wrongType(value, place, 'ssh');
  return new Map(
    value.map((item): [string, Tree] => {
      if (typeof item !== 'string') throw new LoadError(`invalid ssh key type ${goType(item)}`);
      if (item.includes('=')) return splitAt(item);
      if (item !== 'default') throw new LoadError(`invalid ssh key ${JSON.stringify(item)}`);
      return [item, null];
    }),
  );
};

const ulimit: Transform = (value, place) => {
  if (isMap(value) || Number.isInteger(value)) return value;
  throw wrongType(value, place, 'external');
};

/** `external: {name: …}`, as files before version 3.4 say it. */
const maybeExternal: Transform = (value, place, context) => {
  if (!isMap(value)) return value;
  below(value, place, context);
  const external = value.get('external');
  if (!isMap(external)) return value;
  value.set('external', true);
  const name = external.get('name');
  if (name === undefined) return value;
  context.warn(`${dotted(place)}: external.name is deprecated. Please set name and external: true`);
  if (value.has('name') && value.get('name') !== name)
    throw new LoadError(`${dotted(place)}: name and external.name conflict; only use name`);
  return value.has('name') ? value : value.set('name', name);
};

const include: Transform = (value, place) => {
  if (isMap(value)) return value;
  if (typeof value === 'string') return mapOf({ path: value });
  throw wrongType(value, place, 'external');
};

const CLASSIC: ReadonlyMap<string, Transform> = new Map<string, Transform>([
  ['services.*.build.secrets.*', fileMount],
  ['services.*.build.additional_contexts', keyValue],
  ['services.*.depends_on', dependsOn],
  ['services.*.env_file', envFile],
  ['services.*.label_file', stringOrList],
  ['services.*.extends', extendsService],
  ['services.*.gpus', gpus],
  ['services.*.networks', listToMap],
  ['services.*.volumes.*', volumeMount],
  ['services.*.dns', stringOrList],
  ['services.*.devices.*', deviceMapping],
  ['services.*.secrets.*', fileMount],
  ['services.*.configs.*', fileMount],
  ['services.*.ports', ports],
  ['services.*.build', build],
  ['services.*.build.ssh', ssh],
  ['services.*.ulimits.*', ulimit],
  ['services.*.build.ulimits.*', ulimit],
  ['volumes.*', maybeExternal],
  ['networks.*', maybeExternal],
  ['secrets.*', maybeExternal],
  ['configs.*', maybeExternal],
  ['include.*', include],
]);

const MODERN: ReadonlyMap<string, Transform> = new Map<string, Transform>([
  ...CLASSIC,
  ['services.*.build.provenance', asText],
  ['services.*.build.sbom', asText],
  ['services.*.models', listToMap],
  ['services.*.develop.watch.*.ignore', stringOrList],
  ['services.*.develop.watch.*.include', stringOrList],
]);
