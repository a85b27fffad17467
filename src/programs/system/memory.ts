// Models procps free.c, uptime.c, sysctl.c and busybox's applets of those names; the facts come from /proc.
import type { Program } from '../../host/process/types.ts';
import { applet, type Run } from '../applet/applet.ts';
import { busyboxSize } from '../applet/sizes.ts';
import { strftime } from '../applet/time.ts';

export interface Memory {
  readonly total: number;
  readonly free: number;
  readonly available: number;
  readonly shared: number;
  readonly buffers: number;
  readonly cached: number;
}

/** /proc/meminfo in KiB; zeros where there is no /proc. */
export function memoryOf(run: Pick<Run, 'files'>): Memory {
  let text = '';
  try {
    text = run.files.readText('/proc/meminfo');
  } catch {
    // Everything stays zero, as the real tools would fail.
  }
  const value = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return {
    total: value('MemTotal'),
    free: value('MemFree'),
    available: value('MemAvailable'),
    shared: value('Shmem'),
    buffers: value('Buffers'),
    cached: value('Cached') + value('SReclaimable'),
  };
}

const IEC = ['Ki', 'Mi', 'Gi', 'Ti'];

function iecSize(kib: number): string {
  if (kib === 0) return '0B';
  let value = kib;
  let unit = 0;
  while (value >= 1024 && unit < IEC.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${value < 10 ? value.toFixed(1) : String(Math.floor(value))}${IEC[unit]}`;
}

export const free: Program = applet(
  {
    name: 'free',
    gnu: 'bkmghlts:c:wV',
    busybox: 'bkmgh',
    long: { human: 'h', bytes: 'b', kibi: 'k', mebi: 'm', gibi: 'g', wide: 'w', total: 't' },
  },
  async (run) => {
    const { options, busybox } = run;
    const memory = memoryOf(run);
    const divisor = options.has('b') ? 1 / 1024 : options.has('m') ? 1024 : options.has('g') ? 1024 * 1024 : 1;
    const size = (kib: number): string =>
      options.has('h') ? (busybox ? busyboxSize(kib * 1024) : iecSize(kib)) : String(Math.floor(kib / divisor));
    const cache = memory.buffers + memory.cached;
    const used = memory.total - memory.free - cache;
    const cells = (values: readonly number[], width: number): string =>
      values.map((value) => ` ${size(value).padStart(width)}`).join('');
    const first = [memory.total, used, memory.free, memory.shared, cache, memory.available];
    if (busybox)
      return run.print(
        `              total        used        free      shared  buff/cache   available\nMem:    ${cells(first, 11)}\nSwap:   ${cells([0, 0, 0], 11)}\n`,
      );
    await run.print(
      `               total        used        free      shared  buff/cache   available\nMem:     ${cells(first, 11)}\nSwap:    ${cells([0, 0, 0], 11)}\n`,
    );
  },
);

/** ` 04:10:29 up 54 min,  0 user,  load average: 0.08, 0.03, 0.01`. */
export function uptimeLine(run: Run): string {
  let up = 0;
  let load = '0.00 0.00 0.00';
  try {
    up = Math.floor(Number(run.files.readText('/proc/uptime').split(' ')[0]));
    load = run.files.readText('/proc/loadavg');
  } catch {
    // As on a machine that has just started.
  }
  const days = Math.floor(up / 86400);
  const hours = Math.floor(up / 3600) % 24;
  const minutes = Math.floor(up / 60) % 60;
  const clock = hours > 0 ? `${String(hours).padStart(2)}:${String(minutes).padStart(2, '0')}` : `${minutes} min`;
  const users = new Set(
    run.proc.kernel
      .processes()
      .flatMap((process) => (process.tty && process.ns.pid === run.proc.ns.pid ? [process.tty] : [])),
  ).size;
  const averages = load.split(' ').slice(0, 3).join(', ');
  return ` ${strftime('%H:%M:%S', run.proc.clock.now())} up ${days > 0 ? `${days} day${days === 1 ? '' : 's'}, ` : ''}${clock},  ${users} user${users === 1 || (users === 0 && !run.busybox) ? '' : 's'},  load average: ${averages}\n`;
}

export const uptime: Program = applet(
  { name: 'uptime', gnu: 'psV', busybox: '', long: { pretty: 'p', since: 's' } },
  async (run) => {
    if (!run.options.has('p')) return run.print(uptimeLine(run));
    const up = Math.floor(Number(run.files.readText('/proc/uptime').split(' ')[0]));
    const parts = (
      [
        ['day', Math.floor(up / 86400)],
        ['hour', Math.floor(up / 3600) % 24],
        ['minute', Math.floor(up / 60) % 60],
      ] as const
    ).filter(([, count]) => count > 0);
    await run.print(`up ${parts.map(([unit, count]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(', ')}\n`);
  },
);
