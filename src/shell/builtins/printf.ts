// Models bash's printf builtin (builtins/printf.def).

import { strftime } from '../../programs/applet/time.ts';
import { assign } from '../execute/assign.ts';
import { unescapeAnsi } from '../expand/ansi.ts';
import { quoteAnsi, quoteBackslash } from '../expand/quote.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { toBytes } from '../text.ts';
import { output, strings } from './arguments.ts';
import { floatText } from './printf-numbers.ts';

/** printf [-v var] format [arguments] */
export const printf: Builtin = async (sh, args) => {
  const words = strings(args);
  let target: string | undefined;
  if (words[0] === '-v' && sh.flavour.name === 'bash') {
    target = words[1];
    words.splice(0, 2);
  }
  if (words[0] === '--') words.shift();
  const format = words.shift();
  if (format === undefined) {
    await printTo(
      sh,
      2,
      sh.flavour.name === 'bash'
        ? 'printf: usage: printf [-v var] format [arguments]\n'
        : sh.flavour.dash
          ? `${messagePrefix(sh, 'printf')}usage: printf format [arg ...]\n`
          : `${sh.name}: usage: printf FORMAT [ARGUMENT...]\n`,
    );
    return 2;
  }
  const run = createRun(sh, words);
  let text = '';
  do text += formatOnce(run, format);
  while (run.rest.length > 0 && run.used && !run.stop);
  const prefix = sh.flavour.name === 'bash' || sh.flavour.dash ? messagePrefix(sh, 'printf') : `${sh.name}: `;
  for (const message of run.errors) await printTo(sh, 2, `${prefix}${message}\n`);
  const status = run.errors.length > 0 ? 1 : 0;
  if (target === undefined) return output(sh, 'printf', text, status);
  const [, name = target, index] = /^(\w+)\[(.*)\]$/s.exec(target) ?? [];
  assign(sh, { name, index, append: false, value: text });
  return status;
};

interface Run {
  readonly sh: Shell;
  readonly rest: string[];
  readonly errors: string[];
  /** An argument was taken: the format may be used again for those left. */
  used: boolean;
  stop: boolean;
}

const createRun = (sh: Shell, words: readonly string[]): Run => ({
  sh,
  rest: [...words],
  errors: [],
  used: false,
  stop: false,
});

