// Models the normalize functions of docker/compose cmd/compose (down.go, run.go, exec.go, up.go, create.go, publish.go).
import type { CommandSpec } from '../../cli/spec/types.ts';
import type { ComposeVersion } from '../compose-version.ts';
import { sinceCompose } from '../compose-version.ts';

interface Alias {
  readonly name: string;
  /** What is told where the old name is used. */
  readonly warning?: string;
  /** From 2.30 on. */
  readonly modern?: boolean;
}

const ALIASES: ReadonlyMap<string, ReadonlyMap<string, Alias>> = new Map([
  ['compose down', new Map([['volume', { name: 'volumes', warning: '--volume is deprecated, please use --volumes' }]])],
  [
    'compose run',
    new Map([
      ['volumes', { name: 'volume' }],
      ['labels', { name: 'label' }],
    ]),
  ],
  ['compose exec', new Map([['no-TTY', { name: 'no-tty', modern: true }]])],
  ...['compose up', 'compose create', 'compose publish'].map((path): [string, ReadonlyMap<string, Alias>] => [
    path,
    new Map([['y', { name: 'yes', warning: '--y is deprecated, please use --yes instead', modern: true }]]),
  ]),
]);

export interface Renamed {
  readonly words: readonly string[];
  readonly warnings: readonly string[];
}

/** The words with old names of flags replaced, as far as flags go. */
export function renameFlags(spec: CommandSpec, words: readonly string[], version: ComposeVersion): Renamed {
  const aliases = ALIASES.get(spec.path);
  if (!aliases) return { words, warnings: [] };
  const out: string[] = [];
  const warnings: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--' || (!spec.interspersed && !word.startsWith('-'))) {
      out.push(...words.slice(index));
      break;
    }
    const [, name = '', rest = ''] = /^--([^=]+)(.*)$/s.exec(word) ?? [];
    const alias = aliases.get(name);
    const known = alias && !(alias.modern && !sinceCompose(version, 2, 30)) ? alias : undefined;
    // pflag asks for the name four times where no value follows it at once.
    if (known?.warning !== undefined) warnings.push(...Array<string>(rest === '' ? 4 : 1).fill(known.warning));
    out.push(known ? `--${known.name}${rest}` : word);
    if (takesValue(spec, known?.name ?? name, word) && words[index + 1] !== undefined) out.push(words[++index] ?? '');
  }
  return { words: out, warnings };
}

function takesValue(spec: CommandSpec, name: string, word: string): boolean {
  if (!word.startsWith('-') || word.includes('=')) return false;
  if (word.startsWith('--')) return spec.flags.find((flag) => flag.name === name)?.bare === undefined;
  const last = spec.flags.find((flag) => flag.shorthand === word.at(-1));
  return last !== undefined && last.bare === undefined;
}
