// Models coreutils src/od.c, src/base64.c, util-linux hexdump and busybox's applets of those names.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { fromBinary, toBinary } from '../applet/binary.ts';
import { readOperands } from '../applet/input.ts';

interface Format {
  readonly size: number;
  readonly width: number;
  render(bytes: Uint8Array): string;
}

const NAMED: Readonly<Record<number, string>> = {
  0: '\\0',
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
};
const ASCII_NAMES = [
  'nul',
  'soh',
  'stx',
  'etx',
  'eot',
  'enq',
  'ack',
  'bel',
  'bs',
  'ht',
  'nl',
  'vt',
  'ff',
  'cr',
  'so',
  'si',
  'dle',
  'dc1',
  'dc2',
  'dc3',
  'dc4',
  'nak',
  'syn',
  'etb',
  'can',
  'em',
  'sub',
  'esc',
  'fs',
  'gs',
  'rs',
  'us',
  'sp',
];

const little = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte, index) => value | (BigInt(byte) << BigInt(8 * index)), 0n);

function numbers(kind: string, size: number): Format {
  const bits = size * 8;
  if (kind === 'x')
    return {
      size,
      width: size * 2 + 1,
      render: (bytes) =>
        little(bytes)
          .toString(16)
          .padStart(size * 2, '0'),
    };
  if (kind === 'o')
    return {
      size,
      width: Math.ceil(bits / 3) + 1,
      render: (bytes) =>
        little(bytes)
          .toString(8)
          .padStart(Math.ceil(bits / 3), '0'),
    };
  const width = { 1: 5, 2: 7, 4: 12, 8: 21 }[size] ?? 12;
  if (kind === 'u') return { size, width: width - 1, render: (bytes) => little(bytes).toString() };
  return { size, width, render: (bytes) => BigInt.asIntN(bits, little(bytes)).toString() };
}

const CHARS: Format = {
  size: 1,
  width: 4,
  render: ([byte = 0]) =>
    NAMED[byte] ?? (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : byte.toString(8).padStart(3, '0')),
};
const NAMES: Format = {
  size: 1,
  width: 4,
  render: ([byte = 0]) => ((byte & 127) === 127 ? 'del' : (ASCII_NAMES[byte & 127] ?? String.fromCharCode(byte & 127))),
};

function formatsOf(run: Run): Format[] {
  const formats: Format[] = [];
  for (const [key, value] of run.options.given) {
    if (key === 'c') formats.push(CHARS);
    if (key === 'a') formats.push(NAMES);
    if (key === 'x') formats.push(numbers('x', 2));
    if (key === 'd') formats.push(numbers('u', 2));
    if (key === 'o') formats.push(numbers('o', 2));
    if (key === 'b') formats.push(numbers('o', 1));
    if (key !== 't') continue;
    for (const [, letter = '', size = ''] of value.matchAll(/([acdoux])([1248CSIL]?)z?/g)) {
      if (letter === 'c') formats.push(CHARS);
      else if (letter === 'a') formats.push(NAMES);
      else formats.push(numbers(letter, Number({ C: 1, S: 2, I: 4, L: 8 }[size] ?? (size === '' ? 4 : size))));
    }
  }
  return formats.length > 0 ? formats : [numbers('o', 2)];
}

