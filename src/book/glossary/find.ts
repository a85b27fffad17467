/** Finds words in prose: whole ones, told apart by script in Japanese and by letters in English. */

export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

export interface WordFinder<T> {
  /** All occurrences in order; of two at one place the longer. */
  all(text: string): Found<T>[];
}

const SCRIPTS = [/[\p{Script=Katakana}ー]/u, /\p{Script=Han}/u, /[\p{Script=Latin}\p{N}_]/u];
const scriptOf = (char: string | undefined): number =>
  char === undefined ? -1 : SCRIPTS.findIndex((script) => script.test(char));

/** Whether a word goes on from `inside` to `outside`: both are of one script that is written without blanks between words. */
const goesOn = (inside: string | undefined, outside: string | undefined): boolean => {
  const script = scriptOf(inside);
  return script >= 0 && script === scriptOf(outside);
};

/** A finder of these words, upper and lower case alike. Occurrences do not overlap. */
export function findWords<T>(words: Iterable<readonly [word: string, value: T]>): WordFinder<T> {
  const byLength = [...words].sort(([a], [b]) => b.length - a.length);
  const values = new Map(byLength.map(([word, value]) => [word.toLowerCase(), value]));
  const pattern = byLength.length > 0 ? new RegExp(byLength.map(([word]) => quoted(word)).join('|'), 'giu') : /$^/g;
  return {
    all(text) {
      const found: Found<T>[] = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [word] = match;
        const end = match.index + word.length;
        const value = values.get(word.toLowerCase().replace(/\s+/g, ' '));
        const isWhole = !goesOn(word[0], text[match.index - 1]) && !goesOn(word.at(-1), text[end]);
        if (value !== undefined && isWhole) found.push({ value, start: match.index, end });
        else pattern.lastIndex = match.index + 1;
      }
      return found;
    },
  };
}

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
