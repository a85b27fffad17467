// Models github.com/moby/patternmatcher (and pkg/fileutils before it): lists of patterns as .dockerignore holds them.
import { compilePathMatch } from './path-match.ts';

interface Pattern {
  /** Began with `!`: takes back what earlier patterns matched. */
  readonly exclusion: boolean;
  readonly text: string;
  readonly matches: (path: string) => boolean;
}

export interface PatternMatcher {
  readonly patterns: readonly Pick<Pattern, 'exclusion' | 'text'>[];
  /** Whether the path, or a directory above it, is matched. Slash-separated, without a slash at the front. */
  matches(path: string): boolean;
}

/** Throws `illegal exclusion pattern: "!"` or `syntax error in pattern`. */
export function createPatternMatcher(list: readonly string[]): PatternMatcher {
  const patterns = list.flatMap((line) => parsePattern(line.trim()) ?? []);
  return {
    patterns,
    matches(path) {
      const paths = [path, ...parents(path)];
      return patterns.reduce(
        (matched, { exclusion, matches }) => (exclusion === matched && paths.some(matches) ? !exclusion : matched),
        false,
      );
    },
  };
}

/** Every directory above a path, the topmost first. */
function parents(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function parsePattern(line: string): Pattern | undefined {
  if (line === '') return undefined;
  const clean = cleanPath(line);
  const exclusion = clean.startsWith('!');
  if (clean === '!') throw new Error('illegal exclusion pattern: "!"');
  const text = exclusion ? clean.slice(1) : clean;
  compilePathMatch(text);
  return { exclusion, text, matches: matcherOf(text) };
}

/** `**` any number of directories; at the front with plain text behind it, any beginning at all. */
function matcherOf(text: string): (path: string) => boolean {
  if (!/[*?[\]\\]/.test(text)) return (path) => path === text;
  const suffix = /^\*\*([^*?[\]\\]+)$/.exec(text)?.[1];
  if (suffix !== undefined)
    return (path) => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1));
  const expression = new RegExp(`^${source(text)}$`, 'su');
  return (path) => expression.test(path);
}

function source(text: string): string {
  const characters = [...text];
  let out = '';
  for (let at = 0; at < characters.length; at++) {
    const ch = characters[at] ?? '';
    if (ch === '*' && characters[at + 1] === '*') {
      at++;
      if (characters[at + 1] === '/') at++;
      out += at + 1 === characters.length ? '.*' : '(.*/)?';
    } else if (ch === '*') out += '[^/]*';
    else if (ch === '?') out += '[^/]';
    else if (ch === '\\') {
      at++;
      out += (characters[at] ?? '\\').replace(/[^\p{L}\p{N}\s_]/u, '\\$&');
    } else out += /[.+()|{}$]/.test(ch) ? `\\${ch}` : ch;
  }
  return out;
}

/** Go's filepath.Clean: without `.`, `..` and doubled slashes where they can go. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!rooted) parts.push(part);
  }
  return rooted ? `/${parts.join('/')}` : parts.join('/') || '.';
}

/** Models github.com/moby/patternmatcher/ignorefile: the patterns of a .dockerignore file. */
export function readIgnoreFile(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const trimmed = line.trim();
      if (trimmed === '') return [];
      const invert = trimmed.startsWith('!');
      const pattern = invert ? trimmed.slice(1).trim() : trimmed;
      const clean = pattern === '' ? '' : cleanPath(pattern).replace(/^\/(?=.)/, '');
      return [`${invert ? '!' : ''}${clean}`];
    });
}
