/** Go's types, as far as a configuration is made of them: what fits into them, and what they are called in errors. */

export type GoType =
  | { readonly is: 'bool' | 'string' | 'int' | 'int64' | 'uint32' }
  /** Reads itself from a string: `net.IP`, `netip.Addr`. */
  | { readonly is: 'text'; readonly name: string; readonly check: (text: string) => string | undefined }
  /** Reads itself from what is written, quotes and all: opts.MemBytes. */
  | { readonly is: 'raw'; readonly name: string; readonly check: (written: string) => string | undefined }
  | { readonly is: 'list'; readonly of: GoType; readonly pointer?: true }
  | { readonly is: 'map'; readonly of: GoType; readonly pointer?: true }
  | { readonly is: 'struct'; readonly name: string; readonly fields: readonly GoField[] }
  /** A type with an UnmarshalJSON of its own that reads as another does: its errors begin their path anew. */
  | { readonly is: 'own'; readonly as: GoType }
  /** Whatever it is. */
  | { readonly is: 'any' };

export interface GoField {
  /** As JSON names it. */
  readonly key: string;
  /** As errors name it, where that differs. */
  readonly name?: string;
  readonly type: GoType;
  /** The embedded structs that it lies in, outermost first. */
  readonly within?: readonly string[];
}

/** `[]string`, `map[string]*units.Ulimit`, `net.IP`. */
export function typeName(type: GoType): string {
  switch (type.is) {
    case 'list':
      return `[]${type.pointer ? '*' : ''}${typeName(type.of)}`;
    case 'map':
      return `map[string]${type.pointer ? '*' : ''}${typeName(type.of)}`;
    case 'text':
    case 'raw':
    case 'struct':
      return type.name;
    case 'own':
      return typeName(type.as);
    case 'any':
      return 'interface {}';
    default:
      return type.is;
  }
}

export const BOOL: GoType = { is: 'bool' };
export const STRING: GoType = { is: 'string' };
export const INT: GoType = { is: 'int' };
export const INT64: GoType = { is: 'int64' };
export const UINT32: GoType = { is: 'uint32' };
export const ANY: GoType = { is: 'any' };
export const listOf = (of: GoType): GoType => ({ is: 'list', of });
export const mapOf = (of: GoType): GoType => ({ is: 'map', of });
