import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import type { Shell } from '../shell-state.ts';
import type { Completion } from './editor.ts';

export interface Candidate {
  readonly value: string;
  readonly description?: string;
  /** No blank after it: there is more to come (a directory, `--flag=`). */
  readonly open?: boolean;
}

/**
 * Completes the arguments of one command: `words` are those typed (the command first, the one at `index` unfinished).
 * Undefined leaves it to file names.
 */
export type Completer = (
  proc: Process,
  words: readonly string[],
  index: number,
) => Promise<readonly Candidate[] | undefined>;

/** What Tab means after `before`. */
export async function completeLine(
  sh: Shell,
  completers: ReadonlyMap<string, Completer>,
  before: string,
): Promise<Completion | undefined> {
  const { words, start, quote } = wordsBefore(before);
  const current = words.at(-1) ?? '';
  const found = await candidatesFor(sh, completers, words);
  const matching = unique(found.filter((each) => each.value.startsWith(current)));
  const [first] = matching;
  const replaces = before.length - start;
  if (!first) return undefined;
  if (matching.length === 1) {
    const end = first.open ? '' : quote ? `${quote} ` : ' ';
    return { replaces, text: quoted(first.value, quote) + end, candidates: [] };
  }
  const shared = commonPrefix(matching.map((each) => each.value));
  return {
    replaces,
    text: shared.length > current.length ? quoted(shared, quote) : before.slice(start),
    candidates: matching.map((each) => each.value.replace(/^.*\/(?=.)/, '')),
  };
}

function unique(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map(candidates.map((each) => [each.value, each]));
  return [...byValue.values()].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
}

const quoted = (text: string, quote: string): string =>
  quote +
  (quote === "'"
    ? text
    : quote === '"'
      ? text.replace(/["$`\\]/g, '\\$&')
      : text.replace(/[\s"'\\`()<>|;&*?[\]!#]/g, '\\$&').replace(/^\\~/, '~'));

function commonPrefix(texts: readonly string[]): string {
  let prefix = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

/** The words of the command that the end of the text stands in, quotes taken off. */
export function wordsBefore(text: string): {
  readonly words: string[];
  readonly start: number;
  readonly quote: string;
} {
  let words: string[] = [];
  let word: string | undefined;
  let start = text.length;
  let quote = '';
  const begin = (at: number): void => {
    if (word === undefined) start = at;
    word ??= '';
  };
  const end = (): void => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quote) {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '\\') {
      begin(at);
      word += text[++at] ?? '';
    } else if (char === '"' || char === "'") {
      begin(at);
      quote = char;
    } else if (/\s/.test(char)) end();
    else if (/[;|&(){}`\n]/.test(char) && !(char === '{' && text[at - 1] === '$')) {
      word = undefined;
      words = [];
    } else if (char === '<' || char === '>') {
      end();
    } else {
      begin(at);
      word += char;
    }
  }
  if (word === undefined) start = text.length;
  const assignments = words.findIndex((each) => !/^\w+=/.test(each));
  if (assignments > 0) words = words.slice(assignments);
  else if (assignments < 0) words = [];
  return { words: [...words, word ?? ''], start, quote };
}

async function candidatesFor(
  sh: Shell,
  completers: ReadonlyMap<string, Completer>,
  words: readonly string[],
): Promise<readonly Candidate[]> {
  const current = words.at(-1) ?? '';
  const variable = /^(.*)\$(\{?)(\w*)$/.exec(current);
  if (variable) {
    const [, head = '', brace = '', prefix = ''] = variable;
    return sh.vars
      .names()
      .filter((name) => name.startsWith(prefix))
      .map((name) => ({ value: `${head}$${brace}${name}${brace ? '}' : ''}` }));
  }
  const rest = words[0] === 'sudo' && words.length > 1 ? words.slice(1) : words;
  if (rest.length === 1) return current.includes('/') ? paths(sh, current, 'commands') : commands(sh, current);
  const completer = completers.get((rest[0] ?? '').replace(/^.*\//, ''));
  const found = completer ? await completer(sh.proc, rest, rest.length - 1) : undefined;
  if (found) return found;
  return paths(sh, current, rest[0] === 'cd' || rest[0] === 'pushd' || rest[0] === 'rmdir' ? 'directories' : 'files');
}

const KEYWORDS = [
  'case',
  'do',
  'done',
  'elif',
  'else',
  'esac',
  'fi',
  'for',
  'function',
  'if',
  'in',
  'select',
  'then',
  'time',
  'until',
  'while',
];

function commands(sh: Shell, prefix: string): Candidate[] {
  const names = [...sh.flavour.builtins, ...sh.functions.keys(), ...sh.aliases.keys(), ...KEYWORDS];
  for (const directory of (sh.vars.get('PATH') ?? '').split(':'))
    names.push(...list(sh, directory || '.').map((entry) => entry.name));
  return names.filter((name) => name.startsWith(prefix)).map((value) => ({ value }));
}

function list(sh: Shell, directory: string): ReturnType<Process['files']['readdir']> {
  try {
    return sh.proc.files.readdir(directory);
  } catch (error) {
    if (isErrno(error)) return [];
    throw error;
  }
}

function paths(sh: Shell, typed: string, kind: 'files' | 'directories' | 'commands'): Candidate[] {
  const [, head = '', prefix = ''] = /^(.*\/)?([^/]*)$/s.exec(typed) ?? [];
  const directory = head.startsWith('~/') ? `${sh.vars.get('HOME') ?? ''}/${head.slice(2)}` : head;
  return list(sh, directory === '' ? '.' : directory)
    .filter((entry) => entry.name.startsWith(prefix) && (prefix.startsWith('.') || !entry.name.startsWith('.')))
    .flatMap((entry) => {
      const path = `${directory || './'}${entry.name}`;
      const isDirectory = sh.proc.files.isDirectory(path);
      if (kind === 'directories' && !isDirectory) return [];
      if (kind === 'commands' && !isDirectory && !sh.proc.files.access(path, 'execute')) return [];
      return [isDirectory ? { value: `${head}${entry.name}/`, open: true } : { value: head + entry.name }];
    });
}
