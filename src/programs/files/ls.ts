// Models coreutils 9.1 src/ls.c and busybox coreutils/ls.c.
import type { Stat } from '../../host/fs/types.ts';
import { isTerminal } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { modeText } from '../applet/modes.ts';
import { quoteAlways, quoteIfNeeded } from '../applet/quoting.ts';
import { busyboxSize, humanSize } from '../applet/sizes.ts';
import { strftime } from '../applet/time.ts';
import { colourOf } from './ls-colours.ts';
import { inColumns } from './ls-columns.ts';
import { type Entry, sorted, timeOf } from './ls-entry.ts';
import { display, isLong, wantsColour } from './ls-name.ts';

const HALF_YEAR = 31_556_952_000 / 2;

export const ls: Program = applet(
  {
    name: 'ls',
    gnu: '1aAbBcCdfFgGhHiklLmnNopqQrRsStT:uUvw:xXZ',
    busybox: '1AaCdFfgHhiklLnpqrsStT:uvw:xXRc',
    long: {
      all: 'a',
      'almost-all': 'A',
      directory: 'd',
      'human-readable': 'h',
      inode: 'i',
      recursive: 'R',
      reverse: 'r',
      'color=?': 'color',
      'sort=': 'sort',
      size: 's',
      'full-time': 'full-time',
      'group-directories-first': 'dirs-first',
      classify: 'F',
      'numeric-uid-gid': 'n',
      'no-group': 'G',
      'time-style=': 'time-style',
    },
    usageStatus: 2,
  },
  async (run) => {
    const names = run.operands.length > 0 ? run.operands : ['.'];
    const files: Entry[] = [];
    const directories: Entry[] = [];
    for (const name of names) {
      const entry = await operand(run, name);
      if (!entry) continue;
      if (entry.stat.type === 'dir' && !run.options.has('d')) directories.push(entry);
      else files.push(entry);
    }
    if (files.length > 0) await run.print(render(run, sorted(run, files)));
    const title = names.length > 1 || run.options.has('R');
    let first = files.length === 0;
    for (const directory of sorted(run, directories)) {
      await listDirectory(run, directory.path, title, first);
      first = false;
    }
  },
);

async function operand(run: Run, name: string): Promise<Entry | undefined> {
  const long = isLong(run) || run.options.has('d', 'F');
  try {
    const at = run.files.lstat(name);
    if (at.type !== 'symlink') return { name, path: name, stat: at };
    if (run.options.has('L') || (!long && targetOf(run, name)?.type === 'dir'))
      return { name, path: name, stat: run.files.stat(name) };
    return entryAt(run, name, name);
  } catch (error) {
    const why = reason(error);
    await run.warn(run.busybox ? `${name}: ${why}` : `cannot access ${quoteAlways(name)}: ${why}`, run.busybox ? 1 : 2);
    return undefined;
  }
}

function targetOf(run: Run, path: string): Stat | undefined {
  try {
    return run.files.stat(path);
  } catch {
    return undefined;
  }
}

function entryAt(run: Run, path: string, name: string): Entry {
  const stat = run.files.lstat(path);
  if (stat.type !== 'symlink') return { name, path, stat };
  const target = targetOf(run, path);
  if (run.options.has('L') && target) return { name, path, stat: target };
  return { name, path, stat, link: { target: run.files.readlink(path), stat: target } };
}

async function listDirectory(run: Run, path: string, title: boolean, first: boolean): Promise<void> {
  const { options } = run;
  const entries: Entry[] = [];
  try {
    const inside = run.files.readdir(path).map((entry) => entry.name);
    if (options.has('a', 'f')) inside.unshift('.', '..');
    for (const name of inside) {
      if (name.startsWith('.') && !options.has('a', 'A', 'f')) continue;
      entries.push(entryAt(run, path.endsWith('/') ? path + name : `${path}/${name}`, name));
    }
  } catch (error) {
    const why = reason(error);
    await run.warn(
      run.busybox ? `can't open '${path}': ${why}` : `cannot open directory ${quoteAlways(path)}: ${why}`,
      run.busybox ? 1 : 2,
    );
    if (!run.busybox) return;
  }
  const shown = sorted(run, entries);
  let text = first ? '' : '\n';
  if (title) text += `${run.busybox ? path : quoteIfNeeded(path)}:\n`;
  if (isLong(run) || options.has('s')) text += `total ${total(run, shown)}\n`;
  await run.print(text + render(run, shown));
  if (!options.has('R')) return;
  for (const entry of shown) {
    if (entry.stat.type === 'dir' && entry.name !== '.' && entry.name !== '..')
      await listDirectory(run, entry.path, true, false);
  }
}

const kilobytes = ({ stat }: Entry): number =>
  stat.type === 'symlink' && stat.size < 60
    ? 0
    : stat.type === 'char' || stat.type === 'block'
      ? 0
      : Math.ceil(stat.size / 4096) * 4;

