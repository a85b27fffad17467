// Models POSIX basic and extended regular expressions with GNU's extensions, as JavaScript's.

/** What is wrong with a pattern, in glibc's words. */
export class BadPattern extends Error {}

const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
};

/** A bracket expression from `[` on, as JavaScript, and where it ends. */
function bracket(pattern: string, start: number): { text: string; end: number } {
  let at = start + 1;
  let text = '[';
  if (pattern[at] === '^') {
    text += '^';
    at++;
  }
  for (let first = true; ; first = false) {
    const char = pattern[at];
    if (char === undefined) throw new BadPattern('Unmatched [, [^, [:, [., or [=');
    if (char === ']' && !first) return { text: `${text}]`, end: at + 1 };
    const named = /^\[:(\w+):\]/.exec(pattern.slice(at));
    if (named) {
      const members = CLASSES[named[1] ?? ''];
      if (members === undefined) throw new BadPattern('Invalid character class name');
      text += members;
      at += named[0].length;
      continue;
    }
    text += char === '-' ? '-' : /[\\[\]^]/.test(char) ? `\\${char}` : char;
    at++;
  }
}

/** The source of a JavaScript expression (flag `u` not used) that matches what the POSIX one does. */
export function posixToJs(pattern: string, extended: boolean): string {
  let out = '';
  let depth = 0;
  const atStart = (): boolean => out === '' || /(?:^|[^\\])(?:\(|\|)$/.test(out) || out === '^';
  for (let at = 0; at < pattern.length; ) {
    const char = pattern.charAt(at);
    if (char === '[') {
      const { text, end } = bracket(pattern, at);
      out += text;
      at = end;
      continue;
    }
    if (char === '\\') {
      const next = pattern.charAt(at + 1);
      if (next === '') throw new BadPattern('Trailing backslash');
      at += 2;
      if (!extended && '(){}|+?'.includes(next)) {
        if (next === '(') depth++;
        if (next === ')' && --depth < 0) throw new BadPattern('Unmatched ) or \\)');
        out += next === '{' && atStart() ? '\\{' : next;
      } else if (next === '<') out += '\\b(?=\\w)';
      else if (next === '>') out += '\\b(?<=\\w)';
      else if ('wWsSbB'.includes(next)) out += `\\${next}`;
      else if (next === '`') out += '^';
      else if (next === "'") out += '$';
      else if (/\d/.test(next)) out += `\\${next}`;
      else if (next === 'n') out += '\\n';
      else if (next === 't') out += '\\t';
      else out += /[A-Za-z]/.test(next) ? next : `\\${next}`;
      continue;
    }
    at++;
    if (extended && char === '(') depth++;
    if (extended && char === ')') {
      if (depth === 0) out += '\\';
      else depth--;
    }
    if (!extended && '(){}|+?'.includes(char)) out += `\\${char}`;
    else if (char === '*' && atStart()) out += '\\*';
    else if (!extended && char === '^' && !atStart()) out += '\\^';
    else if (!extended && char === '$' && at < pattern.length && !/^\\[)|]/.test(pattern.slice(at))) out += '\\$';
    else if (extended && char === '{' && !/^\d*,?\d*\}/.test(pattern.slice(at))) out += '\\{';
    else if (char === '}' && !/\{\d*,?\d*$/.test(out)) out += '\\}';
    else if (char === '/') out += '\\/';
    else out += char;
  }
  if (depth > 0) throw new BadPattern('Unmatched ( or \\(');
  return out.replace(/\{,(\d+)\}/g, '{0,$1}');
}

export function compile(
  pattern: string,
  options: { readonly extended: boolean; readonly ignoreCase?: boolean; readonly global?: boolean },
): RegExp {
  const source = posixToJs(pattern, options.extended);
  try {
    return new RegExp(source, `${options.ignoreCase ? 'i' : ''}${options.global ? 'g' : ''}`);
  } catch {
    throw new BadPattern('Invalid preceding regular expression');
  }
}

/** A pattern that matches the text itself. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
