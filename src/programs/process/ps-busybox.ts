// Models busybox procps/ps.c.
import type { Program } from '../../host/process/types.ts';
import { applet, Failure } from '../applet/applet.ts';
import { COLUMNS } from './ps-columns.ts';
import { processesOf, stateLetter } from './view.ts';

const BUSYBOX: Readonly<Record<string, { title: string; width: number; right?: boolean; key: string }>> = {
  user: { title: 'USER', width: 8, key: 'user' },
  group: { title: 'GROUP', width: 8, key: 'group' },
  comm: { title: 'COMMAND', width: 16, key: 'comm' },
  args: { title: 'COMMAND', width: 256, key: 'args' },
  pid: { title: 'PID', width: 5, right: true, key: 'pid' },
  ppid: { title: 'PPID', width: 5, right: true, key: 'ppid' },
  pgid: { title: 'PGID', width: 5, right: true, key: 'pgid' },
  nice: { title: 'NI', width: 5, right: true, key: 'ni' },
  rgroup: { title: 'RGROUP', width: 8, key: 'group' },
  ruser: { title: 'RUSER', width: 8, key: 'user' },
  etime: { title: 'ELAPSED', width: 7, right: true, key: 'etime' },
  time: { title: 'TIME', width: 5, right: true, key: 'time' },
  tty: { title: 'TT', width: 6, key: 'tty' },
  vsz: { title: 'VSZ', width: 4, right: true, key: 'vsz' },
  sid: { title: 'SID', width: 5, right: true, key: 'sid' },
  stat: { title: 'STAT', width: 4, key: 'stat' },
  rss: { title: 'RSS', width: 4, right: true, key: 'rss' },
};

export const busyboxPs: Program = applet(
  {
    name: 'ps',
    gnu: '',
    busybox: 'o:T',
    prepare: (args) => args.filter((arg, index) => arg.startsWith('-o') || args[index - 1] === '-o'),
  },
  async (run) => {
    const { proc } = run;
    // Debian's build leaves the time column out.
    const timed = !String(proc.exe.note.build ?? '').startsWith('Debian');
    const width = proc.fds.get(1)?.tty?.size.cols ?? 32766;
    const wanted = run.options.values('o').flatMap((text) => text.split(','));
    const keys = wanted.length > 0 ? wanted : ['pid', 'user', ...(timed ? ['time'] : []), 'args'];
    const supported = Object.keys(BUSYBOX).filter((key) => timed || (key !== 'etime' && key !== 'time'));
    const bad = keys.find((key) => !supported.includes(key.split('=')[0] ?? ''));
    if (bad !== undefined) throw new Failure(`bad -o argument '${bad}', supported arguments: ${supported.join(',')}`);
    const cell = (key: string, text: string, last: boolean): string => {
      const column = BUSYBOX[key];
      if (!column || last) return text;
      return column.right ? text.padStart(column.width) : text.slice(0, column.width).padEnd(column.width);
    };
    const title = (key: string, last: boolean): string =>
      last ? (BUSYBOX[key]?.title ?? '') : (BUSYBOX[key]?.title ?? '').padEnd(BUSYBOX[key]?.width ?? 0);
    const names = keys.map((key) => key.split('=')[0] ?? '');
    let out = `${names.map((key, index) => title(key, index === names.length - 1) + (index < names.length - 1 ? ' ' : '')).join('')}\n`;
    for (const { pid, process } of processesOf(proc)) {
      const value = (key: string): string =>
        key === 'time'
          ? '0:00'
          : key === 'stat'
            ? stateLetter(process, proc)
            : (COLUMNS[BUSYBOX[key]?.key ?? '']?.value(process, pid, run) ?? '');
      const line = names
        .map((key, index) => cell(key, value(key), index === names.length - 1) + (index < names.length - 1 ? ' ' : ''))
        .join('');
      out += `${line.slice(0, width)}\n`;
    }
    await run.print(out);
  },
);
