/** Shortens what Pagefind cut out of a page: without spaces between words its Japanese excerpts run long. */

/** A stretch of an excerpt. */
export interface Part {
  readonly marked: boolean;
  readonly text: string;
}

/** So much is shown before the first mark and after it, in characters. */
const before = 24;
const after = 110;

/** The surroundings of the first mark, an ellipsis where something was cut off. */
export function aroundFirstMark(parts: readonly Part[]): Part[] {
  const first = Math.max(
    parts.findIndex(({ marked }) => marked),
    0,
  );
  const lead = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
    .replace(/^[\s.、。）)]+/, '');
  const shown: Part[] = [{ marked: false, text: lead.length > before ? `…${lead.slice(-before).trimStart()}` : lead }];
  let left = after;
  for (const part of parts.slice(first)) {
    if (left <= 0) break;
    const cut = part.text.length > left && !part.marked;
    shown.push(cut ? { ...part, text: `${part.text.slice(0, left)}…` } : part);
    left -= part.text.length;
  }
  return shown.filter(({ text }) => text !== '');
}
