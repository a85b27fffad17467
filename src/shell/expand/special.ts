import type { OptionName, Shell } from '../shell-state.ts';

const FLAGS: readonly (readonly [OptionName, string])[] = [
  ['allexport', 'a'],
  ['notify', 'b'],
  ['errexit', 'e'],
  ['noglob', 'f'],
  ['hashall', 'h'],
  ['monitor', 'm'],
  ['noexec', 'n'],
  ['nounset', 'u'],
  ['verbose', 'v'],
  ['xtrace', 'x'],
  ['braceexpand', 'B'],
  ['noclobber', 'C'],
  ['errtrace', 'E'],
  ['histexpand', 'H'],
  ['functrace', 'T'],
];

export const optionForFlag = (flag: string): OptionName | undefined => FLAGS.find(([, letter]) => letter === flag)?.[0];

/** Long option names of dash. */
export const isDashOption = (name: string): boolean =>
  [
    ...FLAGS.map(([long]) => long),
    'ignoreeof',
    'interactive',
    'stdin',
    'vi',
    'emacs',
    'nolog',
    'debug',
    'pipefail',
  ].includes(name as OptionName);

/** `$-` */
export function optionFlags(sh: Shell): string {
  const letters = FLAGS.filter(([name]) => sh.options.has(name)).map(([, letter]) => letter);
  if (sh.interactive)
    letters.splice(
      letters.findIndex((letter) => letter > 'h'),
      0,
      'i',
    );
  if (sh.flavour.dash) return letters.join('');
  return `${letters.join('')}${sh.source === 'command' ? 'c' : sh.source === 'stdin' ? 's' : ''}`;
}

/** A positional or special parameter; undefined for names of variables. */
export function specialParameter(sh: Shell, name: string): { readonly value: string | undefined } | undefined {
  switch (name) {
    case '?':
      return { value: String(sh.status) };
    case '$':
      return { value: String(sh.mainPid) };
    case '!':
      return { value: sh.lastBackground === undefined ? undefined : String(sh.lastBackground) };
    case '#':
      return { value: String(sh.positional.length) };
    case '-':
      return { value: optionFlags(sh) };
    case '0':
      return { value: sh.name };
    case '_':
      return { value: sh.lastArgument };
    default:
      return /^\d+$/.test(name) ? { value: sh.positional[Number(name) - 1] } : undefined;
  }
}
