// getopts, let, mapfile, umask, ulimit, times, history, help and completions' bookkeeping.
import { arithmetic } from '../expand/arithmetic-scope.ts';
import { assignList, toList } from '../expand/arrays.ts';
import { expandQuoted } from '../expand/expand.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { isName } from '../variables.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';
import { exit } from './flow.ts';
import { readLine } from './read-line.ts';

/** getopts optstring name [arg ...] */
export const getopts: Builtin = async (sh, args) => {
  const [letters, name, ...given] = strings(args);
  if (letters === undefined || name === undefined)
    throw new BuiltinError(sh, 'getopts', 'usage: getopts optstring name [arg ...]', 2);
  const words = given.length > 0 ? given : sh.positional;
  const silent = letters.startsWith(':');
  const state = sh.getopts;
  const finish = (value: string, status: number): number => {
    sh.vars.set('OPTIND', String(state.index));
    sh.vars.set(name, value);
    return status;
  };
  const word = words[state.index - 1] ?? '';
  if (state.offset === 0) {
    if (!/^-./.test(word) || word === '--') {
      if (word === '--') state.index++;
      return finish('?', 1);
    }
    state.offset = 1;
  }
  const letter = word[state.offset] ?? '';
  const position = letter === ':' ? -1 : letters.indexOf(letter);
  const last = ++state.offset >= word.length;
  const wants = position >= 0 && letters[position + 1] === ':';
  const complain = async (message: string): Promise<void> => {
    if (!silent && sh.vars.get('OPTERR') !== '0')
      await printTo(sh, 2, sh.flavour.name === 'bash' ? `${sh.name}: ${message} -- ${letter}\n` : `${message}\n`);
  };
  if (last && !wants) Object.assign(state, { index: state.index + 1, offset: 0 });
  if (position < 0) {
    await complain(sh.flavour.name === 'bash' ? 'illegal option' : `Illegal option -${letter}`);
    if (silent) sh.vars.set('OPTARG', letter);
    else sh.vars.unset('OPTARG');
    return finish('?', 0);
  }
  if (!wants) {
    sh.vars.unset('OPTARG');
    return finish(letter, 0);
  }
  const value = last ? words[state.index] : word.slice(state.offset);
  Object.assign(state, { index: state.index + (last ? 2 : 1), offset: 0 });
  if (value !== undefined) {
    sh.vars.set('OPTARG', value);
    return finish(letter, 0);
  }
  state.index--;
  await complain(sh.flavour.name === 'bash' ? 'option requires an argument' : `No arg for -${letter} option`);
  if (silent) sh.vars.set('OPTARG', letter);
  else sh.vars.unset('OPTARG');
  return finish(silent ? ':' : '?', 0);
};

/** let arg [arg ...] */
export const letBuiltin: Builtin = async (sh, args) => {
  const words = strings(args);
  if (words.length === 0) throw new BuiltinError(sh, 'let', 'expression expected');
  let value = 0n;
  for (const word of words) value = arithmetic(sh, await expandQuoted(sh, word));
  return value === 0n ? 1 : 0;
};

/** mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [array] */
export const mapfile: Builtin = async (sh, args, name) => {
  const { flags, values, rest } = parseOptions(sh, name, strings(args), 'd:n:O:s:tu:C:c:');
  const array = rest[0] ?? 'MAPFILE';
  if (!isName(array)) throw new BuiltinError(sh, name, `\`${array}': not a valid identifier`);
  const [fd, limit, skip] = [Number(values.get('u') ?? 0), Number(values.get('n') ?? 0), Number(values.get('s') ?? 0)];
  const delimiter = values.get('d') ?? '\n';
  const lines: string[] = [];
  for (let read = 0; limit === 0 || lines.length < limit; read++) {
    const line = await readLine(sh, fd, { delimiter: delimiter.charCodeAt(0) || 0 });
    if (line.ended && line.text === '') break;
    if (read >= skip) lines.push(flags.has('t') || line.ended ? line.text : line.text + delimiter);
    if (line.ended) break;
  }
  if (!values.has('O')) assignList(sh, array, lines);
  else {
    const variable = sh.vars.writable(array);
    toList(variable);
    lines.forEach((line, index) => {
      variable.list?.set(Number(values.get('O')) + index, line);
    });
  }
  return 0;
};

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

