// Models Go's path.Match: shell patterns in which `*` and `?` stay within one path element.

/** Raised for a pattern that cannot be read; the message is Go's. */
export class PatternError extends Error {
  constructor() {
    super('syntax error in pattern');
  }
}

/** Whether the whole name fits the pattern. Throws PatternError. */
export const pathMatch = (pattern: string, name: string): boolean => compilePathMatch(pattern).test(name);

/** The pattern as a regular expression over whole names. Throws PatternError. */
export function compilePathMatch(pattern: string): RegExp {
  const characters = [...pattern];
  let source = '';
  for (let at = 0; at < characters.length; at++) {
    const ch = characters[at] ?? '';
    if (ch === '*') source += '[^/]*';
    else if (ch === '?') source += '[^/]';
    else if (ch === '\\') {
      at++;
      source += literal(characters[at]);
    } else if (ch === '[') {
      const set = characterSet(characters, at + 1);
      source += set.source;
      at = set.end;
    } else source += literal(ch);
  }
  return new RegExp(`^${source}$`, 'su');
}

function literal(character: string | undefined): string {
  if (character === undefined) throw new PatternError();
  return character.replace(/[\\^$.|+(){}[\]*?/]/, '\\$&');
}

/** `[a-z]`, `[^x]`; `end` is the place of the closing bracket. */
function characterSet(characters: readonly string[], start: number): { source: string; end: number } {
  let at = start;
  let source = '[';
  if (characters[at] === '^') {
    source += '^';
    at++;
  }
  const one = (): string => {
    let ch = characters[at];
    if (ch === undefined || ch === '-' || ch === ']') throw new PatternError();
    if (ch === '\\') {
      at++;
      ch = characters[at];
      if (ch === undefined) throw new PatternError();
    }
    at++;
    return ch.replace(/[\\\]^[-]/, '\\$&');
  };
  for (let ranges = 0; characters[at] !== ']' || ranges === 0; ranges++) {
    source += one();
    if (characters[at] !== '-') continue;
    at++;
    source += `-${one()}`;
  }
  return { source: `${source}]`, end: at };
}
