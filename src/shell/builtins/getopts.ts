import { printTo } from '../report.ts';
import type { Builtin } from '../shell-state.ts';
import { BuiltinError, strings } from './arguments.ts';

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
