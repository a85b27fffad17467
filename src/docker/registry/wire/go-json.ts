// Models encoding/json's complaints about what is no JSON, as far as registries give cause for them.

/** `invalid character '<' looking for beginning of value`, for a text that JSON.parse refuses. */
export function invalidCharacter(text: string): string {
  const trimmed = text.trimStart();
  if (trimmed === '') return 'unexpected end of JSON input';
  const number = /^-?\d+(\.\d+)?([eE][+-]?\d+)?\s*/.exec(trimmed);
  if (number) return `invalid character '${trimmed.charAt(number[0].length)}' after top-level value`;
  const first = trimmed.charAt(0);
  if (first === '{' || first === '[' || first === '"') return 'unexpected end of JSON input';
  return `invalid character '${first}' looking for beginning of value`;
}
