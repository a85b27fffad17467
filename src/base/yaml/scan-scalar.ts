// Models go-yaml scannerc.go: block, quoted and plain scalars.
import { type Mark, scannerError } from './errors.ts';
import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isEnd, type Reader } from './reader.ts';

/** `|` and `>`; `parent` is the indentation around it. */
export function scanBlockScalar(reader: Reader, literal: boolean, parent: number): string {
  const start = reader.mark;
  reader.skip();
  const { chomping, increment } = blockHeader(reader, start);
  let indent = increment > 0 ? Math.max(parent, 0) + increment : 0;
  let text = '';
  let leadingBreak = '';
  let leadingBlank = false;
  let found = blockBreaks(reader, indent, parent, start);
  indent = found.indent;
  while (reader.column === indent && !isEnd(reader.peek())) {
    const trailingBlank = isBlank(reader.peek());
    if (!literal && !leadingBlank && !trailingBlank && leadingBreak.startsWith('\n')) {
      if (found.breaks === '') text += ' ';
    } else text += leadingBreak;
    text += found.breaks;
    leadingBlank = isBlank(reader.peek());
    while (!isBreakOrEnd(reader.peek())) text += reader.take();
    leadingBreak = isBreak(reader.peek()) ? reader.takeBreak() : '';
    found = blockBreaks(reader, indent, parent, start);
  }
  if (chomping !== '-') text += leadingBreak;
  if (chomping === '+') text += found.breaks;
  return text;
}

function blockHeader(reader: Reader, start: Mark): { chomping: string; increment: number } {
  let chomping = '';
  let increment = 0;
  for (let part = 0; part < 2; part++) {
    const char = reader.peek();
    if (chomping === '' && (char === '+' || char === '-')) chomping = reader.take();
    else if (increment === 0 && /^\d$/.test(char)) {
      if (char === '0') throw scannerError('found an indentation indicator equal to 0', reader.mark, start);
      increment = Number(reader.take());
    }
  }
  while (isBlank(reader.peek())) reader.skip();
  if (reader.peek() === '#') while (!isBreakOrEnd(reader.peek())) reader.skip();
  if (!isBreakOrEnd(reader.peek()))
    throw scannerError('did not find expected comment or line break', reader.mark, start);
  if (isBreak(reader.peek())) reader.takeBreak();
  return { chomping, increment };
}

/** Empty lines before the next one; without an indentation yet, the first line with text sets it. */
function blockBreaks(
  reader: Reader,
  indent: number,
  parent: number,
  start: Mark,
): { readonly breaks: string; readonly indent: number } {
  let breaks = '';
  let widest = 0;
  for (;;) {
    while ((indent === 0 || reader.column < indent) && reader.peek() === ' ') reader.skip();
    widest = Math.max(widest, reader.column);
    if ((indent === 0 || reader.column < indent) && reader.peek() === '\t')
      throw scannerError('found a tab character where an indentation space is expected', reader.mark, start);
    if (!isBreak(reader.peek())) break;
    breaks += reader.takeBreak();
  }
  return { breaks, indent: indent === 0 ? Math.max(widest, parent + 1, 1) : indent };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const HEX: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** Text in single or double quotes. */
export function scanFlowScalar(reader: Reader, quote: "'" | '"'): string {
  const start = reader.mark;
  reader.skip();
  let text = '';
  for (;;) {
    if (reader.atDocumentIndicator()) throw scannerError('found unexpected document indicator', reader.mark, start);
    if (isEnd(reader.peek())) throw scannerError('found unexpected end of stream', reader.mark, start);
    let folded = false;
    while (!isBlankOrEnd(reader.peek())) {
      const char = reader.peek();
      if (quote === "'" && reader.starts("''")) {
        text += "'";
        reader.skip(2);
      } else if (char === quote) break;
      else if (quote === '"' && char === '\\' && isBreak(reader.peek(1))) {
        reader.skip();
        reader.takeBreak();
        folded = true;
        break;
      } else if (quote === '"' && char === '\\') text += escapeSequence(reader, start);
      else text += reader.take();
    }
    if (reader.peek() === quote) break;
    text += foldedSpace(reader, folded);
  }
  reader.skip();
  return text;
}

function escapeSequence(reader: Reader, start: Mark): string {
  const letter = reader.peek(1);
  const width = HEX[letter];
  const simple = ESCAPES[letter];
  if (width === undefined && simple === undefined)
    throw scannerError('found unknown escape character', reader.mark, start);
  reader.skip(2);
  if (width === undefined) return simple ?? '';
  let digits = '';
  for (let index = 0; index < width; index++) digits += reader.peek(index);
  if (!/^[\da-fA-F]+$/.test(digits)) throw scannerError('did not find expected hexdecimal number', reader.mark, start);
  const code = Number.parseInt(digits, 16);
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    throw scannerError('found invalid Unicode character escape code', reader.mark, start);
  reader.skip(width);
  return String.fromCodePoint(code);
}

/** White space inside a scalar: blanks stay, one line break is a space, further ones stay. */
function foldedSpace(reader: Reader, alreadyFolded: boolean): string {
  let blanks = '';
  let first = '';
  let others = '';
  let leading = alreadyFolded;
  while (isBlank(reader.peek()) || isBreak(reader.peek())) {
    if (isBlank(reader.peek())) {
      const char = reader.take();
      if (!leading) blanks += char;
    } else if (leading) others += reader.takeBreak();
    else {
      blanks = '';
      first = reader.takeBreak();
      leading = true;
    }
  }
  if (!leading) return blanks;
  return first.startsWith('\n') ? others || ' ' : first + others;
}

/** A scalar without quotes. `endsLine`: a line break came after it. */
export function scanPlainScalar(
  reader: Reader,
  indent: number,
  flow: boolean,
): { readonly value: string; readonly endsLine: boolean } {
  const start = reader.mark;
  let value = '';
  let space = '';
  let endsLine = false;
  for (;;) {
    if (reader.atDocumentIndicator() || reader.peek() === '#') break;
    while (!isBlankOrEnd(reader.peek())) {
      const char = reader.peek();
      if (char === ':' && isBlankOrEnd(reader.peek(1))) break;
      if (flow && ',?[]{}'.includes(char)) break;
      value += space + reader.take();
      space = '';
      endsLine = false;
    }
    if (!isBlank(reader.peek()) && !isBreak(reader.peek())) break;
    const gap = plainSpace(reader, indent, start, endsLine);
    space = gap.space;
    endsLine = gap.leading;
    if (!flow && reader.column < indent) break;
  }
  return { value, endsLine };
}

function plainSpace(
  reader: Reader,
  indent: number,
  start: Mark,
  already: boolean,
): { readonly space: string; readonly leading: boolean } {
  let blanks = '';
  let first = '';
  let others = '';
  let leading = already;
  while (isBlank(reader.peek()) || isBreak(reader.peek())) {
    if (isBreak(reader.peek())) {
      if (leading) others += reader.takeBreak();
      else {
        blanks = '';
        first = reader.takeBreak();
        leading = true;
      }
      continue;
    }
    if (leading && reader.column < indent && reader.peek() === '\t')
      throw scannerError('found a tab character that violates indentation', reader.mark, start);
    const char = reader.take();
    if (!leading) blanks += char;
  }
  return { space: !leading ? blanks : first.startsWith('\n') ? others || ' ' : first + others, leading };
}
