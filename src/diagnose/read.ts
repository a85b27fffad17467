import type { Alignment } from './align.ts';
import { SLOT_TYPES } from './slots.ts';
import type { Element } from './template.ts';
import type { Word } from './terms.ts';

type Slot = Extract<Element, { kind: 'slot' }>;

// A value never lies further than this from the words around it.
const REACH = 400;
// Types that are whatever stands between the quotes.
const WHOLE: ReadonlySet<string> = new Set(['any', 'command', 'path']);

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

/** Slots with only signs between them, as in `{{ip}}:{{port}}`, are read one after the other. */
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
  const group = elements.slice(from, to + 1).filter((element) => element.kind === 'slot');
  if (left) {
    // A cut-off text ends the value with the line.
    const end = right ? right.start : lineEnd(text, left.end);
    readForward(group, text.slice(left.end, Math.min(end, left.end + REACH)), right !== undefined, values);
  } else if (right && from === 0) {
    const start = Math.max(text.lastIndexOf('\n', right.start - 1) + 1, right.start - REACH);
    readBackward(group, text.slice(start, right.start), values);
  }
}

/** @param bounded a word of the template ends `text`; else the line does */
function readForward(group: readonly Slot[], text: string, bounded: boolean, values: Record<string, string>): void {
  let rest = text;
  group.forEach((slot, at) => {
    const hit = find(slot, rest);
    if (!hit) return;
    const after = rest.slice((hit.index ?? 0) + hit[0].length);
    const isLast = at === group.length - 1;
    keep(slot, isLast && isBarePath(slot) ? wholePath(hit[1] ?? '', after, bounded) : hit[1], values);
    rest = after;
  });
}

const isBarePath = (slot: Slot): boolean => slot.type === 'path' && slot.open === '';

/** Folders may have blanks in their names. Where nothing tells the end of such a path, half of it would be worse than none. */
function wholePath(value: string, after: string, bounded: boolean): string | undefined {
  const [sentence = ''] = after.split(/[:"'\n]|\. /, 1);
  if (!/^\s+\S/.test(sentence) || !/[/\\]/.test(value)) return value;
  if (bounded) return sentence === after.replace(/[\s:"']*$/, '') ? value + sentence.trimEnd() : undefined;
  return /[/\\]/.test(sentence) || sentence === after ? undefined : value;
}

/** A template that begins with a slot: its value is the last thing before the first word. */
function readBackward(group: readonly Slot[], text: string, values: Record<string, string>): void {
  const pattern = group.map((slot) => `(${patternOf(slot).source})`).join('\\W{0,4}?');
  const hit = text.match(new RegExp(`${pattern}[^\\w]*$`, 'is'));
  group.forEach((slot, at) => {
    const value = hit?.[at + 1];
    // In front of a sentence stands anything: a path is what looks like one.
    keep(slot, slot.type === 'path' && !/[./\\~]/.test(value ?? '') ? undefined : value, values);
  });
}

/** The slot's value within its quotes or brackets; where those were lost on the way, without. */
function find(slot: Slot, text: string): RegExpMatchArray | null {
  const { source, flags } = patternOf(slot);
  const bare = new RegExp(`(${source})`, flags);
  if (slot.open === '' || slot.close === '') return text.match(bare);
  const quoted = text.match(new RegExp(`\\${slot.open}([^\\${slot.close}]+)\\${slot.close}`, flags));
  if (!quoted) return text.match(bare);
  const inner = WHOLE.has(slot.type) ? null : (quoted[1] ?? '').match(bare);
  if (inner?.[1] !== undefined) quoted[1] = inner[1];
  return quoted;
}

function keep(slot: Slot, value: string | undefined, values: Record<string, string>): void {
  // Without quotes around it, a full stop is the sentence's.
  const read = slot.open === '' ? value?.trim().replace(/(?<=[\w/])\.$/, '') : value?.trim();
  if (slot.name && read && !(slot.name in values)) values[slot.name] = read;
}

const patternOf = (slot: Slot): RegExp => SLOT_TYPES[slot.type]?.pattern ?? /\S+/;

const wordAt = (words: readonly Word[], place: number | undefined): Word | undefined =>
  place === undefined ? undefined : words[place];

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