/** ulimit [-SHa...]: tells the limits; they are not enforced here, so that only lowering to what they are is taken. */
export const ulimit: Builtin = (sh, args) => {
  const { flags, rest } = parseOptions(
    sh,
    'ulimit',
    strings(args),
    'SHaRcdefilmnpqrstuvx',
    'ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]',
  );
  if (flags.has('a')) {
    return output(
      sh,
      'ulimit',
      LIMITS.map(([, words, unit, value]) =>
        `${`${words.padEnd(26)}(${unit})`.padEnd(44)} ${value}\n`.replace(/ {2,}\(/, (gap) => gap),
      ).join(''),
    );
  }
  const letters = [...flags].filter((letter) => letter !== 'S' && letter !== 'H');
  const chosen = LIMITS.filter(([letter]) => (letters.length === 0 ? letter === 'f' : letters.includes(letter)));
  if (rest.length > 0)
    return /^(?:\d+|unlimited|hard|soft)$/.test(rest[0] ?? '')
      ? 0
      : Promise.reject(new BuiltinError(sh, 'ulimit', `${rest[0]}: invalid number`));
  return output(sh, 'ulimit', chosen.map(([, , , value]) => `${value}\n`).join(''));
};

/** times */
export const times: Builtin = (sh) => output(sh, 'times', '0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n');

/** history [-c] [-d offset] [n] */
export const history: Builtin = (sh, args) => {
  const words = strings(args);
  if (words[0] === '-c') {
    sh.history.entries.length = 0;
    return 0;
  }
  if (words[0] === '-d') {
    sh.history.entries.splice(Number(words[1]) - 1, 1);
    return 0;
  }
  const count = words[0] === undefined ? sh.history.entries.length : Number(words[0]);
  if (Number.isNaN(count)) throw new BuiltinError(sh, 'history', `${words[0]}: numeric argument required`);
  const from = Math.max(0, sh.history.entries.length - count);
  return output(
    sh,
    'history',
    sh.history.entries
      .slice(from)
      .map((line, index) => `${String(from + index + 1).padStart(5)}  ${line}\n`)
      .join(''),
  );
};

/** What this shell has in name only. */
export const notHere: Builtin = async (sh, _args, name) => {
  await printTo(sh, 2, `${messagePrefix(sh, name)}not part of this sandbox's shell\n`);
  return 1;
};

/** compgen -W words -- prefix and -A function|variable and the like, as scripts use it. */
export const compgen: Builtin = (sh, args) => {
  const { flags, values, rest } = parseOptions(sh, 'compgen', strings(args), 'abcdefgjksuvo:A:G:W:F:C:X:P:S:');
  const prefix = rest[0] ?? '';
  const kinds: Readonly<Record<string, () => readonly string[]>> = {
    a: () => [...sh.aliases.keys()],
    b: () => [...sh.flavour.builtins],
    v: () => sh.vars.names(),
    e: () => [...sh.vars.environment().keys()],
  };
  const found = [
    ...(values.get('W')?.split(/\s+/) ?? []),
    ...(values.get('A') === 'function' ? sh.functions.keys() : []),
    ...Object.entries(kinds).flatMap(([flag, names]) => (flags.has(flag) ? names() : [])),
  ];
  const matching = found.filter((each) => each.startsWith(prefix) && each !== '').sort();
  return output(sh, 'compgen', matching.map((each) => `${each}\n`).join(''), matching.length > 0 ? 0 : 1);
};

export const logout: Builtin = async (sh: Shell) => {
  if (sh.login) return exit(sh, [], 'logout');
  throw new BuiltinError(sh, 'logout', "not login shell: use `exit'");
};
