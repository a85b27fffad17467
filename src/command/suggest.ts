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

/** Levenshtein distance, two neighbouring letters in the wrong order counting once. */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? a.length;
}
