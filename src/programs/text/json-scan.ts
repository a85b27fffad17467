// Models jq's parser (src/jv_parse.c) as far as its complaints go: what is wrong, and in which line and column.

export interface JsonMistake {
  readonly message: string;
  /** Up to here the text is whole values. */
  readonly validUntil: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function positionAfter(text: string, end: number): Position {
  const before = text.slice(0, end);
  const newline = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: end - newline - 1 };
}

const at = ({ line, column }: Position): string => `at line ${line}, column ${column}`;

/** The first mistake in a stream of JSON values; undefined when there is none. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const open: string[] = [];
  let valid = 0;
  /** What may come: a value, or a comma, colon or closing bracket. */
  let wants: 'value' | 'separator' = 'value';
  /** The comma or colon just before. */
  let after: string | undefined;
  let index = 0;
  const mistake = (message: string, end: number): JsonMistake => ({
    message: `${message} ${at(positionAfter(text, end))}`,
    validUntil: valid,
  });

  while (index < text.length) {
    const char = text.charAt(index);
    if (/\s/.test(char)) {
      index++;
      continue;
    }
    if (char === '"') {
      let end = index + 1;
      while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
      if (end >= text.length) return mistake('Unfinished string at EOF', text.length);
      if (wants === 'separator' && open.length > 0) return mistake('Expected separator between values', end + 1);
      index = end + 1;
    } else if (char === '{' || char === '[') {
      if (wants === 'separator' && open.length > 0) return mistake('Expected separator between values', index + 1);
      open.push(char);
      wants = 'value';
      after = undefined;
      index++;
      continue;
    } else if (char === '}' || char === ']') {
      if (open.pop() !== (char === '}' ? '{' : '[')) return mistake(`Unmatched '${char}'`, index + 1);
      if (after === ',')
        return mistake(char === '}' ? 'Expected another key-value pair' : 'Expected another array element', index + 1);
      if (after === ':') return mistake('Objects must consist of key:value pairs', index + 1);
      index++;
    } else if (char === ',' || char === ':') {
      const inObject = open[open.length - 1] === '{';
      if (wants === 'value' || open.length === 0)
        return mistake(
          open.length === 0
            ? char === ','
              ? "Expected value before ','"
              : "':' not as part of an object"
            : `Expected value before '${char}'`,
          index + 1,
        );
      if (char === ':' && !inObject) return mistake("':' not as part of an object", index + 1);
      wants = 'value';
      after = char;
      index++;
      continue;
    } else {
      const word = /^[^\s{}[\],:"]+/.exec(text.slice(index))?.[0] ?? char;
      const end = index + word.length;
      const isNumber = /^-?\d+(\.\d*)?([eE][-+]?\d+)?$/.test(word);
      if (!isNumber && !['true', 'false', 'null', 'nan', 'NaN'].includes(word)) {
        return end >= text.length
          ? mistake('Invalid literal at EOF', end)
          : mistake(
              /^[-\d]/.test(word) || !/^[tfn]/.test(word) ? 'Invalid numeric literal' : 'Invalid literal',
              end + 1,
            );
      }
      if (wants === 'separator' && open.length > 0) return mistake('Expected separator between values', end + 1);
      index = end;
    }
    wants = 'separator';
    after = undefined;
    if (open.length === 0) {
      valid = index;
      wants = 'value';
    }
  }
  return open.length > 0 ? mistake('Unfinished JSON term at EOF', text.length) : undefined;
}
