/** Which words of a query are worth asking the full-text index for. */

/** So many words are asked for at most: each is one look into the index. */
const most = 10;

/** Parts of a paste that say nothing of its kind: ids, addresses, times, numbers, paths. */
const noise = [
  /\b(?:sha256:)?[0-9a-f]{12,}\b/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  /\b\d{4}-\d\d-\d\d[T ][\d:.]+Z?\b/g,
  /(?:^|\s)(?:\/[\w.@+-]+){2,}/g,
  /\b\d+\b/g,
];

const stopWords = new Set(
  'a an and are as at be been by can could did do does error failed for from get has have in is it its not of on or response that the this to was were when with you'.split(
    ' ',
  ),
);

const segmenter = (language: string) => new Intl.Segmenter(language, { granularity: 'word' });

/** True for what can be looked up as it stands: a few words without the signs of a log line. */
export function isPlainQuery(text: string): boolean {
  return text.trim().length <= 48 && !/[\n:"'=[\]{}]/.test(text) && text.trim().split(/\s+/).length <= 4;
}

/** The telling words of a longer text, longest first; Japanese is cut into words too. */
export function tellingWords(text: string): string[] {
  const cleaned = noise.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const found = new Set<string>();
  for (const { segment, isWordLike } of segmenter('ja').segment(cleaned)) {
    const word = segment.toLowerCase();
    const japanese = /[\p{Script=Han}\p{Script=Katakana}]/u.test(word);
    const long = japanese ? word.length >= 2 : word.length >= 3;
    if (isWordLike && long && !stopWords.has(word)) found.add(word);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, most);
}
