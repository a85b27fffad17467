// Models go-yaml encode.go and emitterc.go with an indentation of 2 and lines of any length.
import { isPlainText } from './resolve.ts';

/** What is written: a Map keeps its order. `null` in place of a member is written. */
export type Doc = null | boolean | number | string | readonly Doc[] | ReadonlyMap<string, Doc>;

/** A document as YAML, with its line break. */
export function writeYaml(doc: Doc): string {
  if (isCollection(doc) && size(doc) > 0) return block(doc, 0);
  return `${inline(doc, 0)}\n`;
}

const isCollection = (doc: Doc): doc is readonly Doc[] | ReadonlyMap<string, Doc> =>
  doc instanceof Map || Array.isArray(doc);
const size = (doc: readonly Doc[] | ReadonlyMap<string, Doc>): number => ('size' in doc ? doc.size : doc.length);
const isMap = (doc: Doc): doc is ReadonlyMap<string, Doc> => doc instanceof Map;

const spaces = (count: number): string => ' '.repeat(count);

/** A collection's lines, each indented; the first one too. */
function block(doc: readonly Doc[] | ReadonlyMap<string, Doc>, indent: number): string {
  const pad = spaces(indent);
  if (!isMap(doc)) return doc.map((item) => `${pad}- ${entry(item, indent + 2)}`).join('');
  return [...doc]
    .map(([key, value]) => {
      const name = scalar(key, indent, true);
      if (isCollection(value) && size(value) > 0) return `${pad}${name}:\n${block(value, indent + 2)}`;
      return `${pad}${name}: ${inline(value, indent)}\n`;
    })
    .join('');
}

/** An item of a list after its dash: a collection begins on the same line. */
function entry(item: Doc, indent: number): string {
  if (isCollection(item) && size(item) > 0) return block(item, indent).slice(indent);
  return `${inline(item, indent - 2)}\n`;
}

function inline(doc: Doc, indent: number): string {
  if (doc === null) return 'null';
  if (typeof doc === 'boolean') return String(doc);
  if (typeof doc === 'number') return numberText(doc);
  if (typeof doc === 'string') return scalar(doc, indent, false);
  return isMap(doc) ? '{}' : '[]';
}

/** A number as Go's strconv 'g' format prints it. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  if (Number.isInteger(value)) return String(value);
  const text = String(value);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

interface Analysis {
  readonly multiline: boolean;
  readonly plain: boolean;
  readonly single: boolean;
  readonly block: boolean;
}

const PRINTABLE = /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]$/u;
const BREAK = /^[\r\n\x85\u2028\u2029]$/;

/** What styles a text allows; the rules of yaml_emitter_analyze_scalar. */
function analyze(text: string): Analysis {
  if (text === '') return { multiline: false, plain: true, single: true, block: false };
  const chars = Array.from(text);
  const has = (test: (char: string, index: number) => boolean): boolean => chars.some(test);
  const at = (index: number): string => chars[index] ?? '';
  const blankAfter = (index: number): boolean => index + 1 >= chars.length || /[ \t]/.test(at(index + 1));
  const blankBefore = (index: number): boolean =>
    index === 0 || /[ \t]/.test(at(index - 1)) || BREAK.test(at(index - 1));
  const indicator = has((char, index) => {
    if (index === 0 && '#,[]{}&*!|>\'"%@`'.includes(char)) return true;
    if (index === 0 && (char === '?' || char === '-') && blankAfter(index)) return true;
    return (char === ':' && blankAfter(index)) || (char === '#' && blankBefore(index));
  });
  const special =
    has((char) => char !== '\t' && !PRINTABLE.test(char) && !BREAK.test(char)) || /[\r\x85\u2028\u2029]/.test(text);
  const breaks = has((char) => BREAK.test(char));
  const edge = /^[ \n]|[ \n]$/.test(text);
  const spaceBreak = / \n/.test(text);
  const breakSpace = /\n /.test(text);
  const tab = text.includes('\t');
  return {
    multiline: breaks,
    plain: !(/^(---|\.\.\.)/.test(text) || indicator || edge || breaks || spaceBreak || breakSpace || tab || special),
    single: !(breakSpace || spaceBreak || tab || special),
    block: !(text.endsWith(' ') || spaceBreak || special),
  };
}

function scalar(text: string, indent: number, key: boolean): string {
  const { multiline, plain, single, block: blockAllowed } = analyze(text);
  if (text.includes('\n')) return blockAllowed && !key ? literal(text, indent + 2) : double(text);
  if (!isPlainText(text) || (key && multiline)) return double(text);
  if (plain) return text;
  return single ? `'${text.replaceAll("'", "''")}'` : double(text);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\b': 'b',
  '\t': 't',
  '\n': 'n',
  '\v': 'v',
  '\f': 'f',
  '\r': 'r',
  '\x1b': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\xa0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

const double = (text: string): string =>
  `"${Array.from(text)
    .map((char) => {
      if (PRINTABLE.test(char) && char !== '"' && char !== '\\' && char !== '\n' && !BREAK.test(char)) return char;
      const short = ESCAPES[char];
      return `\\${short ?? hex(char.codePointAt(0) ?? 0)}`;
    })
    .join('')}"`;

function hex(code: number): string {
  const [letter, width] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8];
  return `${letter}${code.toString(16).toUpperCase().padStart(Number(width), '0')}`;
}

/** `|` with its hints, and the lines; the last line break is the writer's own. */
function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : `${spaces(indent)}${line}`));
  return `|${hint}${chomp}\n${lines.join('\n')}`;
}
