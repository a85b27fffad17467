// Models github.com/fvbommel/sortorder natsort.go, by which docker/cli sorts names and ports.

const isDigit = (token: string): boolean => /^[0-9]/.test(token);
const TOKENS = /[0-9]+|[^0-9]/gu;

function byNumber(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  if (left.length !== right.length) return left.length - right.length;
  if (left !== right) return left < right ? -1 : 1;
  return a.length - b.length;
}

/** Order of two texts: numbers in them by value and before all else, other characters by their code; for `sort`. */
export function naturalOrder(a: string, b: string): number {
  const [left, right] = [a.match(TOKENS) ?? [], b.match(TOKENS) ?? []];
  for (const [index, mine] of left.entries()) {
    const theirs = right[index];
    if (theirs === undefined) break;
    const [first, second] = [isDigit(mine), isDigit(theirs)];
    if (first !== second) return first ? -1 : 1;
    const order = first ? byNumber(mine, theirs) : (mine.codePointAt(0) ?? 0) - (theirs.codePointAt(0) ?? 0);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
