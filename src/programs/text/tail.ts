// Models coreutils src/tail.c and busybox coreutils/tail.c.
import { concat } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';
import { busyboxCannotOpen, cannotOpen, chunks, type Input, openInput } from '../applet/input.ts';
import { quote, quoteAlways } from '../applet/quoting.ts';
import { parseSize } from '../applet/sizes.ts';
import { lstatOf } from '../files/walk.ts';
import { numberOption } from './head.ts';

const POLL_MS = 1000;

interface Amount {
  readonly count: number;
  readonly bytes: boolean;
  /** `+N`: from the Nth on. */
  readonly fromStart: boolean;
}

export const tail: Program = applet(
  {
    name: 'tail',
    gnu: 'c:n:fFqs:v',
    busybox: 'fc:n:qs:vF',
    long: {
      'lines=': 'n',
      'bytes=': 'c',
      'follow=?': 'f',
      quiet: 'q',
      silent: 'q',
      verbose: 'v',
      retry: 'retry',
      'sleep-interval=': 's',
      'pid=': 'pid',
    },
    prepare: (args) =>
      numberOption(args).map((arg, index, all) =>
        /^\+\d+$/.test(arg) && !/^-[nc]$/.test(all[index - 1] ?? '') ? `-n${arg}` : arg,
      ),
  },
  async (run) => {
    const amount = amountOf(run);
    const names = run.operands.length > 0 ? run.operands : ['-'];
    const titles = !run.options.has('q') && (names.length > 1 || run.options.has('v'));
    const open: Input[] = [];
    for (const name of names) {
      let input: Input;
      try {
        input = openInput(run, name);
      } catch (error) {
        await run.warn((run.busybox ? busyboxCannotOpen : cannotOpen)(name, reason(error)));
        continue;
      }
      open.push(input);
      if (titles) await run.print(title(input, open.length === 1));
      try {
        await end(run, input, amount);
      } catch (error) {
        await run.warn(
          run.busybox ? `${name}: ${reason(error)}` : `error reading ${quoteAlways(name)}: ${reason(error)}`,
        );
      }
    }
    if (open.length === 0 && run.busybox) throw new Failure('no files');
    if (run.options.has('f', 'F')) {
      if (open.length === 0) throw new Failure('no files remaining');
      await follow(run, open, titles);
    }
  },
);

const title = (input: Input, first: boolean): string =>
  `${first ? '' : '\n'}==> ${input.name === '-' ? 'standard input' : input.name} <==\n`;

function amountOf(run: Run): Amount {
  const bytes = run.options.last('c', 'n') === 'c';
  const text = run.options.value(bytes ? 'c' : 'n') ?? '10';
  const count = parseSize(text.replace(/^[-+]/, ''));
  if (count === undefined)
    throw new Failure(
      run.busybox
        ? `invalid number '${text}'`
        : `invalid number of ${bytes ? 'bytes' : 'lines'}: ${quote(run.proc, text)}`,
    );
  return { count, bytes, fromStart: text.startsWith('+') };
}

async function end(run: Run, input: Input, { count, bytes, fromStart }: Amount): Promise<void> {
  if (fromStart) return fromThere(run, input, count, bytes);
  const kept: { data: Uint8Array; lines: number }[] = [];
  let held = 0;
  let lines = 0;
  for await (const data of chunks(input)) {
    const newlines = countNewlines(data);
    kept.push({ data: data.slice(), lines: newlines });
    held += data.length;
    lines += newlines;
    // The newline at the very end closes a line; one more before it is what tells the first line kept from the one before.
    for (let first = kept[0]; first && kept.length > 1; first = kept[0]) {
      if (bytes ? held - first.data.length < count : lines - first.lines <= count) break;
      kept.shift();
      held -= first.data.length;
      lines -= first.lines;
    }
    run.proc.holdMemory(held);
    await run.proc.checkpoint();
  }
  const all = concat(kept.map(({ data }) => data));
  const rest = all.subarray(bytes ? Math.max(0, all.length - count) : startOfLast(all, count));
  if (rest.length > 0) await run.print(rest);
}

function countNewlines(data: Uint8Array): number {
  let found = 0;
  for (let at = data.indexOf(10); at >= 0; at = data.indexOf(10, at + 1)) found++;
  return found;
}

/** Where the last `count` lines begin. */
function startOfLast(data: Uint8Array, count: number): number {
  if (count === 0) return data.length;
  let at = data.length - 1;
  for (let left = count; left > 0 && at >= 0; left--) at = at === 0 ? -1 : data.lastIndexOf(10, at - 1);
  return at + 1;
}

async function fromThere(run: Run, input: Input, count: number, bytes: boolean): Promise<void> {
  let skip = Math.max(0, count - 1);
  for await (const chunk of chunks(input)) {
    let at = 0;
    if (bytes) {
      at = Math.min(skip, chunk.length);
      skip -= at;
    } else {
      while (skip > 0 && at < chunk.length) {
        const newline = chunk.indexOf(10, at);
        at = newline < 0 ? chunk.length : newline + 1;
        if (newline >= 0) skip--;
      }
    }
    if (at < chunk.length) await run.print(chunk.subarray(at));
  }
}

/** -f: waits for more; -F opens a file again that was replaced. */
async function follow(run: Run, open: Input[], titles: boolean): Promise<void> {
  let last = open[open.length - 1];
  const interval = Number(run.options.value('s') ?? 1) * 1000 || POLL_MS;
  for (;;) {
    for (const [index, input] of open.entries()) {
      if (input.description.kind !== 'file') {
        for await (const chunk of chunks(input)) await run.print(chunk);
        if (open.length === 1) return;
        continue;
      }
      const here = run.options.has('F') ? reopened(run, input) : input;
      open[index] = here;
      if (input.description.stat().size < input.description.seek(0, 'current')) {
        await run.warn(run.busybox ? `${input.name}: file truncated` : `${input.name}: file truncated`, run.status);
        input.description.seek(0, 'set');
      }
      for await (const chunk of chunks(here)) {
        if (titles && last !== here) await run.print(title(here, false));
        last = here;
        await run.print(chunk);
      }
    }
    await run.proc.sleep(interval);
  }
}

function reopened(run: Run, input: Input): Input {
  const now = lstatOf(run.files, input.name);
  if (!now || now.ino === input.description.stat().ino) return input;
  input.close();
  return openInput(run, input.name);
}
