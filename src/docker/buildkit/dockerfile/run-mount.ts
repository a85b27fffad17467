// Models moby/buildkit frontend/dockerfile/instructions/commands_runmount.go (v0.8.3 to v0.25): RUN --mount.
import { goQuote } from '../../../base/go-quote.ts';
import { ramInBytes } from '../../../base/sizes.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { csvFields } from './csv-fields.ts';
import { withSuggestion } from './suggest.ts';

export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';

export interface RunMount {
  type: MountType;
  from: string;
  source: string;
  target: string;
  readOnly: boolean;
  /** Bytes, for tmpfs; 0 when not given. */
  sizeLimit: number;
  id: string;
  sharing: '' | 'shared' | 'private' | 'locked';
  required: boolean;
  /** The name of a secret's variable; '' for the default one. */
  env: string | undefined;
  mode: number | undefined;
  uid: number | undefined;
  gid: number | undefined;
}

/** Puts variables into one word. */
export type WordExpander = (word: string) => string;

const TYPES: readonly string[] = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const SHARING: readonly string[] = ['shared', 'private', 'locked'];
const KEYS = 'type from source target readonly id sharing required mode uid gid src dst ro rw readwrite'.split(' ');
const LATER_KEYS = [...KEYS, 'size', 'destination', 'env'];

/**
 * A mount as one flag writes it. From 23 on a first look without `expand` checks only `from`, since everything else may
 * hold variables; a second look with it checks the rest. Throws Error in BuildKit's words.
 */
export function parseMount(flag: string, version: EngineVersion, expand?: WordExpander): RunMount {
  const fields = fieldsOf(flag);
  const later = since(version, 23);
  const mount = emptyMount();
  let readOnlyIsDefault = true;
  for (const field of fields) {
    const at = field.indexOf('=');
    const key = (at < 0 ? field : field.slice(0, at)).toLowerCase();
    if (later && !expand && (at < 0 || key !== 'from')) continue;
    if (['readonly', 'ro', 'readwrite', 'rw'].includes(key)) readOnlyIsDefault = false;
    if (at < 0) setBare(mount, key, field);
    else if (later && !expand) mount.from = fixedFrom(field.slice(at + 1));
    else setField(mount, key, (expand ?? ((word) => word))(field.slice(at + 1)), field, version);
  }
  if (later && !expand) return mount;
  checkMount(mount);
  if (readOnlyIsDefault) mount.readOnly = mount.type !== 'cache' && mount.type !== 'tmpfs';
  return mount;
}

function fieldsOf(flag: string): string[] {
  try {
    return csvFields(flag);
  } catch (error) {
    throw new Error(`failed to parse csv mounts: ${error instanceof Error ? error.message : error}`);
  }
}

const emptyMount = (): RunMount => ({
  type: 'bind',
  from: '',
  source: '',
  target: '',
  readOnly: true,
  sizeLimit: 0,
  id: '',
  sharing: '',
  required: false,
  env: undefined,
  mode: undefined,
  uid: undefined,
  gid: undefined,
});

function fixedFrom(value: string): string {
  const at = value.indexOf('$');
  if (at < 0 || at === value.length - 1) return value;
  throw new Error("'from' doesn't support variable expansion, define alias stage instead");
}

function setBare(mount: RunMount, key: string, field: string): void {
  if (key === 'readonly' || key === 'ro') mount.readOnly = true;
  else if (key === 'readwrite' || key === 'rw') mount.readOnly = false;
  else if (key === 'required') {
    checkRequired(mount, key);
    mount.required = true;
  } else throw new Error(`invalid field '${field}' must be a key=value pair`);
}

function checkRequired(mount: RunMount, key: string): void {
  if (mount.type === 'secret' || mount.type === 'ssh') return;
  throw new Error(`unexpected key '${key}' for mount type '${mount.type}'`);
}

function setField(mount: RunMount, key: string, value: string, field: string, version: EngineVersion): void {
  switch (key) {
    case 'type':
      mount.type = oneOf(value, TYPES, `unsupported mount type ${goQuote(value)}`, version) as MountType;
      return;
    case 'from':
      mount.from = value;
      return;
    case 'source':
    case 'src':
      mount.source = value;
      return;
    case 'target':
    case 'dst':
    case 'destination':
      mount.target = value;
      return;
    case 'readonly':
    case 'ro':
      mount.readOnly = bool(key, value);
      return;
    case 'readwrite':
    case 'rw':
      mount.readOnly = !bool(key, value);
      return;
    case 'required':
      checkRequired(mount, key);
      mount.required = bool(key, value);
      return;
    case 'id':
      mount.id = value;
      return;
    case 'sharing':
      mount.sharing = oneOf(value, SHARING, `unsupported sharing value ${goQuote(value)}`, version) as 'shared';
      return;
    case 'mode':
      mount.mode = number(key, value, 8);
      return;
    case 'uid':
    case 'gid':
      mount[key] = number(key, value, 10);
      return;
    default:
      setLaterField(mount, key, value, field, version);
  }
}

/** Keys that came after 20.10. */
function setLaterField(mount: RunMount, key: string, value: string, field: string, version: EngineVersion): void {
  if (key === 'size' && since(version, 23)) mount.sizeLimit = size(mount, key, value);
  else if (key === 'env' && since(version, 27)) mount.env = value;
  else {
    const message = `unexpected key '${key}' in '${field}'`;
    if (!since(version, 23)) throw new Error(message);
    throw new Error(withSuggestion(message, key, since(version, 28) ? LATER_KEYS : KEYS, true));
  }
}

function size(mount: RunMount, key: string, value: string): number {
  if (mount.type !== 'tmpfs') throw new Error(`unexpected key '${key}' for mount type '${mount.type}'`);
  try {
    return ramInBytes(value);
  } catch {
    throw new Error(`invalid value for ${key}: ${value}`);
  }
}

function oneOf(value: string, options: readonly string[], message: string, version: EngineVersion): string {
  const lower = value.toLowerCase();
  if (options.includes(lower)) return lower;
  throw new Error(since(version, 23) ? withSuggestion(message, value, options, true) : message);
}

function bool(key: string, value: string): boolean {
  if (['1', 't', 'T', 'true', 'TRUE', 'True'].includes(value)) return true;
  if (['0', 'f', 'F', 'false', 'FALSE', 'False'].includes(value)) return false;
  throw new Error(`invalid value for ${key}: ${value}`);
}

function number(key: string, value: string, base: 8 | 10): number {
  if ((base === 8 ? /^[0-7]+$/ : /^\d+$/).test(value)) return Number.parseInt(value, base);
  throw new Error(`invalid value ${value} for ${key}`);
}

function checkMount(mount: RunMount): void {
  if (!['secret', 'ssh', 'cache'].includes(mount.type)) {
    for (const key of ['mode', 'uid', 'gid'] as const) {
      if (mount[key] !== undefined) throw new Error(`${key} not allowed for ${goQuote(mount.type)} type mounts`);
    }
  }
  if (mount.type === 'secret') checkSecret(mount);
  if (mount.sharing !== '' && mount.type !== 'cache') {
    throw new Error(`invalid cache sharing set for ${mount.type} mount`);
  }
}

function checkSecret(mount: RunMount): void {
  if (mount.from !== '') throw new Error('secret mount should not have a from');
  if (mount.sharing !== '') throw new Error('secret mount should not define sharing');
  if (mount.source === '' && mount.target === '' && mount.id === '') {
    throw new Error('invalid secret mount. one of source, target required');
  }
  if (mount.source !== '' && mount.id !== '') throw new Error("both source and id can't be set");
}
