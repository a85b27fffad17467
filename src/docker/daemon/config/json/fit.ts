// Models Go's encoding/json decode.go: whether a JSON value fits a Go type, and the words when it does not.
import type { Dialect } from './dialect.ts';
import { type GoField, type GoType, typeName } from './types.ts';
import type { JsonValue } from './value.ts';

/** A value of the wrong type, or one that a type refuses; the message is that of encoding/json or of the type. */
export class JsonTypeError extends Error {}

/**
 * Throws `JsonTypeError` unless the value fits the struct. The first misfit in the order of the text counts; a value that
 * its own type refuses (an address, a size) ends the reading at once and so comes before it.
 */
export function fitStruct(value: JsonValue, struct: GoType & { readonly is: 'struct' }, dialect: Dialect): void {
  const fitter = new Fitter(dialect);
  fitter.fit(value, struct, { struct: undefined, names: [], path: [] });
  fitter.finish();
}

/** What `map[string]interface {}` takes. Throws `JsonTypeError`. */
export function fitMap(value: JsonValue): void {
  if (value.kind === 'object' || value.kind === 'null') return;
  throw new JsonTypeError(`json: cannot unmarshal ${value.kind} into Go value of type map[string]interface {}`);
}

/** Where the reading is: the struct around, as it is called, the names of fields, and every key and index on the way. */
interface Place {
  readonly struct: string | undefined;
  readonly names: readonly string[];
  readonly path: readonly (string | number)[];
  /** Within a type that reads itself: the struct is the one around it, and old packages name no field below. */
  readonly sealed?: true;
}

class Fitter {
  private readonly dialect: Dialect;
  private first: string | undefined;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  finish(): void {
    if (this.first !== undefined) throw new JsonTypeError(this.first);
  }

  fit(value: JsonValue, type: GoType, place: Place): void {
    if (type.is === 'raw') return refuse(type.check(written(value)));
    if (type.is === 'any' || value.kind === 'null') return;
    if (type.is === 'own') return this.fitOwn(value, type.as, place);
    if (type.is === 'text') return this.fitText(value, type, place);
    if (type.is === 'list' && value.kind === 'array') {
      value.items.forEach((item, index) => {
        this.fit(item, type.of, { ...place, path: [...place.path, index] });
      });
    } else if (type.is === 'map' && value.kind === 'object') {
      for (const [key, member] of value.members) this.fit(member, type.of, { ...place, path: [...place.path, key] });
    } else if (type.is === 'struct' && value.kind === 'object') {
      for (const [key, member] of value.members) this.fitMember(key, member, type, place);
    } else if (!this.scalarFits(value, type)) this.misfit(value, type, place);
  }

  private fitMember(key: string, value: JsonValue, type: GoType & { readonly is: 'struct' }, place: Place): void {
    const field =
      type.fields.find((one) => one.key === key) ??
      type.fields.find((one) => one.key.toLowerCase() === key.toLowerCase());
    if (!field) return;
    this.fit(value, field.type, {
      struct: this.dialect === 'rewritten' || place.sealed ? (place.struct ?? nameOf(type)) : nameOf(type),
      names:
        place.sealed && this.dialect === 'classic'
          ? place.names
          : [...place.names, ...this.within(field), field.name ?? field.key],
      path: [...place.path, key],
      ...(place.sealed && { sealed: true }),
    });
  }

  private within(field: GoField): readonly string[] {
    return this.dialect === 'embedded' ? (field.within ?? []) : [];
  }

  private fitOwn(value: JsonValue, type: GoType, place: Place): void {
    if (this.dialect === 'rewritten') this.fit(value, type, { struct: '', names: [], path: [], sealed: true });
    else this.fit(value, type, { ...place, sealed: true });
  }

  private fitText(value: JsonValue, type: GoType & { readonly is: 'text' }, place: Place): void {
    if (value.kind === 'string') refuse(type.check(value.value));
    else this.misfit(value, type, place);
  }

  private scalarFits(value: JsonValue, type: GoType): boolean {
    if (type.is === 'bool' || type.is === 'string') return value.kind === type.is;
    return value.kind === 'number' && isNumber(type) && fitsInteger(value.text, type.is);
  }

  private misfit(value: JsonValue, type: GoType, place: Place): void {
    const what = value.kind === 'number' && isNumber(type) ? `number ${value.text}` : value.kind;
    this.first ??= `json: cannot unmarshal ${what} into ${this.where(place)}of type ${typeName(type)}${this.hint(type, place)}`;
  }

  private where(place: Place): string {
    const path = this.dialect === 'rewritten' ? place.path : place.names;
    if (path.length === 0) return 'Go value ';
    const field = `${place.struct ?? ''}.${path.join('.')} `;
    return this.endsInIndex(place) ? field : `Go struct field ${field}`;
  }

  /** What is not told of a field, the rewritten package tells of an element of a list. */
  private hint(type: GoType, place: Place): string {
    return this.endsInIndex(place) && type.is === 'text' ? ': JSON value must be string type' : '';
  }

  private endsInIndex({ path }: Place): boolean {
    return this.dialect === 'rewritten' && typeof path.at(-1) === 'number';
  }
}

function refuse(reason: string | undefined): void {
  if (reason !== undefined) throw new JsonTypeError(reason);
}

/** `system.Runtime` is Runtime where it is the struct around a field. */
const nameOf = (type: GoType): string => typeName(type).split('.').at(-1) ?? '';

const isNumber = (type: GoType): type is GoType & { readonly is: 'int' | 'int64' | 'uint32' } =>
  type.is === 'int' || type.is === 'int64' || type.is === 'uint32';

function fitsInteger(text: string, type: 'int' | 'int64' | 'uint32'): boolean {
  if (!/^-?\d+$/.test(text)) return false;
  const value = BigInt(text);
  return type === 'uint32' ? value >= 0n && value < 2n ** 32n : value >= -(2n ** 63n) && value < 2n ** 63n;
}

/** A value as it stands in the text; of lists and objects only that it is one. */
function written(value: JsonValue): string {
  if (value.kind === 'string' || value.kind === 'number') return value.text;
  if (value.kind === 'bool') return String(value.value);
  return value.kind === 'array' ? '[]' : value.kind === 'object' ? '{}' : 'null';
}
