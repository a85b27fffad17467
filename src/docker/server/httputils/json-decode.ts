// Models Go's encoding/json (Decoder.Decode into a struct), as far as requests and its complaints need it.
import { type EngineVersion, since } from '../../engine-version.ts';

/** What a field of a Go struct holds, in Go's own words: `string`, `[]string`, `map[string]string`, or a struct. */
export type GoType =
  | 'string'
  | 'bool'
  | 'int'
  | 'int64'
  | 'uint16'
  | '[]string'
  | 'map[string]string'
  | GoStruct
  | GoList;

export interface GoStruct {
  /** As complaints about a field name it; before 28 where that was another name. */
  readonly name: string;
  readonly oldName?: string;
  /** As complaints about the whole body name it, where not by `name`. */
  readonly type?: string;
  readonly oldType?: string;
  readonly fields: Readonly<Record<string, GoType>>;
}

export interface GoList {
  readonly list: GoStruct;
}

export class JsonError extends Error {}

/** The first JSON value of `text`, with the names of fields as the struct spells them, and what follows it. */
export function decodeJson(
  text: string,
  struct: GoStruct,
  engine: EngineVersion,
): { readonly value: unknown; readonly rest: string } {
  const end = valueEnd(text);
  let value: unknown;
  try {
    value = JSON.parse(text.slice(0, end));
  } catch (error) {
    throw new JsonError(syntaxError(text, error));
  }
  return { value: conform(value, struct, engine), rest: text.slice(end) };
}

/** Where the first value ends: whatever follows is not its syntax error. */
function valueEnd(text: string): number {
  const start = text.search(/\S/);
  const open = text[start];
  if (open !== '{' && open !== '[') return text.length;
  let depth = 0;
  for (let at = start, quoted = false; at < text.length; at++) {
    const char = text[at];
    if (char === '\\' && quoted) at++;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** "unexpected EOF" for text that stops too early, else which character does not fit, and where. */
function syntaxError(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const at = /at position (\d+)/.exec(message);
  const character = at ? text[Number(at[1])] : undefined;
  if (character === undefined || /Unexpected end|Unterminated/.test(message)) return 'unexpected EOF';
  const before = text.slice(0, Number(at?.[1])).trimEnd().at(-1);
  return `invalid character '${character === "'" ? "\\''" : `${character}'`} ${place(before, text, Number(at?.[1]))}`;
}

function place(before: string | undefined, text: string, at: number): string {
  const inObject = text.slice(0, at).lastIndexOf('{') > text.slice(0, at).lastIndexOf('[');
  if (before === '{' || (before === ',' && inObject)) return 'looking for beginning of object key string';
  if (before === '"' || before === '}' || before === ']' || /[\w]/.test(before ?? '')) {
    if (!inObject) return 'after array element';
    return /[{,]\s*"[^"]*"\s*$/.test(text.slice(0, at)) ? 'after object key' : 'after object key:value pair';
  }
  return 'looking for beginning of value';
}

/** Throws `JsonError` for the first value of another type than the struct says. Names fit in any case, as in Go. */
function conform(value: unknown, struct: GoStruct, engine: EngineVersion): unknown {
  if (value === null) return null;
  const old = !since(engine, 28);
  if (!isRecord(value)) {
    const type = (old ? (struct.oldType ?? struct.type) : struct.type) ?? struct.name;
    throw new JsonError(`json: cannot unmarshal ${jsonType(value)} into Go value of type ${type}`);
  }
  return fields(value, struct, (old ? struct.oldName : undefined) ?? struct.name, old && since(engine, 24));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fields(value: Record<string, unknown>, struct: GoStruct, path: string, embedded: boolean): unknown {
  const known = new Map(Object.keys(struct.fields).map((name) => [name.toLowerCase(), name]));
  const read: Record<string, unknown> = {};
  for (const [given, item] of Object.entries(value)) {
    const name = known.get(given.toLowerCase());
    const type = name === undefined ? undefined : struct.fields[name];
    if (name === undefined || type === undefined) read[given] = item;
    else if (item !== null) read[name] = check(item, type, `${path}.${embedded ? 'Config.' : ''}${name}`);
    else read[name] = null;
  }
  return read;
}

function check(item: unknown, type: GoType, path: string): unknown {
  const wrong = (value: unknown, goType: string, at = path): JsonError =>
    new JsonError(`json: cannot unmarshal ${jsonType(value)} into Go struct field ${at} of type ${goType}`);
  if (typeof type === 'string') {
    const [bad, goType] = misfit(item, type);
    if (bad !== undefined) throw wrong(bad, goType);
    return item;
  }
  if ('list' in type) {
    if (!Array.isArray(item)) throw wrong(item, `[]${type.list.name}`);
    return item.map((entry) => (isRecord(entry) ? fields(entry, type.list, type.list.name, false) : entry));
  }
  if (!isRecord(item)) throw wrong(item, type.name);
  return fields(item, type, path, false);
}

/** What of the value does not fit, and the type it would have had to have. */
function misfit(item: unknown, type: Exclude<GoType, GoStruct | GoList>): readonly [unknown, string] {
  const fits: readonly [unknown, string] = [undefined, type];
  switch (type) {
    case 'string':
    case 'bool':
      return typeof item === (type === 'bool' ? 'boolean' : 'string') ? fits : [item, type];
    case '[]string':
      if (!Array.isArray(item)) return [item, type];
      return [item.find((entry) => entry !== null && typeof entry !== 'string'), 'string'];
    case 'map[string]string':
      if (!isRecord(item)) return [item, type];
      return [Object.values(item).find((entry) => entry !== null && typeof entry !== 'string'), 'string'];
    default:
      return Number.isInteger(item) ? fits : [item, type];
  }
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'number' : `number ${value}`;
  return typeof value === 'boolean' ? 'bool' : typeof value;
}
