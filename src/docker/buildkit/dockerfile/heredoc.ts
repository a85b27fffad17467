// Models moby/buildkit frontend/dockerfile/parser/parser.go (v0.13 on): `<<EOF` words and what they hold.
import { type EngineVersion, since } from '../../engine-version.ts';
import { createShellLex } from './shell-lex.ts';

export interface Heredoc {
  readonly name: string;
  readonly fileDescriptor: number;
  /** False when the word was quoted: variables stay as they are. */
  readonly expand: boolean;
  /** `<<-`: leading tabs go. */
  readonly chomp: boolean;
  readonly content: string;
}

const noEnv = (): undefined => undefined;

/** The heredoc that a word begins, without its content; undefined when the word is none. */
export function parseHeredoc(word: string, version: EngineVersion): Heredoc | undefined {
  const pattern = since(version, 28) ? /^(\d*)<<(-?)\s*([^<]*)$/ : /^(\d*)<<(-?)([^<]*)$/;
  const [, fd = '', dash = '', rest = ''] = pattern.exec(word) ?? [];
  if (rest === '') return undefined;
  const words = (rawQuotes: boolean): readonly string[] =>
    createShellLex(version, { skipUnsetEnv: true, rawQuotes }).processWords(rest, noEnv);
  const [name, ...more] = words(false);
  if (name === undefined || more.length > 0) return undefined;
  const [raw, ...moreRaw] = words(true);
  if (raw === undefined || moreRaw.length > 0) {
    throw new Error(`internal lexing of heredoc produced inconsistent results: ${rest}`);
  }
  const expand = quotes(name) === quotes(raw);
  return { name, fileDescriptor: Number(fd), expand, chomp: dash === '-', content: '' };
}

/** The same, with a broken word counted as none. */
export function heredocOf(word: string, version: EngineVersion): Heredoc | undefined {
  try {
    return parseHeredoc(word, version);
  } catch {
    return undefined;
  }
}

/** Every heredoc that a line begins, in order. */
export function heredocsFromLine(line: string, version: EngineVersion): Heredoc[] {
  const lex = createShellLex(version, { rawQuotes: true, rawEscapes: true, skipUnsetEnv: true });
  let words: readonly string[];
  try {
    words = lex.processWords(line, noEnv);
  } catch {
    return [];
  }
  return words.flatMap((word) => parseHeredoc(word, version) ?? []);
}

/** parser.ChompHeredocContent: leading tabs go. */
export const chompHeredocContent = (content: string): string => content.replace(/^\t+/gm, '');

const quotes = (text: string): number => text.replace(/[^'"]/g, '').length;
