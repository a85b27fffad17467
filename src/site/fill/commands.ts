/** The blocks of commands on a page, with a reader's values in the place of their placeholders. */
import { fillCommands, type Piece, textOf, type Values } from '../../diagnose/fill/fill.ts';
import type { Fill } from '../../diagnose/types.ts';

export interface CommandBlock {
  /** Shows it with these values; tells which slots have found a place in it. */
  show(values: Values): ReadonlySet<string>;
}

// The button holds what it copies with this sign for each end of a line.
const NEWLINE = '\u007f';

/** What the marks and the blocks say. */
export interface Words {
  /** What a value stands in place of. */
  stands(placeholder: string): string;
  /** Of a block without a placeholder left. */
  readonly whole: string;
}

/** The blocks with placeholders that are to be filled in. */
export function commandBlocks(page: Document, fill: Fill, words: Words): CommandBlock[] {
  const wanted = new Set(Object.values(fill).flat());
  return [...page.querySelectorAll<HTMLElement>('.sl-markdown-content .expressive-code:has(.hb-placeholder)')].map(
    (block) => commandBlock(block, fill, wanted, words),
  );
}

function commandBlock(block: HTMLElement, fill: Fill, wanted: ReadonlySet<string>, words: Words): CommandBlock {
  const lines = [...block.querySelectorAll('.ec-line .code')].map(
    (line) => line.textContent?.replaceAll('\n', '') ?? '',
  );
  const commands = lines.join('\n');
  const all = [...block.querySelectorAll('.hb-placeholder')];
  const places = all.filter((place) => wanted.has(place.textContent ?? ''));
  const caption = block.querySelector<HTMLElement>('.hb-not-run[data-reason=yours]');
  const asked = caption?.textContent ?? '';
  const button = block.querySelector<HTMLElement>('[data-code]');
  // Without its comments, unlike what is shown.
  const copied = button?.dataset.code?.replaceAll(NEWLINE, '\n') ?? '';
  return {
    show(values) {
      const pieces = fillCommands(commands, fill, values).filter(({ placeholder }) => placeholder !== undefined);
      for (const [index, place] of places.entries()) {
        const piece = pieces[index];
        if (piece) place.replaceChildren(nodeFor(piece, words));
      }
      if (button) button.dataset.code = textOf(fillCommands(copied, fill, values)).replaceAll('\n', NEWLINE);
      const whole = all.length === places.length && pieces.every(({ slot }) => slot !== undefined);
      if (caption) caption.textContent = whole ? words.whole : asked;
      return new Set(pieces.flatMap(({ slot }) => (slot === undefined ? [] : [slot])));
    },
  };
}

function nodeFor({ text, placeholder = '', slot }: Piece, words: Words): Node {
  if (slot === undefined) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.className = 'hb-filled';
  mark.title = words.stands(placeholder);
  mark.textContent = text;
  return mark;
}
