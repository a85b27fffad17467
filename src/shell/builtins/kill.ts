// Models bash's kill.def, and kill in busybox and dash.
import { isErrno } from '../../host/errno.ts';
import { parseSignal, REAL_TIME_SIGNALS, SIGNALS, type SignalName, signalNumber } from '../../host/process/signals.ts';
import { continueJob, findJob } from '../jobs.ts';
import { messagePrefix, printTo } from '../report.ts';
import type { Builtin, Shell } from '../shell-state.ts';
import { BuiltinError, output, PlainError, strings } from './arguments.ts';

/** kill [-s sig | -n num | -sig] pid | job ... or kill -l [sig] */
export const kill: Builtin = async (sh, args) => {
  const words = strings(args);
  let signal: SignalName | 0 = 'SIGTERM';
  const [first = ''] = words;
  if (first === '-l' || first === '-L') return output(sh, 'kill', listSignals(sh, words.slice(1)));
  if (first === '-s' || first === '-n') {
    signal = signalNamed(sh, words[1] ?? '');
    words.splice(0, 2);
  } else if (/^-./.test(first) && first !== '--') {
    signal = signalNamed(sh, first.slice(1));
    words.shift();
  }
  if (words[0] === '--') words.shift();
  if (words.length === 0) {
    const usage = 'kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]';
    const dash = `${messagePrefix(sh, 'kill')}Usage: kill [-s sigspec | -signum | -sigspec] [pid | job]... or\nkill -l [exitstatus]\n`;
    const ash = sh.flavour.dash ? dash : 'sh: you need to specify whom to kill\n';
    await printTo(sh, 2, sh.flavour.name === 'bash' ? `${usage}\n` : ash);
    return sh.flavour.name === 'bash' || sh.flavour.dash ? 2 : 1;
  }
  let status = 0;
  for (const word of words) if (!(await killOne(sh, word, signal))) status = 1;
  return status;
};

function signalNamed(sh: Shell, text: string): SignalName | 0 {
  if (text === '0' || text === 'EXIT') return 0;
  // BusyBox is built without names for the real-time signals.
  const nameless = sh.flavour.name === 'ash' && !sh.flavour.dash && /^(SIG)?RT/i.test(text);
  const signal = nameless ? undefined : parseSignal(text);
  if (signal) return signal;
  if (sh.flavour.name === 'bash') throw new BuiltinError(sh, 'kill', `${text}: invalid signal specification`);
  throw new PlainError(`${sh.name}: bad signal name '${text}'`);
}

async function killOne(sh: Shell, word: string, signal: SignalName | 0): Promise<boolean> {
  const complain = (message: string): Promise<boolean> =>
    printTo(sh, 2, `${messagePrefix(sh, 'kill')}${message}\n`).then(() => false);
  const ash = sh.flavour.name === 'ash';
  try {
    if (word.startsWith('%')) {
      const job = findJob(sh, word);
      if (!job) return complain(`${word}: no such job`);
      for (const each of job.processes) if (signal !== 0) sh.proc.kernel.signal(each, signal);
      if (job.stopped && (signal === 'SIGTERM' || signal === 'SIGHUP')) continueJob(sh, job);
      return true;
    }
    if (!/^-?\d+$/.test(word))
      return complain(ash ? `invalid number '${word}'` : `${word}: arguments must be process or job IDs`);
    sh.proc.kill(Number(word), signal);
    return true;
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (sh.flavour.dash) return complain(`${error.message}\n`);
    return ash
      ? printTo(sh, 2, `${sh.name}: can't kill pid ${word}: ${error.message}\n`).then(() => false)
      : complain(`(${word}) - ${error.message}`);
  }
}

/** BusyBox calls SIGIO by its other name, and real-time signals by their numbers. */
const busyboxName = (signal: SignalName): string => {
  if (signal === 'SIGIO') return 'POLL';
  return signal.startsWith('SIGRT') ? String(signalNumber(signal)) : signal.slice(3);
};

/** dash numbers what it has no name for. */
function dashSignals(): string {
  const named = SIGNALS.map((name) => (name === 'SIGSTKFLT' ? '16' : name.slice(3)));
  const realtime = REAL_TIME_SIGNALS.map((name) => name.slice(3));
  return [`0`, ...named.slice(0, 31), '32', '33', ...realtime].map((name) => `${name}\n`).join('');
}

function listSignals(sh: Shell, words: readonly string[]): string {
  if (words.length > 0) {
    return words
      .map((word) => {
        const signal = parseSignal(/^\d+$/.test(word) && Number(word) > 128 ? String(Number(word) - 128) : word);
        const name = sh.flavour.name === 'ash' && !sh.flavour.dash ? busyboxName : (of: SignalName) => of.slice(3);
        return signal ? `${/^\d+$/.test(word) ? name(signal) : signalNumber(signal)}\n` : '';
      })
      .join('');
  }
  if (sh.flavour.dash) return dashSignals();
  if (sh.flavour.name === 'ash') {
    return SIGNALS.map((name) => `${String(signalNumber(name)).padStart(2)}) ${busyboxName(name)}\n`).join('');
  }
  const cells = [...SIGNALS, ...REAL_TIME_SIGNALS].map((name) => `${String(signalNumber(name)).padStart(2)}) ${name}`);
  return cells
    .map((cell, index) => (index % 5 === 4 ? `${cell}\n` : `${cell}\t`))
    .join('')
    .concat('\n');
}
