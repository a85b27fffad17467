/** What the page of a match says to do first, with the reader's own values in its commands. */
import { readSource } from '../../book/files.ts';
import { fillCommands, type Piece, textOf } from '../../diagnose/fill.ts';
import type { Match } from '../../diagnose/types.ts';
import { errorPage } from '../error-index.ts';
import type { Language } from '../subcommand.ts';
import { type FirstFix, firstFix } from './first-fix.ts';

export interface Fix {
  readonly summary: string | undefined;
  /** The lines of the first block, filled in. */
  readonly lines: readonly (readonly Piece[])[];
  /** The commands among them, as one types them; none where the block holds a file or settings. */
  readonly commands: readonly string[];
  /** Each placeholder that was filled in, with what stands for it now. */
  readonly filled: ReadonlyMap<string, string>;
}

/** Pages that were read, by file: `--batch` asks for the same ones over and over. */
const pages = new Map<string, FirstFix>();

/** The first fix of a match; empty when its page is missing or has none. */
export function fixFor({ slug, fill = {}, slots }: Match, root: string, lang: Language): Fix {
  const { summary, language, commands } = pageOf(root, lang, slug);
  const text = commands.join('\n');
  const pieces = language === 'sh' ? fillCommands(text, fill, slots) : [{ text }];
  const filled = pieces.flatMap(({ placeholder, slot, text: value }): [string, string][] =>
    placeholder !== undefined && slot !== undefined ? [[placeholder, value]] : [],
  );
  return {
    summary,
    lines: commands.length === 0 ? [] : linesOf(pieces),
    commands: commandsOf(textOf(pieces), language),
    filled: new Map(filled),
  };
}

function pageOf(root: string, lang: Language, slug: string): FirstFix {
  const file = errorPage(lang, slug);
  const known = pages.get(`${root}\0${file}`);
  if (known) return known;
  const read = firstFix(readSource(root, file)?.text ?? '');
  pages.set(`${root}\0${file}`, read);
  return read;
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.text.split('\n');
    if (first !== '') lines.at(-1)?.push({ ...piece, text: first });
    for (const text of rest) lines.push(text === '' ? [] : [{ text }]);
  }
  return lines;
}

function commandsOf(text: string, language: string): string[] {
  if (language === 'console') return text.split('\n').flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []));
  if (language !== 'sh' && language !== 'bash') return [];
  // A line that ends in a backslash goes on in the next one.
  return text.split(/(?<!\\)\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
}
