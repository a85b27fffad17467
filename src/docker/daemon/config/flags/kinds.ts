// Models spf13/pflag's values and moby opts/*: what each kind of flag takes, and how it shows what it took.
import { goQuote } from '../../../../base/go-quote.ts';
import { bytesSize, ramInBytes } from '../../../../base/sizes.ts';
import { type EngineVersion, since } from '../../../engine-version.ts';
import { checkHost } from '../hosts.ts';
import { checkDnsSearch, checkIndexName, checkLabel, checkMirror, isIp } from '../values.ts';
import { parseUlimit } from './ulimit.ts';

export type FlagKind =
  | 'bool'
  | 'string'
  | 'int'
  | 'int64'
  | 'bytes'
  | 'ip'
  | 'ips'
  | 'ip-words'
  | 'addresses'
  | 'list'
  | 'index'
  | 'mirrors'
  | 'hosts'
  | 'labels'
  | 'domains'
  | 'resources'
  | 'map'
  | 'mapmap'
  | 'set'
  | 'ulimit'
  | 'runtime'
  | 'pools';

/** How help names the kind; a switch has no name. */
export const kindName = (kind: FlagKind): string => KIND_NAMES[kind] ?? 'list';

const KIND_NAMES: Partial<Record<FlagKind, string>> = {
  bool: '',
  string: 'string',
  int: 'int',
  int64: 'int',
  bytes: 'bytes',
  ip: 'ip',
  ips: 'ipSlice',
  map: 'map',
  mapmap: 'mapmap',
  set: 'map',
  ulimit: 'ulimit',
  runtime: 'runtime',
  pools: 'pool-options',
};

/** A flag's value before and after one more use of it. Throws the reason that pflag or the option gives. */
export function take(kind: FlagKind, before: unknown, text: string, version: EngineVersion): unknown {
  const items = Array.isArray(before) ? (before as readonly unknown[]) : [];
  const map = (before ?? {}) as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'bool':
      return parseBool(text);
    case 'string':
      return text;
    case 'int':
    case 'int64':
      return parseInteger(text);
    case 'bytes':
      return ramInBytes(text);
    case 'ip':
      return takeIp(text, version);
    case 'ips':
      return [...items, ...text.split(',').map(takeListed)];
    case 'map':
      return { ...map, ...pair(text) };
    case 'mapmap':
      return takeNested(map, text);
    case 'set':
      return { ...map, ...feature(text) };
    case 'ulimit': {
      const limit = parseUlimit(text);
      return { ...map, [limit.Name]: limit };
    }
    case 'runtime':
      return { ...map, ...runtime(map, text) };
    case 'pools':
      return [...items, pool(text, version)];
    default:
      return [...items, takeItem(kind, text, version)];
  }
}

function takeItem(kind: FlagKind, text: string, version: EngineVersion): string {
  if (kind === 'index') checkIndexName(text);
  if (kind === 'mirrors') return checkMirror(text, version);
  if (kind === 'hosts') checkHost(text, version);
  if (kind === 'labels') checkLabel(text);
  if (kind === 'domains') checkDnsSearch(text);
  if (kind === 'ip-words') checkIp(text, `${text} is not an ip address`);
  if (kind === 'addresses') checkIp(text, `ParseAddr(${goQuote(text)}): unable to parse IP`);
  if (kind === 'resources' && !/^[^=]+=[^=]+$/.test(text))
    throw new Error(`invalid node-generic-resource format \`${text}\` expected \`name=value\``);
  return text;
}

function checkIp(text: string, reason: string): void {
  if (!isIp(text.trim())) throw new Error(reason);
}

function takeIp(text: string, version: EngineVersion): string {
  if (since(version, 23)) {
    if (text === '') return '';
    checkIp(text, `failed to parse IP: ${goQuote(text)}`);
  } else checkIp(text, `${text} is not an ip address`);
  return text.trim();
}

function takeListed(text: string): string {
  checkIp(text, `invalid string being converted to IP address: ${text.trim()}`);
  return text.trim();
}

/** Models strconv.ParseBool. */
function parseBool(text: string): boolean {
  if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true;
  if (/^(0|f|F|false|FALSE|False)$/.test(text)) return false;
  throw new Error(`strconv.ParseBool: parsing ${goQuote(text)}: invalid syntax`);
}

