// Models go-yaml sorter.go: the order in which a map's keys are written; numbers in them count as numbers.

const isDigit = (char: string): boolean => /^\p{Nd}$/u.test(char);
const isLetter = (char: string): boolean => /^\p{L}$/u.test(char);

/** `web2` before `web10`, letters after what is none. */
export function compareKeys(one: string, other: string): number {
  return less(Array.from(one), Array.from(other)) ? -1 : less(Array.from(other), Array.from(one)) ? 1 : 0;
}

function less(one: readonly string[], other: readonly string[]): boolean {
  let digits = false;
  for (let index = 0; index < one.length && index < other.length; index++) {
    const a = one[index] ?? '';
    const b = other[index] ?? '';
    if (a !== b) return lessFrom(one, other, index, digits);
    digits = isDigit(a);
  }
  return one.length < other.length;
}

/** The order from the first characters on that differ. */
function lessFrom(one: readonly string[], other: readonly string[], index: number, digits: boolean): boolean {
  const a = one[index] ?? '';
  const b = other[index] ?? '';
  if (isLetter(a) && isLetter(b)) return a < b;
  if (isLetter(a) || isLetter(b)) return digits ? isLetter(a) : isLetter(b);
  const lead = (a === '0' || b === '0') && hasDigitsBefore(one, index) ? '1' : '';
  const [mine, theirs] = [one, other].map((chars) => digitsFrom(chars, index));
  const difference = Number(`${lead}${mine}` || 0) - Number(`${lead}${theirs}` || 0);
  if (difference !== 0) return difference < 0;
  if (mine?.length !== theirs?.length) return (mine?.length ?? 0) < (theirs?.length ?? 0);
  return a < b;
}

function digitsFrom(chars: readonly string[], index: number): string {
  let end = index;
  while (isDigit(chars[end] ?? '')) end++;
  return chars.slice(index, end).join('');
}

/** Whether a number that is no zero began before. */
function hasDigitsBefore(chars: readonly string[], index: number): boolean {
  for (let at = index - 1; isDigit(chars[at] ?? ''); at--) if (chars[at] !== '0') return true;
  return false;
}
