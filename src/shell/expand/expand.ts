import type { Word } from 'unbash';
import { parse } from 'unbash';
import { ShellError } from '../control.ts';
import type { Shell } from '../shell-state.ts';
import { arithmetic } from './arithmetic-scope.ts';
import { expandBraces } from './braces.ts';
import { createFieldBuilder, type Field, type FieldBuilder } from './fields.ts';
import { glob } from './glob.ts';
import { expandParameter } from './parameter.ts';
import { isPattern } from './pattern.ts';
import { bodyPieces, type Piece, type WordContext, wordPieces } from './pieces.ts';
import { substituteCommand, substituteProcess } from './substitution.ts';

export const separators = (sh: Shell): string => sh.vars.get('IFS') ?? ' \t\n';

/** The arguments that words stand for: every expansion, splitting, file names. */
export async function expandWords(sh: Shell, words: readonly Word[]): Promise<string[]> {
  const out: string[] = [];
  for (const word of words) {
    if (!word.parts && !/[\\~]/.test(word.text)) {
      if (word.text !== '' || word.end > word.pos) out.push(word.value);
      continue;
    }
    for (const each of bracedWords(sh, word)) out.push(...(await expandOne(sh, each)));
  }
  return out;
}

function bracedWords(sh: Shell, word: Word): readonly Word[] {
  if (!sh.flavour.braces || sh.options.has('braceexpand') === false || !word.text.includes('{')) return [word];
  const texts = expandBraces(word.text);
  if (texts.length === 1) return [word];
  const command = parse(`: ${texts.join(' ')}`).commands[0]?.command;
  if (command?.type !== 'Command') return [word];
  return command.suffix.filter((each) => each.type === 'Word');
}

async function expandOne(sh: Shell, word: Word): Promise<string[]> {
  const builder = createFieldBuilder(separators(sh));
  for (const piece of wordPieces(word, 'word')) await addPiece(sh, builder, piece);
  builder.endField();
  return builder.fields.flatMap((field) => fileNames(sh, field));
}

function fileNames(sh: Shell, field: Field): string[] {
  const extended = sh.flavour.extendedGlob && sh.shopts.has('extglob');
  if (sh.options.has('noglob') || !isPattern(field.pattern)) return [field.text];
  const found = glob(sh.proc.files, field.pattern, {
    extended,
    dotFiles: sh.shopts.has('dotglob'),
    deep: sh.shopts.has('globstar'),
    ignoreCase: sh.shopts.has('nocaseglob'),
  });
  if (found.length > 0) return found;
  if (sh.shopts.has('failglob')) throw new ShellError(`no match: ${field.text}`);
  return sh.shopts.has('nullglob') ? [] : [field.text];
}

/** One string: no splitting, no file names (assignments, here-strings, the word of `case`). */
export async function expandText(sh: Shell, word: Word, context: WordContext = 'word'): Promise<string> {
  if (!word.parts && !/[\\~]/.test(word.text)) return word.value;
  return piecesText(sh, wordPieces(word, context));
}

export async function piecesText(sh: Shell, pieces: readonly Piece[]): Promise<string> {
  return joined(await collect(sh, pieces), 'text');
}

/** A pattern, in which quoted characters are protected by backslashes. */
export async function expandPattern(sh: Shell, word: Word, context: WordContext = 'word'): Promise<string> {
  return joined(await collect(sh, wordPieces(word, context)), 'pattern');
}

/** A regular expression, in which quoted text stands for itself. */
export async function expandRegExp(sh: Shell, word: Word): Promise<string> {
  const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return joined(await collect(sh, wordPieces(word, 'word'), quote), 'pattern');
}

async function collect(sh: Shell, pieces: readonly Piece[], quote?: (text: string) => string): Promise<FieldBuilder> {
  const builder = createFieldBuilder(undefined, quote);
  for (const piece of pieces) await addPiece(sh, builder, piece);
  builder.endField();
  return builder;
}

const joined = (builder: FieldBuilder, part: keyof Field): string =>
  builder.fields.map((field) => field[part]).join(' ');

/** Text that is expanded as if in double quotes: prompts, arithmetic, here-documents given as text. */
export async function expandQuoted(sh: Shell, text: string): Promise<string> {
  if (!/[$`\\]/.test(text)) return text;
  return piecesText(sh, quotedPieces(text));
}

/** An arithmetic expression with its `$` expansions done; its own double quotes mean nothing, those in `$(...)` do. */
async function expandExpression(sh: Shell, text: string): Promise<string> {
  if (!/[$`\\]/.test(text)) return text.replace(/"/g, '');
  const pieces = quotedPieces(text);
  return piecesText(
    sh,
    pieces.map((piece) => (piece.kind === 'text' ? { ...piece, text: piece.text.replace(/"/g, '') } : piece)),
  );
}

/** Parses text as the body of a here-document, which is what double quotes without quotes are. */
export function quotedPieces(text: string): Piece[] {
  let delimiter = 'EOT';
  while (text.includes(delimiter)) delimiter += '_';
  const command = parse(`:<<${delimiter}\n${text}\n${delimiter}\n`).commands[0]?.command;
  const body = command?.type === 'Command' ? command.redirects[0] : undefined;
  if (body?.type !== 'HereDoc') return [{ kind: 'text', text, quoted: true }];
  const pieces = bodyPieces(body.body.parts ?? [literalPart(body.body.text)], false);
  const last = pieces.at(-1);
  if (last?.kind === 'text') pieces[pieces.length - 1] = { ...last, text: last.text.replace(/\n$/, '') };
  return pieces;
}

const literalPart = (text: string) => ({ type: 'Literal', pos: 0, end: 0, text, value: text }) as const;

/** Adds what a piece expands to. */
export async function addPiece(sh: Shell, builder: FieldBuilder, piece: Piece): Promise<void> {
  switch (piece.kind) {
    case 'text':
      return piece.quoted ? builder.addQuoted(piece.text) : builder.addLiteral(piece.text);
    case 'tilde':
      return builder.addQuoted(tilde(sh, piece.user));
    case 'parameter':
      return expandParameter(sh, builder, piece.parameter, piece.quoted);
    case 'command': {
      const text = await substituteCommand(sh, piece.script, piece.source);
      return piece.quoted ? builder.addQuoted(text) : builder.addSplit(text);
    }
    case 'arithmetic': {
      const text = String(arithmetic(sh, await expandExpression(sh, piece.text)));
      return piece.quoted ? builder.addQuoted(text) : builder.addSplit(text);
    }
    case 'process':
      return builder.addQuoted(substituteProcess(sh, piece.operator, piece.script));
  }
}

function tilde(sh: Shell, user: string): string {
  if (user === '') return sh.vars.get('HOME') ?? homeOf(sh, String(sh.proc.cred.uid), 2) ?? '~';
  if (user === '+') return sh.vars.get('PWD') ?? '~+';
  if (user === '-') return sh.vars.get('OLDPWD') ?? '~-';
  return homeOf(sh, user, 0) ?? `~${user}`;
}

/** A home directory from /etc/passwd, by the value of one of its fields. */
function homeOf(sh: Shell, value: string, field: number): string | undefined {
  if (!sh.proc.files.exists('/etc/passwd')) return undefined;
  const lines = sh.proc.files.readText('/etc/passwd').split('\n');
  return lines.map((line) => line.split(':')).find((fields) => fields[field] === value)?.[5];
}
