// Models Go's json.Indent and json.Compact: JSON text laid out anew, its values untouched.

/** JSON text without blanks. */
export function compactJson(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ''));
}

/** JSON text with a line a value. */
export function indentJson(text: string, indent: string): string {
  let depth = 0;
  let out = '';
  const newline = (): string => `\n${indent.repeat(depth)}`;
  const tokens = compactJson(text).match(/"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^"{}[\]:,]+/g) ?? [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    if (token === '{' || token === '[') {
      out += token;
      depth++;
      if (next !== '}' && next !== ']') out += newline();
    } else if (token === '}' || token === ']') {
      depth--;
      if (previous !== '{' && previous !== '[') out += newline();
      out += token;
    } else if (token === ',') out += `,${newline()}`;
    else if (token === ':') out += ': ';
    else out += token;
  });
  return out;
}
