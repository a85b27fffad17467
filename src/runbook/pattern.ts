/** One line of expected output as a pattern: text with typed placeholders. */
import {
  boundSource,
  escapeRegExp,
  isPlaceholderType,
  PLACEHOLDER_TYPES,
  type PlaceholderType,
  placeholderSource,
} from './placeholders.ts';

/** Texts that named placeholders stand for. */
export type Values = Readonly<Record<string, string>>;

export interface PlaceholderPart {
  readonly type: PlaceholderType;
  readonly name: string | undefined;
  /** As written, braces included. */
  readonly source: string;
  /** 0-based offset in the line. */
  readonly offset: number;
}

export type PatternPart = { readonly text: string } | PlaceholderPart;

export interface PatternFault {
  readonly code: string;
  /** 0-based offset in the line. */
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
}

export const isPlaceholder = (part: PatternPart): part is PlaceholderPart => 'type' in part;

const NAME = /^[a-z][a-z0-9_]*$/;

/** Cuts a line into text and placeholders. `\{{` is a literal `{{`. Faulty placeholders stay text, each with a fault. */
export function readPattern(line: string): { parts: PatternPart[]; faults: PatternFault[] } {
  const parts: PatternPart[] = [];
  const faults: PatternFault[] = [];
  let text = '';
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf('{{', at);
    if (open < 0) break;
    const escaped = line[open - 1] === '\\' && open > at;
    if (escaped) {
      text += `${line.slice(at, open - 1)}{{`;
      at = open + 2;
      continue;
    }
    const close = line.indexOf('}}', open);
    const source = close < 0 ? line.slice(open) : line.slice(open, close + 2);
    const read = readPlaceholder(source, open, close >= 0);
    text += line.slice(at, open);
    if ('message' in read) {
      faults.push(read);
      text += source;
    } else {
      if (text !== '') parts.push({ text });
      text = '';
      parts.push(read);
    }
    at = open + source.length;
  }
  text += line.slice(at);
  if (text !== '') parts.push({ text });
  return { parts, faults };
}

function readPlaceholder(source: string, offset: number, closed: boolean): PlaceholderPart | PatternFault {
  const types = PLACEHOLDER_TYPES.map((type) => `{{${type}}}`).join(' ');
  if (!closed) {
    return {
      code: 'open-placeholder',
      offset,
      message: 'a placeholder is not closed',
      expected: '`}}` (literal `{{`: write `\\{{`)',
    };
  }
  const [type = '', name, ...more] = source.slice(2, -2).split(':');
  if (!isPlaceholderType(type)) {
    return {
      code: 'unknown-placeholder',
      offset,
      message: `unknown placeholder ${source}`,
      expected: `one of ${types} (literal \`{{\`: write \`\\{{\`)`,
    };
  }
  if (more.length > 0 || (name !== undefined && !NAME.test(name))) {
    return {
      code: 'placeholder-name',
      offset,
      message: `\`${[name, ...more].join(':')}\` cannot name a placeholder`,
      expected: `lower-case letters, digits and \`_\`, as in {{${type}:web}}`,
    };
  }
  return { type, name, source, offset };
}

/** A compiled line. `match` gives what the named placeholders took, or null. */
export interface LinePattern {
  readonly parts: readonly PatternPart[];
  match(printed: string, values: Values): Values | null;
}

/**
 * Compiles a line. With `loose` any run of blanks equals any other, as in a table whose columns move with their
 * content. A name that `values` knows stands for that text, a name that stands twice for the same text twice.
 */
export function compilePattern(line: string, options: { readonly loose: boolean }): LinePattern {
  const { parts } = readPattern(line.trimEnd());
  let lastValues: Values | undefined;
  let lastRegExp: RegExp | undefined;
  const regExpFor = (values: Values): RegExp => {
    if (!lastRegExp || lastValues !== values) lastRegExp = toRegExp(parts, values, options.loose);
    lastValues = values;
    return lastRegExp;
  };
  return {
    parts,
    match(printed, values) {
      const found = regExpFor(values).exec(printed.trimEnd());
      return found ? { ...found.groups } : null;
    },
  };
}

function toRegExp(parts: readonly PatternPart[], values: Values, loose: boolean): RegExp {
  const seen = new Set<string>();
  const source = parts.map((part) => {
    if (!isPlaceholder(part)) return loose ? looseSource(part.text) : escapeRegExp(part.text);
    const { type, name } = part;
    if (name === undefined) return placeholderSource(type);
    const value = values[name];
    if (value !== undefined) return `(?:${boundSource(type, value)})`;
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${placeholderSource(type)})`;
  });
  const body = source.join('');
  return new RegExp(loose ? `^\\s*${body.replace(/^\\s\+/, '')}\\s*$` : `^${body}$`, 'u');
}

const looseSource = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((piece) => (/^\s+$/.test(piece) ? '\\s+' : escapeRegExp(piece)))
    .join('');
