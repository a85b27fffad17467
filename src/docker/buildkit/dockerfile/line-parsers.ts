// Models moby/buildkit frontend/dockerfile/parser/line_parsers.go (v0.8.3 to v0.25): how each instruction cuts its line.
import { goQuote } from '../../../base/go-quote.ts';
import { type EngineVersion, since } from '../../engine-version.ts';
import { BLANKS } from './split-command.ts';

export interface LineContext {
  readonly escapeToken: string;
  readonly version: EngineVersion;
}

export interface LineArguments {
  readonly args: readonly string[];
  readonly json: boolean;
  readonly legacyPair: boolean;
  /** ONBUILD's rest of the line, an instruction of its own. */
  readonly trigger: string | undefined;
}

const NOT_STRINGS = 'when using JSON array syntax, arrays must be comprised of strings only';

const plain = (args: readonly string[], json = false): LineArguments => ({
  args,
  json,
  legacyPair: false,
  trigger: undefined,
});

/** Throws Error in the parser's words. An unknown instruction has its arguments ignored. */
export function parseArguments(command: string, rest: string, context: LineContext): LineArguments {
  switch (command.toLowerCase()) {
    case 'add':
    case 'copy':
    case 'volume':
      return jsonArguments(rest, context.version) ?? plain(blankSeparated(rest));
    case 'cmd':
    case 'entrypoint':
    case 'run':
    case 'shell':
      return maybeJson(rest, context.version);
    case 'expose':
    case 'from':
      return plain(blankSeparated(rest));
    case 'env':
    case 'label':
      return nameValues(rest, command.toUpperCase(), context.escapeToken);
    case 'arg':
      return plain(parseWords(rest, context.escapeToken));
    case 'healthcheck':
      return healthConfig(rest, context.version);
    case 'onbuild':
      return rest === '' ? plain([]) : { ...plain([]), trigger: rest };
    case 'maintainer':
    case 'stopsignal':
    case 'user':
    case 'workdir':
      return plain(rest === '' ? [] : [rest]);
    default:
      return plain([]);
  }
}

const blankSeparated = (rest: string): string[] => (rest === '' ? [] : rest.split(new RegExp(BLANKS, 'g')));

const maybeJson = (rest: string, version: EngineVersion): LineArguments =>
  rest === '' ? plain([]) : (jsonArguments(rest, version) ?? plain([rest]));

/** The strings of a JSON array; undefined when the text is none. Before 27 what follows the array does not matter. */
function jsonArguments(rest: string, version: EngineVersion): LineArguments | undefined {
  const text = rest.trimStart();
  if (!text.startsWith('[')) return undefined;
  const parsed = since(version, 27) ? parseJson(text) : firstJson(text);
  if (!parsed) return undefined;
  if (!parsed.every((item) => typeof item === 'string')) throw new Error(NOT_STRINGS);
  return plain(parsed, true);
}

function parseJson(text: string): unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function firstJson(text: string): unknown[] | undefined {
  for (let end = text.indexOf(']'); end >= 0; end = text.indexOf(']', end + 1)) {
    const parsed = parseJson(text.slice(0, end + 1));
    if (parsed) return parsed;
  }
  return undefined;
}

/** `name value`, or any number of `name=value`. */
function nameValues(rest: string, command: string, escapeToken: string): LineArguments {
  const words = parseWords(rest, escapeToken);
  const [first] = words;
  if (first === undefined) return plain([]);
  if (!first.includes('=')) {
    const blank = BLANKS.exec(rest);
    if (!blank) throw new Error(`${command} must have two arguments`);
    const pair = [rest.slice(0, blank.index), rest.slice(blank.index + blank[0].length)];
    return { ...plain(pair), legacyPair: true };
  }
  return plain(
    words.flatMap((word) => {
      const at = word.indexOf('=');
      if (at < 0) throw new Error(`Syntax error - can't find = in ${goQuote(word)}. Must be of the form: name=value`);
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

/** The type, and the command as for CMD. */
function healthConfig(rest: string, version: EngineVersion): LineArguments {
  const [, type = '', command = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  if (type === '') return plain([]);
  const parsed = maybeJson(command, version);
  return { ...parsed, args: [type, ...parsed.args] };
}

/** Words between blanks; quotes and escapes protect blanks, and stay. */
export function parseWords(rest: string, escapeToken: string): string[] {
  const words: string[] = [];
  const characters = [...rest];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < characters.length; at++) {
    const ch = characters[at] ?? '';
    if (quote === '' && /\s/.test(ch)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= '';
    if (ch === escapeToken && quote !== "'") {
      if (at + 1 === characters.length) break;
      at++;
      word += ch + (characters[at] ?? '');
      continue;
    }
    if (quote === '' && (ch === "'" || ch === '"')) quote = ch;
    else if (ch === quote) quote = '';
    word += ch;
  }
  if (word !== undefined) words.push(word);
  return words.filter((found) => found !== '');
}
