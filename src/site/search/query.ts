/** What a query asks the index for: its words, identifiers and stretches of Japanese, each as the index writes them. */
import { askedPairs, japaneseRun } from './codec.ts';

/** One thing to look for. */
export interface Term {
  /** As the reader wrote it, in lower case; for words, without their ending. It is what is marked in a hit. */
  readonly text: string;
  /** The words of the index that stand side by side where it is found. */
  readonly asked: readonly string[];
  /** Part of what is asked for; others only help to tell good hits from better ones. */
  readonly counts: boolean;
  /** Looked for when the whole is found nowhere. */
  readonly parts: readonly Term[];
}

/** A longer text is a paste: only its telling words are looked for, so many at most, and only at its beginning and end. */
const mostTerms = 10;
const longestQuery = 80;
const readOfPaste = 6000;

/** Parts of a paste that say nothing of its kind: ids, addresses, times, numbers, paths. */
const noise = [
  /\b(?:sha256:)?[0-9a-f]{12,}\b/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g,
  /\b\d{4}-\d\d-\d\d[T ][\d:.]+Z?\b/g,
  /(?:^|\s)(?:\/[\w.@+-]+){2,}/g,
  /\b\d+\b/g,
];

const stopWords = new Set(
  'a an and are as at be been by can could did do does error failed for from get has have how i in is it its my not of on or response that the this to was were what when why with you'.split(
    ' ',
  ),
);

const identifier = /[\p{L}\p{N}](?:[\p{L}\p{N}._\-/:=@+]*[\p{L}\p{N}])?/gu;
const wordOf = /[\p{L}\p{N}]+/gu;
const stretch = /[ァ-ヺー-ヿ]+|[々〆〇㐀-䶿一-鿿ぁ-ゖゝ-ゟ]+/gu;

/** Kanji that stand alone in many sentences and tell nothing. */
const emptyKanji = /^[中上下前後時方内外間際所物者事等人何今次他]$/u;

const allKanji = /^[々〆〇㐀-䶿一-鿿]+$/u;
const isKatakana = (text: string) => /^[ァ-ヺー-ヿ]/u.test(text);
const isHiragana = (text: string) => /^[ぁ-ゖゝ-ゟー]+$/u.test(text);

/** A word without its ending: whatever begins so is found. */
export function stemOf(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const single = word
    .replace(/ies$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '');
  const bare = single.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  const short = bare !== single && bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : single;
  return short.length > 4 ? short.replace(/[ey]$/, '') : short;
}

const word = (text: string, counts = true): Term => {
  const stem = stemOf(text);
  return { text: stem, asked: [stem], counts, parts: [] };
};

/** A word, or an identifier whose parts stand side by side. */
function latinTerm(text: string): Term {
  const words = text.match(wordOf) ?? [];
  if (words.length < 2) return word(words[0] ?? text);
  const parts = words.filter((part) => part.length > 2 && !stopWords.has(part)).map((part) => word(part));
  return { text, asked: words, counts: true, parts };
}

/** Katakana with and without the long sign at its end is one word. */
const withoutLongSign = (run: string): string => (/[ァ-ヺー]{2,}ー$/u.test(run) ? run.slice(0, -1) : run);

const japaneseTerm = (run: string, counts = true, parts: readonly Term[] = []): Term => {
  const text = withoutLongSign(run);
  return { text, asked: askedPairs(text), counts, parts };
};

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** What a dictionary cuts, with neighbouring kanji put together again: 永続 and 化 are 永続化. */
function segmentsOf(piece: string): string[] {
  const segments: string[] = [];
  for (const { segment } of segmenter.segment(piece)) {
    const before = segments.at(-1);
    if (before !== undefined && allKanji.test(before) && allKanji.test(segment))
      segments.splice(-1, 1, before + segment);
    else segments.push(segment);
  }
  return segments;
}

