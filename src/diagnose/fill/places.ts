/** Where the placeholders of commands stand, and who reads what stands there. */
import { placeholdersIn } from './placeholders.ts';
import { type Found, findPlaceholders, type Stretch } from './shell-reader.ts';

export interface Place extends Pick<Found, 'placeholder' | 'quote' | 'begins' | 'command'> {
  /** What can stand there and be itself to all who read it: any value, a name or path of plain signs, a plain word. */
  readonly takes: 'anything' | 'path' | 'word';
}

// Programs that hand what they are given to a shell, and those that are given programs of their own.
const TO_SHELL =
  /(?:^|[\s;&|("'`/])(?:eval|ssh|su|watch|parallel|trap|alias|source|xargs|at|batch|wsl|(?:ba|da|k|z|a)?sh)(?=$|[\s;&|)"'`])|\s-[a-z]*c\s/;
const TO_LANGUAGE = /(?:^|[\s;&|("'`/])(?:[gm]?awk|sed|perl|python3?|ruby|node|php|[jy]q)(?=$|[\s;&|)"'`])/;
const PIPED_TO_SHELL = /\|\s*(?:sudo\s+)?(?:ba|da|k|z)?sh\b/;
// Between quotes, more than a name or a path: a sentence of some other language.
const NAME_OR_PATH = /^[\w@%+=:,./-]*$/;

/** How the shell reads each of the placeholders of `commands` that are in `wanted`. */
export function placesIn(commands: string, wanted: ReadonlySet<string>): Place[] {
  return findPlaceholders(commands, wanted).map((found) => ({ ...found, takes: takes(commands, found) }));
}

function takes(commands: string, found: Found): Place['takes'] {
  const { quote, statement, quoted, stem } = found;
  const words = own(commands, statement);
  if (stem) return 'word';
  if (TO_LANGUAGE.test(words) && quote !== 'none') return betweenBars(commands, found) ? 'path' : 'word';
  if (TO_SHELL.test(words) || PIPED_TO_SHELL.test(commands) || quote === 'opaque') return 'path';
  return quoted !== undefined && !NAME_OR_PATH.test(own(commands, quoted)) ? 'path' : 'anything';
}

/** `\\|<path>|d`: a pattern of sed's to which a slash is nothing special. */
const betweenBars = (commands: string, { placeholder: { start, end } }: Found): boolean =>
  commands[start - 1] === '|' && commands[end] === '|';

/** A stretch of the commands without its placeholders. */
function own(commands: string, { from, to }: Stretch): string {
  const stretch = commands.slice(from, to);
  return placeholdersIn(stretch).reduce((rest, { text }) => rest.replace(text, () => ''), stretch);
}
