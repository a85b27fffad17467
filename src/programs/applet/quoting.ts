// Models gnulib quotearg.c as coreutils uses it: shell-escape for file names, locale quotes for everything else.
import type { Process } from '../../host/process/types.ts';

const HARMLESS = /^[A-Za-z0-9_@%+=:,./~^{}\]-][A-Za-z0-9_@%+=:,./~^{}\]#-]*$/;
const UNPRINTABLE = /[\x00-\x1f\x7f]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
  '\x07': '\\a',
};

/** A file name quoted for a shell, always (`quoteaf`). */
export function quoteAlways(text: string): string {
  if (UNPRINTABLE.test(text)) {
    return text
      .split(/([\x00-\x1f\x7f]+)/)
      .filter((part) => part !== '')
      .map((part) =>
        UNPRINTABLE.test(part) ? `$'${[...part].map(escapeControl).join('')}'` : `'${part.replaceAll("'", "'\\''")}'`,
      )
      .join('');
  }
  if (text.includes("'")) return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
  return `'${text}'`;
}

const escapeControl = (char: string): string =>
  ESCAPES[char] ?? `\\${(char.codePointAt(0) ?? 0).toString(8).padStart(3, '0')}`;

/** A file name quoted for a shell only where a shell needs it (`quotef`). */
export const quoteIfNeeded = (text: string): string =>
  HARMLESS.test(text) || /^[^\x00-\x20!-\x2f:-@[-`{-\x7f]+$/u.test(text) ? text : quoteAlways(text);

/** Any other text (`quote`): the locale's own quotation marks. */
export function quote(proc: Process, text: string): string {
  const locale = proc.env.get('LC_ALL') || proc.env.get('LC_CTYPE') || proc.env.get('LANG') || '';
  return /utf-?8/i.test(locale) ? `‘${text}’` : `'${text}'`;
}
