// Models bash's glob matcher (lib/glob/sm_loop.c) by regular expressions.

export interface PatternOptions {
  /** `*` and `?` stop at slashes. */
  readonly path?: boolean;
  readonly ignoreCase?: boolean;
  /** ?( *( +( @( !( */
  readonly extended?: boolean;
  /** Matches as little as it can. */
  readonly lazy?: boolean;
}

/** Puts a backslash before every character that means something in a pattern. */
export const quotePattern = (text: string): string => text.replace(/[\\*?[\]()|!+@-]/g, '\\$&');

const quoteRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d');

/** True when a pattern has characters that are not literal. */
export const isPattern = (pattern: string): boolean => /[*?[]|[+@!]\(/.test(pattern.replace(/\\./gs, ''));

/** The source of a regular expression (flags `su`) for a shell pattern, without anchors. */
export function patternSource(pattern: string, options: PatternOptions = {}): string {
  return translate([...pattern], 0, options, '').source;
}

export function patternRegExp(pattern: string, options: PatternOptions = {}): RegExp {
  const flags = options.ignoreCase ? 'sui' : 'su';
  try {
    return new RegExp(`^(?:${patternSource(pattern, options)})$`, flags);
  } catch {
    return new RegExp(`^${quoteRegExp(pattern)}$`, flags);
  }
}

/** Does the whole text match? */
export const matches = (pattern: string, text: string, options: PatternOptions = {}): boolean =>
  patternRegExp(pattern, options).test(text);

interface Translated {
  readonly source: string;
  readonly next: number;
}

/** Translates up to the end, or to one of `stops` that stands outside parentheses. */
function translate(chars: readonly string[], from: number, options: PatternOptions, stops: string): Translated {
  const any = options.path ? '[^/]' : '.';
  const many = options.lazy ? '*?' : '*';
  let source = '';
  let at = from;
  while (at < chars.length) {
    const char = chars[at] ?? '';
    if (stops.includes(char)) break;
    if (options.extended && '?*+@!'.includes(char) && chars[at + 1] === '(') {
      const group = translateGroup(chars, at, options, stops);
      source += group.source;
      at = group.next;
      continue;
    }
    if (char === '*') {
      while (chars[at + 1] === '*' && !(options.extended && chars[at + 2] === '(')) at++;
      source += any + many;
    } else if (char === '?') source += any;
    else if (char === '[') {
      const set = translateSet(chars, at);
      source += set?.source ?? '\\[';
      at = set ? set.next - 1 : at;
    } else if (char === '\\' && at + 1 < chars.length) source += quoteRegExp(chars[++at] ?? '');
    else source += quoteRegExp(char);
    at++;
  }
  return { source, next: at };
}

function translateGroup(chars: readonly string[], from: number, options: PatternOptions, stops: string): Translated {
  const alternatives: string[] = [];
  let at = from + 2;
  for (;;) {
    const part = translate(chars, at, options, '|)');
    alternatives.push(part.source);
    at = part.next + 1;
    if (chars[part.next] !== '|') break;
  }
  const body = `(?:${alternatives.join('|')})`;
  if (chars[from] === '!') {
    const rest = translate(chars, at, options, stops);
    const any = options.path ? '[^/]*' : '.*';
    return { source: `(?!${body}${rest.source}$)${any}${rest.source}`, next: rest.next };
  }
  const suffix = chars[from] === '@' ? '' : chars[from];
  return { source: body + suffix, next: at };
}

const CLASSES: Readonly<Record<string, string>> = {
  alpha: '\\p{L}',
  digit: '0-9',
  alnum: '\\p{L}0-9',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: '\\x20-\\x7e\\u00a0-\\u{10ffff}',
  graph: '\\x21-\\x7e\\u00a1-\\u{10ffff}',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
  word: '\\p{L}0-9_',
};

function translateSet(chars: readonly string[], from: number): Translated | undefined {
  let at = from + 1;
  const negated = chars[at] === '!' || chars[at] === '^';
  if (negated) at++;
  let body = '';
  for (let first = true; ; first = false) {
    const char = chars[at];
    if (char === undefined) return undefined;
    if (char === ']' && !first) break;
    if (char === '[' && (chars[at + 1] === ':' || chars[at + 1] === '.' || chars[at + 1] === '=')) {
      const kind = chars[at + 1] ?? '';
      const end = chars.findIndex((each, index) => index > at + 1 && each === kind && chars[index + 1] === ']');
      if (end > 0) {
        const name = chars.slice(at + 2, end).join('');
        body += kind === ':' ? (CLASSES[name] ?? '') : quoteRegExp(name);
        at = end + 2;
        continue;
      }
    }
    if (char === '\\' && at + 1 < chars.length) {
      body += quoteRegExp(chars[at + 1] ?? '');
      at += 2;
      continue;
    }
    body += char === '-' && chars[at + 1] !== ']' && !first ? '-' : quoteRegExp(char);
    at++;
  }
  if (body === '') return { source: negated ? '.' : '(?!)', next: at + 1 };
  return { source: `[${negated ? '^' : ''}${body}]`, next: at + 1 };
}
