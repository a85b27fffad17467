// Models coreutils src/sort.c and busybox coreutils/sort.c.
import { decode } from '../../base/bytes.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';
import { splitLines } from '../applet/binary.ts';
import { inputs, type OpenComplaint, readWhole } from '../applet/input.ts';
import { quote } from '../applet/quoting.ts';

interface Key {
  readonly from: { readonly field: number; readonly char: number };
  readonly to: { readonly field: number; readonly char: number } | undefined;
  readonly flags: string;
}

const cannotRead: OpenComplaint = (name, why) => `cannot read: ${name}: ${why}`;
const bare: OpenComplaint = (name, why) => `${name}: ${why}`;

export const sort: Program = applet(
  {
    name: 'sort',
    gnu: 'bcCdfghik:MmnRrsS:t:T:uVzo:',
    busybox: 'bcdfghik:MmnrsS:t:T:uVzo:',
    long: {
      reverse: 'r',
      'numeric-sort': 'n',
      unique: 'u',
      'key=': 'k',
      'field-separator=': 't',
      'human-numeric-sort': 'h',
      'version-sort': 'V',
      'ignore-case': 'f',
      'output=': 'o',
      stable: 's',
      'zero-terminated': 'z',
      check: 'c',
      'ignore-leading-blanks': 'b',
      'general-numeric-sort': 'g',
      'random-sort': 'R',
    },
    usageStatus: 2,
  },
  async (run) => {
    const { options } = run;
    const separator = options.has('z') ? '\0' : '\n';
    let lines: string[] = [];
    let failed = false;
    for await (const input of inputs(run, run.operands, cannotRead, bare)) {
      try {
        lines = lines.concat(splitLines(decode(await readWhole(run, input)), separator));
      } catch (error) {
        throw new Failure(
          run.busybox ? `${input.name}: ${reason(error)}` : `read failed: ${input.name}: ${reason(error)}`,
          2,
        );
      }
    }
    failed = run.status !== 0;
    if (failed) return 2;
    const compare = comparator(run);
    if (options.has('c', 'C')) return check(run, lines, compare);
    const ordered = lines.sort(compare);
    const unique = options.has('u')
      ? ordered.filter((line, index) => index === 0 || keyCompare(run, ordered[index - 1] ?? '', line) !== 0)
      : ordered;
    const text = unique.map((line) => line + separator).join('');
    const output = options.value('o');
    if (output !== undefined) run.files.writeFile(output, text);
    else await run.print(text);
    return 0;
  },
);

async function check(run: Run, lines: readonly string[], compare: (a: string, b: string) => number): Promise<number> {
  const index = lines.findIndex((line, at) => at > 0 && compare(lines[at - 1] ?? '', line) > 0);
  if (index < 0) return 0;
  if (run.options.has('c') && run.busybox) await printError(run.proc, `Check line ${index}\n`);
  else if (run.options.has('c')) await run.warn(`${run.operands[0] ?? '-'}:${index + 1}: disorder: ${lines[index]}`);
  return 1;
}

const GLOBAL = ['n', 'r', 'f', 'b', 'h', 'V', 'g', 'M', 'd', 'i'];

function keysOf(run: Run): Key[] {
  return run.options.values('k').map((text) => {
    const match = /^(\d+)(?:\.(\d+))?([a-zA-Z]*)(?:,(\d+)(?:\.(\d+))?([a-zA-Z]*))?$/.exec(text);
    if (!match || match[1] === '0')
      throw new Failure(
        run.busybox
          ? 'bad field specification'
          : match
            ? `field number is zero: invalid field specification ${quote(run.proc, text)}`
            : `invalid number at field start: invalid count at start of ${quote(run.proc, text)}`,
        2,
      );
    return {
      from: { field: Number(match[1]), char: Number(match[2] ?? 1) },
      to: match[4] === undefined ? undefined : { field: Number(match[4]), char: Number(match[5] ?? 0) },
      flags: (match[3] ?? '') + (match[6] ?? ''),
    };
  });
}

function extract(line: string, key: Key, separator: string | undefined): string {
  const fields: { start: number; end: number }[] = [];
  if (separator !== undefined) {
    let start = 0;
    for (const part of line.split(separator)) {
      fields.push({ start, end: start + part.length });
      start += part.length + separator.length;
    }
  } else
    for (const match of line.matchAll(/[ \t]*[^ \t]+|[ \t]+$/g))
      fields.push({ start: match.index, end: match.index + match[0].length });
  const skipBlanks = (at: number, flags: string): number =>
    /[bn]/.test(flags) && separator === undefined ? at + (/^[ \t]*/.exec(line.slice(at))?.[0].length ?? 0) : at;
  const first = fields[key.from.field - 1];
  if (!first) return '';
  const start = skipBlanks(first.start, key.flags) + key.from.char - 1;
  const last = key.to && fields[key.to.field - 1];
  const end = !key.to || !last ? line.length : key.to.char === 0 ? last.end : last.start + key.to.char;
  return line.slice(Math.min(start, line.length), Math.max(start, end));
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const HUMAN = 'KMGTPEZY';

function numberAt(text: string): number {
  const match = /^\s*(-?\d*\.?\d+)/.exec(text);
  return match ? Number(match[1]) : 0;
}

function compareAs(a: string, b: string, flags: string): number {
  if (flags.includes('h')) return human(a) - human(b);
  if (flags.includes('n') || flags.includes('g')) return numberAt(a) - numberAt(b);
  if (flags.includes('M'))
    return MONTHS.indexOf(a.trim().slice(0, 3).toUpperCase()) - MONTHS.indexOf(b.trim().slice(0, 3).toUpperCase());
  const fold = (text: string): string => {
    let result = flags.includes('b') ? text.trimStart() : text;
    if (flags.includes('d')) result = result.replace(/[^\p{L}\p{N}\s]/gu, '');
    return flags.includes('f') ? result.toUpperCase() : result;
  };
  const [x, y] = [fold(a), fold(b)];
  if (flags.includes('V')) return versionCompare(x, y);
  return x < y ? -1 : x > y ? 1 : 0;
}

function human(text: string): number {
  const match = /^\s*(-?\d*\.?\d+)([KMGTPEZYk])?/.exec(text);
  return match ? Number(match[1]) * 1024 ** (HUMAN.indexOf((match[2] ?? '').toUpperCase() || ' ') + 1) : 0;
}

function versionCompare(a: string, b: string): number {
  const parts = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    const order = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

function keyCompare(run: Run, a: string, b: string): number {
  const global = GLOBAL.filter((letter) => run.options.has(letter)).join('');
  const keys = keysOf(run);
  const separator = run.options.value('t');
  if (keys.length === 0) return compareAs(a, b, global) * (global.includes('r') ? -1 : 1);
  for (const key of keys) {
    const flags = key.flags === '' ? global : key.flags;
    const order = compareAs(extract(a, { ...key, flags }, separator), extract(b, { ...key, flags }, separator), flags);
    if (order !== 0) return flags.includes('r') ? -order : order;
  }
  return 0;
}

function comparator(run: Run): (a: string, b: string) => number {
  const stable = run.options.has('s', 'u');
  const reverse = run.options.has('r') ? -1 : 1;
  return (a, b) => keyCompare(run, a, b) || (stable ? 0 : reverse * (a < b ? -1 : a > b ? 1 : 0));
}
