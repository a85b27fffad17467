// Models encoding/json scanner.go: JSON as Go reads it, with its words for what is none.

export class GoJsonError extends Error {}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The first value in a text, as a Decoder reads it. Throws `GoJsonError`. */
export function decodeJson(text: string): Json {
  let at = 0;
  const blank = (): void => {
    while (/[ \t\r\n]/.test(text.charAt(at)) && at < text.length) at++;
  };
  const bad = (context: string): GoJsonError =>
    at >= text.length
      ? new GoJsonError(text.trim() === '' ? 'EOF' : 'unexpected EOF')
      : new GoJsonError(`invalid character ${quoteChar(text.charAt(at))} ${context}`);

  function value(): Json {
    blank();
    const char = text.charAt(at);
    if (char === '{') return object();
    if (char === '[') return array();
    if (char === '"') return string();
    if (/[-0-9]/.test(char)) return number();
    for (const [word, meaning] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (char === word.charAt(0)) return literal(word, meaning);
    throw bad('looking for beginning of value');
  }

  function literal(word: string, meaning: Json): Json {
    for (const expected of word) {
      if (text.charAt(at) !== expected) throw bad(`in literal ${word} (expecting ${quoteChar(expected)})`);
      at++;
    }
    return meaning;
  }

  function number(): number {
    const match = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(text.slice(at));
    if (!match) {
      at++;
      throw bad('in numeric literal');
    }
    at += match[0].length;
    return Number(match[0]);
  }

  function string(): string {
    const start = at++;
    while (text.charAt(at) !== '"') {
      if (at >= text.length) throw bad('');
      if (text.charAt(at) < ' ') throw bad('in string literal');
      if (text.charAt(at) === '\\') {
        at++;
        if (!/["\\/bfnrtu]/.test(text.charAt(at))) throw bad('in string escape code');
      }
      at++;
    }
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  }

  function array(): Json[] {
    at++;
    const items: Json[] = [];
    blank();
    if (text.charAt(at) === ']') {
      at++;
      return items;
    }
    for (;;) {
      items.push(value());
      blank();
      const char = text.charAt(at);
      if (char !== ',' && char !== ']') throw bad('after array element');
      at++;
      if (char === ']') return items;
    }
  }

  function object(): Json {
    at++;
    const entries: [string, Json][] = [];
    blank();
    if (text.charAt(at) === '}') {
      at++;
      return {};
    }
    for (;;) {
      blank();
      if (text.charAt(at) !== '"') throw bad('looking for beginning of object key string');
      const key = string();
      blank();
      if (text.charAt(at) !== ':') throw bad('after object key');
      at++;
      entries.push([key, value()]);
      blank();
      const char = text.charAt(at);
      if (char !== ',' && char !== '}') throw bad('after object key:value pair');
      at++;
      if (char === '}') return Object.fromEntries(entries);
    }
  }

  return value();
}

const quoteChar = (char: string): string =>
  char === "'" ? `'\\''` : char === '"' ? `'"'` : char === '\n' ? `'\\n'` : char === '\t' ? `'\\t'` : `'${char}'`;

/** MarshalIndent(v, "", "    "): the keys of maps are sorted. */
export const encodeJson = (value: Json): string => JSON.stringify(sorted(value), null, 4);

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
