// Models docker/cli cli/command/formatter/displayutils.go.
import { displayWidth } from './tabwriter.ts';

/** An id's first twelve digits, without `sha256:`. */
export const shortId = (id: string): string => id.slice(id.indexOf(':') + 1).slice(0, 12);

/** Cuts a text to `width` places, the last an ellipsis. */
export function ellipsis(text: string, width: number): string {
  if (width <= 0) return '';
  const characters = [...text];
  if (width === 1) return characters[0] ?? '';
  if (displayWidth(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const character of characters) {
    used += displayWidth(character);
    if (used > width - 1) break;
    out += character;
  }
  return `${out}…`;
}

/** `a=1,b=2`, as docker lists labels; Go's map order is random, ours is sorted. */
export const joinLabels = (labels: Readonly<Record<string, string>> | null | undefined): string =>
  Object.entries(labels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
