// Models procps src/ps/sortformat.c and display.c (4.0): the order of rows, and the branches of `--forest`.
import type { Process } from '../../host/process/types.ts';
import type { Run } from '../applet/applet.ts';
import { ALIASES, COLUMNS, ppidOf } from './ps-columns.ts';
import { memoryOf } from './view.ts';

export interface Row {
  readonly pid: number;
  readonly process: Process;
  /** What stands before the command: ` |   \_ `. */
  readonly branch: string;
}

type Plain = Omit<Row, 'branch'>;

/** What a column is sorted by: numbers as numbers. */
function keyOf(name: string, row: Plain, run: Run): number | string {
  const key = ALIASES[name] ?? name;
  if (key === 'pmem' || key === 'rss') return memoryOf(row.process).resident;
  if (key === 'etime' || key === 'start' || key === 'lstart' || key === 'start_time') return row.process.startedAt;
  const text = COLUMNS[key]?.value(row.process, row.pid, run) ?? '';
  return /^\s*-?[\d.]+$/.test(text) ? Number(text) : text;
}

/** By `--sort=-rss,pid`; undefined where a key is none. */
export function sorted(rows: readonly Plain[], keys: string, run: Run): readonly Plain[] | undefined {
  const wanted = keys.split(',').map((key) => ({ name: key.replace(/^[-+]/, ''), down: key.startsWith('-') }));
  if (wanted.some(({ name }) => !COLUMNS[ALIASES[name] ?? name] && name !== 'start_time')) return undefined;
  return [...rows].sort((a, b) => {
    for (const { name, down } of wanted) {
      const [left, right] = [keyOf(name, a, run), keyOf(name, b, run)];
      if (left !== right) return (left < right ? -1 : 1) * (down ? -1 : 1);
    }
    return 0;
  });
}

/** Children below their parents, with the lines that lead to them. */
export function forest(rows: readonly Plain[], run: Run): readonly Row[] {
  const shown = new Set(rows.map(({ pid }) => pid));
  const below = new Map<number, Plain[]>();
  const roots: Plain[] = [];
  for (const row of rows) {
    const parent = ppidOf(row.process, run);
    if (parent !== 0 && shown.has(parent)) below.set(parent, [...(below.get(parent) ?? []), row]);
    else roots.push(row);
  }
  const out: Row[] = [];
  const walk = (row: Plain, lead: string, branch: string): void => {
    out.push({ ...row, branch });
    const children = below.get(row.pid) ?? [];
    for (const [index, child] of children.entries()) {
      const last = index === children.length - 1;
      walk(child, `${lead}${last ? '    ' : '|   '}`, ` ${lead}\\_ `);
    }
  };
  for (const root of roots) walk(root, '', '');
  return out;
}
