// Models coreutils src/cut.c and busybox coreutils/cut.c.

import { encode } from '../../base/bytes.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason, WrongUse } from '../applet/applet.ts';
import { fromBinary, lineBatches, splitLines, toBinary } from '../applet/binary.ts';
import { busyboxPlainly, chunks, inputs, plainly } from '../applet/input.ts';
import { quoteIfNeeded } from '../applet/quoting.ts';

type Range = readonly [from: number, to: number];

export const cut: Program = applet(
  {
    name: 'cut',
    gnu: 'b:c:d:f:nsz',
    busybox: 'b:c:f:d:sDFO:n',
    long: {
      'bytes=': 'b',
      'characters=': 'c',
      'delimiter=': 'd',
      'fields=': 'f',
      'only-delimited': 's',
      'output-delimiter=': 'output-delimiter',
      complement: 'complement',
    },
  },
  async (run) => {
    const { options } = run;
    const kinds = options.given.filter(([key]) => 'bcf'.includes(key));
    const [first] = kinds;
    if (!first)
      throw run.busybox
        ? new WrongUse('', 'expected a list of bytes, characters, or fields')
        : new WrongUse('you must specify a list of bytes, characters, or fields');
    if (kinds.length > 1) throw new WrongUse(run.busybox ? '' : 'only one list may be specified');
    const delimiter = options.value('d');
    if (delimiter !== undefined && first[0] !== 'f')
      throw run.busybox
        ? new WrongUse('', 'an input delimiter may be specified only when operating on fields')
        : new WrongUse('an input delimiter may be specified only when operating on fields');
    if (delimiter !== undefined && encode(delimiter).length > 1)
      throw run.busybox
        ? new Failure(`bad delimiter '${delimiter}'`)
        : new WrongUse('the delimiter must be a single character');
    const ranges = parseList(run, first[1], first[0] === 'f');
    for await (const input of inputs(run, run.operands, plainly, busyboxPlainly)) {
      try {
        for await (const batch of lineBatches(chunks(input))) {
          const out = splitLines(toBinary(batch)).map((line) =>
            cutLine(run, line, first[0], ranges, delimiter ?? '\t'),
          );
          await run.print(fromBinary(out.join('')));
        }
      } catch (error) {
        await run.warn(`${quoteIfNeeded(input.name)}: ${reason(error)}`);
      }
    }
  },
);

function parseList(_run: Run, list: string, fields: boolean): Range[] {
  const what = fields ? 'field' : 'byte/character position';
  return list.split(/[,\s]/).map((part) => {
    const match = /^(\d*)(-?)(\d*)$/.exec(part);
    if (!match || part === '')
      throw new WrongUse(`invalid ${what} value ‘${part}’`.replace('position value', 'position'), `bad list '${list}'`);
    const [, from = '', dash, to = ''] = match;
    if (part === '-') throw new WrongUse('invalid range with no endpoint: -');
    if (from === '0' || (from === '' && to === '0'))
      throw new WrongUse(
        fields ? 'fields are numbered from 1' : 'byte/character positions are numbered from 1',
        `bad list '${list}'`,
      );
    const end = dash === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    const start = from === '' ? 1 : Number(from);
    if (start > end) throw new WrongUse('invalid decreasing range', `bad list '${list}'`);
    return [start, end] as const;
  });
}

function cutLine(run: Run, line: string, kind: string, ranges: readonly Range[], delimiter: string): string {
  const complement = run.options.has('complement');
  const wanted = (index: number): boolean => ranges.some(([from, to]) => index >= from && index <= to) !== complement;
  if (kind !== 'f') return `${[...line].filter((_char, index) => wanted(index + 1)).join('')}\n`;
  if (!line.includes(delimiter)) return run.options.has('s') ? '' : `${line}\n`;
  const joiner = run.options.value('output-delimiter') ?? run.options.value('O') ?? delimiter;
  return `${line
    .split(delimiter)
    .filter((_field, index) => wanted(index + 1))
    .join(joiner)}\n`;
}
