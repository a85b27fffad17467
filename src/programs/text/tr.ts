// Models coreutils src/tr.c and busybox coreutils/tr.c.
import { encode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, WrongUse } from '../applet/applet.ts';
import { toBinary } from '../applet/binary.ts';
import { chunks, standardInput } from '../applet/input.ts';
import { quote } from '../applet/quoting.ts';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_unused, index) => from + index);
const CLASSES: Readonly<Record<string, number[]>> = {
  upper: range(65, 90),
  lower: range(97, 122),
  digit: range(48, 57),
  alpha: [...range(65, 90), ...range(97, 122)],
  alnum: [...range(48, 57), ...range(65, 90), ...range(97, 122)],
  space: [...range(9, 13), 32],
  blank: [9, 32],
  punct: [...range(33, 47), ...range(58, 64), ...range(91, 96), ...range(123, 126)],
  cntrl: [...range(0, 31), 127],
  print: range(32, 126),
  graph: range(33, 126),
  xdigit: [...range(48, 57), ...range(65, 70), ...range(97, 102)],
};
const ESCAPES: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11, '\\': 92 };

export const tr: Program = applet(
  {
    name: 'tr',
    gnu: '+cCdst',
    busybox: '+Ccdst',
    long: { complement: 'c', delete: 'd', 'squeeze-repeats': 's', 'truncate-set1': 't' },
  },
  async (run) => {
    const { options, operands, proc } = run;
    const [first, second] = operands;
    if (first === undefined) throw new WrongUse('missing operand');
    const remove = options.has('d');
    const squeeze = options.has('s');
    if (second === undefined && !remove && !squeeze && !run.busybox)
      throw new WrongUse(`missing operand after ${quote(proc, first)}\nTwo strings must be given when translating.`);
    if (second === undefined && remove && squeeze)
      throw new WrongUse(
        `missing operand after ${quote(proc, first)}\nTwo strings must be given when both deleting and squeezing repeats.`,
      );
    if (second !== undefined && remove && !squeeze)
      throw new WrongUse(
        `extra operand ${quote(proc, second)}\nOnly one string may be given when deleting without squeezing repeats.`,
      );
    const named = expand(run, first);
    const from = options.has('c', 'C') ? range(0, 255).filter((byte) => !named.includes(byte)) : named;
    const to = second === undefined ? [] : expand(run, second, from.length);
    const table = translation(from, remove ? [] : to, second !== undefined && !remove);
    const removed = new Set(remove ? from : []);
    const squeezed = new Set(squeeze ? (second === undefined ? from : to) : []);
    let last = -1;
    for await (const chunk of chunks(standardInput(run))) {
      const out = new Uint8Array(chunk.length);
      let size = 0;
      for (const raw of chunk) {
        if (removed.has(raw)) continue;
        const byte = table[raw] ?? raw;
        if (byte === last && squeezed.has(byte)) continue;
        out[size++] = byte;
        last = byte;
      }
      await run.print(out.subarray(0, size));
    }
  },
);

function translation(from: readonly number[], to: readonly number[], translating: boolean): number[] {
  const table = range(0, 255);
  if (!translating) return table;
  const last = to[to.length - 1];
  from.forEach((byte, index) => {
    table[byte] = to[index] ?? last ?? byte;
  });
  return table;
}

function expand(run: Run, text: string, length = 0): number[] {
  const bytes: number[] = [];
  const source = toBinary(encode(text));
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at);
    const named = /^\[:(\w+):\]/.exec(rest);
    if (named) {
      const members = CLASSES[named[1] ?? ''];
      if (!members) throw new Failure(`invalid character class ${quote(run.proc, named[1] ?? '')}`);
      bytes.push(...members);
      at += named[0].length;
      continue;
    }
    const repeat = /^\[(.)\*(\d*)\]/s.exec(rest);
    if (repeat) {
      const count = repeat[2] ? Number(repeat[2]) : Math.max(0, length - bytes.length);
      bytes.push(...Array.from({ length: count }, () => repeat[1]?.charCodeAt(0) ?? 0));
      at += repeat[0].length;
      continue;
    }
    const one = charAt(source, at);
    at += one.length;
    if (source.charAt(at) === '-' && at + 1 < source.length) {
      const other = charAt(source, at + 1);
      if (other.byte < one.byte)
        throw new Failure(
          `range-endpoints of ${quote(run.proc, source.slice(at - one.length, at + 1 + other.length))} are in reverse collating sequence order`,
        );
      bytes.push(...range(one.byte, other.byte));
      at += 1 + other.length;
    } else bytes.push(one.byte);
  }
  return bytes;
}

function charAt(text: string, at: number): { byte: number; length: number } {
  if (text.charAt(at) !== '\\' || at + 1 >= text.length) return { byte: text.charCodeAt(at), length: 1 };
  const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1));
  if (octal) return { byte: Number.parseInt(octal[0], 8) & 0xff, length: 1 + octal[0].length };
  return { byte: ESCAPES[text.charAt(at + 1)] ?? text.charCodeAt(at + 1), length: 2 };
}
