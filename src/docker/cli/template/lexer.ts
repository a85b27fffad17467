// Models Go's text/template/parse/lex.go: literal text, and the tokens of actions.

export type TokenKind =
  | 'text'
  | 'open'
  | 'close'
  | 'space'
  | 'field'
  | 'variable'
  | 'identifier'
  | 'keyword'
  | 'bool'
  | 'nil'
  | 'dot'
  | 'number'
  | 'char'
  | 'string'
  | 'raw'
  | 'pipe'
  | 'left'
  | 'right'
  | 'declare'
  | 'assign'
  | 'comma'
  /** Any other printable character: no operand, as the parser will say. */
  | 'mark'
  /** What cannot be read; its text is why. The parser may find another fault before it gets here. */
  | 'error'
  | 'eof';

export interface Token {
  readonly kind: TokenKind;
  readonly pos: number;
  readonly text: string;
}

/** A template that does not parse; `message` has no `template: name:line:` before it. */
export class LexError extends Error {
  readonly pos: number;

  constructor(message: string, pos: number) {
    super(message);
    this.pos = pos;
  }
}

const KEYWORDS = new Set(['if', 'else', 'end', 'range', 'with', 'template', 'define', 'block', 'break', 'continue']);
const WORD = /[\p{L}\p{Nd}_]/u;

/** All tokens of a template, the last of them `eof` or `error`. */
export function lex(source: string): Token[] {
  const tokens: Token[] = [];
  try {
    lexInto(tokens, source);
  } catch (error) {
    if (!(error instanceof LexError)) throw error;
    tokens.push({ kind: 'error', pos: error.pos, text: error.message });
  }
  return tokens;
}

function lexInto(tokens: Token[], source: string): void {
  let pos = 0;
  let trimNext = false;
  while (pos < source.length) {
    const open = source.indexOf('{{', pos);
    let literal = source.slice(pos, open < 0 ? undefined : open);
    if (trimNext) literal = literal.replace(/^[ \t\r\n]+/, '');
    const trims = open >= 0 && /^\{\{-[ \t\r\n]/.test(source.slice(open, open + 4));
    if (trims) literal = literal.replace(/[ \t\r\n]+$/, '');
    if (literal !== '') tokens.push({ kind: 'text', pos, text: literal });
    if (open < 0) break;
    const start = open + (trims ? 3 : 2);
    const comment = /^[ \t\r\n]*\/\*/.exec(source.slice(start));
    if (comment && (trims || comment[0] === '/*')) {
      const end = source.indexOf('*/', start + comment[0].length);
      if (end < 0) throw new LexError('unclosed comment', open);
      const close = /^([ \t\r\n]-)?\}\}/.exec(source.slice(end + 2));
      if (!close) throw new LexError('comment ends before closing delimiter', open);
      trimNext = close[1] !== undefined;
      pos = end + 2 + close[0].length;
      continue;
    }
    tokens.push({ kind: 'open', pos: open, text: '{{' });
    const end = lexAction(source, start, tokens);
    trimNext = end.trim;
    pos = end.pos;
  }
  tokens.push({ kind: 'eof', pos: source.length, text: '' });
}

function lexAction(source: string, start: number, tokens: Token[]): { pos: number; trim: boolean } {
  let pos = start;
  let depth = 0;
  const push = (kind: TokenKind, length: number): void => {
    tokens.push({ kind, pos, text: source.slice(pos, pos + length) });
    pos += length;
  };
  for (;;) {
    const rest = source.slice(pos);
    const close = /^([ \t\r\n]-)?\}\}/.exec(rest);
    if (close) {
      if (depth > 0) throw new LexError('unclosed left paren', pos);
      pos += close[0].length - 2;
      push('close', 2);
      return { pos, trim: close[1] !== undefined };
    }
    if (rest === '') throw new LexError('unclosed action', start);
    const c = rest.charAt(0);
    const space = /^[ \t\r\n]+/.exec(rest)?.[0];
    if (space) {
      const trims = /[ \t\r\n]-\}\}$/.exec(`${space}${rest.slice(space.length, space.length + 3)}`);
      const length = trims ? space.length - 1 : space.length;
      if (length > 0) push('space', length);
      if (!trims) continue;
      if (length > 0) continue;
      continue;
    }
    if (rest.startsWith(':=')) push('declare', 2);
    else if (c === '=') push('assign', 1);
    else if (c === ':') throw new LexError('expected :=', pos);
    else if (c === ',') push('comma', 1);
    else if (c === '|') push('pipe', 1);
    else if (c === '"') push('string', quoted(rest, pos));
    else if (c === '`') {
      const end = rest.indexOf('`', 1);
      if (end < 0) throw new LexError('unterminated raw quoted string', pos);
      push('raw', end + 1);
    } else if (c === "'") {
      const end = /^'(\\.|[^'\\\n])+'/.exec(rest)?.[0];
      if (!end) throw new LexError('unterminated character constant', pos);
      push('char', end.length);
    } else if (c === '$') push('variable', wordEnd(rest, 1, pos));
    else if (c === '.' && !/^\.\d/.test(rest)) {
      const end = wordEnd(rest, 1, pos);
      push(end === 1 ? 'dot' : 'field', end);
    } else if (/^[+\-.]?\d/.test(rest)) push('number', numberEnd(rest, pos));
    else if (WORD.test(c)) {
      const end = wordEnd(rest, 0, pos);
      const word = rest.slice(0, end);
      push(
        KEYWORDS.has(word)
          ? 'keyword'
          : word === 'true' || word === 'false'
            ? 'bool'
            : word === 'nil'
              ? 'nil'
              : 'identifier',
        end,
      );
    } else if (c === '(') {
      depth++;
      push('left', 1);
    } else if (c === ')') {
      if (--depth < 0) throw new LexError('unexpected right paren', pos);
      push('right', 1);
    } else if (/[ -~]/.test(c)) push('mark', 1);
    else
      throw new LexError(
        `unrecognized character in action: U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} '${c}'`,
        pos,
      );
  }
}

function quoted(rest: string, pos: number): number {
  for (let at = 1; at < rest.length; at++) {
    const c = rest[at];
    if (c === '\\') at++;
    else if (c === '\n') break;
    else if (c === '"') return at + 1;
  }
  throw new LexError('unterminated quoted string', pos);
}

function wordEnd(rest: string, from: number, pos: number): number {
  let end = from;
  while (end < rest.length && WORD.test(rest.charAt(end))) end++;
  const next = rest.charAt(end);
  if (next !== '' && !/[ \t\r\n.,|:)(=]/.test(next) && !rest.startsWith('}}', end)) {
    throw new LexError(
      `bad character U+${next.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} '${next}'`,
      pos + end,
    );
  }
  return end;
}

function numberEnd(rest: string, pos: number): number {
  const number = /^[+-]?(0[xX][\da-fA-F_]+|[\d_]*\.?[\d_]*([eE][+-]?\d+)?)/.exec(rest)?.[0] ?? '';
  const after = rest.charAt(number.length);
  if (WORD.test(after)) throw new LexError(`bad number syntax: "${number}${after}"`, pos);
  return number.length;
}
