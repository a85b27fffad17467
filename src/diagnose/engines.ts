import type { Lang } from './types.ts';

/** English of `engines` that has a form of its own in Japanese, the longest first. */
const JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/^all versions of (?:the )?(.+)$/, '$1 のすべての版'],
  [/(\S+) and later/g, '$1 以降'],
  [/(?:up to|before) (\S+)/g, '$1 まで'],
  [/(\S+) to (\S+)/g, '$1～$2'],
  [/, /g, '、'],
  [/ and /g, ' と '],
];

// Besides names and numbers nothing English is left: what remains is no sentence.
const NAMES =
  /\b(?:all|docker|compose|docker-compose|runc|containerd|libnvidia-container|nvidia-smi|dnf|apt|dpkg|buildx|x)\b/g;
const WORD = /(?<![A-Z])\b[a-z]{2,}\b/;

/** The versions that print a wording, in the reader's language; nothing where Japanese has no words for it or all do. */
export function enginesIn(lang: Lang, engines: string | undefined): string | undefined {
  if (engines === undefined || /^all(?: versions)?$/.test(engines)) return undefined;
  if (lang === 'en') return engines;
  const text = JAPANESE.reduce((rest, [english, japanese]) => rest.replace(english, japanese), engines);
  return WORD.test(text.replace(NAMES, '')) ? undefined : text;
}
