import type { Statement } from 'unbash';
import { ExitShell, ShellError } from '../control.ts';
import { printTo, report } from '../report.ts';
import type { Shell } from '../shell-state.ts';
import { expandAliases } from '../syntax/aliases.ts';
import { type Code, createCode, lineAt } from '../syntax/code.ts';
import { findForeign } from '../syntax/foreign.ts';
import { findProblem, openHereDocs, type Problem } from '../syntax/problem.ts';
import { statusOf } from './copy.ts';
import { runList } from './node.ts';

/**
 * Runs source in this shell. What stands before a syntax error runs, as a shell reads line by line; then the error is
 * told and the status is 2. `last`: the process ends with this source.
 */
export async function runCode(sh: Shell, given: Code, last = false, label = labelOf(sh)): Promise<number> {
  const code = expandAliases(sh, given);
  const outer = sh.code;
  sh.code = code;
  try {
    const problem = findProblem(code) ?? findForeign(sh.flavour, code, sh.shopts.has('extglob'));
    if (sh.options.has('verbose') && !(sh.flavour.dash && label === '-c: '))
      await printTo(sh, 2, code.source.endsWith('\n') ? code.source : `${code.source}\n`);
    for (const open of openHereDocs(code)) await warnHereDoc(sh, code, open.delimiter?.value ?? '');
    if (sh.options.has('noexec') && !sh.interactive && !problem) return 0;
    if (!problem) {
      if (code.script.commands.length === 0) return sh.status;
      return await runLines(sh, code, last);
    }
    const before = code.script.commands.filter((statement) => isBefore(code, statement, problem));
    if (before.length > 0 && !sh.options.has('noexec')) await runList(sh, { commands: before });
    await tellProblem(sh, code, problem, label);
    sh.status = 2;
    return 2;
  } finally {
    sh.code = outer;
  }
}

/**
 * Runs the statements of one line after the other. A failed expansion gives up its line only, in bash; an alias that
 * was made is known from the next line on.
 */
async function runLines(sh: Shell, code: Code, last: boolean): Promise<number> {
  const { commands } = code.script;
  let status = 0;
  for (let at = 0; at < commands.length; ) {
    let end = at + 1;
    while (end < commands.length && sameLine(code, commands[end - 1], commands[end])) end++;
    const known = sh.aliases.size;
    const final = end === commands.length;
    status = await runLineOf(sh, commands.slice(at, end), last && final, !final);
    const next = commands[end];
    if (next && sh.aliases.size !== known)
      return runCode(sh, createCode(code.source.slice(next.pos), lineAt(code, next.pos)), last);
    at = end;
  }
  return status;
}

const sameLine = (code: Code, one: Statement | undefined, other: Statement | undefined): boolean =>
  one !== undefined && other !== undefined && !code.source.slice(one.end, other.pos).includes('\n');

async function runLineOf(sh: Shell, commands: readonly Statement[], last: boolean, more: boolean): Promise<number> {
  try {
    return await runList(sh, { commands }, last);
  } catch (error) {
    const goesOn =
      error instanceof ShellError &&
      error.status === 1 &&
      sh.flavour.name === 'bash' &&
      more &&
      sh.functionNames.length === 0;
    if (!goesOn || sh.options.has('errexit')) throw error;
    sh.status = await statusOf(sh, error);
    sh.conditions = 0;
    sh.loops = 0;
    return sh.status;
  }
}

const labelOf = (sh: Shell): string => (sh.sourced > 0 ? '' : 'eval: ');

/** True when the statement stands on lines before the one with the error, and is complete. */
function isBefore(code: Code, statement: Statement, problem: Problem): boolean {
  // What the parser gave up on has no length.
  if (statement.end > problem.pos || statement.end === statement.pos) return false;
  const open = problem.kind !== 'token' || problem.open === true;
  const start = open ? startBefore(code, problem.pos) : problem.pos;
  return lineAt(code, statement.end) < lineAt(code, start);
}

/** Where the statement begins that was never closed. */
const startBefore = (code: Code, pos: number): number =>
  code.script.commands.findLast((each) => each.pos <= pos)?.pos ?? pos;

async function warnHereDoc(sh: Shell, code: Code, wanted: string): Promise<void> {
  if (sh.flavour.name !== 'bash') return;
  sh.line = lineAt(code, code.source.length);
  await report(sh, `warning: here-document at line ${code.firstLine} delimited by end-of-file (wanted \`${wanted}')`);
}

