// Models pflag's value types (vendor/github.com/spf13/pflag) and docker/cli opts/opts.go: what a flag accepts.
import { DurationError, parseDuration } from '../../../base/durations.ts';
import { goQuote } from '../errors.ts';

/** Checks one value of a flag; throws an Error whose message goes after `invalid argument … for … flag: `. */
export type Check = (value: string) => void;

const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** Go's strconv.ParseBool; undefined for what is none. */
export const parseBool = (text: string): boolean | undefined =>
  TRUE.has(text) ? true : FALSE.has(text) ? false : undefined;

const INTEGER = /^[+-]?(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|\d+)$/;

function checkInteger(name: 'ParseInt' | 'ParseUint', text: string, bits: number): void {
  const fail = (why: string): never => {
    throw new Error(`strconv.${name}: parsing ${goQuote(text)}: ${why}`);
  };
  if (!INTEGER.test(text) || (name === 'ParseUint' && /^[+-]/.test(text))) fail('invalid syntax');
  const value = parseInteger(text);
  const limit = 2 ** (name === 'ParseInt' ? bits - 1 : bits);
  if (value >= limit || value < -limit) fail('value out of range');
}

/** An integer as Go reads it with base 0: `0x10`, `010`, `10`. */
export function parseInteger(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[+-]/, '');
  if (/^0[xXbBoO]/.test(digits)) return sign * Number(digits);
  return sign * (/^0\d/.test(digits) ? Number.parseInt(digits, 8) : Number(digits));
}

/** docker/cli opts.ParseCPUs: CPUs as a number of billionths. */
export function parseCpus(text: string): number {
  const [, above, below] = /^([+-]?\d+)\/(\d+)$/.exec(text) ?? [];
  if (above !== undefined && Number(below) > 0) return Math.round((Number(above) / Number(below)) * 1e9);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text))
    throw new Error(`failed to parse ${text} as a rational number`);
  const nano = Number(text) * 1e9;
  if (Math.abs(nano - Math.round(nano)) > 1e-4) throw new Error('value is too precise');
  return Math.round(nano);
}

const CHECKS: Readonly<Record<string, Check>> = {
  bool: (text) => {
    if (parseBool(text) === undefined) throw new Error(`strconv.ParseBool: parsing ${goQuote(text)}: invalid syntax`);
  },
  int: (text) => checkInteger('ParseInt', text, 64),
  int64: (text) => checkInteger('ParseInt', text, 64),
  uint: (text) => checkInteger('ParseUint', text, 64),
  uint16: (text) => checkInteger('ParseUint', text, 16),
  uint32: (text) => checkInteger('ParseUint', text, 32),
  uint64: (text) => checkInteger('ParseUint', text, 64),
  float: (text) => {
    if (!Number.isFinite(Number(text)) || text === '')
      throw new Error(`strconv.ParseFloat: parsing ${goQuote(text)}: invalid syntax`);
  },
  duration: (text) => {
    try {
      parseDuration(text);
    } catch (error) {
      if (error instanceof DurationError) throw new Error(error.message);
      throw error;
    }
  },
  decimal: (text) => {
    parseCpus(text);
  },
  stringToString: (text) => {
    for (const pair of text.split(','))
      if (!pair.includes('=')) throw new Error(`${pair} must be formatted as key=value`);
  },
  filter: (text) => {
    if (text !== '' && !text.includes('=')) throw new Error('bad format of filter (expected name=value)');
  },
};

/** What pflag itself checks for a type; undefined when anything goes. */
export const checkOf = (type: string): Check | undefined => CHECKS[type];
