// Models coreutils src/wc.c and busybox coreutils/wc.c.
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { busyboxPlainly, chunks, type Input, inputs, plainly } from '../applet/input.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';

interface Counts {
  lines: number;
  words: number;
  chars: number;
  bytes: number;
  longest: number;
}

export const wc: Program = applet(
  {
    name: 'wc',
    gnu: 'clLmw',
    busybox: 'lwcmL',
    long: { lines: 'l', words: 'w', bytes: 'c', chars: 'm', 'max-line-length': 'L' },
  },
  async (run) => {
    const total: Counts = { lines: 0, words: 0, chars: 0, bytes: 0, longest: 0 };
    const rows: { counts: Counts; name: string | undefined }[] = [];
    let regular = 0;
    let piped = run.operands.length === 0;
    for (const name of run.operands) {
      try {
        const at = run.files.stat(name);
        if (at.type === 'file') regular += at.size;
        else piped = true;
      } catch {
        // Counted as nothing; the complaint follows.
      }
    }
    const columns = selected(run);
    const width =
      run.operands.length <= 1 && columns.length === 1 ? 1 : piped ? 7 : Math.max(1, String(regular).length);
    for await (const input of inputs(run, run.operands, plainly, busyboxPlainly)) {
      const counts: Counts = { lines: 0, words: 0, chars: 0, bytes: 0, longest: 0 };
      try {
        await count(input, counts);
      } catch (error) {
        await run.warn(`${quoteIfNeeded(input.name)}: ${reason(error)}`);
      }
      for (const key of ['lines', 'words', 'chars', 'bytes'] as const) total[key] += counts[key];
      total.longest = Math.max(total.longest, counts.longest);
      const name = run.operands.length === 0 ? undefined : input.name;
      rows.push({ counts, name });
      await run.print(line(run, columns, counts, name, width));
    }
    if (run.operands.length > 1) await run.print(line(run, columns, total, 'total', width));
  },
);

function selected(run: Run): (keyof Counts)[] {
  const keys = (
    [
      ['l', 'lines'],
      ['w', 'words'],
      ['m', 'chars'],
      ['c', 'bytes'],
      ['L', 'longest'],
    ] as const
  )
    .filter(([letter]) => run.options.has(letter))
    .map(([, key]) => key);
  return keys.length > 0 ? keys : ['lines', 'words', 'bytes'];
}

function line(
  run: Run,
  columns: readonly (keyof Counts)[],
  counts: Counts,
  name: string | undefined,
  width: number,
): string {
  // One number of one file stands alone; more are in columns.
  const single = columns.length === 1 && run.operands.length <= 1;
  const numbers = columns.map((key) =>
    run.busybox ? String(counts[key]).padStart(single ? 0 : 9) : String(counts[key]).padStart(width),
  );
  return `${numbers.join(run.busybox ? (single ? '' : ' ') : ' ')}${name === undefined ? '' : ` ${run.busybox ? name : quoteIfNeeded(name)}`}\n`;
}

async function count(input: Input, counts: Counts): Promise<void> {
  let inWord = false;
  let column = 0;
  for await (const chunk of chunks(input)) {
    counts.bytes += chunk.length;
    for (const byte of chunk) {
      if (byte === 10) {
        counts.lines++;
        counts.longest = Math.max(counts.longest, column);
        column = 0;
      } else if (byte === 9) column += 8 - (column % 8);
      else if ((byte & 0xc0) !== 0x80) column++;
      if ((byte & 0xc0) !== 0x80) counts.chars++;
      const blank = byte === 32 || (byte >= 9 && byte <= 13);
      if (!blank && !inWord) counts.words++;
      inWord = !blank;
    }
  }
  counts.longest = Math.max(counts.longest, column);
}
