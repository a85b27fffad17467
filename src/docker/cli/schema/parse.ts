/**
 * Reads types.ts. `root name Type` says what an answer is read into; `## Type` begins a struct, then a field a line:
 * `GoName jsonName[?] type` (`?` omitempty, `+` before an embedded struct, `-` for no name of its own). `@26,27 ` before a
 * line says for which generations it stands.
 */
import type { EngineVersion } from '../../engine-version.ts';
import { generationOf } from '../spec/parse.ts';
import type { GoField, GoType } from '../template/values.ts';
import { GO_TYPES } from './types.ts';

const PRIMITIVES: Readonly<Record<string, GoType>> = {
  string: { kind: 'string' },
  bool: { kind: 'bool' },
  time: { kind: 'time' },
  duration: { kind: 'duration' },
  any: { kind: 'any' },
  float64: { kind: 'float' },
  ...Object.fromEntries(['int', 'int64', 'int32'].map((name) => [name, { kind: 'int', name }])),
  ...Object.fromEntries(['uint', 'uint64', 'uint32', 'uint16', 'uint8'].map((name) => [name, { kind: 'uint', name }])),
};

export type AnswerName = 'container' | 'image' | 'network' | 'volume' | 'event' | 'info' | 'version';

/** The type of an answer, in one version. */
export function goType(name: AnswerName, version: EngineVersion): GoType {
  const generation = generationOf(version);
  const linesOf = (block: string): string[] => block.split('\n').flatMap((line) => forGeneration(line, generation));
  const [roots = '', ...structs] = GO_TYPES.split('\n## ');
  const byName = new Map(structs.map((block) => [block.slice(0, block.indexOf('\n')), block]));
  const known = new Map<string, GoType>();

  const typeOf = (text: string): GoType => {
    const primitive = PRIMITIVES[text];
    if (primitive) return primitive;
    if (text.startsWith('*')) return { kind: 'ptr', elem: typeOf(text.slice(1)) };
    if (text.startsWith('[]')) return { kind: 'slice', elem: typeOf(text.slice(2)) };
    const array = /^\[\d+\]/.exec(text);
    if (array) return { kind: 'array', elem: typeOf(text.slice(array[0].length)) };
    const map = /^map\[([\w.]+)\]/.exec(text);
    if (map) {
      const elem = typeOf(text.slice(map[0].length));
      return map[1] === 'string' ? { kind: 'map', elem } : { kind: 'map', elem, namedKey: map[1] ?? '' };
    }
    const found = known.get(text);
    if (found) return found;
    let fields: readonly GoField[] | undefined;
    const type: GoType = {
      kind: 'struct',
      name: text,
      fields: () => {
        fields ??= linesOf(byName.get(text) ?? '')
          .slice(1)
          .map(field);
        return fields;
      },
    };
    known.set(text, type);
    return type;
  };

  const field = (line: string): GoField => {
    const [goName = '', json = '', type = ''] = line.split(' ');
    const omitEmpty = json.endsWith('?');
    const name = omitEmpty ? json.slice(0, -1) : json;
    return {
      name: goName.replace('+', ''),
      json: name === '-' ? '' : name,
      omitEmpty,
      embedded: goName.startsWith('+'),
      type: typeOf(type),
    };
  };

  const root =
    linesOf(roots)
      .find((line) => line.startsWith(`root ${name} `))
      ?.split(' ')[2] ?? 'any';
  return typeOf(root);
}

function forGeneration(line: string, generation: string): string[] {
  const range = /^@([\d,]+) /.exec(line);
  if (!range) return line === '' ? [] : [line];
  return (range[1] ?? '').split(',').includes(generation) ? [line.slice(range[0].length)] : [];
}
