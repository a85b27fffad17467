import type { Alignment } from './align.ts';
import { SLOT_TYPES } from './slots.ts';
import type { Element } from './template.ts';
import type { Word } from './terms.ts';

// A value never lies further than this from the words around it.
const REACH = 400;

/** The reader's values: for each named slot what the text has in its place, if it is of the slot's type. */
export function readSlots(
  elements: readonly Element[],
  alignment: Alignment,
  words: readonly Word[],
  text: string,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (let from = 0; from < elements.length; from++) {
    if (elements[from]?.kind !== 'slot') continue;
    let to = from;
    while (elements[to + 1]?.kind === 'slot') to++;
    readGroup(elements, from, to, alignment, words, text, values);
    from = to;
  }
  return values;
}

/** Slots with only signs between them, as in `{{ip}}:{{port}}`, are read together. */
function readGroup(
  elements: readonly Element[],
  from: number,
  to: number,
  alignment: Alignment,
  words: readonly Word[],
  text: string,
  values: Record<string, string>,
): void {
  const left = wordAt(words, alignment.met.get(from - 1));
  const right = wordAt(words, alignment.met.get(to + 1));
  const group = elements.slice(from, to + 1);
  const pattern = group.map((element) => `(${patternOf(element).source})`).join('[^\\w\\s]{0,6}\\s?');
  const flags = group.some((element) => patternOf(element).flags.includes('i')) ? 'is' : 's';
  let hit: RegExpMatchArray | null = null;
  if (left) {
    // A cut-off text ends the value with the line.
    const end = right ? right.start : lineEnd(text, left.end);
    if (right === undefined && elements[to + 1] !== undefined && end - left.end < 2) return;
    hit = text.slice(left.end, Math.min(end, left.end + REACH)).match(new RegExp(pattern, flags));
  } else if (right && from === 0) {
    const start = Math.max(text.lastIndexOf('\n', right.start - 1) + 1, right.start - REACH);
    hit = text.slice(start, right.start).match(new RegExp(`${pattern}[^\\w]*$`, flags));
  }
  if (!hit) return;
  group.forEach((element, at) => {
    const value = hit[at + 1]?.trim();
    if (element.kind === 'slot' && element.name && value && !(element.name in values)) values[element.name] = value;
  });
}

const patternOf = (element: Element): RegExp =>
  SLOT_TYPES[element.kind === 'slot' ? element.type : 'any']?.pattern ?? /\S+/;

const wordAt = (words: readonly Word[], place: number | undefined): Word | undefined =>
  place === undefined ? undefined : words[place];

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
