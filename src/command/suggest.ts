import { distance } from '../base/distance.ts';

/** The known word nearest to `word`, if it looks like a slip of the finger. */
export function suggestion(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const scored = known.map((name) => ({
    name,
    distance: name.startsWith(lower) && lower.length > 1 ? 0.5 : distance(lower, name),
  }));
  const best = scored.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
}

/** ` Did you mean X?`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const name = suggestion(word, known);
  return name === undefined ? '' : ` Did you mean ${name}?`;
}

/** ` (did you mean X?)`, or nothing. */
export function hint(word: string, known: readonly string[]): string {
  const name = suggestion(word, known);
  return name === undefined ? '' : ` (did you mean ${name}?)`;
}
