// Models mattn/go-shellwords shellwords.go (v1.0.12): `command: sh -c "…"` as a list of words.

const isSpace = (char: string): boolean => /[ \t\r\n]/.test(char);

/** Splits a line as a shell does, without expanding anything. Throws on quotes that are not closed. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let buffer = '';
  let escaped = false;
  let doubleQuoted = false;
  let singleQuoted = false;
  let got: 'no' | 'single' | 'quoted' = 'no';

  for (const char of line) {
    if (escaped) {
      // Inside double quotes a backslash stays, unless it is before what it can escape.
      buffer += doubleQuoted && !'$`"\\\n'.includes(char) ? `\\${char}` : char;
      escaped = false;
      got = 'single';
    } else if (char === '\\') {
      if (singleQuoted) buffer += char;
      else escaped = true;
    } else if (isSpace(char)) {
      if (singleQuoted || doubleQuoted) buffer += char;
      else if (got !== 'no') {
        words.push(buffer);
        buffer = '';
        got = 'no';
      }
    } else if (char === '"' && !singleQuoted) {
      if (doubleQuoted) got = 'quoted';
      doubleQuoted = !doubleQuoted;
    } else if (char === "'" && !doubleQuoted) {
      if (singleQuoted) got = 'quoted';
      singleQuoted = !singleQuoted;
    } else if (';&|<>()'.includes(char) && !singleQuoted && !doubleQuoted) {
      if (char === '(' || char === ')') throw new Error('invalid command line string');
      if (char === '>' && /^\d/.test(buffer)) got = 'no';
      // An operator ends the command; what follows is left out.
      if (got !== 'no') words.push(buffer);
      return words;
    } else {
      got = 'single';
      buffer += char;
    }
  }
  if (escaped || singleQuoted || doubleQuoted) throw new Error('invalid command line string');
  if (got !== 'no') words.push(buffer);
  return words;
}
