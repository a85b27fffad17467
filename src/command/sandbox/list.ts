/** `--list-hosts` and `--list-failures`: a name and a sentence a line, or JSON. */
import type { Named } from '../machine.ts';
import { languageOf, type Options } from '../options.ts';
import { styleFor } from '../style.ts';
import type { Io } from '../subcommand.ts';

export function list(all: readonly Named[], options: Options, io: Io): number {
  if (options.has('--json')) {
    io.out.write(`${JSON.stringify(all.map(({ name, summary }) => ({ name, summary })))}\n`);
    return 0;
  }
  const language = languageOf(options, io.env);
  const style = styleFor(io.out, io.env);
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, summary } of all) io.out.write(`${style.bold(name.padEnd(width))}  ${summary[language]}\n`);
  return 0;
}
