// Models coreutils src/tee.c, src/paste.c, src/nl.c, src/tac.c, src/fold.c, util-linux rev.c and busybox's applets.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import type { FileDescription } from '../../host/process/file-description.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { fromBinary, lineBatches, splitLines, toBinary } from '../applet/binary.ts';
import { chunks, inputs, plainly, readOperands, readWhole, standardInput } from '../applet/input.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';

export const tee: Program = applet(
  { name: 'tee', gnu: 'aip', busybox: 'ia', long: { append: 'a', 'ignore-interrupts': 'i' } },
  async (run) => {
    const targets: { name: string; file: FileDescription }[] = [];
    for (const name of run.operands) {
      try {
        targets.push({
          name,
          file: run.files.open(
            name,
            run.options.has('a') ? { append: true, create: true } : { write: true, create: true, truncate: true },
          ),
        });
      } catch (error) {
        await run.warn(`${quoteIfNeeded(name)}: ${reason(error)}`);
      }
    }
    for await (const chunk of chunks(standardInput(run))) {
      await run.print(chunk);
      for (const { name, file } of targets) {
        try {
          await run.proc.interruptible(file.write(chunk));
        } catch (error) {
          if (!isErrno(error)) throw error;
          await run.warn(`${quoteIfNeeded(name)}: ${error.message}`);
        }
      }
    }
    for (const { file } of targets) file.close();
  },
);

export const paste: Program = applet(
  { name: 'paste', gnu: 'd:sz', busybox: 'd:s', long: { 'delimiters=': 'd', serial: 's' } },
  async (run) => {
    const delimiters = (run.options.value('d') ?? '\t')
      .replaceAll('\\n', '\n')
      .replaceAll('\\t', '\t')
      .replaceAll('\\0', '\0');
    const files: string[][] = [];
    let standard: string[] | undefined;
    for await (const input of inputs(run, run.operands, plainly, plainly)) {
      if (input.name === '-' && standard) files.push(standard);
      else {
        const lines = splitLines(decode(await readWhole(run, input)));
        if (input.name === '-') standard = lines;
        files.push(lines);
      }
    }
    const shared = files.filter((lines) => lines === standard).length > 1;
    const join = (cells: readonly string[]): string =>
      cells.map((cell, index) => (index === 0 ? '' : delimiter(delimiters, index - 1)) + cell).join('');
    if (run.options.has('s')) return run.print(files.map((lines) => `${join(lines)}\n`).join(''));
    if (shared && standard) {
      const rows = Math.ceil(standard.length / files.length);
      return run.print(
        Array.from(
          { length: rows },
          (_row, row) => `${join(files.map((_file, column) => standard?.[row * files.length + column] ?? ''))}\n`,
        ).join(''),
      );
    }
    const rows = Math.max(0, ...files.map((lines) => lines.length));
    await run.print(
      Array.from({ length: rows }, (_row, row) => `${join(files.map((lines) => lines[row] ?? ''))}\n`).join(''),
    );
  },
);

const delimiter = (list: string, index: number): string =>
  list === '' ? '' : list.charAt(index % list.length).replace('\0', '');

export const nl: Program = applet(
  {
    name: 'nl',
    gnu: 'b:d:f:h:i:l:n:ps:v:w:',
    busybox: 'b:i:l:n:s:v:w:',
    long: {
      'body-numbering=': 'b',
      'number-width=': 'w',
      'number-separator=': 's',
      'starting-line-number=': 'v',
      'line-increment=': 'i',
      'number-format=': 'n',
    },
  },
  async (run) => {
    const { options } = run;
    const style = options.value('b') ?? 't';
    const width = Number(options.value('w') ?? 6);
    const separator = options.value('s') ?? '\t';
    const format = options.value('n') ?? 'rn';
    let number = Number(options.value('v') ?? 1);
    const blank = ' '.repeat(width + separator.length);
    const text = splitLines(decode(await readOperands(run, run.operands, plainly)));
    await run.print(
      text
        .map((line) => {
          if (style === 'n' || (style === 't' && line === ''))
            return `${line === '' && !run.busybox ? blank : line === '' ? blank : blank + line}\n`;
          const digits =
            format === 'ln'
              ? String(number).padEnd(width)
              : String(number).padStart(width, format === 'rz' ? '0' : ' ');
          number += Number(options.value('i') ?? 1);
          return `${digits}${separator}${line}\n`;
        })
        .join(''),
    );
  },
);

export const tac: Program = applet({ name: 'tac', gnu: 'brs:', busybox: '' }, async (run) => {
  for await (const input of inputs(
    run,
    run.operands,
    (name, why) => `failed to open '${name}' for reading: ${why}`,
    plainly,
  )) {
    const text = toBinary(await readWhole(run, input));
    await run.print(
      fromBinary(
        text
          .split(/(?<=\n)/)
          .reverse()
          .join(''),
      ),
    );
  }
});

export const rev: Program = applet({ name: 'rev', gnu: '', busybox: '' }, async (run) => {
  await byLine(run, (line) => [...line].reverse().join(''));
});

export const fold: Program = applet(
  {
    name: 'fold',
    gnu: 'bsw:',
    busybox: 'bsw:',
    long: { 'width=': 'w', spaces: 's', bytes: 'b' },
    prepare: (args) => args.flatMap((arg) => (/^-\d+$/.test(arg) ? ['-w', arg.slice(1)] : [arg])),
  },
  async (run) => {
    const width = Number(run.options.value('w') ?? 80);
    await byLine(run, (line) => {
      const parts: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const space = run.options.has('s') ? rest.lastIndexOf(' ', width - 1) : -1;
        const end = space >= 0 ? space + 1 : width;
        parts.push(rest.slice(0, end));
        rest = rest.slice(end);
      }
      return [...parts, rest].join('\n');
    });
  },
);

async function byLine(run: Run, change: (line: string) => string): Promise<void> {
  for await (const input of inputs(run, run.operands, plainly, plainly)) {
    for await (const batch of lineBatches(chunks(input))) {
      const text = decode(batch);
      const out = splitLines(text).map(change).join('\n');
      await run.print(out + (text.endsWith('\n') ? '\n' : ''));
    }
  }
}
