// umask, ulimit, times: what a process may do and has used.
import type { Builtin } from '../shell-state.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';

/** umask [-p] [-S] [mode] */
export const umask: Builtin = (sh, args) => {
  const { flags, rest } = parseOptions(sh, 'umask', strings(args), 'pS', 'umask [-p] [-S] [mode]');
  const [mode] = rest;
  if (mode === undefined) {
    const octal = sh.proc.umask.toString(8).padStart(4, '0');
    const shown = flags.has('S') ? symbolic(sh.proc.umask) : octal;
    return output(sh, 'umask', flags.has('p') ? `umask ${flags.has('S') ? '-S ' : ''}${shown}\n` : `${shown}\n`);
  }
  if (/^[0-7]+$/.test(mode)) sh.proc.umask = Number.parseInt(mode, 8) & 0o777;
  else {
    const changed = fromSymbolic(sh.proc.umask, mode);
    if (changed === undefined)
      throw new BuiltinError(
        sh,
        'umask',
        `${mode}: ${/^\d/.test(mode) ? 'octal number out of range' : `invalid symbolic mode operator`}`,
      );
    sh.proc.umask = changed;
  }
  return 0;
};

const symbolic = (mask: number): string =>
  ['u', 'g', 'o']
    .map((who, index) => `${who}=${[...'rwx'].filter((_, bit) => !(mask & (0o400 >> (index * 3 + bit)))).join('')}`)
    .join(',');

function fromSymbolic(mask: number, text: string): number | undefined {
  let allowed = ~mask & 0o777;
  for (const clause of text.split(',')) {
    const [, who = '', operator, letters = ''] = /^([ugoa]*)([-+=])([rwxX]*)$/.exec(clause) ?? [];
    if (!operator) return undefined;
    const classes = who === '' || who.includes('a') ? 'ugo' : who;
    const bits = [...classes].reduce(
      (sum, each) =>
        sum |
        ([...letters].reduce((all, letter) => all | ({ r: 4, w: 2, x: 1, X: 1 }[letter] ?? 0), 0) <<
          { u: 6, g: 3, o: 0 }[each as 'u' | 'g' | 'o']),
      0,
    );
    const scope = [...classes].reduce((sum, each) => sum | (7 << { u: 6, g: 3, o: 0 }[each as 'u' | 'g' | 'o']), 0);
    allowed = operator === '+' ? allowed | bits : operator === '-' ? allowed & ~bits : (allowed & ~scope) | bits;
  }
  return ~allowed & 0o777;
}

/** Letter, words of `ulimit -a`, unit, value. */
const LIMITS: readonly (readonly [string, string, string, string])[] = [
  ['R', 'real-time non-blocking time', 'microseconds, -R', 'unlimited'],
  ['c', 'core file size', 'blocks, -c', '0'],
  ['d', 'data seg size', 'kbytes, -d', 'unlimited'],
  ['e', 'scheduling priority', '-e', '0'],
  ['f', 'file size', 'blocks, -f', 'unlimited'],
  ['i', 'pending signals', '-i', '15439'],
  ['l', 'max locked memory', 'kbytes, -l', '65536'],
  ['m', 'max memory size', 'kbytes, -m', 'unlimited'],
  ['n', 'open files', '-n', '1024'],
  ['p', 'pipe size', '512 bytes, -p', '8'],
  ['q', 'POSIX message queues', 'bytes, -q', '819200'],
  ['r', 'real-time priority', '-r', '0'],
  ['s', 'stack size', 'kbytes, -s', '8192'],
  ['t', 'cpu time', 'seconds, -t', 'unlimited'],
  ['u', 'max user processes', '-u', '15439'],
  ['v', 'virtual memory', 'kbytes, -v', 'unlimited'],
  ['x', 'file locks', '-x', 'unlimited'],
];

/** What busybox's ash tells, in its order and words. */
const ASH: readonly (readonly [letter: string, words: string])[] = [
  ['c', 'core file size (blocks)'],
  ['d', 'data seg size (kb)'],
  ['e', 'scheduling priority'],
  ['f', 'file size (blocks)'],
  ['i', 'pending signals'],
  ['l', 'max locked memory (kb)'],
  ['m', 'max memory size (kb)'],
  ['n', 'open files'],
  ['q', 'POSIX message queues (bytes)'],
  ['r', 'real-time priority'],
  ['s', 'stack size (kb)'],
  ['t', 'cpu time (seconds)'],
  ['u', 'max user processes'],
  ['v', 'virtual memory (kb)'],
  ['x', 'file locks'],
];

/** The kernel's name of a limit, and how many of its units make one of the shell's. */
const KERNEL: Readonly<Record<string, readonly [name: string, unit: number]>> = {
  c: ['core', 512],
  d: ['data', 1024],
  e: ['nice', 1],
  f: ['fsize', 512],
  i: ['sigpending', 1],
  l: ['memlock', 1024],
  m: ['rss', 1024],
  n: ['nofile', 1],
  q: ['msgqueue', 1],
  r: ['rtprio', 1],
  s: ['stack', 1024],
  t: ['cpu', 1],
  u: ['nproc', 1],
  v: ['as', 1024],
  x: ['locks', 1],
};

/** A limit that was set for this process, as `ulimit` prints it. */
function limitOf(sh: Parameters<Builtin>[0], letter: string, hard: boolean): string | undefined {
  const [name = '', unit = 1] = KERNEL[letter] ?? [];
  const set = sh.proc.limits.get(name);
  const value = set?.[hard ? 1 : 0];
  if (value === undefined) return undefined;
  return value < 0 ? 'unlimited' : String(Math.floor(value / unit));
}

/** ulimit [-SHa...]: tells the limits; they are not enforced here, so that only lowering to what they are is taken. */
export const ulimit: Builtin = (sh, args) => {
  const { flags, rest } = parseOptions(
    sh,
    'ulimit',
    strings(args),
    'SHaRcdefilmnpqrstuvx',
    'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]',
  );
  if (flags.has('a') && sh.flavour.name === 'ash') {
    const lines = ASH.map(([letter, words]) => {
      const fallback = LIMITS.find(([one]) => one === letter)?.[3] ?? 'unlimited';
      return `${words.padEnd(32)}(-${letter}) ${limitOf(sh, letter, flags.has('H')) ?? fallback}\n`;
    });
    return output(sh, 'ulimit', lines.join(''));
  }
  if (flags.has('a')) {
    return output(
      sh,
      'ulimit',
      LIMITS.map(([letter, words, unit, value]) =>
        `${`${words.padEnd(26)}(${unit})`.padEnd(44)} ${limitOf(sh, letter, flags.has('H')) ?? value}\n`.replace(
          / {2,}\(/,
          (gap) => gap,
        ),
      ).join(''),
    );
  }
  const letters = [...flags].filter((letter) => letter !== 'S' && letter !== 'H');
  const chosen = LIMITS.filter(([letter]) => (letters.length === 0 ? letter === 'f' : letters.includes(letter)));
  if (rest.length > 0)
    return /^(?:\d+|unlimited|hard|soft)$/.test(rest[0] ?? '')
      ? 0
      : Promise.reject(new BuiltinError(sh, 'ulimit', `${rest[0]}: invalid number`));
  return output(
    sh,
    'ulimit',
    chosen.map(([letter, , , value]) => `${limitOf(sh, letter, flags.has('H')) ?? value}\n`).join(''),
  );
};

/** times */
export const times: Builtin = (sh) => output(sh, 'times', '0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n');
