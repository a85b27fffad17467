import { isTerminal } from '../host/process/stdio.ts';
import type { Process } from '../host/process/types.ts';
import { isDashOption, optionForFlag } from './expand/special.ts';
import type { Flavour } from './flavour.ts';
import type { OptionName } from './shell-state.ts';

/** How a shell was called. */
export interface Invocation {
  readonly source: 'command' | 'file' | 'stdin';
  /** The commands of -c. */
  readonly command: string;
  /** The script's path. */
  readonly file: string;
  readonly name: string;
  readonly positional: readonly string[];
  readonly options: readonly OptionName[];
  readonly shopts: readonly string[];
  readonly interactive: boolean;
  readonly login: boolean;
  readonly startupFiles: boolean;
  /** The argument that is none. */
  readonly wrong: string | undefined;
  readonly version: boolean;
}

/** Reads the arguments of `bash` or `sh`. */
export function readInvocation(proc: Process, flavour: Flavour): Invocation {
  const [arg0 = flavour.name, ...rest] = proc.argv;
  const options: OptionName[] = [];
  const shopts: string[] =
    flavour.name === 'bash'
      ? [
          'checkwinsize',
          'cmdhist',
          'extquote',
          'globskipdots',
          'interactive_comments',
          'progcomp',
          'promptvars',
          'sourcepath',
          'patsub_replacement',
        ]
      : [];
  const flags = new Set<string>();
  let wrong: string | undefined;
  let version = false;
  let command: string | undefined;
  while (/^[-+]./.test(rest[0] ?? '') && rest[0] !== '-') {
    const word = rest.shift() ?? '';
    if (word === '--') break;
    if (word.startsWith('--')) {
      const name = word.slice(2);
      if (name === 'login') flags.add('l');
      else if (name === 'version') version = true;
      else if (name === 'rcfile' || name === 'init-file') rest.shift();
      else if (name === 'norc' || name === 'noprofile') flags.add('norc');
      else if (name !== 'posix' && name !== 'noediting') wrong ??= word;
      continue;
    }
    for (const letter of word.slice(1)) {
      if ('csil'.includes(letter)) flags.add(letter);
      else if (letter === 'o') {
        const name = rest.shift();
        if (name && flavour.dash && !isDashOption(name)) wrong ??= `-o ${name}`;
        else if (name) options.push(name as OptionName);
      } else if (letter === 'O') shopts.push(rest.shift() ?? '');
      else {
        const option = optionForFlag(letter);
        if (option) options.push(option);
        else wrong ??= `-${letter}`;
      }
    }
  }
  if (rest[0] === '-') rest.shift();
  if (flags.has('c')) command = rest.shift();
  const source = command !== undefined ? 'command' : rest.length > 0 && !flags.has('s') ? 'file' : 'stdin';
  const file = source === 'file' ? (rest.shift() ?? '') : '';
  const name = source === 'command' ? (rest.shift() ?? arg0) : source === 'file' ? file : arg0;
  const interactive = flags.has('i') || (source === 'stdin' && isTerminal(proc, 0) && isTerminal(proc, 2));
  const login = flags.has('l') || arg0.startsWith('-');
  if (flavour.name === 'bash' && (interactive || flags.has('i'))) shopts.push('expand_aliases', 'histappend');
  if (login) shopts.push('login_shell');
  return {
    source,
    command: command ?? '',
    file,
    name,
    positional: rest,
    options,
    shopts,
    interactive,
    login,
    startupFiles: !flags.has('norc'),
    wrong: flags.has('c') && command === undefined ? '-c' : wrong,
    version,
  };
}
