// The words of the AWK language (POSIX awk, as mawk 1.3.4 and busybox editors/awk.c read it).

export type TokenKind =
  | 'number'
  | 'string'
  | 'regex'
  | 'name'
  | 'call'
  | 'builtin'
  | 'keyword'
  | 'operator'
  | 'newline'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Names and operators as they stand; the contents of strings and expressions. */
  readonly text: string;
  readonly line: number;
}

/** A program that cannot be read: where, and at which word. */
export class AwkSyntaxError extends Error {
  readonly line: number;
  readonly token: string;
  /** What is wrong when it is not just that word. */
  readonly problem: string | undefined;
  constructor(line: number, token: string, problem?: string) {
    super(problem ?? `syntax error at or near ${token}`);
    this.line = line;
    this.token = token;
    this.problem = problem;
  }
}

const KEYWORDS = new Set(
  'BEGIN END function func if else while for do break continue next nextfile exit return delete in getline print printf'.split(
    ' ',
  ),
);

export const BUILTINS = new Set(
  'length substr index split sub gsub match sprintf sin cos atan2 exp log sqrt int rand srand tolower toupper system close fflush strftime systime mktime and or xor compl lshift rshift'.split(
    ' ',
  ),
);

const OPERATORS = /^(?:\*\*=|\*\*|\^=|\+=|-=|\*=|\/=|%=|==|<=|>=|!=|\+\+|--|&&|\|\||>>|!~|[-+*/%^!<>=?:~$(){}[\];,|])/;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  '/': '/',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** The text of a string constant, its escapes read. Unknown ones keep their backslash. */
export function unescapeString(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g, (whole, octal, hex, char) => {
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
    if (char === '\n') return '';
    return ESCAPES[char] ?? whole;
  });
}

/** After these a `/` divides. */
const isOperand = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['number', 'string', 'name', 'regex'].includes(token.kind) ||
    (token.kind === 'builtin' && token.text === 'length') ||
    (token.kind === 'operator' && [')', ']', '$', '++', '--'].includes(token.text)));

/** Splits a program into words. Throws `AwkSyntaxError`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  const push = (kind: TokenKind, text: string): void => void tokens.push({ kind, text, line });
  while (at < source.length) {
    const rest = source.slice(at, at + 4096);
    const char = source.charAt(at);
    const skip = /^(?:[ \t\r]+|\\\r?\n|#[^\n]*)/.exec(rest)?.[0];
    if (skip !== undefined) {
      if (skip.startsWith('\\')) line++;
      at += skip.length;
      continue;
    }
    if (char === '\n') {
      push('newline', '\n');
      line++;
      at++;
      continue;
    }
    if (char === '"') {
      const end = endOf(source, at + 1, '"', false);
      if (end < 0) throw new AwkSyntaxError(line, '"', `runaway string constant ${source.slice(at, at + 12)} ...`);
      push('string', unescapeString(source.slice(at + 1, end)));
      at = end + 1;
      continue;
    }
    if (char === '/' && !isOperand(tokens.at(-1))) {
      const end = endOf(source, at + 1, '/', true);
      if (end < 0) throw new AwkSyntaxError(line, '/', `runaway regular expression ${source.slice(at, at + 12)} ...`);
      push('regex', source.slice(at + 1, end).replaceAll('\\/', '/'));
      at = end + 1;
      continue;
    }
    const number = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/.exec(rest)?.[0];
    if (number !== undefined) {
      push('number', number);
      at += number.length;
      continue;
    }
    const name = /^[A-Za-z_]\w*/.exec(rest)?.[0];
    if (name !== undefined) {
      at += name.length;
      if (KEYWORDS.has(name)) push('keyword', name === 'func' ? 'function' : name);
      else if (BUILTINS.has(name)) push('builtin', name);
      else push(source.charAt(at) === '(' ? 'call' : 'name', name);
      continue;
    }
    const operator = OPERATORS.exec(rest)?.[0];
    if (operator === undefined) throw new AwkSyntaxError(line, char, `unexpected character '${char}'`);
    push('operator', operator === '**' ? '^' : operator === '**=' ? '^=' : operator);
    at += operator.length;
  }
  push('newline', '\n');
  line++;
  push('end', '');
  return tokens;
}

/** Where a constant ends; brackets in expressions hide the slash. */
function endOf(source: string, start: number, closer: string, brackets: boolean): number {
  let inside = false;
  for (let at = start; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '\n') return -1;
    else if (brackets && inside && char === ']' && !/^\^?$/.test(source.slice(source.lastIndexOf('[', at) + 1, at)))
      inside = false;
    else if (brackets && !inside && char === '[') inside = true;
    else if (char === closer && !inside) return at;
  }
  return -1;
}
