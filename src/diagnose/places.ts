/** Where the placeholders of commands stand, and who reads what stands there. */
import { placeholdersIn } from './placeholders.ts';
import { type Found, findPlaceholders, type Stretch } from './shell-reader.ts';

export interface Place extends Pick<Found, 'placeholder' | 'quote' | 'begins' | 'command'> {
  /** What stands there is read once more: by another shell, or as a part of some other language. */
  readonly reread: 'no' | 'shell' | 'language';
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
  return findPlaceholders(commands, wanted).map((found) => ({ ...found, reread: reread(commands, found) }));
}

function reread(commands: string, { statement, quoted }: Found): Place['reread'] {
  const words = own(commands, statement);
  if (TO_LANGUAGE.test(words)) return 'language';
  if (TO_SHELL.test(words) || PIPED_TO_SHELL.test(commands)) return 'shell';
  return quoted !== undefined && !NAME_OR_PATH.test(own(commands, quoted)) ? 'language' : 'no';
}

/** A stretch of the commands without its placeholders. */
function own(commands: string, { from, to }: Stretch): string {
  const stretch = commands.slice(from, to);
  return placeholdersIn(stretch).reduce((rest, { text }) => rest.replace(text, () => ''), stretch);
}