/** The words of a stretch of Japanese: its katakana, its compounds, verbs without their endings. */
function japaneseWords(run: string): string[] {
  const segments = (run.match(stretch) ?? []).flatMap((piece) => (isKatakana(piece) ? [piece] : segmentsOf(piece)));
  const telling = segments.flatMap((segment, index) => {
    if (isHiragana(segment)) return [];
    if (allKanji.test(segment) && segment.length > 3) {
      const words = [...segmenter.segment(segment)].map((one) => one.segment).filter(({ length }) => length > 1);
      return words.length > 0 ? words : [segment];
    }
    if (/^.[ぁ-ゖ]+$/u.test(segment)) return [segment.slice(0, 1)];
    const apart = index === 0 || isHiragana(segments[index - 1] ?? '');
    return segment.length > 1 || (apart && segments.length > 1 && !emptyKanji.test(segment)) ? [segment] : [];
  });
  return telling.length > 0 ? telling : segments.length > 1 ? segments.filter((segment) => allKanji.test(segment)) : [];
}

/** A stretch of Japanese as it stands, and the words it is made of. */
function japaneseTerms(run: string, paste: boolean): Term[] {
  const words = [...new Set(japaneseWords(run))];
  const whole = withoutLongSign(run);
  if (words.length === 0) return isHiragana(run) && paste ? [] : [japaneseTerm(run)];
  if (words.length === 1 && withoutLongSign(words[0] ?? '') === whole) {
    return [japaneseTerm(run, true, allKanji.test(run) && run.length > 2 ? wordsWithin(run) : [])];
  }
  const parts = words.map((text) =>
    japaneseTerm(text, true, allKanji.test(text) && text.length > 2 ? wordsWithin(text) : []),
  );
  return paste ? parts : [japaneseTerm(run, false), ...parts];
}

/** A compound that is found nowhere is looked for by its words: 間通信 by 通信. */
function wordsWithin(text: string): Term[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => segment.length > 1 && segment !== text)
    .map((segment) => japaneseTerm(segment));
}

function latinTerms(text: string, paste: boolean): Term[] {
  const found = [...new Set(text.match(identifier) ?? [])];
  // A single letter stands on every page; it is looked for when there is nothing else.
  const shortest = paste ? 3 : found.some(({ length }) => length > 1) ? 2 : 1;
  const telling = found.filter((one) => !stopWords.has(one) && one.length >= shortest);
  const terms = (telling.length > 0 || paste ? telling : found).map(latinTerm);
  const all = text.match(wordOf) ?? [];
  if (paste || found.length < 2 || all.length > 8) return terms;
  return [{ text: text.trim().replace(/\s+/g, ' '), asked: all, counts: false, parts: [] }, ...terms];
}

/** Whether a text is rather a paste than words typed to look for. */
export const isPaste = (text: string): boolean => text.trim().length > longestQuery || /\n./.test(text.trim());

/** Whether a text is rather what a program said, if only in a few words, than words typed to look for. */
export const isMessage = (text: string): boolean => isPaste(text) || /\S: |\bERR!/.test(text);

/** What to look for, the longest first when there is too much. */
export function termsOf(query: string): Term[] {
  const paste = isPaste(query);
  const near = query.length > 2 * readOfPaste ? `${query.slice(0, readOfPaste)}\n${query.slice(-readOfPaste)}` : query;
  const clean = paste ? noise.reduce((rest, pattern) => rest.replace(pattern, ' '), near) : near;
  const text = clean.normalize('NFKC').toLowerCase().replaceAll('ø', 'o').replaceAll('þ', 'p');
  const terms = [
    ...latinTerms(text.replace(japaneseRun, ' '), paste),
    ...(text.match(japaneseRun) ?? []).flatMap((run) => japaneseTerms(run, paste)),
  ];
  const different = [...new Map(terms.map((term) => [term.text, term])).values()];
  if (different.length <= mostTerms) return different;
  return different.sort((a, b) => b.text.length - a.text.length).slice(0, mostTerms);
}
