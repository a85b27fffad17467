// Models moby/buildkit frontend/dockerfile/parser/split_command.go (v0.8.3 to v0.25).
import { type EngineVersion, since } from '../../engine-version.ts';

/** Blanks between words; a newline is none. */
export const BLANKS = /[\t\v\f\r ]+/;

export interface SplitCommand {
  readonly command: string;
  readonly flags: readonly string[];
  readonly args: string;
}

/** An instruction, its `--flags` and the rest of the line. */
export function splitCommand(line: string, escapeToken: string, version: EngineVersion): SplitCommand {
  const trimmed = line.trim();
  const blank = BLANKS.exec(trimmed);
  const word = blank ? trimmed.slice(0, blank.index) : trimmed;
  const command = since(version, 23) ? word : word.toLowerCase();
  if (!blank) return { command, flags: [], args: '' };
  const rest = trimmed.slice(blank.index + blank[0].length);
  const { flags, args } = extractFlags(rest, since(version, 28) ? escapeToken : '\\');
  return { command, flags, args: args.trim() };
}

/** Takes words that begin with `--` from the front; `--` alone ends them. Quotes and escapes are taken off. */
function extractFlags(line: string, escapeToken: string): { flags: string[]; args: string } {
  const flags: string[] = [];
  let at = 0;
  for (;;) {
    while (at < line.length && /\s/.test(line.charAt(at))) at++;
    if (at >= line.length) return { flags, args: '' };
    if (!line.startsWith('--', at)) return { flags, args: line.slice(at) };
    const { word, next } = flagWord(line, at, escapeToken);
    at = next;
    if (word === '--') return { flags, args: line.slice(at) };
    flags.push(word);
  }
}

function flagWord(line: string, start: number, escapeToken: string): { word: string; next: number } {
  let word = '';
  let quote = '';
  for (let at = start; at < line.length; at++) {
    const ch = line.charAt(at);
    if (quote === '' && /\s/.test(ch)) return { word, next: at };
    if (ch === quote) quote = '';
    else if (quote === '' && (ch === "'" || ch === '"')) quote = ch;
    else if (ch === escapeToken) {
      at++;
      word += line.charAt(at);
    } else word += ch;
  }
  return { word, next: line.length };
}
