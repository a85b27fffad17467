// Models mattn/go-shellwords shellwords.go (v1.0.12): `command: sh -c "…"` as a list of words.

const INVALID = 'invalid command line string';

/** What is open while a line is read. */
interface State {
  readonly words: string[];
  buffer: string;
  double: boolean;
  single: boolean;
  back: boolean;
  /** Inside `$(…)`. */
  dollar: boolean;
  /** Whether a word has begun. */
  got: boolean;
}

/** Splits a line as a shell does, without expanding anything. Throws an Error for what is not closed. */
export function shellWords(line: string): string[] {
  const state: State = { words: [], buffer: '', double: false, single: false, back: false, dollar: false, got: false };
  let escaped = false;
  for (const char of line) {
    if (escaped) {
      escaped = false;
      append(state, char);
    } else if (char === '\\' && !state.single) escaped = true;
    else if (char === '\\') state.buffer += char;
    else if (/[ \t\r\n]/.test(char)) space(state, char);
    else if (!take(state, char)) break;
  }
  if (state.got) state.words.push(state.buffer);
  if (escaped || state.double || state.single || state.back || state.dollar) throw new Error(INVALID);
  return state.words;
}

function append(state: State, char: string): void {
  state.buffer += char;
  state.got = true;
}

function space(state: State, char: string): void {
  if (state.single || state.double || state.back || state.dollar) state.buffer += char;
  else if (state.got) {
    state.words.push(state.buffer);
    state.buffer = '';
    state.got = false;
  }
}

/** Takes one character; false for an operator, which ends the command: what follows is left out. */
function take(state: State, char: string): boolean {
  const { single, double, back, dollar } = state;
  if (char === '`' && !single && !double && !dollar) state.back = !back;
  else if (char === ')' && !single && !double && !back) state.dollar = !dollar;
  else if (char === '(' && !single && !double && !back) {
    if (dollar || !state.buffer.endsWith('$')) throw new Error(INVALID);
    state.dollar = true;
    state.buffer += char;
    return true;
  } else if (char === '"' && !single && !dollar) {
    if (double) state.got = true;
    state.double = !double;
    return true;
  } else if (char === "'" && !double && !dollar) {
    if (single) state.got = true;
    state.single = !single;
    return true;
  } else if (';&|<>'.includes(char) && !single && !double && !back && !dollar) {
    if (char === '>' && /^\d/.test(state.buffer)) state.got = false;
    return false;
  }
  append(state, char);
  return true;
}
