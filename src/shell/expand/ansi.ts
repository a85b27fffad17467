import { rawByte } from '../text.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|c([\s\S])|(0?[0-7]{1,3})|([\s\S]))/g;

/**
 * Backslash escapes as `$'...'` and `printf` know them. `echo`: octal needs a leading zero, and what follows `\c` is
 * not printed (a NUL marks the place).
 */
export function unescapeAnsi(text: string, style: 'ansi' | 'echo' | 'printf' = 'ansi'): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (whole, hex, short, long, control, octal, char) => {
    if (hex) return rawByte(Number.parseInt(hex, 16));
    if (short || long) return codePoint(Number.parseInt(short ?? long, 16));
    if (octal !== undefined) return octalEscape(octal, whole, style);
    if (control !== undefined)
      return style === 'ansi' ? String.fromCharCode(control.toUpperCase().charCodeAt(0) & 0x1f) : `\0${control}`;
    if (style !== 'echo' && (char === "'" || char === '"' || (char === '?' && style === 'ansi'))) return char;
    return SIMPLE[char] ?? whole;
  });
}

const codePoint = (code: number): string => (code > 0x10ffff ? '' : String.fromCodePoint(code));

function octalEscape(digits: string, whole: string, style: 'ansi' | 'echo' | 'printf'): string {
  if (style === 'echo' && !digits.startsWith('0')) return whole;
  // Outside echo and %b at most three digits count.
  const used = style === 'echo' || digits.length <= 3 ? digits : digits.slice(0, 3);
  return rawByte(Number.parseInt(used, 8) & 0xff) + digits.slice(used.length);
}
