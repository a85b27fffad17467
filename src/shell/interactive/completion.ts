import { isErrno } from '../../host/errno.ts';
import type { Process } from '../../host/process/types.ts';
import type { Shell } from '../shell-state.ts';
import { listed } from './described.ts';
import type { Completion } from './editor.ts';
import { type WordsBefore, wordsBefore } from './words-before.ts';

export interface Candidate {
  readonly value: string;
  readonly description?: string;
  /** What the list shows, where that is not the value. */
  readonly listed?: string;
  /** No blank after it: there is more to come (a directory, `--flag=`). */
  readonly open?: boolean;
  /** It means something to the shell and is not to be quoted. */
  readonly verbatim?: boolean;
}

/** Which files may stand there. */
export type FileKind = 'files' | 'directories' | 'commands' | { readonly extensions: readonly string[] };

export interface Completions {
  readonly candidates: readonly Candidate[];
  /** What takes their place when none of them begins as the word does. */
  readonly fallback?: FileKind;
}

/** Completes the last of `words`, the command being the first. Undefined leaves it to file names. */
export type Completer = (proc: Process, words: readonly string[]) => Promise<Completions | undefined>;

/** What Tab means after `before`, on a screen of so many columns. */
export async function completeLine(
  sh: Shell,
  completers: ReadonlyMap<string, Completer>,
  before: string,
  columns: number,
): Promise<Completion | undefined> {
  const place = wordsBefore(before);
  const current = place.words.at(-1) ?? '';
  const matching = await matches(sh, completers, place);
  const [first] = matching;
  const replaces = before.length - place.start;
  if (!first) return undefined;
  const { quote } = place;
  const written = (text: string): string => (first.verbatim ? quote + text : quoted(text, quote));
  if (matching.length === 1) {
    const end = first.open ? '' : quote ? `${quote} ` : ' ';
    return { replaces, text: written(first.value) + end, candidates: [] };
  }
  const shared = commonPrefix(matching.map((each) => each.value));
  return {
    replaces,
    text: shared.length > current.length ? written(shared) : before.slice(place.start),
    candidates: listed(matching, columns),
  };
}

async function matches(
  sh: Shell,
  completers: ReadonlyMap<string, Completer>,
  place: WordsBefore,
): Promise<readonly Candidate[]> {
  const current = place.words.at(-1) ?? '';
  const narrowed = (found: readonly Candidate[]): readonly Candidate[] =>
    unique(found.filter((each) => each.value.startsWith(current)));
  const { candidates, fallback } = await completionsFor(sh, completers, place);
  const matching = narrowed(candidates);
  return matching.length > 0 || !fallback ? matching : narrowed(paths(sh, current, fallback));
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
      : text.replace(/[\s"'\\`()<>|;&*?[\]!#]/g, '\\$&'));

function commonPrefix(texts: readonly string[]): string {
  let prefix = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}

async function completionsFor(
  sh: Shell,
  completers: ReadonlyMap<string, Completer>,
  { words, redirected, quote }: WordsBefore,
): Promise<Completions> {
  const current = words.at(-1) ?? '';
  const variable = quote === "'" ? null : /^(.*)\$(\{?)(\w*)$/s.exec(current);
  if (variable) return { candidates: variables(sh, variable) };
  if (/^~[^/]*$/.test(current) && !quote) return { candidates: homes(sh) };
  if (redirected) return { candidates: [], fallback: 'files' };
  const [command = '', argument] = words;
  if (argument === undefined)
    return current.includes('/')
      ? { candidates: [], fallback: 'commands' }
      : { candidates: commands(sh, current), fallback: 'directories' };
  const completer = completers.get(command.replace(/^.*\//, ''));
  const found = await completer?.(sh.proc, words);
  return found ?? { candidates: [], fallback: DIRECTORY_COMMANDS.has(command) ? 'directories' : 'files' };
}

const DIRECTORY_COMMANDS = new Set(['cd', 'pushd', 'rmdir']);

function variables(sh: Shell, [, head = '', brace = '']: RegExpExecArray): Candidate[] {
  return sh.vars.names().map((name) => {
    const listed = `$${brace}${name}${brace ? '}' : ''}`;
    // What names a folder goes on as one.
    const isFolder = sh.proc.files.isDirectory(sh.vars.get(name) || '.none');
    return { value: head + listed + (isFolder ? '/' : ''), listed, open: isFolder, verbatim: true };
  });
}

/** Users after a tilde. */
function homes(sh: Shell): Candidate[] {
  const { files } = sh.proc;
  const lines = files.exists('/etc/passwd') ? files.readText('/etc/passwd').split('\n') : [];
  return lines
    .map((line) => line.split(':')[0] ?? '')
    .filter((name) => name !== '')
    .map((name) => ({ value: `~${name}/`, open: true }));
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

function paths(sh: Shell, typed: string, kind: FileKind): Candidate[] {
  const [, head = '', prefix = ''] = /^(.*\/)?([^/]*)$/s.exec(typed) ?? [];
  const directory = expandHome(sh, head);
  return list(sh, directory === '' ? '.' : directory)
    .filter((entry) => entry.name.startsWith(prefix))
    .flatMap((entry): Candidate[] => {
      const path = `${directory || './'}${entry.name}`;
      if (sh.proc.files.isDirectory(path))
        return [{ value: `${head}${entry.name}/`, listed: `${entry.name}/`, open: true }];
      if (!isWanted(sh, path, kind)) return [];
      return [{ value: head + entry.name, listed: entry.name }];
    });
}

function isWanted(sh: Shell, path: string, kind: FileKind): boolean {
  if (kind === 'directories') return false;
  if (kind === 'commands') return sh.proc.files.access(path, 'execute');
  return kind === 'files' || kind.extensions.some((extension) => path.endsWith(`.${extension}`));
}

/** A path that begins with a home directory, as files know it. */
function expandHome(sh: Shell, path: string): string {
  const [, user, rest = ''] = /^~([^/]*)(\/.*)$/s.exec(path) ?? [];
  if (user === undefined) return path;
  const { files } = sh.proc;
  const entry = files.exists('/etc/passwd')
    ? files
        .readText('/etc/passwd')
        .split('\n')
        .find((line) => line.startsWith(`${user}:`))
    : undefined;
  const home = user === '' ? sh.vars.get('HOME') : entry?.split(':')[5];
  return home === undefined ? path : home + rest;
}
