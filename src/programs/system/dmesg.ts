// Models util-linux sys-utils/dmesg.c (2.39) and BusyBox util-linux/dmesg.c.
import { createDeferred } from '../../base/deferred.ts';
import { type KernelMessage, LOG_LEVELS, type LogLevel } from '../../host/kernel-log.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run } from '../applet/applet.ts';
import { strftime } from '../applet/time.ts';

const LONG = {
  clear: 'C',
  'console-off': 'D',
  'console-on': 'E',
  'facility=': 'f',
  follow: 'w',
  'follow-new': 'W',
  human: 'H',
  kernel: 'k',
  'level=': 'l',
  'color=?': 'L',
  'console-level=': 'n',
  noescape: 'noescape',
  nopager: 'P',
  raw: 'r',
  'read-clear': 'c',
  ctime: 'T',
  notime: 't',
  reltime: 'e',
  'since=': 'since',
  decode: 'x',
  userspace: 'u',
};

export const dmesg: Program = applet(
  { name: 'dmesg', gnu: 'CcDdEeF:f:HJkL::l:n:iPprSs:TtuwWx', busybox: 'cn:s:r', long: LONG },
  async (run) => {
    const { proc, options } = run;
    const { log, settings } = proc.kernel;
    const restricted = (settings.get('kernel.dmesg_restrict') ?? '1') !== '0';
    const may = proc.cred.caps.has('CAP_SYSLOG');
    if ((restricted || options.has('C', 'c')) && !may)
      throw new Failure(
        run.busybox
          ? 'klogctl: Operation not permitted'
          : options.has('C')
            ? 'clear kernel buffer failed: Operation not permitted'
            : 'read kernel buffer failed: Operation not permitted',
      );
    if (options.has('C')) return log.clear();
    if (options.has('D', 'E', 'n')) return;
    const print = printer(run, await wanted(run));
    if (!options.has('W')) await run.print(log.messages.map(print).join(''));
    if (options.has('c')) log.clear();
    if (options.has('w', 'W')) await follow(run, print);
  },
);

/** Which messages: by level, and none but the kernel's own are kept here. */
async function wanted({ options, name }: Run): Promise<(message: KernelMessage) => boolean> {
  if (options.has('u')) return () => false;
  const given = options.value('l');
  if (given === undefined) return () => true;
  const levels = new Set<LogLevel>();
  for (const word of given.split(',')) {
    const level = LOG_LEVELS.find((one) => one === word.replace(/^\+|\+$/, ''));
    if (!level) throw new Failure(`unknown level '${word}'`);
    const at = LOG_LEVELS.indexOf(level);
    const above = word.startsWith('+')
      ? LOG_LEVELS.slice(at)
      : word.endsWith('+')
        ? LOG_LEVELS.slice(0, at + 1)
        : [level];
    for (const each of above) levels.add(each);
  }
  void name;
  return ({ level }) => levels.has(level);
}

const STAMP = '%a %b %e %H:%M:%S %Y';

/** A message as a line, by the format that is asked for; coloured on a terminal. */
function printer(
  { options, proc, busybox }: Run,
  take: (message: KernelMessage) => boolean,
): (message: KernelMessage) => string {
  const colour = !busybox && proc.fds.get(1)?.tty !== undefined && options.value('L') !== 'never';
  const paint = (code: string, text: string): string =>
    colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  let before: KernelMessage | undefined;
  return (message) => {
    if (!take(message)) return '';
    const { level, text, time } = message;
    const seconds = (message.uptime / 1e6).toFixed(6).padStart(12);
    const decoded = options.has('x') ? `kern  :${level.padEnd(6)}: ` : '';
    if (options.has('r') || busybox)
      return `<${LOG_LEVELS.indexOf(level)}>[${seconds}] ${text}\n`.slice(busybox && !options.has('r') ? 3 : 0);
    const past = (message.uptime - (before?.uptime ?? message.uptime)) / 1e6;
    const minute = before === undefined || Math.floor(before.time / 60000) !== Math.floor(time / 60000);
    before = message;
    const stamp = options.has('t')
      ? ''
      : options.has('T')
        ? `[${strftime(STAMP, time)}] `
        : options.has('H', 'e')
          ? minute
            ? `[${strftime('%b%e %H:%M', time)}] `
            : `[${`+${past.toFixed(6)}`.padStart(11)}] `
          : `[${seconds}] `;
    const subsystem = /^[^:]*:(?= )/.exec(text)?.[0] ?? '';
    const rest = text.slice(subsystem.length);
    const tone =
      level === 'err' || level === 'crit' || level === 'alert' || level === 'emerg' ? paint('31', rest) : rest;
    return `${decoded}${paint('32', stamp)}${paint('33', subsystem)}${tone}\n`;
  };
}

async function follow(run: Run, print: (message: KernelMessage) => string): Promise<void> {
  const { proc } = run;
  const queue: KernelMessage[] = [];
  let wake = createDeferred<void>();
  const stop = proc.kernel.log.written.on((message) => {
    queue.push(message);
    wake.resolve();
  });
  try {
    for (;;) {
      while (queue.length > 0) await run.print(queue.splice(0).map(print).join(''));
      wake = createDeferred();
      await proc.interruptible(wake.promise);
    }
  } finally {
    stop();
  }
}