function total(run: Run, entries: readonly Entry[]): string {
  const sum = entries.reduce((all, entry) => all + kilobytes(entry), 0);
  if (!run.options.has('h')) return String(sum);
  return run.busybox ? busyboxSize(sum * 1024) : humanSize(sum * 1024);
}

function render(run: Run, entries: readonly Entry[]): string {
  if (entries.length === 0) return '';
  if (isLong(run)) return longLines(run, entries);
  const terminal = isTerminal(run.proc, 1);
  const format = run.options.last('1', 'C', 'x', 'm') ?? (terminal ? 'C' : '1');
  const texts = entries.map((entry) => ({
    plain: prefix(run, entry, entries) + display(run, entry, false),
    shown: prefix(run, entry, entries) + display(run, entry, true),
  }));
  if (format === '1') return texts.map(({ shown }) => `${shown}\n`).join('');
  if (format === 'm') return `${texts.map(({ shown }) => shown).join(', ')}\n`;
  const given = run.options.value('w') ?? run.options.value('T');
  const width = Number(given) || run.proc.fds.get(1)?.tty?.size.cols || Number(run.proc.env.get('COLUMNS')) || 80;
  return inColumns(texts, width, format === 'x', run.busybox);
}

/** The columns of `-i` and `-s` before a name, as wide as the widest among `all`. */
function prefix(run: Run, entry: Entry, all: readonly Entry[]): string {
  const widest = (value: (one: Entry) => number): number => Math.max(...all.map((one) => String(value(one)).length));
  let text = '';
  if (run.options.has('i'))
    text += `${String(entry.stat.ino).padStart(run.busybox ? 7 : widest((one) => one.stat.ino))} `;
  if (run.options.has('s')) text += `${String(kilobytes(entry)).padStart(run.busybox ? 6 : widest(kilobytes))} `;
  return text;
}

function dateText(run: Run, entry: Entry): string {
  const time = timeOf(run, entry);
  const style = run.options.value('time-style');
  if (run.options.has('full-time') || style === 'full-iso')
    return strftime(run.busybox ? '%F %T %z' : '%F %T.%N %z', time);
  if (style === 'long-iso') return strftime('%F %R', time);
  if (style === 'iso') return strftime('%m-%d %R', time);
  if (style?.startsWith('+')) return strftime(style.slice(1), time);
  const now = run.proc.clock.now();
  const recent = run.busybox
    ? time > now - 3600 * 24 * 365 * 500 && time <= now + 15 * 60_000
    : time > now - HALF_YEAR && time <= now + 1000;
  return strftime(recent ? '%b %e %H:%M' : '%b %e  %Y', time);
}

function longLines(run: Run, entries: readonly Entry[]): string {
  const { options, proc, busybox } = run;
  const numeric = options.has('n');
  const rows = entries.map((entry) => {
    const { stat } = entry;
    const device = stat.rdev
      ? busybox
        ? `${String(stat.rdev[0]).padStart(4)}, ${String(stat.rdev[1]).padStart(3)}`
        : `${stat.rdev[0]}, ${stat.rdev[1]}`
      : undefined;
    const size =
      device ?? (options.has('h') ? (busybox ? busyboxSize(stat.size) : humanSize(stat.size)) : String(stat.size));
    return {
      entry,
      links: String(stat.nlink),
      owner: numeric ? String(stat.uid) : userName(proc, stat.uid),
      group: numeric ? String(stat.gid) : groupName(proc, stat.gid),
      size,
      date: dateText(run, entry),
    };
  });
  const widest = (key: 'links' | 'owner' | 'group' | 'size' | 'date'): number =>
    Math.max(...rows.map((row) => row[key].length));
  const width = {
    links: widest('links'),
    owner: widest('owner'),
    group: widest('group'),
    size: widest('size'),
    date: widest('date'),
  };
  const showOwner = !options.has('g');
  const showGroup = !options.has('o', ...(busybox ? [] : ['G']));
  return rows
    .map(({ entry, links, owner, group, size, date }) => {
      const target = entry.link ? ` -> ${linkTarget(run, entry)}` : '';
      const id = numeric
        ? (text: string, to: number) => text.padStart(to)
        : (text: string, to: number) => text.padEnd(to);
      const columns = busybox
        ? `${links.padStart(4)} ${showOwner ? `${owner.slice(0, 8).padEnd(8)} ` : ''}${showGroup ? `${group.slice(0, 8).padEnd(8)} ` : ''}${size.padStart(9)}`
        : `${links.padStart(width.links)} ${showOwner ? `${id(owner, width.owner)} ` : ''}${showGroup ? `${id(group, width.group)} ` : ''}${size.padStart(width.size)}`;
      return `${prefix(run, entry, entries)}${modeText(entry.stat)} ${columns} ${date.padStart(width.date)} ${display(run, entry, true)}${target}\n`;
    })
    .join('');
}

function linkTarget(run: Run, entry: Entry): string {
  const target = entry.link?.target ?? '';
  const there = entry.link?.stat;
  return there && wantsColour(run, isTerminal(run.proc, 1)) ? colourOf(run.busybox, there, target, false) : target;
}
