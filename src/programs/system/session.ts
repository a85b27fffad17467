// Models coreutils src/logname.c, who.c, users.c, nice.c, stty.c, cksum.c (factor.c) and util-linux's renice, in the little
// that a host without logins shows.
import { isTerminal } from '../../host/process/stdio.ts';
import { glibcOf } from '../../host/process/threads.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, WrongUse } from '../applet/applet.ts';
import { execCommand } from './env.ts';
import { processorsOf } from './identity.ts';

/** Nobody is logged in at a terminal that a login made. */
export const logname: Program = applet({ name: 'logname', gnu: '', busybox: '' }, async (run) => {
  throw new Failure(run.busybox ? 'getlogin: Inappropriate ioctl for device' : 'no login name');
});

export const who: Program = applet({ name: 'who', gnu: 'abdHlmpqrstTuw', busybox: 'aH' }, async (run) => {
  if (!run.options.has('H')) return;
  await run.print(
    run.busybox ? 'USER\t\tTTY\t\tIDLE\tTIME\t\t HOST\n' : 'NAME     LINE         TIME             COMMENT\n',
  );
});

export const users: Program = applet({ name: 'users', gnu: '' }, async () => {});

export const nice: Program = applet({ name: 'nice', gnu: '+n:', usageStatus: 125 }, async (run) => {
  if (run.operands.length === 0) return run.print('0\n');
  return execCommand(run, run.operands);
});

export const renice: Program = applet({ name: 'renice', gnu: 'n:pgu' }, async (run) => {
  if (!run.options.has('n') && run.operands.length < 2) throw new Failure('not enough arguments');
});

const STTY = `speed 38400 baud; line = 0;
-brkint -imaxbel
`;

export const stty: Program = applet({ name: 'stty', gnu: '+aF:g', busybox: '+aF:g' }, async (run) => {
  const { tty } = run.proc.fds.get(0) ?? {};
  if (!isTerminal(run.proc, 0) || !tty)
    throw new Failure(
      run.busybox
        ? 'standard input: Inappropriate ioctl for device'
        : "'standard input': Inappropriate ioctl for device",
    );
  const [word] = run.operands;
  if (word === 'size') return run.print(`${tty.size.rows} ${tty.size.cols}\n`);
  if (word === 'echo' || word === '-echo') tty.mode = { ...tty.mode, echo: word === 'echo' };
  else if (word === undefined) await run.print(STTY);
});

const CONFIGURATION: Readonly<Record<string, string>> = {
  PAGESIZE: '4096',
  PAGE_SIZE: '4096',
  LONG_BIT: '64',
  ARG_MAX: '2097152',
  CLK_TCK: '100',
  NAME_MAX: '255',
  PATH_MAX: '4096',
  HOST_NAME_MAX: '64',
  OPEN_MAX: '1024',
};

export const getconf: Program = applet({ name: 'getconf', gnu: 'av:' }, async (run) => {
  const [name] = run.operands;
  if (name === undefined) throw new WrongUse('');
  const processors = /^_?NPROCESSORS_(?:ONLN|CONF)$/.test(name) ? String(processorsOf(run.proc)) : undefined;
  const libc = name === 'GNU_LIBC_VERSION' ? `glibc 2.${glibcOf(run.proc.files) ?? 36}` : undefined;
  const value = CONFIGURATION[name] ?? processors ?? libc;
  if (value === undefined) throw new Failure(`Unrecognized variable \`${name}'`, 2);
  await run.print(`${value}\n`);
});

/** Prime factors, smallest first. */
export const factor: Program = applet({ name: 'factor', gnu: 'h', busybox: 'h' }, async (run) => {
  for (const word of run.operands) {
    if (!/^\+?\d+$/.test(word)) {
      await run.warn(run.busybox ? `invalid number '${word}'` : `‘${word}’ is not a valid positive integer`);
      continue;
    }
    await run.print(
      `${BigInt(word)}:${factorsOf(BigInt(word))
        .map((prime) => ` ${prime}`)
        .join('')}\n`,
    );
  }
});

const LARGEST = 10_000_000n;

function factorsOf(number: bigint): bigint[] {
  const found: bigint[] = [];
  let rest = number;
  for (let divisor = 2n; divisor * divisor <= rest && divisor < LARGEST; divisor += divisor === 2n ? 1n : 2n) {
    for (; rest % divisor === 0n; rest /= divisor) found.push(divisor);
  }
  if (rest > 1n) found.push(rest);
  return found;
}

/** BusyBox's sleep in microseconds. */
export const usleep: Program = applet({ name: 'usleep', gnu: '', busybox: '' }, async (run) => {
  await run.proc.sleep(Number(run.operands[0] ?? 0) / 1000);
});
