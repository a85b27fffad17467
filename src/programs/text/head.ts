// Models coreutils src/head.c and busybox coreutils/head.c.
import { concat } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';
import { busyboxPlainly, cannotOpen, chunks, type Input, inputs, readWhole } from '../applet/input.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { parseSize } from '../applet/sizes.ts';

/** `-5` becomes `-n 5`. */
export const numberOption = (args: readonly string[]): string[] =>
  args.flatMap((arg, index) =>
    /^-\d+$/.test(arg) && !/^-[nc]$/.test(args[index - 1] ?? '') ? ['-n', arg.slice(1)] : [arg],
  );

export const head: Program = applet(
  {
    name: 'head',
    gnu: 'c:n:qvz',
    busybox: 'n:c:qv',
    long: { 'lines=': 'n', 'bytes=': 'c', quiet: 'q', silent: 'q', verbose: 'v', 'zero-terminated': 'z' },
    prepare: numberOption,
  },
  async (run) => {
    const bytes = run.options.last('c', 'n') === 'c';
    const text = run.options.value(bytes ? 'c' : 'n') ?? '10';
    const count = parseSize(text.replace(/^[-+]/, ''));
    if (count === undefined)
      throw new Failure(
        run.busybox
          ? `invalid number '${text}'`
          : `invalid number of ${bytes ? 'bytes' : 'lines'}: ${quote(run.proc, text)}`,
      );
    const titles = !run.options.has('q') && (run.operands.length > 1 || run.options.has('v'));
    let first = true;
    for await (const input of inputs(run, run.operands, cannotOpen, busyboxPlainly)) {
      if (titles)
        await run.print(`${first ? '' : '\n'}==> ${input.name === '-' ? 'standard input' : input.name} <==\n`);
      first = false;
      try {
        if (text.startsWith('-')) await allBut(run, input, count, bytes);
        else if (bytes) await firstBytes(run, input, count);
        else await firstLines(run, input, count);
      } catch (error) {
        if (run.busybox && isErrno(error, 'ENOSPC')) throw new Failure('standard output: I/O error');
        await run.warn(
          run.busybox
            ? `${input.name}: ${reason(error)}`
            : `error reading ${quoteAlways(input.name)}: ${reason(error)}`,
        );
      }
    }
  },
);

async function firstBytes(run: Run, input: Input, count: number): Promise<void> {
  let left = count;
  while (left > 0) {
    const chunk = await input.read(Math.min(left, 65536));
    if (chunk.length === 0) return;
    left -= chunk.length;
    await run.print(chunk);
  }
}

async function firstLines(run: Run, input: Input, count: number): Promise<void> {
  let left = count;
  if (left === 0) return;
  for await (const chunk of chunks(input)) {
    let end = 0;
    while (left > 0 && end < chunk.length) {
      const newline = chunk.indexOf(10, end);
      if (newline < 0) {
        end = chunk.length;
        break;
      }
      end = newline + 1;
      left--;
    }
    await run.print(chunk.subarray(0, end));
    if (left === 0) return giveBack(input, chunk.length - end);
  }
}

/** What was read too much goes back where the file can seek: the next reader of the descriptor goes on there. */
function giveBack(input: Input, surplus: number): void {
  if (surplus > 0 && input.description.kind === 'file') input.description.seek(-surplus, 'current');
}

async function allBut(run: Run, input: Input, count: number, bytes: boolean): Promise<void> {
  const all = await readWhole(run, input);
  if (bytes) return run.print(all.subarray(0, Math.max(0, all.length - count)));
  let end = all.length;
  for (let left = count; left > 0 && end > 0; left--) end = all.lastIndexOf(10, end - 2) + 1;
  await run.print(concat([all.subarray(0, end)]));
}
