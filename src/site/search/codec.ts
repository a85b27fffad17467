/**
 * How a text is written down for Pagefind, and read back. Pagefind finds words between blanks: it cuts Japanese where a
 * dictionary would, and joins `host.docker.internal` into one word. Here every two neighbouring Japanese characters are a
 * word, so that any stretch of them can be found, and so is every part of an identifier. The writing loses nothing: what
 * Pagefind keeps of a page is turned back into its text for the excerpt.
 */

/** Kanji, kana and the long sign; the middle dot and brackets stand between words. */
const japanese = '々〆〇ぁ-ゖゝ-ゟァ-ヺー-ヿ㐀-䶿一-鿿';
const item = new RegExp(
  `([${japanese}]+)|((?:(?![${japanese}])[\\p{L}\\p{N}])+)|(\\s+)|([\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e]+)|([^\\s\\p{L}\\p{N}\\x21-\\x7e]+)`,
  'gu',
);
export const japaneseRun = new RegExp(`[${japanese}]+`, 'gu');

/** At a word, says that no blank stands here; alone, that one stands between two stretches of Japanese. */
const glue = '^';
/** Pagefind takes `_` for a letter: a backtick stands for it. Signs that have a meaning here have a double of their own. */
const doubles: ReadonlyArray<readonly [string, string]> = [
  ['`', '‵'],
  ['_', '`'],
  ['^', '‸'],
  ['¶', '⁋'],
  ['ø', 'o'],
  ['þ', 'p'],
];
const outward = (text: string): string => doubles.reduce((rest, [real, double]) => rest.replaceAll(real, double), text);
const inward = (text: string): string =>
  text.replaceAll('⁋', '¶').replaceAll('‸', '^').replaceAll('`', '_').replaceAll('‵', '`');
/** Ends a block: nothing is found across it. */
export const blockEnd = '¶';
/** Begins the words made of Japanese characters: a letter that no other text has and no language takes apart. */
const sign = 'ø';
/** Begins the word where katakana begins: ログ is something else than the middle of プログラム. */
const opening = 'þ';
const firstCharacter = 0x3000;

const code = (character: string): string => (character.charCodeAt(0) - firstCharacter).toString(36).padStart(3, '0');
const characterOf = (three: string): string => String.fromCharCode(Number.parseInt(three, 36) + firstCharacter);
const katakana = /[ァ-ヺー-ヿ]/u;
const coded = new RegExp(`^[${sign}${opening}]([0-9a-z]{3})(?:[0-9a-z]{3})?$`);

/** The words of a stretch of Japanese: its pairs of characters, and the last one alone where it ends. */
function written(run: string): string[] {
  const codes = [...run].map(code);
  return codes.map((one, index) => {
    const opens = katakana.test(run[index] ?? '') && !katakana.test(run[index - 1] ?? '');
    return `${opens ? opening : sign}${one}${codes[index + 1] ?? ''}`;
  });
}

/** What to ask for to find a stretch of Japanese anywhere, also inside a longer one. */
export function askedPairs(run: string): string[] {
  const words = written(run);
  return words.length === 1 ? words : words.slice(0, -1);
}

/** The same inside a word of katakana; undefined for what does not begin with katakana. */
export function askedWithin(asked: readonly string[]): string[] | undefined {
  const [first = '', ...rest] = asked;
  return first.startsWith(opening) ? [first.replace(opening, sign), ...rest] : undefined;
}

/** One block of text (a paragraph, a heading, a line of code) as Pagefind shall read it. */
export function encode(text: string): string {
  const words: string[] = [];
  let before: 'start' | 'blank' | 'japanese' | 'other' = 'start';
  let signs = '';
  const flush = () => {
    if (signs === '') return;
    words.push(signs);
    signs = '';
  };
  const glued = (word: string): string => (before === 'blank' || before === 'start' ? word : `${glue}${word}`);
  for (const [, run, word, blank, ascii, other] of outward(text).matchAll(item)) {
    if (run !== undefined) {
      if (before === 'other') {
        if (signs !== '') signs += glue;
        else words.push(`${words.pop() ?? ''}${glue}`);
      }
      flush();
      if (before === 'blank' && coded.test(words.at(-1) ?? '')) words.push(glue);
      words.push(...written(run));
      before = 'japanese';
    } else if (blank !== undefined) {
      flush();
      before = 'blank';
    } else if (ascii !== undefined) {
      flush();
      signs = glued(ascii);
      before = 'other';
    } else if (word !== undefined) {
      words.push(signs === '' ? glued(word) : `${signs}${word}`);
      signs = '';
      before = 'other';
    } else if (other !== undefined) {
      flush();
      words.push(glued(other));
      before = 'other';
    }
  }
  flush();
  return [...words, blockEnd].join(' ');
}

/** The text that `encode` wrote, a line for each block; `starts` says where each of Pagefind's words begins in it. */
export function decode(content: string): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  let before: 'start' | 'japanese' | 'open' | 'closed' = 'start';
  for (const word of content.split(/\s+/)) {
    if (word === '') continue;
    if (word === blockEnd) {
      starts.push(text.length);
      text += '\n';
      before = 'start';
      continue;
    }
    if (word === glue) {
      starts.push(text.length);
      text += ' ';
      before = 'open';
      continue;
    }
    const pair = coded.exec(word);
    const bare = pair ? characterOf(pair[1] ?? '') : inward(word.replace(/^\^/, '').replace(/\^$/, ''));
    const joined = before === 'start' || before === 'open' || (pair ? before === 'japanese' : word.startsWith(glue));
    if (!joined) text += ' ';
    starts.push(text.length);
    text += bare;
    before = pair ? 'japanese' : word.length > 1 && word.endsWith(glue) ? 'open' : 'closed';
  }
  return { text, starts };
}
