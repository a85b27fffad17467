import { quoteSingle } from '../expand/quote.ts';
import { optionForFlag } from '../expand/special.ts';
import { messagePrefix } from '../report.ts';
import type { Builtin, OptionName, Shell } from '../shell-state.ts';
import { BuiltinError, invalidOption, output, PlainError, strings } from './arguments.ts';
import { describeSet } from './describe.ts';

export const optionNames: readonly OptionName[] = [
  'allexport',
  'braceexpand',
  'emacs',
  'errexit',
  'errtrace',
  'functrace',
  'hashall',
  'histexpand',
  'history',
  'ignoreeof',
  'interactive-comments',
  'keyword',
  'monitor',
  'noclobber',
  'noexec',
  'noglob',
  'nolog',
  'notify',
  'nounset',
  'onecmd',
  'physical',
  'pipefail',
  'posix',
  'privileged',
  'verbose',
  'vi',
  'xtrace',
]; // prettier-ignore

/** Switches an option by its long name. Throws BuiltinError for names that are none. */
export function setOption(sh: Shell, name: string, on: boolean): void {
  const known = optionNames.find((each) => each === name);
  const option = known === 'pipefail' && !sh.flavour.pipefail ? undefined : known;
  if (!option && sh.flavour.name === 'ash')
    throw new PlainError(
      `${messagePrefix(sh, 'set')}${sh.flavour.dash ? 'Illegal' : 'illegal'} option -o ${name}`,
      sh.flavour.dash ? 2 : 1,
    );
  if (!option) throw new BuiltinError(sh, 'set', `${name}: invalid option name`, 2);
  if (on) sh.options.add(option);
  else sh.options.delete(option);
  if (option === 'monitor') sh.jobControl = on && sh.proc.tty !== undefined;
}

const USAGE = 'set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]';

/** set [-+abefhkmnptuvxBCEHPT] [-o option] [--] [arg ...] */
export const set: Builtin = (sh, args) => {
  const words = strings(args);
  if (words.length === 0) return output(sh, 'set', describeSet(sh));
  while (words.length > 0) {
    const word = words[0] ?? '';
    if (word === '--' || word === '-') {
      words.shift();
      if (word === '--' || words.length > 0) sh.positional = words;
      return 0;
    }
    if (!/^[-+]./.test(word)) break;
    words.shift();
    const on = word.startsWith('-');
    for (const letter of word.slice(1)) {
      if (letter === 'o') {
        const name = words.shift();
        if (name === undefined) return output(sh, 'set', listOptions(sh, on));
        setOption(sh, name, on);
        continue;
      }
      const option = optionForFlag(letter);
      if (!option)
        throw new BuiltinError(sh, 'set', invalidOption(sh, letter), 2, sh.flavour.name === 'bash' ? USAGE : undefined);
      setOption(sh, option, on);
    }
  }
  if (words.length > 0) sh.positional = words;
  return 0;
};

const listOptions = (sh: Shell, table: boolean): string =>
  optionNames
    .map((name) => {
      const on = sh.options.has(name);
      return table ? `${name.padEnd(15)}\t${on ? 'on' : 'off'}\n` : `set ${on ? '-' : '+'}o ${name}\n`;
    })
    .join('');

const SHOPTS = [
  'autocd',
  'checkwinsize',
  'cmdhist',
  'complete_fullquote',
  'dotglob',
  'expand_aliases',
  'extglob',
  'extquote',
  'failglob',
  'force_fignore',
  'globskipdots',
  'globstar',
  'histappend',
  'huponexit',
  'inherit_errexit',
  'interactive_comments',
  'lastpipe',
  'login_shell',
  'nocaseglob',
  'nocasematch',
  'nullglob',
  'patsub_replacement',
  'progcomp',
  'promptvars',
  'sourcepath',
  'xpg_echo',
]; // prettier-ignore

/** shopt [-pqsu] [-o] [optname ...] */
export const shopt: Builtin = (sh, args) => {
  const words = strings(args);
  const flags = new Set<string>();
  while (/^-./.test(words[0] ?? '')) for (const letter of (words.shift() ?? '').slice(1)) flags.add(letter);
  const names: readonly string[] = flags.has('o') ? optionNames : SHOPTS;
  const unknown = words.find((word) => !names.includes(word));
  if (unknown !== undefined) throw new BuiltinError(sh, 'shopt', `${unknown}: invalid shell option name`);
  const has = (name: string): boolean => (flags.has('o') ? sh.options.has(name as OptionName) : sh.shopts.has(name));
  if (flags.has('s') || flags.has('u')) {
    for (const word of words) {
      if (flags.has('o')) setOption(sh, word, flags.has('s'));
      else if (flags.has('s')) sh.shopts.add(word);
      else sh.shopts.delete(word);
    }
    if (words.length > 0) return 0;
  }
  const chosen =
    words.length > 0
      ? words
      : names.filter((name) => (!flags.has('s') || has(name)) && (!flags.has('u') || !has(name)));
  const status = words.length > 0 && words.some((word) => !has(word)) ? 1 : 0;
  if (flags.has('q')) return status;
  const line = (name: string): string =>
    flags.has('p') ? `shopt ${has(name) ? '-s' : '-u'} ${name}\n` : `${name.padEnd(15)}\t${has(name) ? 'on' : 'off'}\n`;
  return output(sh, 'shopt', chosen.map(line).join(''), status);
};

/** alias [-p] [name[=value] ...] */
export const alias: Builtin = (sh, args) => {
  const words = strings(args).filter((word) => word !== '-p');
  const line = (name: string, value: string): string =>
    `${sh.flavour.name === 'bash' ? 'alias ' : ''}${name}=${quoteSingle(value)}\n`;
  if (words.length === 0)
    return output(
      sh,
      'alias',
      [...sh.aliases]
        .sort()
        .map(([name, value]) => line(name, value))
        .join(''),
    );
  let text = '';
  for (const word of words) {
    const equals = word.indexOf('=');
    if (equals > 0) sh.aliases.set(word.slice(0, equals), word.slice(equals + 1));
    else {
      const value = sh.aliases.get(word);
      if (value === undefined && sh.flavour.name === 'ash') throw new PlainError(`alias: ${word} not found`);
      if (value === undefined) throw new BuiltinError(sh, 'alias', `${word}: not found`);
      text += line(word, value);
    }
  }
  return output(sh, 'alias', text);
};

/** unalias [-a] name ... */
export const unalias: Builtin = (sh, args) => {
  const words = strings(args);
  if (words[0] === '-a') sh.aliases.clear();
  else
    for (const word of words) {
      if (sh.aliases.delete(word)) continue;
      if (sh.flavour.name === 'ash') throw new PlainError(`unalias: ${word} not found`);
      throw new BuiltinError(sh, 'unalias', `${word}: not found`);
    }
  return 0;
};
