// Models docker/cli opts/mount.go: the value of --mount.
import { ramInBytes, SizeError } from '../../../base/sizes.ts';
import type { BindOptions, Mount, MountType, TmpfsOptions, VolumeOptions } from '../../api/types/mount.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { parseBool } from '../flags/values.ts';
import { cut, parseCsv } from './csv.ts';

interface Draft {
  Type: string;
  Source?: string;
  Target?: string;
  ReadOnly?: boolean;
  Consistency?: string;
  bind?: { -readonly [K in keyof BindOptions]: BindOptions[K] };
  volume?: { -readonly [K in keyof VolumeOptions]: VolumeOptions[K] } & {
    Labels: Record<string, string>;
    DriverConfig: { Name?: string; Options?: Record<string, string> };
  };
  image?: { Subpath?: string };
  tmpfs?: { -readonly [K in keyof TmpfsOptions]: TmpfsOptions[K] };
}

/** `absolute` makes a path that begins with a dot absolute. Throws with the CLI's message. */
export function parseMount(value: string, version: EngineVersion, absolute: (path: string) => string): Mount {
  const draft: Draft = { Type: 'volume' };
  for (const field of parseCsv(value)) setField(draft, field, version, absolute);
  check(draft, version);
  return {
    Type: draft.Type as MountType,
    ...(draft.Source ? { Source: draft.Source } : {}),
    Target: draft.Target ?? '',
    ...(draft.ReadOnly ? { ReadOnly: true } : {}),
    ...(draft.Consistency ? { Consistency: draft.Consistency } : {}),
    ...(draft.bind ? { BindOptions: draft.bind } : {}),
    ...(draft.volume ? { VolumeOptions: draft.volume } : {}),
    ...(draft.image ? { ImageOptions: draft.image } : {}),
    ...(draft.tmpfs ? { TmpfsOptions: draft.tmpfs } : {}),
  };
}

const volumeOf = (draft: Draft): NonNullable<Draft['volume']> => {
  draft.volume ??= { Labels: {}, DriverConfig: {} };
  return draft.volume;
};
const bindOf = (draft: Draft): NonNullable<Draft['bind']> => {
  draft.bind ??= {};
  return draft.bind;
};
const tmpfsOf = (draft: Draft): NonNullable<Draft['tmpfs']> => {
  draft.tmpfs ??= {};
  return draft.tmpfs;
};

function setField(draft: Draft, field: string, version: EngineVersion, absolute: (path: string) => string): void {
  const [rawKey, value] = cut(field, '=');
  const key = rawKey.toLowerCase();
  if (value === undefined) {
    if (key === 'readonly' || key === 'ro') draft.ReadOnly = true;
    else if (key === 'volume-nocopy') volumeOf(draft).NoCopy = true;
    else if (key === 'bind-nonrecursive') bindOf(draft).NonRecursive = true;
    else throw new Error(`invalid field '${field}' must be a key=value pair`);
    return;
  }
  const bool = (): boolean => {
    const parsed = parseBool(value);
    if (parsed === undefined) throw new Error(`invalid value for ${key}: ${value}`);
    return parsed;
  };
  switch (key) {
    case 'type':
      draft.Type = value.toLowerCase();
      break;
    case 'source':
    case 'src':
      draft.Source = since(version, 23) && value.startsWith('.') ? absolute(value) : value;
      break;
    case 'target':
    case 'dst':
    case 'destination':
      draft.Target = value;
      break;
    case 'readonly':
    case 'ro':
      draft.ReadOnly = bool();
      break;
    case 'consistency':
      draft.Consistency = value.toLowerCase();
      break;
    case 'bind-propagation':
      bindOf(draft).Propagation = value.toLowerCase();
      break;
    case 'bind-nonrecursive':
      bindOf(draft).NonRecursive = bool();
      break;
    case 'volume-nocopy':
      volumeOf(draft).NoCopy = bool();
      break;
    case 'volume-label':
      setPair(volumeOf(draft).Labels, value);
      break;
    case 'volume-driver':
      volumeOf(draft).DriverConfig.Name = value;
      break;
    case 'volume-opt': {
      const driver = volumeOf(draft).DriverConfig;
      driver.Options ??= {};
      setPair(driver.Options, value);
      break;
    }
    case 'tmpfs-size':
      tmpfsOf(draft).SizeBytes = size(key, value);
      break;
    case 'tmpfs-mode':
      if (!/^[0-7]+$/.test(value)) throw new Error(`invalid value for ${key}: ${value}`);
      tmpfsOf(draft).Mode = Number.parseInt(value, 8);
      break;
    default:
      if (!setNewerField(draft, key, value, version))
        throw new Error(`unexpected key '${since(version, 23) ? key : rawKey}' in '${field}'`);
  }
}

function setNewerField(draft: Draft, key: string, value: string, version: EngineVersion): boolean {
  if (key === 'volume-subpath' && since(version, 26)) volumeOf(draft).Subpath = value;
  else if (key === 'image-subpath' && since(version, 28)) draft.image = { Subpath: value };
  else if (key === 'bind-recursive' && since(version, 25)) {
    if (value === 'disabled') bindOf(draft).NonRecursive = true;
    else if (value === 'writable') bindOf(draft).ReadOnlyNonRecursive = true;
    else if (value === 'readonly') bindOf(draft).ReadOnlyForceRecursive = true;
    else if (value !== 'enabled') {
      throw new Error(`invalid value for ${key}: ${value} (must be "enabled", "disabled", "writable", or "readonly")`);
    }
  } else return false;
  return true;
}

function setPair(target: Record<string, string>, pair: string): void {
  const [key, value = ''] = cut(pair, '=');
  if (key !== '') target[key] = value;
}

function size(key: string, value: string): number {
  try {
    return ramInBytes(value);
  } catch (error) {
    if (error instanceof SizeError) throw new Error(`invalid value for ${key}: ${value}`);
    throw error;
  }
}

function check(draft: Draft, version: EngineVersion): void {
  if (draft.Type === '') throw new Error('type is required');
  if (!draft.Target) throw new Error('target is required');
  const mixed: readonly (readonly [unknown, string, string])[] = [
    [draft.volume, 'volume', 'volume'],
    [draft.image, 'image', 'image'],
    [draft.bind, 'bind', 'bind'],
    [draft.tmpfs, 'tmpfs', 'tmpfs'],
  ];
  for (const [options, prefix, type] of mixed) {
    if (options && draft.Type !== type)
      throw new Error(`cannot mix '${prefix}-*' options with mount type '${draft.Type}'`);
  }
  if (!since(version, 25)) return;
  if (draft.bind?.ReadOnlyNonRecursive && !draft.ReadOnly) {
    throw new Error("option 'bind-recursive=writable' requires 'readonly' to be specified in conjunction");
  }
  if (draft.bind?.ReadOnlyForceRecursive) {
    if (!draft.ReadOnly)
      throw new Error("option 'bind-recursive=readonly' requires 'readonly' to be specified in conjunction");
    if (draft.bind.Propagation !== 'rprivate') {
      throw new Error(
        "option 'bind-recursive=readonly' requires 'bind-propagation=rprivate' to be specified in conjunction",
      );
    }
  }
}
