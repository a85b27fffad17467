import { charWidth } from '../../base/cell-width.ts';

/** A line being edited: its characters, the cursor, what was cut, and how to go back. Every edit changes it in place. */
export interface EditLine {
  chars: string[];
  cursor: number;
  undo: Snapshot[];
  readonly kills: KillRing;
}

interface Snapshot {
  readonly chars: readonly string[];
  readonly cursor: number;
  /** The typing that came after it, which one undo takes back: where it ended, and how long it was. */
  readonly typed?: { readonly end: number; readonly length: number };
}

/** What was cut, the newest last. It outlives the line. */
export interface KillRing {
  texts: string[];
  /** The last command cut too: what is cut now belongs to the same text. */
  growing: boolean;
  /** The text that was yanked last, and from where: Alt-Y puts the one before it in its place. */
  yanked: { readonly index: number; readonly from: number } | undefined;
}

export const createKillRing = (): KillRing => ({ texts: [], growing: false, yanked: undefined });

export const createLine = (kills: KillRing): EditLine => ({ chars: [], cursor: 0, undo: [], kills });

export const lineText = (line: EditLine): string => line.chars.join('');

/** As many letters as readline takes back with one undo. */
const UNDO_RUN = 20;

export function save(line: EditLine): void {
  line.undo.push({ chars: [...line.chars], cursor: line.cursor });
}

function replace(line: EditLine, from: number, to: number, text: string): void {
  const added = [...text];
  line.chars.splice(from, to - from, ...added);
  line.cursor = from + added.length;
}

/** Puts text in, as a change of its own. */
export function insert(line: EditLine, text: string): void {
  save(line);
  replace(line, line.cursor, line.cursor, text);
}

/** Puts in what was typed: letters typed one after the other are one change. */
export function type(line: EditLine, text: string): void {
  for (const char of text) {
    const last = line.undo.at(-1);
    if (last?.typed?.end === line.cursor && last.typed.length < UNDO_RUN) {
      line.undo.pop();
      line.undo.push({ ...last, typed: { end: line.cursor + 1, length: last.typed.length + 1 } });
    } else {
      save(line);
      const saved = line.undo.pop();
      if (saved) line.undo.push({ ...saved, typed: { end: line.cursor + 1, length: 1 } });
    }
    replace(line, line.cursor, line.cursor, char);
  }
}

/** Puts `text` in the place of what is between two places. */
export function change(line: EditLine, from: number, to: number, text: string): void {
  save(line);
  replace(line, from, to, text);
}

/** Takes characters out; false when there are none. */
export function remove(line: EditLine, from: number, to: number): boolean {
  if (from >= to) return false;
  change(line, from, to, '');
  return true;
}

/** Takes characters out and keeps them for a yank. */
export function kill(line: EditLine, from: number, to: number): boolean {
  const { kills } = line;
  const text = line.chars.slice(from, to).join('');
  const before = to === line.cursor && from < to;
  if (!remove(line, from, to)) return true;
  if (!kills.growing) kills.texts.push(text);
  else kills.texts.push(before ? text + (kills.texts.pop() ?? '') : (kills.texts.pop() ?? '') + text);
  kills.growing = true;
  return true;
}

/** Another text as a whole, with the cursor at its end, that cannot be undone. */
export function setText(line: EditLine, text: string): void {
  line.chars = [...text];
  line.cursor = line.chars.length;
  line.undo = [];
}

export function undo(line: EditLine): boolean {
  const back = line.undo.pop();
  if (!back) return false;
  line.chars = [...back.chars];
  line.cursor = back.cursor;
  return true;
}

const joins = (char: string | undefined): boolean => char !== undefined && charWidth(char) === 0;

/** The place before the character on the left, its accents included. */
export function leftOf(line: EditLine, at: number): number {
  let place = Math.max(0, at - 1);
  while (place > 0 && joins(line.chars[place])) place--;
  return place;
}

export function rightOf(line: EditLine, at: number): number {
  let place = Math.min(line.chars.length, at + 1);
  while (place < line.chars.length && joins(line.chars[place])) place++;
  return place;
}
