const CLASSES: Readonly<Record<string, string>> = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: '\\x20-\\x7e',
  graph: '\\x21-\\x7e',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
};

/** A POSIX extended regular expression; undefined when it is none. */
export function posixRegExp(source: string, ignoreCase = false): RegExp | undefined {
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '\\') out += escaped(source[++at] ?? '\\');
    else if (char === '[') {
      const set = bracket(source, at);
      if (!set) return undefined;
      out += set.source;
      at = set.end;
    } else if (char === '{' && !/^\{\d+(?:,\d*)?\}/.test(source.slice(at))) out += '\\{';
    else if (char === '}' && !/\{\d+(?:,\d*)?$/.test(source.slice(0, at))) out += '\\}';
    else out += char;
  }
  try {
    return new RegExp(out, ignoreCase ? 'sui' : 'su');
  } catch {
    return undefined;
  }
}

const escaped = (char: string): string =>
  /[wWsSbB]/.test(char) ? `\\${char}` : /[\^$\\.*+?()[\]{}|/]/.test(char) ? `\\${char}` : char;

function bracket(source: string, from: number): { source: string; end: number } | undefined {
  let at = from + 1;
  let out = '[';
  if (source[at] === '^') {
    out += '^';
    at++;
  }
  for (let first = true; at < source.length; first = false) {
    const char = source[at] ?? '';
    if (char === ']' && !first) return { source: `${out}]`, end: at };
    const name = /^\[:(\w+):\]/.exec(source.slice(at))?.[1];
    if (name !== undefined) {
      out += CLASSES[name] ?? '';
      at += name.length + 4;
      continue;
    }
    out += /[\\[\]^]/.test(char) || (char === '-' && (first || source[at + 1] === ']')) ? `\\${char}` : char;
    at++;
  }
  return undefined;
}
