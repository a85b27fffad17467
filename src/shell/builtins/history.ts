// history and compgen: what the prompt's editor knows, asked for by commands.
import type { Builtin, Shell } from '../shell-state.ts';
import { BuiltinError, output, parseOptions, strings } from './arguments.ts';

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

/** Every executable in PATH. */
const commandNames = (sh: Shell): string[] =>
  (sh.vars.get('PATH') ?? '').split(':').flatMap((directory) => {
    const { files } = sh.proc;
    return files.isDirectory(directory) ? files.readdir(directory).map((entry) => entry.name) : [];
  });

/** compgen -W words -- prefix and -A function|variable and the like, as scripts use it. */
export const compgen: Builtin = (sh, args) => {
  const { flags, values, rest } = parseOptions(sh, 'compgen', strings(args), 'abcdefgjksuvo:A:G:W:F:C:X:P:S:');
  const prefix = rest[0] ?? '';
  const kinds: Readonly<Record<string, () => readonly string[]>> = {
    a: () => [...sh.aliases.keys()],
    b: () => [...sh.flavour.builtins],
    v: () => sh.vars.names(),
    e: () => [...sh.vars.environment().keys()],
    c: () => [...commandNames(sh), ...sh.flavour.builtins, ...sh.functions.keys(), ...sh.aliases.keys()],
  };
  const found = [
    ...(values.get('W')?.split(/\s+/) ?? []),
    ...(values.get('A') === 'function' ? sh.functions.keys() : []),
    ...Object.entries(kinds).flatMap(([flag, names]) => (flags.has(flag) ? names() : [])),
  ];
  const matching = found.filter((each) => each.startsWith(prefix) && each !== '').sort();
  return output(sh, 'compgen', matching.map((each) => `${each}\n`).join(''), matching.length > 0 ? 0 : 1);
};
