/** Keeps hits honest: for a word it does not know, Pagefind marks whatever begins alike, down to one letter. */

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** So much of a word, from its beginning, has to be in what was marked: endings may differ. */
const share = 0.6;

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

const isAbout = (marked: string, word: string): boolean =>
  marked.includes(word) ||
  commonBeginning(marked, word) >= share * word.length ||
  (word.includes(marked) && (marked.length >= 3 || japanese.test(marked)));

/** Whether something that was marked in an excerpt, or else the title, is about a word of the query. */
export function isRelevant(query: string, excerpt: string, title: string): boolean {
  const words = (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => word.length > 1 || japanese.test(word),
  );
  const marks = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, marked = '']) => marked);
  const shown = (marks.length > 0 ? marks : [title]).flatMap(
    (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  return shown.some((text) => words.some((word) => isAbout(text, word)));
}
