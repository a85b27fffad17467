/** The docker commands in blocks that are shown and not run: that there is such a command, with such flags. */

import { DEFAULT_HOST } from '../../book/console-blocks.ts';
import { isUnrun } from '../../book/not-run.ts';
import type { Page } from '../../book/page.ts';
import type { Problem } from '../../runbook/problem.ts';
import { openSandbox } from '../machine.ts';
import type { Finding } from './finding.ts';

/** A docker command as its words, with the line of the page it stands in. */
export interface ShownCommand {
  readonly words: readonly string[];
  readonly line: number;
}

/** The docker commands of a page's blocks that are not run. */
export function shownCommands(page: Pick<Page, 'blocks'>): ShownCommand[] {
  return page.blocks.filter(isUnrun).flatMap(({ text, line }) => {
    const commands: ShownCommand[] = [];
    let open = '';
    let from = line;
    for (const [index, one] of text.split('\n').entries()) {
      if (open === '') from = line + index;
      open += one.replace(/\\$/, ' ');
      if (one.endsWith('\\')) continue;
      commands.push(...dockerCommands(open).map((words) => ({ words, line: from })));
      open = '';
    }
    return commands;
  });
}

/** What follows `docker` in each command of a line; what is quoted or in `$(…)` is one word. */
function dockerCommands(line: string): string[][] {
  const commands: string[][] = [[]];
  for (const [token] of line
    .replace(/(^|\s)#.*$/, '')
    .matchAll(/(?:\$\([^)]*\)|"[^"]*"|'[^']*'|<[^>]*>|[^\s|;&<>])+|[|;&]+/g)) {
    if (/^[|;&]/.test(token)) commands.push([]);
    else commands.at(-1)?.push(token);
  }
  return commands.flatMap((words) => {
    const at = words.findIndex((word) => !/^(?:sudo|env|time|\w+=.*)$/.test(word));
    return words[at] === 'docker' ? [words.slice(at + 1)] : [];
  });
}

/** A command's help: what it can be followed by. */
export interface Help {
  readonly commands: ReadonlySet<string>;
  readonly flags: ReadonlyMap<string, { readonly takesValue: boolean }>;
  /** What comes after its first argument is another program's. */
  readonly endsAtArgument: boolean;
}

/** Reads what `docker COMMAND --help` prints. */
export function readHelp(text: string): Help {
  const commands = new Set<string>();
  const flags = new Map<string, { takesValue: boolean }>();
  for (const line of text.split('\n')) {
    const [, short, long, value] = /^\s+(?:(-\w), )?\s*(--[\w-]+)(?: (\S.*?))?(?:\s{2,}|$)/.exec(line) ?? [];
    if (long !== undefined)
      for (const name of [short, long]) if (name) flags.set(name, { takesValue: value !== undefined });
    const [, command] = /^ {2}([a-z][\w-]*)\*?\s{2,}\S/.exec(line) ?? [];
    if (command !== undefined) commands.add(command);
  }
  return { commands, flags, endsAtArgument: /\bCOMMAND|\[ARG/.test(/^Usage:.*$/m.exec(text)?.[0] ?? '') };
}

/** The first thing wrong with a command; `helpOf` tells the help of the command with these words. */
export async function faultOf(
  words: readonly string[],
  helpOf: (path: readonly string[]) => Promise<Help>,
): Promise<string | undefined> {
  const path: string[] = [];
  let help = await helpOf(path);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--') return undefined;
    if (/^-./.test(word)) {
      const flag = flagIn(word, help.flags);
      if (flag === undefined) return `${['docker', ...path].join(' ')} has no ${word.split('=')[0]}`;
      if (flag.takesValue && !word.includes('=') && !flag.attached) index++;
    } else if (help.commands.has(word)) {
      path.push(word);
      help = await helpOf(path);
    } else if (help.commands.size > 0 && /^[a-z-]+$/.test(word)) {
      // Commands for a swarm are not listed outside of one.
      const unlisted = await helpOf([...path, word]);
      if (unlisted.commands.size + unlisted.flags.size === 0 || isSame(unlisted, help)) {
        return `there is no docker ${[...path, word].join(' ')}`;
      }
      path.push(word);
      help = unlisted;
    } else if (help.endsAtArgument) return undefined;
  }
  return undefined;
}

const isSame = (a: Help, b: Help): boolean => [...a.commands].join() === [...b.commands].join();

/** The flag that a word gives, `attached` when its value stands in the word too; undefined when there is none. */
function flagIn(word: string, flags: Help['flags']): { takesValue: boolean; attached: boolean } | undefined {
  const name = word.split('=')[0] ?? '';
  const known = flags.get(name);
  if (known) return { ...known, attached: false };
  if (name === '--help' || name === '-h') return { takesValue: false, attached: false };
  if (word.startsWith('--')) return undefined;
  // -it, -p8080:80, -fdata.tar
  const [first, ...rest] = word.slice(1);
  const short = flags.get(`-${first}`);
  if (!short || short.takesValue || rest.length === 0) return short && { ...short, attached: rest.length > 0 };
  return flagIn(`-${rest.join('')}`, flags);
}

/** Commands and flags that no docker of the default host has, by page. */
export async function checkShownCommands(pages: readonly Page[]): Promise<Finding[]> {
  const shown = pages.flatMap((page) => shownCommands(page).map((command) => ({ page, ...command })));
  if (shown.length === 0) return [];
  const sandbox = await openSandbox({ host: DEFAULT_HOST, failures: [], terminal: false });
  const known = new Map<string, Help>();
  const helpOf = async (path: readonly string[]): Promise<Help> => {
    const key = path.join(' ');
    const ask = { env: {}, signal: new AbortController().signal };
    const help = known.get(key) ?? readHelp((await sandbox.session.run(`docker ${key} --help`, ask)).output);
    known.set(key, help);
    return help;
  };
  const findings: Finding[] = [];
  for (const { page, words, line } of shown) {
    const message = await faultOf(words, helpOf);
    if (message === undefined) continue;
    const problem: Problem = { code: 'shown-command', line, column: 1, message, expected: 'a command that runs' };
    findings.push({ file: page.file, problem });
  }
  await sandbox.close();
  return findings;
}