export const od: Program = applet(
  {
    name: 'od',
    gnu: 'A:abcdefhij:lN:osS:t:vw::x',
    busybox: 'aBbcDdeFfHhIiLlOovXxsA:j:N:S:t:w::',
    long: { 'address-radix=': 'A', 'format=': 't', 'read-bytes=': 'N', 'skip-bytes=': 'j' },
  },
  async (run) => {
    const { options } = run;
    const radix = options.value('A') ?? 'o';
    let data = await readOperands(run, run.operands);
    data = data.subarray(Number(options.value('j') ?? 0));
    if (options.has('N')) data = data.subarray(0, Number(options.value('N')));
    const formats = formatsOf(run);
    const widest = Math.max(...formats.map((format) => format.width / format.size));
    const address = (at: number): string =>
      radix === 'n'
        ? ''
        : radix === 'x'
          ? at.toString(16).padStart(6, '0')
          : radix === 'd'
            ? String(at).padStart(7, '0')
            : at.toString(8).padStart(7, '0');
    let out = '';
    let previous = '';
    let skipping = false;
    for (let at = 0; at < data.length; at += 16) {
      const row = data.subarray(at, at + 16);
      const key = toBinary(row);
      if (!options.has('v') && row.length === 16 && key === previous) {
        if (!skipping) out += '*\n';
        skipping = true;
        continue;
      }
      skipping = false;
      previous = key;
      formats.forEach((format, index) => {
        let line = index === 0 ? address(at) : ' '.repeat(address(at).length);
        for (let i = 0; i < row.length; i += format.size) {
          const cell = new Uint8Array(format.size);
          cell.set(row.subarray(i, i + format.size));
          line += format.render(cell).padStart(Math.round(widest * format.size));
        }
        out += `${line}\n`;
      });
    }
    await run.print(out + (radix === 'n' ? '' : `${address(data.length)}\n`));
  },
);

export const hexdump: Program = applet(
  {
    name: 'hexdump',
    gnu: 'bcCdn:os:vx',
    busybox: 'bcCdn:os:vxe:f:',
    long: { canonical: 'C', 'length=': 'n', 'skip=': 's', 'no-squeezing': 'v' },
  },
  async (run) => {
    let data = await readOperands(run, run.operands);
    const skip = Number(run.options.value('s') ?? 0);
    data = data.subarray(skip, run.options.has('n') ? skip + Number(run.options.value('n')) : undefined);
    const canonical = run.options.has('C');
    let out = '';
    let previous = '';
    let skipping = false;
    for (let at = 0; at < data.length; at += 16) {
      const row = data.subarray(at, at + 16);
      const key = toBinary(row);
      if (!run.options.has('v') && row.length === 16 && key === previous) {
        if (!skipping) out += '*\n';
        skipping = true;
        continue;
      }
      skipping = false;
      previous = key;
      out += canonical ? canonicalRow(row, skip + at) : wordRow(row, skip + at);
    }
    if (data.length > 0) out += `${(skip + data.length).toString(16).padStart(canonical ? 8 : 7, '0')}\n`;
    await run.print(out);
  },
);

function canonicalRow(row: Uint8Array, at: number): string {
  const hex = Array.from({ length: 16 }, (_cell, index) =>
    row[index] === undefined ? '  ' : (row[index] ?? 0).toString(16).padStart(2, '0'),
  );
  const text = [...row].map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
  return `${at.toString(16).padStart(8, '0')}  ${hex.slice(0, 8).join(' ')}  ${hex.slice(8).join(' ')}  |${text}|\n`;
}

function wordRow(row: Uint8Array, at: number): string {
  const words: string[] = [];
  for (let i = 0; i < 16; i += 2)
    words.push(
      i < row.length
        ? little(row.subarray(i, i + 2))
            .toString(16)
            .padStart(4, '0')
        : '    ',
    );
  return `${at.toString(16).padStart(7, '0')} ${words.join(' ')}\n`;
}

export const base64: Program = applet(
  { name: 'base64', gnu: 'diw:', busybox: 'dw:', long: { decode: 'd', 'ignore-garbage': 'i', 'wrap=': 'w' } },
  async (run) => {
    const data = await readOperands(run, run.operands);
    if (run.options.has('d')) {
      const text = toBinary(data).replace(/\s/g, '');
      try {
        return await run.print(fromBinary(atob(text)));
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        // BusyBox passes over what is no base64.
        if (run.busybox && /^[^A-Za-z0-9+/=]*$/.test(text)) return;
        throw new Failure(run.busybox ? 'truncated input' : 'invalid input');
      }
    }
    const width = Number(run.options.value('w') ?? 76);
    const encoded = btoa(toBinary(data));
    if (width === 0) return run.print(encoded);
    await run.print((encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => `${line}\n`).join(''));
  },
);
