// Models Go's encoding/json: MarshalIndent and Marshal, with the characters of HTML escaped.
import { type Doc, numberText } from '../../../base/yaml/write.ts';

const text = (value: string): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** A document on one line. */
export function compactJson(doc: Doc): string {
  if (doc === null) return 'null';
  if (typeof doc === 'string') return text(doc);
  if (typeof doc === 'number') return numberText(doc);
  if (typeof doc === 'boolean') return String(doc);
  if (doc instanceof Map)
    return `{${[...(doc as ReadonlyMap<string, Doc>)].map(([key, value]) => `${text(key)}:${compactJson(value)}`).join()}}`;
  return `[${(doc as readonly Doc[]).map(compactJson).join()}]`;
}

/** A document on lines of its own, two spaces a level unless told else, without a line break at the end. */
export function indentedJson(doc: Doc, { step = '  ', indent = '' } = {}): string {
  const inner = `${indent}${step}`;
  if (doc instanceof Map) {
    const entries = [...(doc as ReadonlyMap<string, Doc>)];
    if (entries.length === 0) return '{}';
    const lines = entries.map(
      ([key, value]) => `${inner}${text(key)}: ${indentedJson(value, { step, indent: inner })}`,
    );
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  if (!Array.isArray(doc)) return compactJson(doc);
  const items = doc as readonly Doc[];
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `${inner}${indentedJson(item, { step, indent: inner })}`).join(',\n')}\n${indent}]`;
}
