/** Text quoted so that a shell reads it back: the forms that bash and ash print. */

const CONTROL: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\x07': '\\a',
  '\b': '\\b',
  '\v': '\\v',
  '\f': '\\f',
  '\x1b': '\\E',
};

const needsAnsi = (text: string): boolean => /[\x00-\x1f\x7f\udc80-\udcff]/.test(text);

/** `$'...'`, for text with control characters. */
export const quoteAnsi = (text: string): string =>
  `$'${text.replace(/[\\']/g, '\\$&').replace(/[\x00-\x1f\x7f\udc80-\udcff]/g, (char) => CONTROL[char] ?? octal(char))}'`;

const octal = (char: string): string => `\\${(char.charCodeAt(0) & 0xff).toString(8).padStart(3, '0')}`;

/** `'...'`, as `set`, `trap -p` and ${x@Q} print it. */
export const quoteSingle = (text: string): string =>
  needsAnsi(text) ? quoteAnsi(text) : `'${text.replace(/'/g, "'\\''")}'`;

/** `"..."`, as `declare -p` prints it. */
export const quoteDouble = (text: string): string =>
  needsAnsi(text) ? quoteAnsi(text) : `"${text.replace(/[$`"\\]/g, '\\$&')}"`;

const SPECIAL = /[\s!"#$&'()*,;<>?[\\\]^`{|}~]/;

/** With backslashes, as `printf %q` does. */
export function quoteBackslash(text: string): string {
  if (text === '') return "''";
  if (needsAnsi(text)) return quoteAnsi(text);
  return text.replace(/[\s!"$&'()*,;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
}

/** As ash prints it: nothing for an empty word. */
export const quoteTraceAsh = (text: string): string => (/[^\w+,./:\]@%^-]/.test(text) ? quoteSingle(text) : text);

/** As `set -x` prints a word: quoted only where it must be. */
export function quoteTrace(text: string): string {
  if (text === '') return "''";
  return needsAnsi(text) ? quoteAnsi(text) : SPECIAL.test(text) ? quoteSingle(text) : text;
}
