// Models Go's encoding/json for what templates hand to `json`: struct order and omitempty, sorted maps, no HTML escapes.
import {
  elements,
  entriesOf,
  fieldValue,
  type GoField,
  type GoValue,
  isGoValue,
  type Maybe,
  type MethodTable,
} from './values.ts';

/** Compact JSON of a value. */
export function goJson(value: Maybe): string {
  if (!value) return 'null';
  const { type, raw } = value;
  const missing = raw === null || raw === undefined;
  switch (type.kind) {
    case 'any':
      return rawJson(raw);
    case 'ptr':
      return missing ? 'null' : goJson({ type: type.elem, raw });
    case 'string':
      return quoteJson(missing ? '' : String(raw));
    case 'bool':
      return raw === true ? 'true' : 'false';
    case 'time':
      return quoteJson(missing ? '0001-01-01T00:00:00Z' : String(raw));
    case 'slice':
      return missing
        ? 'null'
        : `[${elements(value)
            .map((item) => goJson({ type: type.elem, raw: item }))
            .join(',')}]`;
    case 'array':
      return `[${elements(value)
        .map((item) => goJson({ type: type.elem, raw: item }))
        .join(',')}]`;
    case 'map':
      if (missing) return 'null';
      return `{${entriesOf(value)
        .map(([key, item]) => `${quoteJson(key)}:${goJson({ type: type.elem, raw: item })}`)
        .join(',')}}`;
    case 'struct':
      return `{${members(value).join(',')}}`;
    case 'object':
      return objectJson(raw as MethodTable);
    default:
      return String(raw ?? 0);
  }
}

function members(value: GoValue): string[] {
  if (value.type.kind !== 'struct') return [];
  const { type } = value;
  const own = new Set(
    type
      .fields()
      .filter((field) => !field.embedded)
      .map((field) => field.json),
  );
  return type.fields().flatMap((field) => {
    const inner = fieldValue(value, field);
    if (field.embedded && field.json === '') {
      const embedded = field.type.kind === 'ptr' ? { type: field.type.elem, raw: inner.raw } : inner;
      return members(embedded).filter((member) => !own.has(JSON.parse(member.slice(0, member.indexOf('":') + 1))));
    }
    if (field.json === '-' || (field.omitEmpty && isEmpty(inner, field))) return [];
    return [`${quoteJson(field.json)}:${goJson(inner)}`];
  });
}

function isEmpty({ raw }: GoValue, field: GoField): boolean {
  if (field.type.kind === 'struct' || field.type.kind === 'time') return false;
  if (raw === null || raw === undefined) return true;
  if (field.type.kind === 'ptr' || field.type.kind === 'any') return false;
  if (field.type.kind === 'array') return false;
  if (Array.isArray(raw)) return raw.length === 0;
  if (typeof raw === 'object') return Object.keys(raw).length === 0;
  return raw === '' || raw === 0 || raw === false;
}

/** Every method without parameters, by name: how Docker's rows become JSON. */
function objectJson(table: MethodTable): string {
  const names = [...table.methods.keys()].filter((name) => !table.withArguments.has(name)).sort();
  const text = `{${names.map((name) => `${quoteJson(name)}:${rawJson(table.methods.get(name)?.())}`).join(',')}}`;
  // Rows marshal themselves, with the HTML escapes that the `json` function switches off for all else.
  return text.replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}

/** JSON of plain data: keys sorted, as Go has them in maps. */
export function rawJson(raw: unknown): string {
  if (raw === null || raw === undefined) return 'null';
  if (isGoValue(raw)) return goJson(raw);
  if (typeof raw === 'string') return quoteJson(raw);
  if (typeof raw === 'bigint' || typeof raw === 'number' || typeof raw === 'boolean') return String(raw);
  if (Array.isArray(raw)) return `[${raw.map(rawJson).join(',')}]`;
  const entries = Object.entries(raw).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${quoteJson(key)}:${rawJson(item)}`).join(',')}}`;
}

/** A JSON string as Go writes it without HTML escapes. */
export const quoteJson = (value: string): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
