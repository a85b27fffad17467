/** Rewrites expected output with what was printed, and keeps placeholders and `...` where they still fit. */
import { matchOutput } from './match/match.ts';
import { isPlaceholder, readPattern, type Values } from './pattern.ts';
import { boundSource, placeholderSource } from './placeholders.ts';
import type { Expectation } from './plan.ts';
import type { CommandNode, RunbookTree } from './tree.ts';

/** What a command printed, found by its line in the source. */
export interface Printed {
  readonly line: number;
  readonly output: string;
  readonly exit: number;
  readonly matched: boolean;
}

/**
 * The source with the output of every command that did not match rewritten. `indent` stands before each line of a
 * fence in a page; `values` are the texts of names, as the run captured them.
 */
export function updateSource(
  source: string,
  tree: RunbookTree,
  printed: readonly Printed[],
  options: { readonly indent?: string; readonly values?: Values } = {},
): string {
  const lines = source.split('\n');
  const commands = tree.steps.flatMap((step) => step.commands);
  for (const command of commands.toReversed()) {
    const report = printed.find(({ line }) => line === command.line);
    if (!report || report.matched) continue;
    const begin = command.line - 1 + command.lines;
    const end = command.output.at(-1)?.line ?? begin + (command.exit ? 1 : 0);
    const status = report.exit === 0 ? [] : [`? ${report.exit}`];
    const updated = [...status, ...updatedOutput(command, report, options.values ?? {})];
    lines.splice(begin, end - begin, ...updated.map((line) => `${options.indent ?? ''}${line}`.trimEnd()));
  }
  return lines.join('\n');
}

function updatedOutput(command: CommandNode, report: Printed, values: Values): string[] {
  const expect: Expectation = { lines: command.output, exit: report.exit, comparison: 'lines', table: false };
  return matchOutput(expect, report, values).lines.flatMap((line): string[] => {
    if (line.kind === 'missing') return [];
    if (line.kind === 'skipped') return ['...'];
    if (line.kind === 'equal') return [escapeLine(line.expected)];
    const text = escapeText(line.printed);
    return [escapeLine(line.kind === 'differs' ? keepPlaceholders(line.expected, line.printed, values) : text)];
  });
}

/** A printed text as a pattern for itself alone. */
export const escapeText = (text: string): string => text.replaceAll('{{', '\\{{');

/** A pattern as a line of the file: what would be read as syntax gets a backslash. */
export function escapeLine(pattern: string): string {
  const syntax = /^(?:\$(?:\s|$)|>(?:\s|$)|\?\s*\d+\s*$|##(?:\s|$)|@|\s*\.\.\.\s*$|\\(?!\{\{))/;
  return syntax.test(pattern) ? `\\${pattern}` : pattern;
}

/** The printed line with each of the expected line's placeholders put back where its text stands, from left to right. */
function keepPlaceholders(expected: string, printed: string, values: Values): string {
  const { parts } = readPattern(expected);
  let rest = printed;
  let kept = '';
  for (const [index, part] of parts.entries()) {
    if (!isPlaceholder(part)) continue;
    const before = parts[index - 1];
    const literal = before && !isPlaceholder(before) ? (/\S*\s*$/.exec(before.text)?.[0] ?? '') : '';
    const bound = part.name === undefined ? undefined : values[part.name];
    const source = bound === undefined ? placeholderSource(part.type) : boundSource(part.type, bound);
    const found = findWhole(rest, source, literal);
    if (!found) continue;
    kept += escapeText(rest.slice(0, found.start)) + part.source;
    rest = rest.slice(found.end);
  }
  return kept + escapeText(rest);
}

/** The first place where `source` matches a whole word that `literal` stands before. */
function findWhole(text: string, source: string, literal: string): { start: number; end: number } | undefined {
  const pattern = new RegExp(`(?<![\\w.])(?:${source})(?![\\w])`, 'gu');
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(0, match.index);
    const fits = literal === '' ? before === '' : literal.trim() === '' ? /\s$/.test(before) : before.endsWith(literal);
    if (fits) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
