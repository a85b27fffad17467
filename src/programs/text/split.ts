// Models coreutils src/split.c, expand.c, shuf.c, strings and busybox's applets of those names.
import { decode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';
import { fromBinary, splitLines, toBinary } from '../applet/binary.ts';
import { openInput, readOperands, readWhole } from '../applet/input.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { parseSize } from '../applet/sizes.ts';

async function readSource(run: Run, source: string): Promise<Uint8Array> {
  try {
    return await readWhole(run, openInput(run, source));
  } catch (error) {
    throw new Failure(
      run.busybox
        ? `can't open '${source}': ${reason(error)}`
        : `cannot open ${quoteAlways(source)} for reading: ${reason(error)}`,
    );
  }
}

export const split: Program = applet(
  {
    name: 'split',
    gnu: 'a:b:dl:n:',
    busybox: 'a:b:l:d',
    long: { 'lines=': 'l', 'bytes=': 'b', 'numeric-suffixes=?': 'd', 'suffix-length=': 'a' },
    prepare: (args) => args.flatMap((arg) => (/^-\d+$/.test(arg) ? ['-l', arg.slice(1)] : [arg])),
  },
  async (run) => {
    const [source = '-', prefix = 'x'] = run.operands;
    const data = await readSource(run, source);
    const length = Number(run.options.value('a') ?? 2);
    const size = run.options.value('b');
    const parts: Uint8Array[] = [];
    if (size !== undefined) {
      const bytes = parseSize(size);
      if (!bytes)
        throw new Failure(
          run.busybox ? `invalid number '${size}'` : `invalid number of bytes: ${quote(run.proc, size)}`,
        );
      for (let at = 0; at < data.length; at += bytes) parts.push(data.slice(at, at + bytes));
    } else {
      const lines = toBinary(data).split(/(?<=\n)/);
      const count = Number(run.options.value('l') ?? 1000);
      for (let at = 0; at < lines.length && data.length > 0; at += count)
        parts.push(fromBinary(lines.slice(at, at + count).join('')));
    }
    parts.forEach((part, index) => {
      const letters = Array.from({ length }, (_digit, place) => {
        const base = run.options.has('d') ? 10 : 26;
        const digit = Math.floor(index / base ** (length - 1 - place)) % base;
        return run.options.has('d') ? String(digit) : String.fromCharCode(97 + digit);
      }).join('');
      run.files.writeFile(prefix + letters, part);
    });
  },
);

export const expand: Program = applet(
  { name: 'expand', gnu: 'it:', busybox: 'it:', long: { 'tabs=': 't', initial: 'i' } },
  async (run) => {
    const stop = Number(run.options.value('t') ?? 8);
    const text = decode(await readOperands(run, run.operands));
    const widened = text.split('\n').map((line) => {
      let out = '';
      for (const char of line) out += char === '\t' ? ' '.repeat(stop - (out.length % stop)) : char;
      return out;
    });
    await run.print(widened.join('\n'));
  },
);

export const strings: Program = applet(
  { name: 'strings', gnu: 'an:t:', busybox: 'afn:t:', long: { 'bytes=': 'n' } },
  async (run) => {
    const least = Number(run.options.value('n') ?? 4);
    const text = toBinary(await readOperands(run, run.operands));
    await run.print(
      (text.match(new RegExp(`[\\t\\x20-\\x7e]{${least},}`, 'g')) ?? []).map((part) => `${part}\n`).join(''),
    );
  },
);

export const shuf: Program = applet(
  { name: 'shuf', gnu: 'ei:n:r', busybox: 'ei:n:o:z', long: { echo: 'e', 'input-range=': 'i', 'head-count=': 'n' } },
  async (run) => {
    const { options } = run;
    const bounds = /^(\d+)-(\d+)$/.exec(options.value('i') ?? '');
    const lines = options.has('e')
      ? [...run.operands]
      : bounds
        ? Array.from({ length: Number(bounds[2]) - Number(bounds[1]) + 1 }, (_line, index) =>
            String(Number(bounds[1]) + index),
          )
        : splitLines(decode(await readOperands(run, run.operands)));
    const random = run.files.open('/dev/urandom', { read: true });
    const bytes = await random.read(Math.max(4, lines.length * 4));
    const view = new DataView(bytes.slice().buffer);
    for (let at = lines.length - 1; at > 0; at--) {
      const other = view.getUint32(at * 4) % (at + 1);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }
    await run.print(
      lines
        .slice(0, Number(options.value('n') ?? lines.length))
        .map((line) => `${line}\n`)
        .join(''),
    );
  },
);
