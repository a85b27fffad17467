// Models moby/buildkit frontend/dockerfile/parser/directives.go (v0.8.3 to v0.25): `# escape=`, `# syntax=`, `# check=`.
import { type EngineVersion, since } from '../../engine-version.ts';
import { type LineRange, lineRange } from './errors.ts';

export interface Directive {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Reads lines from the first on; directives end with the first line that is none. */
export interface DirectiveReader {
  /** The directive on the next line, if it is one. Throws Error for a second one of the same name. */
  read(line: string): Directive | undefined;
}

/** `mark` begins the comment; `before` lines were read already. */
export function createDirectiveReader(version: EngineVersion, mark = '#', before = 0): DirectiveReader {
  const valid = since(version, 27) ? ['syntax', 'escape', 'check'] : ['syntax', 'escape'];
  const seen = new Set<string>();
  let at = before;
  let done = false;
  return {
    read(line) {
      at++;
      const match = done ? null : new RegExp(`^${mark}\\s*([a-zA-Z][a-zA-Z0-9]*)\\s*=\\s*(.+?)\\s*$`).exec(line);
      const name = match?.[1]?.toLowerCase() ?? '';
      if (!valid.includes(name)) {
        done = true;
        return undefined;
      }
      if (seen.has(name)) throw new Error(`only one ${name} parser directive can be used`);
      seen.add(name);
      return { name, value: match?.[2] ?? '', line: at };
    },
  };
}

/** `# syntax=image arguments`: the image (first word), the whole value and its place. */
export interface SyntaxDirective {
  readonly image: string;
  readonly commandLine: string;
  readonly location: LineRange;
}

/**
 * parser.DetectSyntax: the frontend that a Dockerfile asks for, if it does. Comments may also begin with `//`, a line
 * `#!...` may come first, and JSON `{"syntax": "..."}` counts (23 on).
 */
export function detectSyntax(text: string, version: EngineVersion): SyntaxDirective | undefined {
  return detectDirective('syntax', text, version, true);
}

/** parser.ParseDirective: the value of a directive, if the Dockerfile has it. */
export function detectDirective(
  name: string,
  text: string,
  version: EngineVersion,
  anyFormat = false,
): SyntaxDirective | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const shebang = since(version, 23) && plain.startsWith('#!');
  const body = shebang ? plain.replace(/^.*\n?/, '') : plain;
  const before = shebang ? 1 : 0;
  const marks = anyFormat && since(version, 23) ? ['#', '//'] : ['#'];
  for (const mark of marks) {
    const found = directiveOf(name, body, createDirectiveReader(version, mark, before));
    if (found) return found;
  }
  return anyFormat && since(version, 23) ? jsonDirective(name, body, before) : undefined;
}

function directiveOf(name: string, text: string, reader: DirectiveReader): SyntaxDirective | undefined {
  for (const line of text.split(/\r?\n/)) {
    try {
      const found = reader.read(line);
      if (!found) return undefined;
      if (found.name !== name) continue;
      const image = found.value.split(' ')[0] ?? '';
      return { image, commandLine: found.value, location: lineRange(found.line, found.line) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function jsonDirective(name: string, text: string, line: number): SyntaxDirective | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const value = typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined;
    if (typeof value !== 'string') return undefined;
    return { image: value, commandLine: value, location: lineRange(line, line) };
  } catch {
    return undefined;
  }
}