/** Models strconv.ParseInt with base 0. */
function parseInteger(text: string): number {
  if (!/^[+-]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|[1-9]\d*|0)$/.test(text))
    throw new Error(`strconv.ParseInt: parsing ${goQuote(text)}: invalid syntax`);
  const value = BigInt(text.replace(/^[+-]/, '').replace(/^0(?=[0-7])/, '0o'));
  if (value >= 2n ** 63n) throw new Error(`strconv.ParseInt: parsing ${goQuote(text)}: value out of range`);
  return text.startsWith('-') ? -Number(value) : Number(value);
}

function pair(text: string): Record<string, string> {
  const at = text.indexOf('=');
  return at < 0 ? { [text]: '' } : { [text.slice(0, at)]: text.slice(at + 1) };
}

function takeNested(map: Readonly<Record<string, unknown>>, text: string): Record<string, unknown> {
  const found = /^([^=]*)=([^=]*)=(.*)$/s.exec(text);
  if (!found) throw new Error(`invalid value ${goQuote(text)} for map option, should be root-key=key=value`);
  const [, root = '', key = '', value = ''] = found;
  return { ...map, [root]: { ...(map[root] as Record<string, string> | undefined), [key]: value } };
}

function feature(text: string): Record<string, boolean> {
  const at = text.indexOf('=');
  if (at < 0) return { [text]: true };
  return { [text.slice(0, at)]: parseBool(text.slice(at + 1)) };
}

function runtime(known: Readonly<Record<string, unknown>>, text: string): Record<string, { path: string }> {
  const [name = '', path = ''] = text.split(/=(.*)/s).map((part) => part.trim());
  if (name === '' || path === '') throw new Error(`invalid runtime argument: ${text}`);
  const key = name.toLowerCase();
  if (key === 'runc') throw new Error("runtime name 'runc' is reserved");
  if (key in known) throw new Error(`runtime '${key}' was already defined`);
  return { [key]: { path } };
}

function pool(text: string, version: EngineVersion): { base: string; size: number } {
  const made = { base: '', size: 0 };
  for (const field of text.split(',')) {
    const [key = '', value] = field.toLowerCase().split(/=(.*)/s);
    if (value === undefined) throw new Error(`invalid field '${field}' must be a key=value pair`);
    if (key === 'base') made.base = value;
    else if (key !== 'size') throw new Error(`unexpected key '${key}' in '${field}'`);
    else {
      if (!/^[+-]?\d+$/.test(value)) {
        const whole = goQuote(since(version, 23) ? text : value);
        throw new Error(
          `invalid size value: ${whole} (must be integer): strconv.Atoi: parsing ${goQuote(value)}: invalid syntax`,
        );
      }
      made.size = Number(value);
    }
  }
  return made;
}

/** What a flag's String() says of a value, as conflicts quote it. */
export function show(kind: FlagKind, value: unknown): string {
  if (kind === 'bytes') return bytesSize(Number(value));
  if (kind === 'pools') {
    const pools = value as readonly { readonly base: string; readonly size: number }[];
    return pools.map(({ base, size }) => `${base} ${size}`).join(', ');
  }
  if (kind === 'runtime') return `[${Object.keys(value as object).join(' ')}]`;
  if (kind === 'ulimit') {
    const limits = Object.values(value as Record<string, { Name: string; Soft: number; Hard: number }>);
    return `[${limits.map(({ Name, Soft, Hard }) => `${Name}=${Soft}:${Hard}`).join(' ')}]`;
  }
  if (kind === 'ips') return `[${(value as readonly string[]).join(',')}]`;
  return goValue(value);
}

/** Go's `%v` of what came out of JSON. */
export function goValue(value: unknown): string {
  if (value === null || value === undefined) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(goValue).join(' ')}]`;
  if (typeof value === 'number') return goFloat(value);
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `map[${entries.map(([key, member]) => `${key}:${goValue(member)}`).join(' ')}]`;
}

/** Numbers of JSON are float64: large ones are shown with an exponent. */
function goFloat(value: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  if (exponent >= -4 && exponent < 6) return String(value);
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const size = Math.abs(Number(power));
  return `${digits}e${Number(power) < 0 ? '-' : '+'}${String(size).padStart(2, '0')}`;
}
