/** Puts the reader's own values into the commands of an error page, so that the shell takes each as what it is. */

import type { Fill } from '../types.ts';
import { type Place, placesIn } from './places.ts';

/** By slot. An empty value keeps the placeholder, whatever other slots would fill it. */
export type Values = Readonly<Record<string, string>>;

/** A stretch of commands. */
export interface Piece {
  /** As it is to be run. */
  readonly text: string;
  /** The placeholder that stands here, or stood here before it was filled in. */
  readonly placeholder?: string;
  /** The slot whose value stands here now. */
  readonly slot?: string;
}

// Longer than any name or id of Docker's: what was read is not what it was taken for.
const LONGEST = 255;
// Control and format characters, ends of lines: one sees another value than the one that is run.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
// Means itself to every shell, with or without quotes.
const PLAIN = /^[A-Za-z0-9_@+:,./-]+$/;
// The same to sed, awk and their kin.
const PLAINER = /^[A-Za-z0-9_@:.-]+$/;

/**
 * The commands with the values in the places of their placeholders. A value that is not certain to arrive as one argument,
 * or that the command could take for an option, leaves the placeholder where it is.
 *
 * @param commands the text of an `sh` block
 */
export function fillCommands(commands: string, fill: Fill, values: Values): Piece[] {
  const wanted = new Set(Object.values(fill).flat());
  const pieces: Piece[] = [];
  let from = 0;
  for (const place of placesIn(commands, wanted)) {
    const { text: placeholder, start, end } = place.placeholder;
    if (start > from) pieces.push({ text: commands.slice(from, start) });
    pieces.push(pieceFor(place, placeholder, fill, values));
    from = end;
  }
  if (from < commands.length) pieces.push({ text: commands.slice(from) });
  return pieces;
}

/** The commands as one text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Whether a value can be filled in at all; there may still be places that do not take it. */
export const isFillable = (value: string): boolean =>
  value !== '' && value.length <= LONGEST && !UNSEEN.test(value) && !/(?:…|\.\.\.)$/.test(value);

function pieceFor(place: Place, placeholder: string, fill: Fill, values: Values): Piece {
  for (const slot of slotsOf(fill, placeholder)) {
    const value = Object.hasOwn(values, slot) ? values[slot] : undefined;
    if (value === '') break;
    const text = value === undefined ? undefined : written(value, place);
    if (text !== undefined) return { text, placeholder, slot };
  }
  return { text: placeholder, placeholder };
}

/** The slots whose values may stand in for a placeholder, the likeliest first. */
export const slotsOf = (fill: Fill, placeholder: string): string[] =>
  Object.keys(fill).filter((slot) => fill[slot]?.includes(placeholder));

/** The value as the shell is to be given it there; undefined where it must not stand. */
function written(value: string, { quote, begins, command, takes }: Place): string | undefined {
  if (!isFillable(value) || command) return undefined;
  if (value.startsWith('-') && (begins || takes !== 'anything')) return undefined;
  if (takes === 'word') return PLAINER.test(value) ? value : undefined;
  if (PLAIN.test(value)) return value;
  if (takes === 'path') return undefined;
  if (quote === 'none') return `'${inSingle(value)}'`;
  return quote === 'single' ? inSingle(value) : inDouble(value);
}

const inSingle = (value: string): string => value.replaceAll("'", `'\\''`);

/** An interactive shell looks for `!` within double quotes too, where a backslash before it stays. */
const inDouble = (value: string): string => value.replace(/[\\"$`]/g, '\\$&').replace(/!+/g, `"'$&'"`);
