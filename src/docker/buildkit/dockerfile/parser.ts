// Models moby/buildkit frontend/dockerfile/parser/parser.go (v0.8.3 for 20.10, v0.13 for 26, v0.16 for 27, v0.25 for 28):
// the text of a Dockerfile becomes nodes, one for each instruction. What they mean is for instructions.ts.
import { type EngineVersion, since } from '../../engine-version.ts';
import { createDirectiveReader, type DirectiveReader } from './directives.ts';
import { DockerfileError, lineRange, withLocation } from './errors.ts';
import { type Heredoc, heredocsFromLine } from './heredoc.ts';
import { parseArguments } from './line-parsers.ts';
import { splitCommand } from './split-command.ts';

/** One instruction: `RUN --mount=type=cache,target=/x make` has the value RUN, one flag and one argument. */
export interface DockerfileNode {
  /** The instruction as written; before 23 in small letters. */
  readonly value: string;
  /** `--name=value` in front of the arguments, unquoted. */
  readonly flags: readonly string[];
  /**
   * Words, as far as the instruction's grammar cuts them: RUN, CMD, ENTRYPOINT, SHELL, USER, WORKDIR, STOPSIGNAL and
   * MAINTAINER have one argument unless it is JSON; ENV and LABEL have key, value, key, value; ONBUILD the trigger's
   * instruction and its arguments.
   */
  readonly args: readonly string[];
  /** The arguments were a JSON array of strings. */
  readonly json: boolean;
  /** ENV and LABEL in the old form without `=`. */
  readonly legacyPair: boolean;
  /** ONBUILD's trigger. */
  readonly child: DockerfileNode | undefined;
  readonly heredocs: readonly Heredoc[];
  /** The line with continuation lines joined, without heredocs. */
  readonly original: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Comment lines right above it, without `#`. */
  readonly comments: readonly string[];
}

export interface DockerfileWarning {
  readonly short: string;
  readonly detail: string;
  readonly url: string;
  readonly line: number;
}

export interface ParsedDockerfile {
  readonly nodes: readonly DockerfileNode[];
  readonly escapeToken: string;
  readonly warnings: readonly DockerfileWarning[];
}

const MAX_LINE = 65536;
const EMPTY_CONTINUATION = 'Empty continuation lines will become errors in a future release';

/** Throws DockerfileError, in BuildKit's words and with the lines, for what is no Dockerfile. */
export function parseDockerfile(text: string, version: EngineVersion): ParsedDockerfile {
  return new Parser(text, version).parse();
}

/** A line as instructions are made of, for ONBUILD triggers. Throws Error. */
export function parseLine(line: string, escapeToken: string, version: EngineVersion): DockerfileNode {
  const { command, flags, args } = splitCommand(line, escapeToken, version);
  const parsed = parseArguments(command, args, { escapeToken, version });
  const child = parsed.trigger === undefined ? undefined : parseLine(parsed.trigger, escapeToken, version);
  return {
    value: command,
    flags,
    args: child ? [child.value, ...child.args] : parsed.args,
    json: parsed.json,
    legacyPair: parsed.legacyPair,
    child,
    heredocs: [],
    original: line,
    startLine: 0,
    endLine: 0,
    comments: [],
  };
}

const isComment = (line: string): boolean => line.trimStart().startsWith('#');

/** parser.PrintWarnings, which the classic builder writes into its output: what it writes at once is one text. */
export function printedWarnings(parsed: ParsedDockerfile, version: EngineVersion): string[] {
  if (parsed.warnings.length === 0) return [];
  const lines = [...parsed.warnings.map(({ short }) => short), `${EMPTY_CONTINUATION}.`].map(
    (line) => `[WARNING]: ${line}\n`,
  );
  return since(version, 23) ? lines : [lines.join('')];
}

/** One walk over the lines. */
class Parser {
  readonly #lines: readonly string[];
  readonly #version: EngineVersion;
  readonly #directives: DirectiveReader;
  readonly #warnings: DockerfileWarning[] = [];
  #escape = '\\';
  #at = 0;
  #comments: string[] = [];

  constructor(text: string, version: EngineVersion) {
    this.#lines = text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
    this.#version = version;
    this.#directives = createDirectiveReader(version);
  }

