import { SLOT_TYPES } from './slots.ts';
import type { Element } from './template.ts';
import type { Word } from './terms.ts';
import { SEQUEL } from './weights.ts';

/** How a template lies on a text. */
export interface Alignment {
  /** The weight of the words that met, less what lies between them. */
  readonly score: number;
  /** `score` over the weight of the whole template, from 0 to 1. */
  readonly quality: number;
  /** Places in the text's words that met a word of the template. */
  readonly matched: readonly number[];
  /** Places in the text's words that stand in a slot. */
  readonly taken: ReadonlySet<number>;
  /** Which place in the text each word element met. */
  readonly met: ReadonlyMap<number, number>;
}

const START = 0;
const MEET = 1;
const SKIP_TEXT = 2;
const SKIP_ELEMENT = 3;
const TAKE = 4;

const TEXT_PRICE = 0.22;
const OMISSION = 0.6;
// A value that hangs on the word before it, where the template has a blank, is part of that word.
const GLUED = 1;

/**
 * Lays a template on a text: the best local alignment (after Smith and Waterman, 1981), so that text around it, words
 * between, missing words and cut-off ends cost in proportion.
 *
 * @param weights of `elements`, by place; slots weigh nothing
 */
export function align(elements: readonly Element[], weights: readonly number[], text: readonly Word[]): Alignment {
  const width = text.length + 1;
  const moves = new Uint8Array((elements.length + 1) * width);
  let previous = new Float64Array(width);
  let best = { score: 0, row: 0, column: 0 };

  elements.forEach((element, index) => {
    const row = index + 1;
    const current = new Float64Array(width);
    const weight = weights[index] ?? 0;
    const slot = element.kind === 'slot' ? SLOT_TYPES[element.type] : undefined;
    const price = element.kind === 'slot' ? (slot?.price ?? 0.05) : TEXT_PRICE;
    const stay = element.kind === 'slot' ? TAKE : SKIP_TEXT;
    const glued = element.kind === 'slot' && element.apart && element.open === '';
    // Behind the end of a value the slot takes what is not its own.
    const beyond = slot?.blanks === false ? TEXT_PRICE : 0;
    for (let column = 0; column < width; column++) {
      let score = 0;
      let move = START;
      const omitted = (previous[column] ?? 0) - (element.kind === 'slot' ? 0 : OMISSION * weight);
      if (omitted > score) [score, move] = [omitted, SKIP_ELEMENT];
      if (column > 0) {
        const isApart = text[column - 1]?.apart === true;
        const goesOn = moves[row * width + column - 1] === TAKE;
        const misfit = goesOn ? (isApart ? beyond : 0) : glued && !isApart ? GLUED : 0;
        const kept = (current[column - 1] ?? 0) - price - misfit;
        if (kept > score) [score, move] = [kept, stay];
        const share = element.kind === 'word' ? meeting(element.word, text[column - 1]) : 0;
        if (share > 0) {
          const before = moves[index * width + column - 1];
          const sequel = before === MEET || before === TAKE || (index > 0 && elements[index - 1]?.kind === 'slot');
          const met = (previous[column - 1] ?? 0) + share * weight * (sequel && before !== START ? 1 + SEQUEL : 1);
          if (met > score) [score, move] = [met, MEET];
        }
      }
      current[column] = score;
      moves[row * width + column] = move;
      if (score > best.score + 1e-9) best = { score, row, column };
    }
    previous = current;
  });
  const { matched, met, taken } = trace(moves, width, best);
  takeRest(elements[best.row], text, best.column, taken);
  const quality = Math.min(1, best.score / wholeWeight(elements, weights));
  return { score: best.score, quality, matched, taken, met };
}

/** 1 for the same word; less for the beginning of one at the end of a line, where it was cut off. */
function meeting(expected: string, found: Word | undefined): number {
  if (found === undefined) return 0;
  const { word, last } = found;
  if (expected === word) return 1;
  return last && word.length >= 3 && expected.startsWith(word) ? word.length / expected.length : 0;
}

/** The way back from the best cell. */
function trace(moves: Uint8Array, width: number, best: { row: number; column: number }) {
  const matched: number[] = [];
  const met = new Map<number, number>();
  const taken = new Set<number>();
  let { row, column } = best;
  while (row > 0) {
    const move = moves[row * width + column];
    if (move === START) break;
    if (move === MEET) {
      matched.push(--column);
      met.set(--row, column);
    } else if (move === SKIP_ELEMENT) row--;
    else {
      column--;
      if (move === TAKE) taken.add(column);
    }
  }
  return { matched: matched.reverse(), met, taken };
}

/** A slot at the end of a template costs more than it brings; what stands there is the reader's own all the same. */
function takeRest(slot: Element | undefined, text: readonly Word[], from: number, taken: Set<number>): void {
  if (slot?.kind !== 'slot') return;
  const blanks = SLOT_TYPES[slot.type]?.blanks ?? true;
  for (let at = from; at < text.length; at++) {
    if (at > from && text[at]?.apart && !blanks) return;
    taken.add(at);
    if (text[at]?.last) return;
  }
}

function wholeWeight(elements: readonly Element[], weights: readonly number[]): number {
  let whole = 0;
  elements.forEach((element, at) => {
    if (element.kind === 'word') whole += (weights[at] ?? 0) * (whole > 0 ? 1 + SEQUEL : 1);
  });
  return whole || 1;
}
