// Models coreutils src/df.c, src/du.c, src/sync.c, util-linux mount(8)/umount(8) and busybox's applets of those names.
import type { Mount } from '../../host/fs/types.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { busyboxSize, humanSize } from '../applet/sizes.ts';
import { joined } from './walk.ts';

const PSEUDO = ['proc', 'sysfs', 'devpts', 'mqueue', 'cgroup', 'cgroup2'];

export const df: Program = applet(
  {
    name: 'df',
    gnu: 'aB:hHiklmPt:Tvx:',
    busybox: 'kmhiPTat:B:',
    long: {
      all: 'a',
      'human-readable': 'h',
      si: 'H',
      inodes: 'i',
      portability: 'P',
      'print-type': 'T',
      'type=': 't',
      'exclude-type=': 'x',
      'output=?': 'output',
      'block-size=': 'B',
      total: 'total',
      local: 'l',
    },
  },
  async (run) => {
    const mounts: Mount[] = [];
    if (run.operands.length === 0) {
      for (const mount of run.proc.ns.mnt.mounts) {
        if (PSEUDO.includes(mount.fs.type) && !run.options.has('a')) continue;
        if (!run.busybox && mounts.some((other) => other.fs === mount.fs)) continue;
        mounts.push(mount);
      }
    }
    for (const path of run.operands) {
      try {
        mounts.push(run.files.resolve(path).mount);
      } catch (error) {
        await run.warn(run.busybox ? `${path}: can't find mount point` : `${path}: ${reason(error)}`);
      }
    }
    if (mounts.length === 0 && !run.busybox) return run.status;
    await run.print(table(run, mounts));
    return run.status;
  },
);

function table(run: Run, mounts: readonly Mount[]): string {
  const { options, busybox } = run;
  const human = options.has('h');
  const types = options.has('T');
  const inodes = options.has('i');
  const unit = options.has('m') ? 2 ** 20 : 1024;
  const size = (bytes: number): string =>
    inodes
      ? String(bytes)
      : human
        ? busybox
          ? busyboxSize(bytes)
          : humanSize(bytes)
        : options.has('H')
          ? humanSize(bytes, 1000)
          : String(Math.ceil(bytes / unit));
  const sizeTitle =
    human || options.has('H')
      ? 'Size'
      : options.has('m')
        ? '1M-blocks'
        : options.has('P')
          ? '1024-blocks'
          : '1K-blocks';
  const titles = inodes
    ? ['Inodes', busybox ? 'Used' : 'IUsed', busybox ? 'Available' : 'IFree', busybox ? 'Use%' : 'IUse%']
    : [
        sizeTitle,
        'Used',
        human && !busybox ? 'Avail' : 'Available',
        options.has('P') && !busybox ? 'Capacity' : 'Use%',
      ];
  const percent = busybox ? Math.round : Math.ceil;
  const rows = mounts.map((mount) => {
    const { total, free, files, filesFree } = mount.fs.statfs();
    const [all, left] = inodes ? [files, filesFree] : [total, free];
    const used = all - left;
    return {
      source: mount.fs.source,
      type: mount.fs.type,
      cells: [size(all), size(used), size(left), all === 0 ? '-' : `${percent((used * 100) / all)}%`],
      target: mount.target,
    };
  });
  if (busybox) return busyboxTable(rows, titles, types);
  const width = (values: readonly string[], least = 0): number =>
    Math.max(least, ...values.map((value) => value.length));
  const first = width(['Filesystem', ...rows.map((row) => row.source)], 14);
  const type = width(['Type', ...rows.map((row) => row.type)]);
  const columns = titles.map((title, index) =>
    width([title, ...rows.map((row) => row.cells[index] ?? '')], index < 3 ? 5 : 4),
  );
  const render = (source: string, kind: string, cells: readonly string[], target: string): string =>
    `${source.padEnd(first)} ${types ? `${kind.padEnd(type)} ` : ''}${cells.map((cell, index) => cell.padStart(columns[index] ?? 0)).join(' ')} ${target}\n`;
  return (
    render('Filesystem', 'Type', titles, 'Mounted on') +
    rows.map((row) => render(row.source, row.type, row.cells, row.target)).join('')
  );
}

function busyboxTable(
  rows: readonly { source: string; type: string; cells: readonly string[]; target: string }[],
  titles: readonly string[],
  types: boolean,
): string {
  const line = (
    source: string,
    type: string,
    [a = '', b = '', c = '', d = '']: readonly string[],
    target: string,
    wrap: boolean,
  ): string => {
    const start = wrap && source.length > 20 ? `${source}\n${' '.repeat(20)}` : source.padEnd(20);
    return `${start}${types ? ` ${type.padEnd(10)}` : ''} ${a.padStart(9)} ${b.padStart(9)} ${c.padStart(9)} ${d.padStart(4)} ${target}\n`;
  };
  return (
    line(
      'Filesystem',
      'Type',
      [titles[0] ?? '', titles[1] ?? '', titles[2] ?? '', titles[3] ?? ''],
      'Mounted on',
      false,
    ) + rows.map((row) => line(row.source, row.type, row.cells, row.target, true)).join('')
  );
}

export const du: Program = applet(
  {
    name: 'du',
    gnu: 'abcd:DhHklLmsSx',
    busybox: 'aHLd:clsxhmkb',
    long: {
      all: 'a',
      'apparent-size': 'apparent',
      bytes: 'b',
      total: 'c',
      'max-depth=': 'd',
      'human-readable': 'h',
      summarize: 's',
      'one-file-system': 'x',
    },
  },
  async (run) => {
    let total = 0;
    for (const path of run.operands.length > 0 ? run.operands : ['.']) {
      try {
        total += await measure(run, path, 0);
      } catch (error) {
        await run.warn(
          run.busybox ? `${path}: ${reason(error)}` : `cannot access ${quoteAlways(path)}: ${reason(error)}`,
        );
      }
    }
    if (run.options.has('c')) await show(run, total, 'total');
  },
);

async function measure(run: Run, path: string, depth: number): Promise<number> {
  const { options } = run;
  const stat = run.files.lstat(path);
  const apparent = options.has('b', 'apparent');
  let bytes = apparent
    ? stat.size
    : stat.type === 'file'
      ? Math.ceil(stat.size / 4096) * 4096
      : stat.type === 'dir'
        ? 4096
        : 0;
  if (stat.type === 'dir') {
    try {
      for (const entry of run.files.readdir(path)) bytes += await measure(run, joined(path, entry.name), depth + 1);
    } catch (error) {
      await run.warn(
        run.busybox
          ? `can't open '${path}': ${reason(error)}`
          : `cannot read directory ${quoteAlways(path)}: ${reason(error)}`,
      );
    }
  }
  const deepest = options.has('s') ? 0 : Number(options.value('d') ?? Number.POSITIVE_INFINITY);
  if (depth === 0 || (depth <= deepest && (stat.type === 'dir' || options.has('a')))) await show(run, bytes, path);
  return bytes;
}

async function show(run: Run, bytes: number, path: string): Promise<void> {
  const { options } = run;
  const text = options.has('h')
    ? run.busybox
      ? busyboxSize(bytes)
      : humanSize(bytes)
    : options.has('b')
      ? String(bytes)
      : String(Math.ceil(bytes / (options.has('m') ? 2 ** 20 : 1024)));
  await run.print(`${text}\t${path}\n`);
}

export const sync: Program = async () => 0;
