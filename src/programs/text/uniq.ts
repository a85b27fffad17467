// Models coreutils src/uniq.c and busybox coreutils/uniq.c.
import { decode, encode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run } from '../applet/applet.ts';
import { lineBatches, splitLines } from '../applet/binary.ts';
import { busyboxCannotOpen, chunks, inputs, plainly } from '../applet/input.ts';

export const uniq: Program = applet(
  {
    name: 'uniq',
    gnu: 'cdDf:is:uw:z',
    busybox: 'cduf:s:w:iz',
    long: {
      count: 'c',
      repeated: 'd',
      unique: 'u',
      'ignore-case': 'i',
      'skip-fields=': 'f',
      'skip-chars=': 's',
      'check-chars=': 'w',
      'all-repeated=?': 'D',
    },
  },
  async (run) => {
    const [source, target] = run.operands;
    let group: { line: string; count: number } | undefined;
    let written = '';
    const emit = async (): Promise<void> => {
      if (!group) return;
      if ((run.options.has('d') && group.count === 1) || (run.options.has('u') && group.count > 1)) return;
      const text = `${run.options.has('c') ? `${String(group.count).padStart(7)} ` : ''}${group.line}\n`;
      if (target !== undefined) written += text;
      else await run.print(text);
    };
    for await (const input of inputs(run, source === undefined ? [] : [source], plainly, busyboxCannotOpen)) {
      for await (const batch of lineBatches(chunks(input))) {
        for (const line of splitLines(decode(batch))) {
          if (group && part(run, group.line) === part(run, line)) {
            group.count++;
            if (run.options.has('D')) await run.print(`${group.count === 2 ? `${group.line}\n` : ''}${line}\n`);
            continue;
          }
          if (!run.options.has('D')) await emit();
          group = { line, count: 1 };
        }
      }
      if (!run.options.has('D')) await emit();
    }
    if (target !== undefined && target !== '-') run.files.writeFile(target, encode(written));
  },
);

/** What counts of a line. */
function part(run: Run, line: string): string {
  let text = line;
  const fields = Number(run.options.value('f') ?? 0);
  for (let i = 0; i < fields; i++) text = text.replace(/^[ \t]*[^ \t]*/, '');
  text = text.slice(Number(run.options.value('s') ?? 0));
  const width = run.options.value('w');
  if (width !== undefined) text = text.slice(0, Number(width));
  return run.options.has('i') ? text.toLowerCase() : text;
}