async function tellProblem(sh: Shell, code: Code, problem: Problem, label: string): Promise<void> {
  sh.line = problem.line;
  if (sh.flavour.name === 'ash') return tellAsh(sh, code, problem, label);
  const where = sh.lineNumbers ? `${sh.name}: ${label}line ${problem.line}: ` : `${sh.name}: `;
  if (problem.kind === 'quote') {
    await printTo(sh, 2, `${where}unexpected EOF while looking for matching \`${problem.quote}'\n`);
    return;
  }
  if (problem.kind === 'end') {
    await printTo(sh, 2, `${where}syntax error: unexpected end of file${openedBy(sh, code, problem.opener)}\n`);
    return;
  }
  const line = code.source.split('\n')[problem.line - code.firstLine] ?? '';
  const second = sh.lineNumbers ? `${where}\`${line}'\n` : '';
  await printTo(sh, 2, `${where}syntax error near unexpected token \`${problem.token}'\n${second}`);
}

/** From 5.3 on bash names the command that was not closed. */
function openedBy(sh: Shell, code: Code, closer: string | undefined): string {
  if (!sh.flavour.version.startsWith('5.3') || closer === undefined) return '';
  const word = { fi: 'if', esac: 'case', done: 'for|while|until|select', '}': '\\{', ')': '\\(' }[closer];
  const found =
    word === undefined ? [] : [...code.source.matchAll(new RegExp(`(?<![\\w-])(?:${word})(?![\\w-])`, 'g'))];
  const opener = found.at(-1);
  if (!opener) return '';
  return ` from \`${opener[0]}' command on line ${lineAt(code, opener.index)}`;
}

/** ash ends with a syntax error, even one in `eval`, when nobody types its commands. */
async function tellAsh(sh: Shell, code: Code, problem: Problem, label: string): Promise<void> {
  if (problem.kind !== 'token') sh.line = lineAt(code, code.source.length);
  const text = sh.flavour.dash ? dashText(problem, code.source) : ashText(problem, code.source);
  await report(sh, text, label === 'eval: ' ? 'eval' : undefined);
  if (label === 'eval: ' && !sh.interactive) throw new ExitShell(2);
}

/** dash parser.c synexpect() and its other complaints. */
function dashText(problem: Problem, source: string): string {
  const ash = ashText(problem, source).replace(/^syntax error: /, '');
  const [, expected] = /^unexpected end of file(?: \(expecting "(.*)"\))?$/.exec(ash) ?? [];
  if (ash.startsWith('unexpected end of file'))
    return `Syntax error: end of file unexpected${expected ? ` (expecting "${expected}")` : ''}`;
  const [, token] = /^unexpected (.*)$/.exec(ash) ?? [];
  if (token !== undefined) return `Syntax error: ${token} unexpected`;
  return `Syntax error: ${ash.charAt(0).toUpperCase()}${ash.slice(1)}`;
}

function ashText(problem: Problem, source: string): string {
  const expecting = (what: string): string => `syntax error: unexpected end of file (expecting "${what}")`;
  if (problem.kind === 'quote') {
    if (problem.quote === '}') return "syntax error: missing '}'";
    return problem.quote === '"' || problem.quote === "'"
      ? 'syntax error: unterminated quoted string'
      : expecting(problem.quote);
  }
  if (problem.kind === 'end') {
    if (!problem.opener) return 'syntax error: unexpected end of file';
    if (problem.opener === 'done' && !/\bdo\b/.test(source.replace(/^[\s\S]*\b(?:while|until|for)\b/, '')))
      return expecting('do');
    if (problem.opener === 'fi' && !/\bthen\b/.test(source.replace(/^[\s\S]*\bif\b/, ''))) return expecting('then');
    return expecting(problem.opener === 'esac' && /\sin\s*$/.test(source) ? ')' : problem.opener);
  }
  if (problem.token === 'newline' && /(?:^|\s)for\s*$/.test(source)) return 'syntax error: bad for loop variable';
  if (problem.token === 'newline' && problem.pos >= source.trimEnd().length)
    return 'syntax error: unexpected end of file';
  if (problem.token.startsWith('bad ')) return `syntax error: ${problem.token}`;
  const token =
    problem.token === 'newline'
      ? 'newline'
      : problem.token === 'redirection'
        ? 'redirection'
        : /^[<>]/.test(problem.token)
          ? 'redirection'
          : `"${problem.token}"`;
  return `syntax error: unexpected ${token}`;
}
