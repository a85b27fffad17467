// Models systemd 255 config_parse_exec (src/core/load-fragment.c) and replace_env_argv (src/basic/env-util.c).
import { splitWords } from './syntax.ts';

/** A command of `ExecStart=` and its kin. */
export interface ExecCommand {
  /** What is executed: an absolute path, or a name to look up. */
  readonly path: string;
  /** argv[0] and the arguments, variables not yet replaced. */
  readonly argv: readonly string[];
  /** `-`: a failure does not count. */
  readonly ignoreFailure: boolean;
  /** `:`: variables are left as they are. */
  readonly literal: boolean;
  /** `+`, `!`, `!!`: as root, whatever User= says. */
  readonly privileged: boolean;
}

/** The commands of one setting's value. Throws a string-valued `CommandError` with systemd's sentence. */
export class CommandError extends Error {
  readonly fatal: boolean;
  constructor(message: string, fatal: boolean) {
    super(message);
    this.fatal = fatal;
  }
}

/** `oldTexts`: before 239 a command had to be an absolute path. */
export function parseCommands(value: string, oldTexts = false): ExecCommand[] {
  const words = splitWords(value);
  if (!words) throw new CommandError(`Unbalanced quoting, ignoring: "${value}"`, false);
  const commands: ExecCommand[] = [];
  let current: string[] = [];
  const flush = (): void => {
    if (current.length > 0) commands.push(command(current, oldTexts));
    current = [];
  };
  for (const word of words) {
    if (word === ';') flush();
    else current.push(word === '\\;' ? ';' : word);
  }
  flush();
  return commands;
}

function command([first = '', ...rest]: readonly string[], oldTexts: boolean): ExecCommand {
  const prefix = /^[-@:+!]*/.exec(first)?.[0] ?? '';
  const path = first.slice(prefix.length);
  const ignoreFailure = prefix.includes('-');
  if (path === '')
    throw new CommandError(`Empty path in command line${ignoreFailure ? ', ignoring' : ''}: ${first}`, !ignoreFailure);
  if (path.includes('/') ? !path.startsWith('/') : oldTexts) {
    const sentence = oldTexts
      ? 'Executable path is not absolute'
      : 'Neither a valid executable name nor an absolute path';
    throw new CommandError(`${sentence}${ignoreFailure ? ', ignoring' : ''}: ${path}`, !ignoreFailure);
  }
  if (path.endsWith('/')) throw new CommandError(`Executable path specifies a directory: ${path}`, !ignoreFailure);
  return {
    path,
    argv: prefix.includes('@') ? rest : [path, ...rest],
    ignoreFailure,
    literal: prefix.includes(':'),
    privileged: /[+!]/.test(prefix),
  };
}

/** Replaces `$FOO` (a word of its own becomes several), `${FOO}` and `$$`. */
export function expandArguments(argv: readonly string[], env: ReadonlyMap<string, string>): string[] {
  return argv.flatMap((word) => {
    const alone = /^\$([A-Za-z_]\w*)$/.exec(word);
    if (alone) return splitWords(env.get(alone[1] ?? '') ?? '') ?? [];
    return [
      word.replace(
        /\$(?:\$|\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\})/g,
        (whole, name?: string, kind?: string, other = '') => {
          if (whole === '$$') return '$';
          const value = env.get(name ?? '') ?? '';
          if (kind === '-') return value === '' ? other : value;
          if (kind === '+') return value === '' ? '' : other;
          return value;
        },
      ),
    ];
  });
}
