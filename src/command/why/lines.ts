/** What both ways of telling a diagnosis print alike. */
import type { Piece } from '../../diagnose/fill/fill.ts';
import type { Style } from '../style.ts';
import type { Io, Language } from '../subcommand.ts';

/** A piece of a command; what was filled in stands out. */
export const commandPart = ({ text, slot }: Piece, style: Style): string =>
  slot === undefined ? style.green(text) : style.bold(style.cyan(text));

/** Where the site stands, if it is not the one that `npm start` serves. */
export const address = (url: string, env: Io['env']): string =>
  new URL(url, env.HATOBA_SITE ?? 'http://localhost:4321').href;

export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** So many places are named. */
const MOST_PLACES = 6;

/** `line 12`, `lines 12–14, 47 and 90`, with how many more there are. */
export function linesText(places: readonly (readonly [first: number, last: number])[], lang: Language): string {
  const named = places.slice(0, MOST_PLACES).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  const more = places.length - named.length;
  if (lang === 'ja') return `${named.join('、')} 行目${more > 0 ? `、ほか ${more} か所` : ''}`;
  const word = places.length === 1 && places[0]?.[0] === places[0]?.[1] ? 'line' : 'lines';
  return `${word} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
