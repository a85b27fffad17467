// Models how Go's yaml.v3 and encoding/json print compose-go's structs (types/*.go): members in order, zeros left out.
import { formatDuration } from '../../../base/durations.ts';
import { compareKeys } from '../../../base/yaml/key-order.ts';
import type { Doc } from '../../../base/yaml/write.ts';
import type { ComposeVersion } from '../compose-version.ts';
import { sinceCompose } from '../compose-version.ts';
import {
  FILE_OBJECT,
  type Field,
  type Kind,
  MODEL,
  NETWORK,
  type Shape,
  serviceShape,
  VOLUME,
} from '../load/shapes.ts';
import { byKey, isList, isMap, sorted, Timestamp, type Tree } from '../load/tree.ts';
import type { Project } from '../types.ts';

export type Format = 'yaml' | 'json';

interface RenderContext {
  readonly format: Format;
  /** File modes as octal text. */
  readonly octalModes: boolean;
}

type Struct = Readonly<Record<string, unknown>>;

/** A struct's members in order. JSON keeps empty structs, and `command` and `entrypoint` that are not there. */
export function renderStruct(value: Struct, shape: Shape, context: RenderContext): Map<string, Doc> {
  const out = new Map<string, Doc>();
  for (const field of shape) {
    const doc = renderField(value[field.name], field, context);
    if (doc !== undefined) out.set(context.format === 'json' ? (field.json ?? field.name) : field.name, doc);
  }
  if (context.format === 'yaml' && value.extensions instanceof Map)
    for (const [key, extension] of entries(value.extensions as ReadonlyMap<string, Tree>, context.format))
      out.set(key, treeDoc(extension, 'yaml'));
  return out;
}

function renderField(value: unknown, { kind }: Field, context: RenderContext): Doc | undefined {
  if (kind === '=bool') return value === true;
  if (typeof kind === 'object' && 'struct' in kind) {
    if (value !== undefined) return renderStruct(value as Struct, kind.struct, context);
    return !kind.pointer && context.format === 'json' ? renderStruct({}, kind.struct, context) : undefined;
  }
  if (value === undefined) return kind === 'command' && context.format === 'json' ? null : undefined;
  if (typeof kind === 'object') {
    if ('list' in kind) return (value as Struct[]).map((item) => renderStruct(item, kind.list, context));
    return new Map(
      entries(value as ReadonlyMap<string, Struct | null>, context.format).map(([key, item]) => [
        key,
        item === null ? null : renderStruct(item, kind.map, context),
      ]),
    );
  }
  return renderSimple(value, kind, context);
}

function renderSimple(value: unknown, kind: Extract<Kind, string>, context: RenderContext): Doc {
  switch (kind) {
    case 'bytes':
      return String(value);
    case 'duration':
    case '?duration':
      return formatDuration(Number(value));
    case 'mode':
      return context.octalModes ? `0${Number(value).toString(8)}` : Number(value);
    case 'float':
      return shortest(Number(value));
    case 'hosts':
      return [...(value as ReadonlyMap<string, readonly string[]>)]
        .flatMap(([host, addresses]) => addresses.map((address) => `${host}=${address}`))
        .sort();
    case 'ssh':
      return (value as { id: string; path: string }[]).map(({ id, path }) => (path === '' ? id : `${id}: ${path}`));
    case 'ulimits':
      return new Map(
        entries(value as ReadonlyMap<string, Struct>, context.format).map(([name, limit]) => [
          name,
          ulimit(limit, context),
        ]),
      );
    case 'envFiles':
      return (value as Struct[]).map((file) => envFile(file, context));
    default:
      return value instanceof Map
        ? new Map(entries(value as ReadonlyMap<string, Doc>, context.format))
        : (value as Doc);
  }
}

/** A 32-bit float as Go prints it. */
function shortest(value: number): number {
  for (let digits = 1; digits < 10; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return value;
}

function ulimit({ single, soft = 0, hard = 0 }: Struct, { format }: RenderContext): Doc {
  if (typeof single === 'number' && single !== 0) return single;
  const both = new Map<string, Doc>([
    ['soft', soft as number],
    ['hard', hard as number],
  ]);
  return format === 'json' ? new Map([...both].filter(([, limit]) => limit !== 0)) : both;
}

function envFile({ path, required, format }: Struct, context: RenderContext): Doc {
  if (required === true) return path as string;
  return new Map<string, Doc>([
    ['path', path as string],
    ['required', false],
    ...(context.format === 'json' && format !== undefined ? [['format', format as string] as [string, Doc]] : []),
  ]);
}

/** A map's entries in the order of their keys: YAML's encoder counts numbers in them, JSON's does not. */
const entries = <T>(map: ReadonlyMap<string, T>, format: Format): [string, T][] =>
  [...map].sort(format === 'json' ? byKey : ([one], [other]) => compareKeys(one, other));

/** Plain data as it is printed: keys sorted. */
export function treeDoc(tree: Tree, format: Format): Doc {
  if (isMap(tree)) return new Map(entries(tree, format).map(([key, value]) => [key, treeDoc(value, format)]));
  if (isList(tree)) return tree.map((item) => treeDoc(item, format));
  // A point in time is written as RFC 3339 has it.
  if (tree instanceof Timestamp) return tree.text.replace(/^(\S+) (\S+) \+0000 UTC$/, '$1T$2Z');
  return tree;
}

const section = <T>(resources: ReadonlyMap<string, T>, shape: Shape, context: RenderContext): Map<string, Doc> =>
  new Map(
    entries(resources, context.format).map(([key, value]) => [key, renderStruct(value as Struct, shape, context)]),
  );

/** The whole project. A secret's content is never printed, nor a config's that comes from the environment. */
export function projectDocument(project: Project, version: ComposeVersion, format: Format): Map<string, Doc> {
  const context: RenderContext = { format, octalModes: sinceCompose(version, 2, 30) };
  const out = new Map<string, Doc>();
  if (project.name !== '' || format === 'json') out.set('name', project.name);
  out.set('services', section(project.services, serviceShape(version), context));
  const add = (name: string, docs: Map<string, Doc>): void => {
    if (docs.size > 0) out.set(name, docs);
  };
  const withoutContent = <T extends { readonly environment?: string }>(from: ReadonlyMap<string, T>, all: boolean) =>
    new Map(
      [...from].map(([key, value]) => [
        key,
        all || value.environment !== undefined ? { ...value, content: undefined } : value,
      ]),
    );
  add('networks', section(project.networks, NETWORK, context));
  add('volumes', section(project.volumes, VOLUME, context));
  add('secrets', section(withoutContent(project.secrets, true), FILE_OBJECT, context));
  add('configs', section(withoutContent(project.configs, false), FILE_OBJECT, context));
  if (format === 'yaml') add('models', section(project.models, MODEL, context));
  for (const [key, value] of entries(project.extensions, format)) out.set(key, treeDoc(value as Tree, format));
  return format === 'json' ? sorted(out) : out;
}