const DIRECTIVE =
  /%(?:%|([-+ #0]*)(\*|\d+)?(?:\.(\*|-?\d+)?)?(?:hh|h|ll|l|j|z|t|L)?(?:\(([^)]*)\)T|([a-zA-Z])))|\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|[\s\S])|[^%\\]+|[%\\]/g;

function formatOnce(run: Run, format: string): string {
  let text = '';
  for (const match of format.matchAll(DIRECTIVE)) {
    if (run.stop) break;
    const [whole, flags = '', width, precision, time, letter] = match;
    if (whole === '%%') text += '%';
    else if (whole.startsWith('\\')) text += whole === '\\c' ? stop(run) : unescapeAnsi(whole, 'printf');
    else if (time !== undefined)
      text += pad(timeText(run, time), { flags, width: number(run, width), precision: undefined });
    else if (letter === undefined) text += whole;
    else {
      const hasPrecision = /\./.test(whole);
      const spec = {
        flags,
        width: number(run, width),
        precision: hasPrecision ? (number(run, precision) ?? 0) : undefined,
      };
      text += directive(run, letter, spec, whole);
    }
  }
  return text;
}

function stop(run: Run): string {
  run.stop = true;
  return '';
}

function next(run: Run): string | undefined {
  run.used = true;
  return run.rest.shift();
}

const number = (run: Run, text: string | undefined): number | undefined =>
  text === undefined ? undefined : text === '*' ? Number(next(run) ?? 0) : Number(text);

interface Spec {
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

function pad(text: string, { flags, width }: Spec, zero = false): string {
  if (width === undefined) return text;
  const left = flags.includes('-') || width < 0;
  // Widths count bytes.
  const missing = Math.abs(width) - toBytes(text).length;
  if (missing <= 0) return text;
  if (left) return text + ' '.repeat(missing);
  if (!zero) return ' '.repeat(missing) + text;
  const sign = /^(?:[-+ ]|0[xX])*/.exec(text)?.[0] ?? '';
  return sign + '0'.repeat(missing) + text.slice(sign.length);
}

function directive(run: Run, letter: string, spec: Spec, whole: string): string {
  switch (letter) {
    case 's':
      return pad(cut(next(run) ?? '', spec), spec);
    case 'b': {
      const raw = next(run) ?? '';
      const text = unescapeAnsi(raw, 'echo').replace(/\\([0-7]{1,3})/g, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 8) & 0xff),
      );
      const end = raw.includes('\\c') ? text.indexOf('\0') : -1;
      if (end >= 0) run.stop = true;
      return pad(cut(end >= 0 ? text.slice(0, end) : text, spec), spec);
    }
    case 'q':
    case 'Q': {
      if (run.sh.flavour.dash) return invalid(run, whole, letter);
      const text = next(run) ?? '';
      return pad(text.includes('\n') ? quoteAnsi(text) : quoteBackslash(text), spec);
    }
    case 'c':
      return pad((next(run) ?? '').slice(0, 1), spec);
    case 'd':
    case 'i':
    case 'u':
    case 'x':
    case 'X':
    case 'o':
      return integer(run, letter, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case 'a':
    case 'A':
      return float(run, letter, spec);
    default:
      return invalid(run, whole, letter);
  }
}

function invalid(run: Run, whole: string, letter: string): string {
  run.errors.push(
    run.sh.flavour.name === 'bash'
      ? `\`${/[hlLjzt]/.test(letter) ? '\\' : letter}': invalid format character`
      : run.sh.flavour.dash
        ? `${whole}: invalid directive`
        : `${whole}: invalid format`,
  );
  run.stop = true;
  return '';
}

const cut = (text: string, { precision }: Spec): string =>
  precision === undefined || precision < 0 ? text : [...text].slice(0, precision).join('');

function integer(run: Run, letter: string, spec: Spec): string {
  const value = integerValue(run, next(run));
  const negative = value < 0n && (letter === 'd' || letter === 'i');
  const magnitude = negative ? -value : BigInt.asUintN(64, value);
  const base = letter === 'o' ? 8 : letter === 'x' || letter === 'X' ? 16 : 10;
  let digits = magnitude.toString(base);
  if (letter === 'X') digits = digits.toUpperCase();
  if (spec.precision !== undefined) digits = digits.padStart(spec.precision, '0');
  if (spec.flags.includes('#') && magnitude !== 0n)
    digits = (base === 8 ? '0' : base === 16 ? `0${letter}` : '') + digits;
  const sign = negative
    ? '-'
    : base !== 10 || letter === 'u'
      ? ''
      : spec.flags.includes('+')
        ? '+'
        : spec.flags.includes(' ')
          ? ' '
          : '';
  return pad(sign + digits, spec, spec.flags.includes('0') && spec.precision === undefined);
}

function integerValue(run: Run, text: string | undefined): bigint {
  if (text === undefined || text === '') return 0n;
  if (/^["']/.test(text)) return BigInt(text.codePointAt(1) ?? 0);
  const [, sign = '', hex, octal, decimal, rest = ''] =
    /^\s*([-+]?)(?:0[xX]([0-9a-fA-F]+)|(0[0-7]*)|([1-9]\d*))?([\s\S]*)$/.exec(text) ?? [];
  const digits = hex ? `0x${hex}` : octal ? `0o${octal}` : (decimal ?? '');
  if (digits === '' || rest !== '')
    run.errors.push(
      run.sh.flavour.name === 'bash'
        ? `${text}: invalid ${octal && /^[89]/.test(rest) ? 'octal number' : 'number'}`
        : run.sh.flavour.dash
          ? `${text}: expected numeric value`
          : `invalid number '${text}'`,
    );
  const magnitude = digits === '' || digits === '0o' ? 0n : BigInt(digits === '0o0' ? '0' : digits);
  return BigInt.asIntN(64, sign === '-' ? -magnitude : magnitude);
}

function float(run: Run, letter: string, spec: Spec): string {
  const text = next(run) ?? '0';
  const value = /^["']/.test(text)
    ? (text.codePointAt(1) ?? 0)
    : Number.parseFloat(text === '' ? '0' : text.replace(/^\s*([-+]?)inf.*/i, '$1Infinity'));
  const valid =
    /^\s*[-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|0x[0-9a-f]+|inf(?:inity)?|nan)?$/i.test(text) ||
    /^["']/.test(text);
  if (!valid) run.errors.push(run.sh.flavour.name === 'bash' ? `${text}: invalid number` : `invalid number '${text}'`);
  const number = Number.isNaN(value) && !/nan/i.test(text) ? 0 : value;
  const shown = floatText(Math.abs(number), letter, spec.precision ?? 6, spec.flags.includes('#'));
  const sign =
    number < 0 || Object.is(number, -0) ? '-' : spec.flags.includes('+') ? '+' : spec.flags.includes(' ') ? ' ' : '';
  return pad(
    sign + (/[A-Z]/.test(letter) ? shown.toUpperCase() : shown),
    spec,
    spec.flags.includes('0') && Number.isFinite(number),
  );
}

function timeText(run: Run, format: string): string {
  const { sh } = run;
  const text = next(run);
  const seconds =
    text === undefined || text === '-1'
      ? sh.proc.clock.now() / 1000
      : text === '-2'
        ? sh.startedAt / 1000
        : Number(text);
  return strftime(format === '' ? '%X' : format, Math.floor(seconds) * 1000);
}