  parse(): ParsedDockerfile {
    const nodes: DockerfileNode[] = [];
    for (let line = this.#next(); line !== undefined; line = this.#next()) {
      const node = this.#instruction(line);
      if (node) nodes.push(node);
    }
    if (nodes.length === 0) throw this.#error('file with no instructions', this.#at, 0);
    if (this.#tooLong()) {
      throw this.#error(`dockerfile line greater than max allowed size of ${MAX_LINE - 1}`, this.#at, 0);
    }
    return { nodes, escapeToken: this.#escape, warnings: this.#warnings };
  }

  #next(): string | undefined {
    const line = this.#lines[this.#at];
    if (line === undefined || this.#tooLong()) return undefined;
    this.#at++;
    return line;
  }

  #tooLong(): boolean {
    return (this.#lines[this.#at]?.length ?? 0) > MAX_LINE;
  }

  #error(message: string, start: number, end: number): DockerfileError {
    return new DockerfileError(message, [lineRange(start, end)]);
  }

  #instruction(first: string): DockerfileNode | undefined {
    const startLine = this.#at;
    this.#noteComment(first);
    const [head, ends] = this.#trimContinuation(this.#process(first, true));
    if (ends && head === '') return undefined;
    const line = ends ? head : this.#continued(head);
    try {
      const node = parseLine(line, this.#escape, this.#version);
      const heredocs = this.#heredocs(node, line);
      return { ...node, heredocs, startLine, endLine: this.#at, comments: this.#takeComments() };
    } catch (error) {
      throw withLocation(error, lineRange(startLine, this.#at));
    }
  }

  #noteComment(line: string): void {
    if (!isComment(line)) return;
    const comment = line.slice(1).trim();
    if (comment === '') this.#comments = [];
    else this.#comments.push(comment);
  }

  #takeComments(): string[] {
    const taken = this.#comments;
    this.#comments = [];
    return taken;
  }

  /** The line without its end; directives take effect, comments become nothing. */
  #process(raw: string, first: boolean): string {
    const token = raw.replace(/[\r\n]+$/, '');
    const line = first ? token.trimStart() : token;
    const before = this.#at - 1;
    try {
      const directive = this.#directives.read(line);
      if (directive && first && since(this.#version, 27)) this.#comments.pop();
      if (directive?.name === 'escape') this.#setEscape(directive.value);
    } catch (error) {
      throw withLocation(error, lineRange(before, 0));
    }
    return isComment(line) ? '' : line;
  }

  #setEscape(value: string): void {
    if (value !== '`' && value !== '\\') {
      throw new Error(`invalid escape token '${value}' does not match \` or \\`);
    }
    this.#escape = value;
  }

  /** Without an escape token at its end, and whether the instruction ends here. */
  #trimContinuation(line: string): [string, boolean] {
    const token = this.#escape === '\\' ? '\\\\' : '`';
    const pattern = new RegExp(`([^${token}])${token}[ \\t]*$|^${token}[ \\t]*$`, 'u');
    return pattern.test(line) ? [line.replace(pattern, '$1'), false] : [line, true];
  }

  #continued(head: string): string {
    let line = head;
    let empty = false;
    for (let raw = this.#next(); raw !== undefined; raw = this.#next()) {
      const bytes = this.#process(raw, false);
      if (isComment(raw)) continue;
      if (bytes.trim() === '') {
        empty = true;
        continue;
      }
      const [part, ends] = this.#trimContinuation(bytes);
      line += part;
      if (ends) break;
    }
    if (empty) this.#warnEmpty(line);
    return line;
  }

  #warnEmpty(line: string): void {
    const short = `Empty continuation line found in:${since(this.#version, 23) ? ' ' : '\n    '}${line}`;
    const url = since(this.#version, 27)
      ? 'https://docs.docker.com/go/dockerfile/rule/no-empty-continuation/'
      : 'https://github.com/moby/moby/pull/33719';
    this.#warnings.push({ short, detail: EMPTY_CONTINUATION, url, line: this.#at });
  }

  /** ADD, COPY and RUN (also as triggers) take the lines up to each heredoc's name. */
  #heredocs(node: DockerfileNode, line: string): Heredoc[] {
    if (!since(this.#version, 23) || !line.includes('<<') || !canContainHeredoc(node)) return [];
    return heredocsFromLine(line, this.#version).map((heredoc) => {
      let content = '';
      for (let raw = this.#next(); raw !== undefined; raw = this.#next()) {
        const end = raw.replace(/[\r\n]+$/, '');
        if ((heredoc.chomp ? end.replace(/^\t+/, '') : end) === heredoc.name) return { ...heredoc, content };
        content += raw;
      }
      throw new Error('unterminated heredoc');
    });
  }
}

function canContainHeredoc(node: DockerfileNode): boolean {
  const inner = node.value.toLowerCase() === 'onbuild' && node.child ? node.child : node;
  return ['add', 'copy', 'run'].includes(inner.value.toLowerCase()) && !inner.json;
}
