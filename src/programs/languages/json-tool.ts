// Models CPython 3.11 Lib/json/{tool,decoder,scanner,encoder}.py: `python3 -m json.tool`.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { print, printError, readAll } from '../../host/process/stdio.ts';
import type { Process } from '../../host/process/types.ts';

/** A value with numbers as they were written, and objects in the order of their keys. */
type Value =
  | { readonly text: string }
  | { readonly items: readonly Value[] }
  | { readonly entries: ReadonlyMap<string, Value> };

class JsonError extends Error {}

/** Throws `JsonError` with the decoder's sentence and its place: `line 1 column 8 (char 7)`. */
function fail(message: string, source: string, at: number): never {
  const before = source.slice(0, at);
  const line = before.split('\n').length;
  throw new JsonError(`${message}: line ${line} column ${at - before.lastIndexOf('\n')} (char ${at})`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Decoder {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  document(): Value {
    this.#blank();
    const value = this.#value();
    this.#blank();
    if (this.#at < this.#source.length) fail('Extra data', this.#source, this.#at);
    return value;
  }

  #blank(): void {
    while (/[ \t\n\r]/.test(this.#source.charAt(this.#at))) this.#at++;
  }

  #value(): Value {
    const rest = this.#source.slice(this.#at);
    const char = rest.charAt(0);
    if (char === '"') return { text: quoted(this.#string()) };
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    const [word] = /^(null|true|false|NaN|-?Infinity|-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?)/.exec(rest) ?? [];
    if (word === undefined) return fail('Expecting value', this.#source, this.#at);
    this.#at += word.length;
    return { text: word };
  }

  #string(): string {
    const begin = this.#at++;
    let out = '';
    for (;;) {
      const char = this.#source.charAt(this.#at);
      if (char === '') return fail('Unterminated string starting at', this.#source, begin);
      if (char === '"') {
        this.#at++;
        return out;
      }
      if (char < ' ') return fail('Invalid control character at', this.#source, this.#at);
      if (char !== '\\') {
        out += char;
        this.#at++;
        continue;
      }
      const letter = this.#source.charAt(this.#at + 1);
      if (letter === 'u') {
        const [digits] = /^[0-9a-fA-F]{4}/.exec(this.#source.slice(this.#at + 2)) ?? [];
        if (digits === undefined) return fail('Invalid \\uXXXX escape', this.#source, this.#at + 1);
        out += String.fromCharCode(Number.parseInt(digits, 16));
        this.#at += 6;
        continue;
      }
      const plain = ESCAPES[letter];
      if (plain === undefined) return fail('Invalid \\escape', this.#source, this.#at);
      out += plain;
      this.#at += 2;
    }
  }

  #object(): Value {
    const entries = new Map<string, Value>();
    this.#at++;
    this.#blank();
    if (this.#source.charAt(this.#at) === '}') {
      this.#at++;
      return { entries };
    }
    for (;;) {
      if (this.#source.charAt(this.#at) !== '"')
        return fail('Expecting property name enclosed in double quotes', this.#source, this.#at);
      const key = this.#string();
      this.#blank();
      if (this.#source.charAt(this.#at) !== ':') return fail("Expecting ':' delimiter", this.#source, this.#at);
      this.#at++;
      this.#blank();
      entries.set(key, this.#value());
      this.#blank();
      const next = this.#source.charAt(this.#at);
      if (next !== ',' && next !== '}') return fail("Expecting ',' delimiter", this.#source, this.#at);
      this.#at++;
      if (next === '}') return { entries };
      this.#blank();
    }
  }

  #array(): Value {
    const items: Value[] = [];
    this.#at++;
    this.#blank();
    if (this.#source.charAt(this.#at) === ']') {
      this.#at++;
      return { items };
    }
    for (;;) {
      items.push(this.#value());
      this.#blank();
      const next = this.#source.charAt(this.#at);
      if (next !== ',' && next !== ']') return fail("Expecting ',' delimiter", this.#source, this.#at);
      this.#at++;
      if (next === ']') return { items };
      this.#blank();
    }
  }
}

/** As json.dumps writes a string: everything beyond ASCII escaped. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

function encode(value: Value, indent: string, sort: boolean, lead = ''): string {
  if ('text' in value) return value.text;
  const inner = lead + indent;
  if ('items' in value)
    return value.items.length === 0
      ? '[]'
      : `[\n${value.items.map((one) => inner + encode(one, indent, sort, inner)).join(',\n')}\n${lead}]`;
  const entries = [...value.entries];
  if (sort) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, one]) => `${inner}${quoted(key)}: ${encode(one, indent, sort, inner)}`).join(',\n')}\n${lead}}`;
}

const USAGE =
  'usage: python -m json.tool [-h] [--sort-keys] [--no-ensure-ascii]\n                           [--json-lines]\n                           [--indent INDENT | --tab | --no-indent | --compact]\n                           [infile] [outfile]\n';

/** `words` follow `-m json.tool`. */
export async function jsonTool(proc: Process, words: readonly string[]): Promise<number> {
  const at = words.indexOf('--indent');
  const indent = words.includes('--tab') ? '\t' : ' '.repeat(at < 0 ? 4 : Number(words[at + 1] ?? 4));
  const [infile = '-', outfile] = words.filter(
    (word, index) => !word.startsWith('--') && !(at >= 0 && index === at + 1),
  );
  let text: string;
  try {
    text = infile === '-' ? decode(await readAll(proc)) : proc.files.readText(infile);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const number = { ENOENT: 2, EACCES: 13, EISDIR: 21 }[error.code as 'ENOENT'] ?? 5;
    await printError(
      proc,
      `${USAGE}python -m json.tool: error: argument infile: can't open '${infile}': [Errno ${number}] ${error.message}: '${infile}'\n`,
    );
    return 2;
  }
  try {
    const shown = `${encode(new Decoder(text).document(), indent, words.includes('--sort-keys'))}\n`;
    if (outfile === undefined) await print(proc, shown);
    else proc.files.writeFile(outfile, shown);
    return 0;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    await printError(proc, `${error.message}\n`);
    return 1;
  }
}
