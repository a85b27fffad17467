/** The known errors of a whole log, for people. */
import { visible } from '../../base/visible.ts';
import type { LoggedError } from '../../diagnose/log.ts';
import { styleFor } from '../style.ts';
import type { Io, Language } from '../subcommand.ts';
import { fixFor } from './fix.ts';
import { address, commandPart, linesText, oneLine } from './lines.ts';

const WORDS = {
  en: {
    found: (errors: number, lines: number) => `${errors} known ${errors === 1 ? 'error' : 'errors'} in ${lines} lines`,
    runbook: 'Try it',
  },
  ja: {
    found: (errors: number, lines: number) => `${lines} 行のうちに、ページのあるエラーが ${errors} 種類見つかりました`,
    runbook: '試す',
  },
} as const;

/** Longer texts are told as logs: all that is in them, in their order, instead of the likeliest page. */
const MOST_LINES_OF_A_PASTE = 15;

const linesIn = (text: string): number => text.trimEnd().split('\n').length;

export const isLog = (text: string): boolean => linesIn(text) > MOST_LINES_OF_A_PASTE;

/** Prints each error once: where it stands, what it says, what to do first, its page. */
export function tellLog(errors: readonly LoggedError[], log: string, io: Io, lang: Language): void {
  const style = styleFor(io.out, io.env);
  const words = WORDS[lang];
  io.out.write(`${words.found(errors.length, linesIn(log))}\n`);
  for (const { match, places } of errors) {
    const { summary, lines } = fixFor(match, io.root, lang);
    const told = [
      style.dim(visible(oneLine(match.why.segment))),
      ...(summary === undefined ? [] : [summary]),
      ...lines.map((line) => `  ${line.map((piece) => commandPart(piece, style)).join('')}`),
      address(match.url, io.env),
      ...(match.runbook === undefined ? [] : [`${words.runbook}: hatoba run ${match.runbook}`]),
    ];
    const where = style.dim(linesText(places, lang));
    io.out.write(`\n${style.bold(style.yellow(match.title))}  ${where}\n${told.map((line) => `  ${line}\n`).join('')}`);
  }
}
