// Models pflag's FlagUsagesWrapped: the options section of help, wrapped to the terminal's width.
import { encode } from '../../../base/bytes.ts';
import type { FlagSpec } from '../spec/types.ts';

const SHOWN_TYPES: Readonly<Record<string, string>> = {
  bool: '',
  float64: 'float',
  int64: 'int',
  uint64: 'uint',
  stringSlice: 'strings',
};

/** Zero values that pflag does not show as a default. */
const isZero = (spec: FlagSpec): boolean =>
  spec.defaultText === '' || ['false', '0', '<nil>', '0s'].includes(spec.defaultText);

function backQuoted(spec: FlagSpec): { name: string; usage: string } {
  const match = /`([^`]*)`/.exec(spec.usage);
  if (match) return { name: match[1] ?? '', usage: spec.usage.replace(/`([^`]*)`/, '$1') };
  return { name: SHOWN_TYPES[spec.type] ?? spec.type, usage: spec.usage };
}

const width = (text: string): number => encode(text).length;

/** The lines for all visible flags. `columns` is where to wrap. */
export function flagUsages(specs: readonly FlagSpec[], columns: number): string {
  const rows = specs
    .filter((spec) => !spec.hidden)
    .map((spec) => {
      const { name, usage } = backQuoted(spec);
      const head = spec.shorthand !== '' ? `  -${spec.shorthand}, --${spec.name}` : `      --${spec.name}`;
      const shown = spec.type === 'string' ? JSON.stringify(spec.defaultText) : spec.defaultText;
      const bare =
        spec.type !== 'bool' && spec.bare !== undefined
          ? spec.type === 'string'
            ? `[="${spec.bare}"]`
            : `[=${spec.bare}]`
          : '';
      const note = spec.deprecated === undefined ? '' : ` (DEPRECATED: ${spec.deprecated})`;
      return {
        head: `${head}${name ? ` ${name}` : ''}${bare}`,
        text: `${usage}${isZero(spec) ? '' : ` (default ${shown})`}${note}`,
      };
    });
  const longest = Math.max(0, ...rows.map((row) => width(row.head) + 1));
  return rows
    .map((row) => `${row.head} ${' '.repeat(longest - width(row.head))} ${wrap(longest + 2, columns, row.text)}\n`)
    .join('');
}

function wrap(indent: number, columns: number, text: string): string {
  let margin = indent;
  let room = columns - margin;
  let out = '';
  if (room < 24) {
    margin = 16;
    room = columns - margin;
    out = `\n${' '.repeat(margin)}`;
  }
  if (room < 24) return text.replaceAll('\n', out);
  const slop = 5;
  const gap = `\n${' '.repeat(margin)}`;
  let [line, rest] = cut(room - slop, slop, text);
  out += line.replaceAll('\n', gap);
  while (rest !== '') {
    [line, rest] = cut(room - slop, slop, rest);
    out += gap + line.replaceAll('\n', gap);
  }
  return out;
}

function cut(room: number, slop: number, text: string): [string, string] {
  if (room + slop > text.length) return [text, ''];
  const head = text.slice(0, room);
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t'), head.lastIndexOf('\n'));
  if (space <= 0) return [text, ''];
  const newline = head.lastIndexOf('\n');
  if (newline > 0 && newline < space) return [text.slice(0, newline), text.slice(newline + 1)];
  return [text.slice(0, space), text.slice(space + 1)];
}
