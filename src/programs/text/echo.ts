// Models coreutils src/echo.c, src/printf.c, src/yes.c, src/seq.c and busybox's applets of those names.

import { encode } from '../../base/bytes.ts';
import { printError, write } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, WrongUse } from '../applet/applet.ts';
import { fromBinary, toBinary } from '../applet/binary.ts';
import { flavourOf } from '../applet/flavour.ts';
import { quote } from '../applet/quoting.ts';
import { showBusyboxUsage } from '../busybox/usage.ts';
import { formatPrintf, unescapeEcho } from './printf-format.ts';

export const echo: Program = async (proc) => {
  const words = proc.argv.slice(1);
  let newline = true;
  let escapes = false;
  while (words[0] !== undefined && /^-[neE]+$/.test(words[0])) {
    const letters = words.shift() ?? '';
    if (letters.includes('n')) newline = false;
    if (letters.includes('e')) escapes = true;
    if (letters.includes('E')) escapes = false;
  }
  const text = toBinary(encode(words.join(' ')));
  const { output, stopped } = escapes ? unescapeEcho(text) : { output: text, stopped: false };
  await write(proc, 1, fromBinary(output + (newline && !stopped ? '\n' : '')));
  return 0;
};

export const printf: Program = async (proc) => {
  const { busybox } = flavourOf(proc);
  const args = proc.argv.slice(1);
  if (args[0] === '--') args.shift();
  const name = proc.argv[0] ?? 'printf';
  const [format, ...values] = args;
  if (format === undefined) {
    if (busybox) await showBusyboxUsage(proc, 'printf');
    else await printError(proc, `${name}: missing operand\nTry '${name} --help' for more information.\n`);
    return 1;
  }
  if (busybox && /%[-+ 0#]*\d*q/.test(format)) {
    await printError(proc, `${name}: ${format.slice(format.indexOf('%'))}: invalid format\n`);
    return 1;
  }
  const result = formatPrintf(format, values, (text) => (busybox ? `'${text}'` : quote(proc, text)));
  await write(proc, 1, fromBinary(result.output));
  for (const error of result.errors)
    await printError(proc, `${name}: ${busybox ? error.replace(/^('.*'): .*$/s, 'invalid number $1') : error}\n`);
  return result.errors.length > 0 ? 1 : 0;
};

export const yes: Program = async (proc) => {
  const line = encode(`${proc.argv.slice(1).join(' ') || 'y'}\n`);
  const count = Math.max(1, Math.floor(8192 / line.length));
  const block = new Uint8Array(line.length * count);
  for (let i = 0; i < count; i++) block.set(line, i * line.length);
  for (;;) {
    await write(proc, 1, block);
    await proc.checkpoint();
  }
};

export const seq: Program = applet(
  {
    name: 'seq',
    gnu: '+f:s:w',
    busybox: '+ws:',
    long: { 'format=': 'f', 'separator=': 's', 'equal-width': 'w' },
    prepare: (args) => (args.some((arg) => /^-[\d.]/.test(arg)) ? guardNegative(args) : args),
  },
  async (run) => {
    const { operands, options, proc } = run;
    if (operands.length === 0) throw new WrongUse('missing operand');
    const extra = operands[3];
    if (extra !== undefined) throw new WrongUse(`extra operand ${quote(proc, extra)}`);
    for (const operand of operands) {
      if (operand !== '' && Number.isFinite(Number(operand))) continue;
      if (run.busybox) throw new WrongUse('');
      throw new WrongUse(`invalid floating point argument: ${quote(proc, operand)}`);
    }
    const [first, step, last] =
      operands.length === 1
        ? ['1', '1', operands[0]]
        : operands.length === 2
          ? [operands[0], '1', operands[1]]
          : operands;
    const decimals = Math.max(...[first, step].map((text) => (text?.split('.')[1] ?? '').length));
    const [from, by, to] = [Number(first), Number(step), Number(last)];
    if (by === 0)
      throw run.busybox
        ? new Failure('step is zero')
        : new WrongUse(`invalid Zero increment value: ${quote(proc, step ?? '')}`);
    const width = options.has('w') ? Math.max(from.toFixed(decimals).length, to.toFixed(decimals).length) : 0;
    const separator = options.value('s') ?? '\n';
    let batch = '';
    const count = Math.floor((to - from) / by + 1e-10);
    for (let i = 0; i <= count; i++) {
      const text = (from + i * by).toFixed(decimals);
      const format = options.value('f');
      batch += (i > 0 ? separator : '') + (format ? formatPrintf(format, [text], String).output : pad(text, width));
      if (batch.length > 8192) {
        await run.print(batch);
        batch = '';
        await proc.checkpoint();
      }
    }
    if (count >= 0) await run.print(`${batch}\n`);
  },
);

const pad = (text: string, width: number): string =>
  text.startsWith('-') ? `-${text.slice(1).padStart(width - 1, '0')}` : text.padStart(width, '0');

/** A negative number in the first place is an operand, not an option. */
function guardNegative(args: readonly string[]): readonly string[] {
  const index = args.findIndex((arg) => /^-[\d.]/.test(arg));
  return args.slice(0, index).every((arg) => arg.startsWith('-'))
    ? [...args.slice(0, index), '--', ...args.slice(index)]
    : args;
}
