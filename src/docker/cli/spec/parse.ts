/**
 * Reads the command tables. Per command: a line `## path`, then `word value` lines, then its flags as
 * `-s, --name type =default modifiers :: usage`. `@26,27,28 ` before a line (or after a path) says for which of the
 * generations 20, 26, 27 and 28 it stands; `like path` takes over another command's lines. `\n` is a line break.
 */
import { lazy } from '../../../base/lazy.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import type { ArgsRule, CommandSpec, FlagSpec } from './types.ts';

type Generation = '20' | '26' | '27' | '28';

/** The generation whose texts a version speaks. */
export function generationOf(version: EngineVersion): Generation {
  if (since(version, 28)) return '28';
  if (since(version, 27)) return '27';
  return since(version, 23) ? '26' : '20';
}

interface Draft {
  readonly path: string;
  readonly lines: () => readonly string[];
}

/** By path, the lines of each command. */
type Lines = Map<string, () => readonly string[]>;

/** The whole tree for one version, docker itself at the root; children sorted by name. What nobody looks at is not read. */
export function parseSpecs(texts: readonly string[], version: EngineVersion): CommandSpec {
  const generation = generationOf(version);
  const all = new Map(texts.flatMap(splitCommands).map((draft) => [draft.path, draft]));
  const lines: Lines = new Map();
  for (const { path, lines: own } of all.values()) {
    if (applies(path, generation) === undefined) continue;
    lines.set(
      bare(path),
      lazy(() => own().flatMap((line) => applies(line, generation) ?? [])),
    );
  }
  return build('', lines);
}

const splitCommands = (text: string): Draft[] =>
  `\n${text}`
    .split('\n## ')
    .slice(1)
    .map((block) => {
      const end = block.indexOf('\n');
      const path = end < 0 ? block : block.slice(0, end);
      return {
        path,
        lines: () =>
          block
            .split('\n')
            .slice(1)
            .filter((line) => line !== ''),
      };
    });

const bare = (path: string): string => path.replace(/ @[\d,]+$/, '').replace(/^docker$/, '');

/** The line without its range of generations; undefined when it is not for this one. */
function applies(line: string, generation: Generation): string | undefined {
  if (!line.includes('@')) return line;
  const range = /^@([\d,]+) |(?<=^## ?.*| )@([\d,]+)$/.exec(line);
  if (!range) return line;
  if (!(range[1] ?? range[2] ?? '').split(',').includes(generation)) return undefined;
  return range[1] === undefined ? line : line.slice(range[0].length);
}

function build(path: string, all: Lines): CommandSpec {
  const own = all.get(path)?.() ?? [];
  const lines = withLike(path, all);
  const value = (word: string): string =>
    lineBreaks(lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? '');
  const depth = path === '' ? 1 : path.split(' ').length + 1;
  const isChild = (key: string): boolean =>
    key !== '' && (path === '' || key.startsWith(`${path} `)) && key.split(' ').length === depth;
  const flags = lazy(() => parseFlags(lines));
  const children = lazy(() =>
    [...all.keys()]
      .filter(isChild)
      .sort()
      .map((child) => build(child, all)),
  );
  const mine = lines.filter(
    (line) => line.startsWith('tag ') && (own.includes(line) || !line.startsWith('tag category-top')),
  );
  return {
    path,
    name: path.split(' ').at(-1) ?? '',
    use: value('use'),
    short: value('short'),
    long: value('long'),
    example: value('example'),
    aliases:
      own
        .find((line) => line.startsWith('aliases '))
        ?.slice(8)
        .split(' ') ?? [],
    listed: value('listed'),
    additionalHelp: value('additional'),
    tags: new Map(mine.map((line) => splitTag(line.slice(4)))),
    args: parseArgs(value('args')),
    interspersed: !lines.includes('stops at the first argument'),
    hidden: own.includes('hidden'),
    get flags() {
      return flags();
    },
    get children() {
      return children();
    },
  };
}

/** A command's lines, followed by those of the command it is like, and so on. */
function withLike(path: string, all: Lines): readonly string[] {
  const own = all.get(path)?.() ?? [];
  const like = own.find((line) => line.startsWith('like '))?.slice(5);
  return like === undefined ? own : [...own, ...withLike(like, all)];
}

const lineBreaks = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\\\', '\\');

const splitTag = (tag: string): [string, string] => {
  const at = tag.indexOf('=');
  return at < 0 ? [tag, ''] : [tag.slice(0, at), tag.slice(at + 1)];
};

function parseArgs(text: string): ArgsRule {
  const [kind, first, second] = text.split(' ');
  switch (kind) {
    case 'none':
      return { kind };
    case 'exact':
    case 'min':
    case 'max':
      return { kind, count: Number(first) };
    case 'range':
      return { kind, min: Number(first), max: Number(second) };
    default:
      return { kind: 'any' };
  }
}

const FLAG = /^(?:-(\w), )?--([\w-]+) (\S+)(.*?) ::(?: (.*))?$/;
const MODIFIER = /(?:^| )(=|[\w-]+=?)("(?:[^"\\]|\\.)*"|\S*)/g;

function parseFlags(lines: readonly string[]): readonly FlagSpec[] {
  const flags = new Map<string, FlagSpec>();
  for (const line of lines) {
    const match = FLAG.exec(line);
    if (match?.[2] && !flags.has(match[2])) flags.set(match[2], parseFlag(match));
  }
  const help: FlagSpec = {
    ...parseFlag(FLAG.exec('-h, --help bool :: Print usage')),
    shorthand: lines.includes('shows help') ? '' : 'h',
    hidden: !lines.includes('shows help'),
  };
  flags.set('help', help);
  // Go sorts by name, letters before what stands higher in ASCII.
  return [...flags.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function parseFlag(match: RegExpExecArray | null): FlagSpec {
  const [, shorthand = '', name = '', type = '', rest = '', usage = ''] = match ?? [];
  const modifiers = new Map(
    [...rest.matchAll(MODIFIER)].map(
      ([, key = '', value = '']) => [key, value.startsWith('"') ? JSON.parse(value) : value] as const,
    ),
  );
  const tags = 'version ostype experimental experimentalCLI swarm buildkit no-buildkit kubernetes top-level'.split(' ');
  return {
    name,
    shorthand,
    type,
    usage: lineBreaks(usage),
    defaultText: lineBreaks(modifiers.get('=') ?? ''),
    bare: modifiers.get('noopt=') ?? (type === 'bool' ? 'true' : undefined),
    hidden: modifiers.has('hidden'),
    deprecated: modifiers.get('deprecated='),
    tags: new Map(
      tags.flatMap((tag) =>
        modifiers.has(`${tag}=`) || modifiers.has(tag) ? [[tag, modifiers.get(`${tag}=`) ?? '']] : [],
      ),
    ),
  };
}
