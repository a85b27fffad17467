// Models moby daemon/config/config.go (getConflictFreeConfiguration): daemon.json, read against the flags that were given.
import { decode } from '../../../base/bytes.ts';
import { ramInBytes } from '../../../base/sizes.ts';
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { checkConflicts, flatten } from './conflicts.ts';
import { configFields, configStruct } from './fields.ts';
import { goValue } from './flags/kinds.ts';
import type { FlagSet } from './flags/parse.ts';
import { dialectOf } from './json/dialect.ts';
import { fitMap, fitStruct } from './json/fit.ts';
import { parseJson } from './json/parse.ts';
import { type JsonValue, plain } from './json/value.ts';
import type { Settings } from './settings.ts';

export interface FileFacts {
  readonly files: Files;
  readonly version: EngineVersion;
  /** `go1.22.7`: its encoding/json finds the words. */
  readonly goVersion: string;
}

export interface FileSettings {
  readonly settings: Settings;
  /** What the file says, flattened: Go's ValuesSet. */
  readonly set: ReadonlyMap<string, unknown>;
  /** What the daemon writes to its log about it. */
  readonly warnings: readonly string[];
}

export const EMPTY_FILE: FileSettings = { settings: {}, set: new Map(), warnings: [] };

/** Throws what follows `unable to configure the Docker daemon with file …: `; `Errno` when there is no such file. */
export function readConfigFile(path: string, flags: FlagSet, facts: FileFacts): FileSettings {
  const text = readText(path, facts);
  if (text.trim() === '' && since(facts.version, 23)) return EMPTY_FILE;
  const dialect = dialectOf(facts.goVersion);
  const told = <T>(work: () => T): T => {
    if (dialect !== 'rewritten') return work();
    try {
      return work();
    } catch (error) {
      throw new Error(`invalid JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const value = told(() => {
    const parsed = parseJson(text, { dialect, first: !since(facts.version, 23) });
    fitMap(parsed);
    return parsed;
  });
  const set = flatten(plain(value) as Record<string, unknown> | null, facts.version);
  checkConflicts(set, flags, facts.version);
  told(() => fitStruct(value, configStruct(facts.version), dialect));
  return { set, ...legacy(settingsOf(value, facts.version), facts.version) };
}

/** From 23 on a byte order mark says how to read it, UTF-16 included. */
function readText(path: string, { files, version }: FileFacts): string {
  const stat = files.stat(path);
  if (stat.type === 'dir') throw new Error(`read ${path}: is a directory`);
  const bytes = files.readFile(path);
  if (!since(version, 23)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  const bad = invalidUtf8(bytes);
  if (bad !== undefined)
    throw new Error(`failed to decode configuration JSON at offset ${bad}: encoding: invalid UTF-8`);
  return decode(bytes).replace(/^\ufeff/, '');
}

function utf16(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, little));
  return text;
}

function invalidUtf8(bytes: Uint8Array): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    for (let end = 1; end <= bytes.length; end++) {
      const text = new TextDecoder('utf-8').decode(bytes.subarray(0, end), { stream: true });
      if (text.includes('\ufffd')) return end - 1;
    }
    return bytes.length;
  }
}

/** What the struct takes of the file: fields by their key, whatever its case. */
function settingsOf(value: JsonValue, version: EngineVersion): Settings {
  const fields = configFields(version);
  const settings: Record<string, unknown> = {};
  if (value.kind !== 'object') return settings;
  for (const [key, member] of value.members) {
    const field =
      fields.find((one) => one.key === key) ?? fields.find((one) => one.key.toLowerCase() === key.toLowerCase());
    if (!field || member.kind === 'null') continue;
    const taken = field.type.is === 'raw' && member.kind === 'string' ? ramInBytes(member.value) : plain(member);
    if (field.key === 'proxies') Object.assign(settings, taken);
    else settings[field.key] = taken;
  }
  return settings;
}

/** Old names of settings become new ones. */
function legacy(settings: Settings, version: EngineVersion): Pick<FileSettings, 'settings' | 'warnings'> {
  const { graph, 'host-gateway-ip': gateway, ...rest } = settings;
  if (typeof graph === 'string' && graph !== '') {
    const warnings = ['The "graph" config file option is deprecated. Please use "data-root" instead.'];
    if (rest['data-root']) throw new DeprecatedTwice(warnings);
    return { settings: { ...settings, 'data-root': graph }, warnings };
  }
  if (gateway !== undefined && since(version, 28))
    return { settings: { ...rest, 'host-gateway-ips': [gateway] }, warnings: [] };
  return { settings, warnings: [] };
}

/** Both names of the data root; the warning has been written by then. */
export class DeprecatedTwice extends Error {
  readonly warnings: readonly string[];

  constructor(warnings: readonly string[]) {
    super('cannot specify both "graph" and "data-root" config file options');
    this.warnings = warnings;
  }
}

/** True when there is no such file, which is well unless somebody named it. */
export const isMissing = (error: unknown): boolean => isErrno(error, 'ENOENT');

/** A switch as the file says it: Go reads it from what it prints of the value. */
export function fileSwitch(value: unknown): boolean | undefined {
  const text = goValue(value);
  if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true;
  return /^(0|f|F|false|FALSE|False)$/.test(text) ? false : undefined;
}
