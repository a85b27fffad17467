// Models moby/buildkit frontend/dockerfile/shell/lex.go (v0.13 on): the patterns of ${a#x}, ${a%x} and ${a/x/y}.
import { createScanner, END } from './scanner.ts';

/** `${value#pattern}`, with `greedy` `${value##pattern}`. Throws `invalid pattern (..) in substitution: ..`. */
export function trimPrefix(pattern: string, value: string, greedy: boolean): string {
  const match = compile(pattern, greedy, true).exec(value);
  return match ? value.slice(match.index + match[0].length) : value;
}

/** `${value%pattern}`: both are turned round, since a leftmost search finds no shortest suffix. */
export const trimSuffix = (pattern: string, value: string, greedy: boolean): string =>
  reverse(trimPrefix(reversePattern(pattern), reverse(value), greedy));

/** `${value/pattern/replacement}`, with `all` `${value//pattern/replacement}`. */
export function replacePattern(value: string, pattern: string, replacement: string, all: boolean): string {
  const found = compile(pattern, true, false);
  return value.replace(all ? new RegExp(found.source, 'gu') : found, () => replacement);
}

function compile(pattern: string, greedy: boolean, anchored: boolean): RegExp {
  try {
    return new RegExp(source(pattern, greedy, anchored), 'u');
  } catch (error) {
    throw new Error(`invalid pattern (${pattern}) in substitution: ${error instanceof Error ? error.message : error}`);
  }
}

/** A regular expression in text: `*` is any text, `?` any character, there are no brackets. */
function source(pattern: string, greedy: boolean, anchored: boolean): string {
  const scanner = createScanner(pattern);
  let out = anchored ? '^' : '';
  for (let ch = scanner.next(); ch !== END; ch = scanner.next()) {
    if (ch === '*') out += greedy ? '.*' : '.*?';
    else if (ch === '?') out += '.';
    else if (ch === '\\') {
      if (scanner.peek() === '}' || scanner.peek() === '/') continue;
      const escaped = scanner.next();
      if (!['*', '?', '\\'].includes(escaped)) throw new Error(`invalid escape '\\${escaped || '\ufffd'}'`);
      out += `\\${escaped}`;
    } else out += /[[\]{}.+()|^$/]/.test(ch) ? `\\${ch}` : ch;
  }
  return out;
}

const reverse = (text: string): string => [...text].reverse().join('');

/** Turned round, but for escapes: `a\*c` becomes `c\*a`. */
function reversePattern(pattern: string): string {
  const tokens = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  return tokens.reverse().join('');
}
