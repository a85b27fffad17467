/** The command that the end of a text stands in, as completion sees it. */
export interface WordsBefore {
  /** The command and its arguments, quotes taken off; the last is unfinished and may be empty. */
  readonly words: readonly string[];
  /** Where the last word begins. */
  readonly start: number;
  /** The quote that is open in it. */
  readonly quote: string;
  /** It names the file of a redirection. */
  readonly redirected: boolean;
}

/** Words after which a command begins. */
const INTRODUCTIONS = new Set(['!', '{', 'do', 'elif', 'else', 'if', 'then', 'until', 'while']);

/** Commands that run the command in their arguments, with the letters of options that take a value. */
const RUNNERS: Readonly<Record<string, string>> = {
  command: '',
  env: 'uCS',
  exec: 'a',
  nice: 'n',
  nohup: '',
  sudo: 'ugCDhprtTU',
  time: 'fo',
  watch: 'n',
  xargs: 'EILPadns',
};

export function wordsBefore(text: string): WordsBefore {
  let words: string[] = [];
  let word: string | undefined;
  let start = text.length;
  let quote = '';
  let redirected = false;
  const begin = (at: number): void => {
    if (word === undefined) start = at;
    word ??= '';
  };
  const end = (): void => {
    if (word === undefined) return;
    if (!redirected) words.push(word);
    redirected = false;
    word = undefined;
  };
  const endCommand = (): void => {
    word = undefined;
    words = [];
    redirected = false;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote) {
      if (char === quote) quote = '';
      else if (char === '$' && text[at + 1] === '(' && quote === '"') {
        quote = '';
        endCommand();
        at++;
      } else word += char;
    } else if (char === '\\') {
      begin(at);
      word += text[++at] ?? '';
    } else if (char === '"' || char === "'") {
      begin(at);
      quote = char;
    } else if (/[ \t]/.test(char)) end();
    else if (/[;|&()`\n]/.test(char)) endCommand();
    else if (char === '<' || char === '>') {
      end();
      redirected = true;
    } else {
      begin(at);
      word += char;
    }
  }
  if (word === undefined) start = text.length;
  return { words: commandOf([...words, word ?? '']), start, quote, redirected };
}

/** Takes off what stands before the command itself: assignments, reserved words, and `sudo` and its like. */
function commandOf(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  if (rest.length === 0) return words;
  if (INTRODUCTIONS.has(first) || /^\w+\+?=/.test(first)) return commandOf(rest);
  const valued = RUNNERS[first];
  if (valued === undefined) return words;
  let at = 0;
  while (at < rest.length - 1 && /^-./.test(rest[at] ?? '')) at += takesValue(rest[at] ?? '', valued) ? 2 : 1;
  // An unfinished option of the runner itself.
  if (at >= rest.length || (at === rest.length - 1 && (rest[at] ?? '').startsWith('-'))) return words;
  return commandOf(rest.slice(at));
}

const takesValue = (word: string, valued: string): boolean =>
  /^-[A-Za-z]$/.test(word) && valued.includes(word.charAt(1));
