// Models moby/buildkit util/suggest/error.go (v0.13 on): ` (did you mean X?)`.

const TOO_FAR = 3;

/** The option that differs least from the value, by fewer than three edits; undefined when the value is one of them. */
export function suggestion(value: string, options: readonly string[], caseSensitive: boolean): string | undefined {
  const fold = (text: string): string => (caseSensitive ? text : text.toLowerCase());
  let nearest: string | undefined;
  let least = TOO_FAR;
  for (const option of options.map(fold)) {
    if (option === fold(value)) return undefined;
    const far = distance(fold(value), option);
    if (far >= least) continue;
    least = far;
    nearest = caseSensitive ? option : likeOriginal(option, value);
  }
  return nearest;
}

/** The message, with the suggestion behind it if there is one. */
export function withSuggestion(
  message: string,
  value: string,
  options: readonly string[],
  caseSensitive: boolean,
): string {
  const match = suggestion(value, options, caseSensitive);
  return match === undefined ? message : `${message} (did you mean ${match}?)`;
}

function likeOriginal(match: string, original: string): string {
  if (original === original.toLowerCase()) return match.toLowerCase();
  return original === original.toUpperCase() ? match.toUpperCase() : match;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
