/** What a Redis command is: its arity, whether it changes data, and what it does. */

import type { Reply } from './resp.ts';
import type { Database } from './store.ts';

export interface CommandContext {
  readonly db: Database;
  readonly now: () => number;
  /** A number in [0, 1). */
  readonly random: () => number;
}

export interface Command {
  /** Arguments with the name; a negative one is the least. */
  readonly arity: number;
  readonly writes?: boolean;
  readonly run: (args: readonly string[], context: CommandContext) => Reply;
}

export type CommandTable = Readonly<Record<string, Command>>;

/** Ends a command with an error reply. */
export class CommandError extends Error {}

export const fail = (text: string): never => {
  throw new CommandError(text);
};

export const SYNTAX = 'ERR syntax error';
const NOT_INTEGER = 'ERR value is not an integer or out of range';

export function integer(text: string | undefined, problem = NOT_INTEGER): number {
  if (text === undefined || !/^-?\d{1,18}$/.test(text)) return fail(problem);
  return Number(text);
}

export function float(text: string | undefined): number {
  if (text !== undefined && /^[+-]?inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  const value = Number(text);
  return text === undefined || text.trim() === '' || Number.isNaN(value)
    ? fail('ERR value is not a valid float')
    : value;
}

export const formatFloat = (value: number): string =>
  value === Infinity ? 'inf' : value === -Infinity ? '-inf' : String(value);

/** Redis's glob patterns: `*`, `?`, `[ab]`, `\`. */
export function globRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\\(.)|\[([^\]]*)\]|[*?]|[.+^${}()|\\\]]/g, (all, escaped?: string, set?: string) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    if (set !== undefined) return `[${set.replace(/\\/g, '\\\\')}]`;
    return all === '*' ? '.*' : all === '?' ? '.' : `\\${all}`;
  });
  return new RegExp(`^${source}$`, 's');
}

/** First and last index of a range that may count from the end. */
export function range(length: number, start: number, stop: number): readonly [number, number] {
  const from = Math.max(0, start < 0 ? length + start : start);
  const to = Math.min(length - 1, stop < 0 ? length + stop : stop);
  return [from, to];
}
