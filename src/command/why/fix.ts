/** What the page of a match says to do first, with the reader's own values in its commands. */
import { readSource } from '../../book/files.ts';
import { fillCommands, type Piece, textOf } from '../../diagnose/fill/fill.ts';
import type { Match } from '../../diagnose/types.ts';
import { errorPage } from '../error-index.ts';
import type { Language } from '../subcommand.ts';
import { type FixBlock, type PageFix, readFix } from './page-fix.ts';

export interface Fix {
  readonly summary: string | undefined;
  /** The lines of one block, filled in: the first that takes a value of the reader's, else the first with commands. */
  readonly lines: readonly (readonly Piece[])[];
  /** The commands among them, as one types them; none where the block holds a file or settings. */
  readonly commands: readonly string[];
  /** Each placeholder that was filled in, with what stands for it now. */
  readonly filled: ReadonlyMap<string, string>;
}

/** Pages that were read, by file: `--batch` asks for the same ones over and over. */
const pages = new Map<string, PageFix>();

/** What to do about a match; empty when its page is missing or says nothing. */
export function fixFor({ slug, fill = {}, slots }: Match, root: string, lang: Language): Fix {
  const { summary, blocks } = pageOf(root, lang, slug);
  const filledBlocks = blocks.map((block) => ({ block, pieces: piecesOf(block, fill, slots) }));
  const { block, pieces } = filledBlocks.find((each) => each.pieces.some(({ slot }) => slot !== undefined)) ??
    filledBlocks.find((each) => COMMANDS.has(each.block.language)) ??
    filledBlocks[0] ?? { block: { language: '', lines: [] }, pieces: [] };
  const filled = pieces.flatMap(({ placeholder, slot, text: value }): [string, string][] =>
    placeholder !== undefined && slot !== undefined ? [[placeholder, value]] : [],
  );
  return {
    summary,
    lines: block.lines.length === 0 ? [] : linesOf(pieces),
    commands: commandsOf(textOf(pieces), block.language),
    filled: new Map(filled),
  };
}

/** Languages of blocks that hold commands. */
const COMMANDS: ReadonlySet<string> = new Set(['sh', 'bash', 'console']);

function piecesOf(
  { language, lines }: FixBlock,
  fill: NonNullable<Match['fill']>,
  slots: Match['slots'],
): readonly Piece[] {
  const text = lines.join('\n');
  return language === 'sh' ? fillCommands(text, fill, slots) : [{ text }];
}

function pageOf(root: string, lang: Language, slug: string): PageFix {
  const file = errorPage(lang, slug);
  const known = pages.get(`${root}\0${file}`);
  if (known) return known;
  const read = readFix(readSource(root, file)?.text ?? '');
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
