// Models ParseSpec of tags.cncf.io/container-device-interface/pkg/cdi/spec.go: YAML or JSON, strictly, into Go's types.
import { goQuote } from '../../base/go-quote.ts';
import { YamlError } from '../../base/yaml/errors.ts';
import { type Plain, parseYaml } from '../../base/yaml/plain.ts';
import type { CdiSpec } from '../nvidia/cdi/spec.ts';

/** A specification that cannot be used; the message says why, as the library does. */
export class CdiError extends Error {}

type Shape =
  | { readonly go: 'string' | 'int' | 'int64' | 'uint32' | 'os.FileMode' | 'map[string]string' | 'bool' }
  | { readonly go: string; readonly items: Shape }
  | { readonly go: string; readonly name: string; readonly fields: () => Readonly<Record<string, Shape>> };

const STRING: Shape = { go: 'string' };
const TEXTS: Shape = { go: '[]string', items: STRING };
const NUMBER: Shape = { go: 'int64' };
const ID: Shape = { go: 'uint32' };
const ANNOTATIONS: Shape = { go: 'map[string]string' };

const struct = (name: string, fields: () => Readonly<Record<string, Shape>>): Shape => ({
  go: `specs.${name}`,
  name,
  fields,
});
const pointers = (items: Shape): Shape => ({ go: `[]*${items.go}`, items });

const NODE = struct('DeviceNode', () => ({
  path: STRING,
  hostPath: STRING,
  type: STRING,
  major: NUMBER,
  minor: NUMBER,
  fileMode: { go: 'os.FileMode' },
  permissions: STRING,
  uid: ID,
  gid: ID,
}));
const MOUNT = struct('Mount', () => ({ hostPath: STRING, containerPath: STRING, options: TEXTS, type: STRING }));
const HOOK = struct('Hook', () => ({
  hookName: STRING,
  path: STRING,
  args: TEXTS,
  env: TEXTS,
  timeout: { go: 'int' },
}));
const RDT = struct('IntelRdt', () => ({
  closID: STRING,
  l3CacheSchema: STRING,
  memBwSchema: STRING,
  enableCMT: { go: 'bool' },
  enableMBM: { go: 'bool' },
}));
const EDITS = struct('ContainerEdits', () => ({
  env: TEXTS,
  deviceNodes: pointers(NODE),
  hooks: pointers(HOOK),
  mounts: pointers(MOUNT),
  intelRdt: RDT,
  additionalGids: { go: '[]uint32', items: ID },
}));
const DEVICE = struct('Device', () => ({ name: STRING, annotations: ANNOTATIONS, containerEdits: EDITS }));
const SPEC = struct('Spec', () => ({
  cdiVersion: STRING,
  kind: STRING,
  annotations: ANNOTATIONS,
  devices: { go: '[]specs.Device', items: DEVICE },
  containerEdits: EDITS,
}));

/** A specification from its text; undefined for a text without one. Throws `CdiError`. */
export function decodeSpec(text: string): CdiSpec | undefined {
  let plain: Plain | undefined;
  try {
    plain = parseYaml(text);
  } catch (error) {
    if (error instanceof YamlError) throw unmarshal(`error converting YAML to JSON: ${error.message}`);
    throw error;
  }
  if (plain === undefined || plain === null) return undefined;
  const spec = decode(plain, SPEC, { name: '', path: [] }) as unknown as Partial<CdiSpec>;
  const { cdiVersion = '', kind = '', devices = [] } = spec;
  return {
    ...spec,
    cdiVersion,
    kind,
    devices: devices.map(({ name = '', containerEdits = {}, ...rest }) => ({ ...rest, name, containerEdits })),
  };
}

const unmarshal = (problem: string): CdiError => new CdiError(`failed to unmarshal CDI Spec: ${problem}`);
const json = (problem: string): CdiError => unmarshal(`error unmarshaling JSON: while decoding JSON: json: ${problem}`);

interface Place {
  /** The innermost Go struct. */
  readonly name: string;
  readonly path: readonly string[];
}

function decode(value: Plain, shape: Shape, at: Place): Plain {
  if ('fields' in shape) return decodeStruct(value, shape, at);
  if ('items' in shape) {
    if (!Array.isArray(value)) throw mismatch(value, shape, at);
    return (value as readonly Plain[]).map((item) => decode(item, shape.items, at));
  }
  if (shape.go === 'map[string]string') return decodeMap(value, shape, at);
  // Numbers and booleans without quotes are what somebody meant as text.
  if (shape.go === 'string') {
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') throw mismatch(value, shape, at);
    return value;
  }
  const wanted = shape.go === 'bool' ? 'boolean' : 'number';
  if (typeof value !== wanted || (typeof value === 'number' && !Number.isInteger(value)))
    throw mismatch(value, shape, at);
  return value;
}

function decodeStruct(value: Plain, shape: Extract<Shape, { name: string }>, at: Place): Plain {
  if (!isRecord(value)) throw mismatch(value, shape, at);
  const fields = shape.fields();
  const out: Record<string, Plain> = {};
  for (const [key, inner] of Object.entries(value)) {
    const field = fields[key];
    if (!field) throw json(`unknown field ${goQuote(key)}`);
    if (inner !== null) out[key] = decode(inner, field, { name: shape.name, path: [...at.path, key] });
  }
  return out;
}

function decodeMap(value: Plain, shape: Shape, at: Place): Plain {
  if (!isRecord(value)) throw mismatch(value, shape, at);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner, STRING, at)]));
}

const isRecord = (value: Plain): value is { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mismatch(value: Plain, { go }: Shape, { name, path }: Place): CdiError {
  const found = Array.isArray(value)
    ? 'array'
    : typeof value === 'number'
      ? `number${Number.isInteger(value) ? '' : ` ${value}`}`
      : typeof value === 'boolean'
        ? 'bool'
        : typeof value === 'string'
          ? 'string'
          : 'object';
  const where = name === '' ? 'Go value' : `Go struct field ${name}.${path.join('.')}`;
  return json(`cannot unmarshal ${found} into ${where} of type ${go}`);
}
