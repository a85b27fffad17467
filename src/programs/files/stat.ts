// Models coreutils src/stat.c and busybox coreutils/stat.c.
import type { Stat } from '../../host/fs/types.ts';
import type { Program } from '../../host/process/types.ts';
import { groupName, userName } from '../applet/accounts.ts';
import { applet, type Run, reason, WrongUse } from '../applet/applet.ts';
import { modeText, TYPE_BITS } from '../applet/modes.ts';
import { quoteAlways } from '../applet/quoting.ts';
import { strftime } from '../applet/time.ts';

const TYPE_NAMES = {
  file: 'regular file',
  dir: 'directory',
  symlink: 'symbolic link',
  char: 'character special file',
  block: 'block special file',
  fifo: 'fifo',
  socket: 'socket',
} as const;

export const stat: Program = applet(
  {
    name: 'stat',
    gnu: 'Lfc:t',
    busybox: 'Lfc:t',
    long: { dereference: 'L', 'format=': 'c', 'printf=': 'printf', 'file-system': 'f', terse: 't' },
  },
  async (run) => {
    if (run.operands.length === 0) throw new WrongUse('missing operand');
    for (const path of run.operands) {
      try {
        if (run.options.has('f')) {
          await run.print(fileSystem(run, path));
          continue;
        }
        const at = run.options.has('L') ? run.files.stat(path) : run.files.lstat(path);
        const format = run.options.value('c');
        const raw = run.options.value('printf');
        if (raw !== undefined)
          await run.print(fill(run, path, at, raw.replaceAll('\\n', '\n').replaceAll('\\t', '\t')));
        else if (format !== undefined) await run.print(`${fill(run, path, at, format)}\n`);
        else
          await run.print(
            fill(
              run,
              path,
              at,
              run.options.has('t') ? '%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o\n' : standard(run, at),
            ),
          );
      } catch (error) {
        await run.warn(
          run.busybox
            ? `can't stat '${path}': ${reason(error)}`
            : `cannot ${run.options.has('f') ? 'read file system information for' : 'statx'} ${quoteAlways(path)}: ${reason(error)}`,
        );
      }
    }
  },
);

function standard(run: Run, at: Stat): string {
  const device = at.rdev ? '\tDevice type: %t,%T' : '';
  const id = run.busybox ? 'Device: %Dh/%dd' : 'Device: %Hd,%Ld';
  return `  File: %N\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n${id}\tInode: %-10i  Links: %h${run.busybox && at.rdev ? '     Device type: %t,%T' : device}
Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)
Access: %x\nModify: %y\nChange: %z\n${run.busybox ? '' : ' Birth: %w\n'}`;
}

const timestamp = (_run: Run, time: number): string => strftime('%F %T.%N %z', time);

function fill(run: Run, path: string, at: Stat, format: string): string {
  return format.replace(
    /%([-0#+ ]*)(\d*)(?:\.(\d+))?([HL]?[a-zA-Z%])/g,
    (_whole, flags: string, width: string, _precision, letter: string) => {
      const text = field(run, path, at, letter);
      if (width === '') return text;
      return flags.includes('-')
        ? text.padEnd(Number(width))
        : text.padStart(Number(width), flags.includes('0') ? '0' : ' ');
    },
  );
}

function field(run: Run, path: string, at: Stat, letter: string): string {
  switch (letter) {
    case 'a':
      return at.mode.toString(8);
    case 'A':
      return modeText(at);
    case 'b':
      return String(at.type === 'file' ? Math.ceil(at.size / 4096) * 8 : at.type === 'dir' ? 8 : 0);
    case 'B':
      return '512';
    case 'd':
      return String(at.dev);
    case 'D':
      return at.dev.toString(16);
    case 'Hd':
      return String(at.dev >> 8);
    case 'Ld':
      return String(at.dev & 255);
    case 'f':
      return (TYPE_BITS[at.type] | at.mode).toString(16);
    case 'F':
      return at.type === 'file' && at.size === 0 ? 'regular empty file' : TYPE_NAMES[at.type];
    case 'g':
      return String(at.gid);
    case 'G':
      return groupName(run.proc, at.gid) === String(at.gid) ? 'UNKNOWN' : groupName(run.proc, at.gid);
    case 'h':
      return String(at.nlink);
    case 'i':
      return String(at.ino);
    case 'm':
      return run.files.resolve(path).mount.target;
    case 'n':
      return path;
    case 'N':
      return nameOf(run, path, at);
    case 'o':
      return '4096';
    case 's':
      return String(at.size);
    case 't':
      return (at.rdev?.[0] ?? 0).toString(16);
    case 'T':
      return (at.rdev?.[1] ?? 0).toString(16);
    case 'u':
      return String(at.uid);
    case 'U':
      return userName(run.proc, at.uid) === String(at.uid) ? 'UNKNOWN' : userName(run.proc, at.uid);
    case 'w':
      return timestamp(run, at.ctime);
    case 'W':
      return String(Math.floor(at.ctime / 1000));
    case 'x':
      return timestamp(run, at.atime);
    case 'X':
      return String(Math.floor(at.atime / 1000));
    case 'y':
      return timestamp(run, at.mtime);
    case 'Y':
      return String(Math.floor(at.mtime / 1000));
    case 'z':
      return timestamp(run, at.ctime);
    case 'Z':
      return String(Math.floor(at.ctime / 1000));
    case '%':
      return '%';
    default:
      return `?`;
  }
}

function nameOf(run: Run, path: string, at: Stat): string {
  if (at.type !== 'symlink') return run.busybox ? path : run.options.has('c', 'printf') ? quoteAlways(path) : path;
  const target = run.files.readlink(path);
  if (run.busybox) return `'${path}' -> '${target}'`;
  return run.options.has('c', 'printf') ? `${quoteAlways(path)} -> ${quoteAlways(target)}` : `${path} -> ${target}`;
}

function fileSystem(run: Run, path: string): string {
  const { mount } = run.files.resolve(path);
  const { total, free, files, filesFree } = mount.fs.statfs();
  const format = run.options.value('c');
  const type = mount.fs.type === 'ext4' ? 'ext2/ext3' : mount.fs.type === 'overlay' ? 'overlayfs' : mount.fs.type;
  const values: Readonly<Record<string, string>> = {
    T: type,
    n: path,
    b: String(Math.floor(total / 4096)),
    f: String(Math.floor(free / 4096)),
    a: String(Math.floor(free / 4096)),
    s: '4096',
    S: '4096',
    c: String(files),
    d: String(filesFree),
  };
  if (format !== undefined)
    return `${format.replace(/%([a-zA-Z])/g, (_all, letter: string) => values[letter] ?? '?')}\n`;
  return `  File: "${path}"\n    ID: 0        Namelen: 255     Type: ${type}\nBlock size: 4096       Fundamental block size: 4096\nBlocks: Total: ${(values.b ?? '').padEnd(10)} Free: ${(values.f ?? '').padEnd(10)} Available: ${values.a}\nInodes: Total: ${(values.c ?? '').padEnd(10)} Free: ${values.d}\n`;
}
