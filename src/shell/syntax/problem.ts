import { forEachChild, type HereDoc, type ParseError, type SyntaxNode } from 'unbash';
import type { Code } from './code.ts';
import { createCode, lineAt } from './code.ts';

/** Why source is no complete program. `end`: it may go on in another line. */
export type Problem =
  | {
      readonly kind: 'token';
      readonly token: string;
      readonly pos: number;
      readonly line: number;
      readonly open?: boolean;
    }
  | { readonly kind: 'end'; readonly pos: number; readonly line: number; readonly opener: string | undefined }
  | { readonly kind: 'quote'; readonly quote: string; readonly pos: number; readonly line: number };

const CLOSERS: readonly (readonly [RegExp, string])[] = [
  [/double quote|locale string/, '"'],
  [/single quote|ansi-c/i, "'"],
  [/backtick/, '`'],
  [/parameter expansion/, '}'],
  [/command substitution|arithmetic|extended glob|array|process substitution/, ')'],
];

/** What the shell would complain about, or undefined when the source is complete and right. */
export function findProblem(code: Code): Problem | undefined {
  const errors = collectErrors(code.script);
  // An empty group is told at its beginning; what comes after it says more.
  const error = errors.find(({ message }) => !message.startsWith('expected command in ')) ?? errors[0];
  if (!error) return undefined;
  const { source } = code;
  const lastLine = lineAt(code, source.length) + (source.endsWith('\n') ? 0 : 1);
  if (/^unterminated/.test(error.message)) {
    const quote = CLOSERS.find(([pattern]) => pattern.test(error.message))?.[1] ?? ')';
    const line = quote === ')' && !/array|extended glob/.test(error.message) ? lastLine : lineAt(code, error.pos);
    return { kind: 'quote', quote, pos: error.pos, line };
  }
  const rest = source.slice(error.pos);
  const token = tokenAt(rest);
  const line = lineAt(code, source.trimEnd().length);
  const wantsWord = error.message === 'expected redirect target' || /(?:^|[\s;&|])for\s*$/.test(source);
  if (token === '' && wantsWord) return { kind: 'token', token: 'newline', pos: error.pos, line };
  if (token === '') {
    const opener = /expected '([^']+)' to close/.exec(
      collectErrors(code.script)
        .map((each) => each.message)
        .join('\n'),
    )?.[1];
    return { kind: 'end', pos: error.pos, line: lastLine, opener };
  }
  const offset = error.pos + Math.max(0, rest.indexOf(token === 'newline' ? '\n' : token));
  return {
    kind: 'token',
    token,
    pos: error.pos,
    line: lineAt(code, offset),
    ...(/to close/.test(error.message) && { open: true }),
  };
}

/** The errors of a tree, those in its substitutions too, in the order of the source. */
function collectErrors(root: SyntaxNode): ParseError[] {
  const errors: ParseError[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'Script' && node.errors) errors.push(...node.errors);
    if (node.type === 'HereDoc') return;
    forEachChild(node, visit);
  };
  visit(root);
  return errors;
}

const TOKEN = /^(?:&&|\|\||;;&|;&|;;|<<<|<<-|<<|>>|<&|>&|<>|&>|\|&|[;&|()<>]|[^\s;&|()<>]+)/;

function tokenAt(rest: string): string {
  const text = rest.replace(/^[ \t]+/, '');
  if (text.startsWith('\n')) return text.trim() === '' ? '' : 'newline';
  return TOKEN.exec(text)?.[0] ?? '';
}

/** Here-documents whose closing line has not come. */
export function openHereDocs(code: Code): readonly HereDoc[] {
  const open: HereDoc[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'HereDoc' && !node.closing) open.push(node);
    forEachChild(node, visit);
  };
  if (code.source.includes('<<')) visit(code.script);
  return open;
}

/** True when the text is the beginning of a command that goes on in the next line. */
export function isIncomplete(code: Code): boolean {
  const problem = findProblem(code);
  if (problem) return problem.kind !== 'token';
  return openHereDocs(code).length > 0 || endsInBackslash(code.source);
}

function endsInBackslash(source: string): boolean {
  const run = /\\+\n?$/.exec(source)?.[0].replace('\n', '') ?? '';
  return run.length % 2 === 1 && !isComment(source);
}

/** Whether the end is in a comment, where a backslash means nothing: no quote can be opened there either. */
const isComment = (source: string): boolean => findProblem(createCode(source.replace(/\\\n?$/, "'")))?.kind !== 'quote';
