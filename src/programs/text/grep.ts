// Models GNU grep 3.8 src/grep.c and busybox findutils/grep.c.
import { decode } from '../../base/bytes.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, type Run, reason } from '../applet/applet.ts';
import { lineBatches, splitLines } from '../applet/binary.ts';
import { chunks, type Input, openInput } from '../applet/input.ts';
import { joined } from '../files/walk.ts';
import { fnmatch } from './fnmatch.ts';
import { type Search, searchOf } from './grep-search.ts';

const LONG = {
  'regexp=': 'e',
  'file=': 'f',
  'ignore-case': 'i',
  'invert-match': 'v',
  'word-regexp': 'w',
  'line-regexp': 'x',
  count: 'c',
  'line-number': 'n',
  'only-matching': 'o',
  quiet: 'q',
  silent: 'q',
  recursive: 'r',
  'files-with-matches': 'l',
  'files-without-match': 'L',
  'max-count=': 'm',
  'no-filename': 'h',
  'with-filename': 'H',
  'after-context=': 'A',
  'before-context=': 'B',
  'context=': 'C',
  'extended-regexp': 'E',
  'fixed-strings': 'F',
  'perl-regexp': 'P',
  'no-messages': 's',
  text: 'a',
  'color=?': 'color',
  'colour=?': 'color',
  'include=': 'include',
  'exclude=': 'exclude',
  'exclude-dir=': 'exclude-dir',
  'line-buffered': 'line-buffered',
  'null-data': 'z',
};

export const grep: Program = applet(
  {
    name: 'grep',
    gnu: 'abcEe:Ff:GHhIiLlm:noPqRrsTUuvwxyZzA:B:C:',
    busybox: 'lnqvscFiHhe:f:LorRm:wxA:B:C:Ez'.concat('aI'),
    long: LONG,
    usageStatus: 2,
    prepare: (args) => args.flatMap((arg) => (/^-\d+$/.test(arg) ? ['-C', arg.slice(1)] : [arg])),
  },
  async (run) => {
    const search = await searchOf(run);
    if (!search) return 2;
    let found = false;
    let failed = false;
    for (const name of search.files) {
      const result = await searchOperand(run, search, name);
      found ||= result.found;
      failed ||= result.failed;
      if (found && run.options.has('q')) return 0;
    }
    return failed ? 2 : found ? 0 : 1;
  },
);

interface Result {
  found: boolean;
  failed: boolean;
}

async function searchOperand(run: Run, search: Search, name: string): Promise<Result> {
  const { options } = run;
  try {
    const directory = name !== '-' && run.files.isDirectory(name);
    if (directory && options.has('r', 'R')) return searchTree(run, search, name);
    if (directory) {
      if (!run.busybox) await complain(run, `${name}: Is a directory`);
      return { found: false, failed: !run.busybox };
    }
    const input = openInput(run, name);
    try {
      return { found: await searchInput(run, search, input), failed: false };
    } finally {
      input.close();
    }
  } catch (error) {
    await complain(run, `${name}: ${reason(error)}`);
    return { found: false, failed: true };
  }
}

async function complain(run: Run, text: string): Promise<void> {
  if (!run.options.has('s')) await printError(run.proc, `${run.name}: ${text}\n`);
}

async function searchTree(run: Run, search: Search, directory: string): Promise<Result> {
  const result: Result = { found: false, failed: false };
  const { options } = run;
  for (const entry of run.files.readdir(directory)) {
    const path =
      directory === '.' && run.operands.length < 2 && !run.busybox ? entry.name : joined(directory, entry.name);
    if (
      entry.type === 'dir'
        ? options.values('exclude-dir').some((glob) => fnmatch(glob, entry.name))
        : options.values('exclude').some((glob) => fnmatch(glob, entry.name))
    )
      continue;
    if (entry.type === 'symlink' && !options.has('R')) continue;
    if (
      entry.type !== 'dir' &&
      options.has('include') &&
      !options.values('include').some((glob) => fnmatch(glob, entry.name))
    )
      continue;
    if (entry.type !== 'dir' && entry.type !== 'file' && entry.type !== 'symlink') continue;
    const one = await searchOperand(run, search, path);
    result.found ||= one.found;
    result.failed ||= one.failed;
  }
  return result;
}

async function searchInput(run: Run, search: Search, input: Input): Promise<boolean> {
  const { options } = run;
  const shown = input.name === '-' ? '(standard input)' : input.name;
  const quiet = options.has('q', 'l', 'L', 'c');
  let number = 0;
  let count = 0;
  let owed = 0;
  let lastShown = 0;
  const kept: string[] = [];
  const line = (text: string, at: number, separator: string): string =>
    `${search.named ? (search.colour ? `\x1b[35m${shown}\x1b[m\x1b[36m${separator}\x1b[m` : shown + separator) : ''}${options.has('n') ? (search.colour ? `\x1b[32m${at}\x1b[m\x1b[36m${separator}\x1b[m` : `${at}${separator}`) : ''}${text}\n`;
  const gap = (from: number): string =>
    search.before + search.after > 0 && lastShown > 0 && from > lastShown + 1 ? '--\n' : '';

  for await (const batch of lineBatches(chunks(input))) {
    let out = '';
    const binary = !run.busybox && !options.has('a') && batch.includes(0);
    for (const text of splitLines(decode(batch))) {
      number++;
      search.pattern.lastIndex = 0;
      const matches = search.pattern.test(text) !== options.has('v');
      if (matches && count < search.max) {
        count++;
        if (options.has('q')) return true;
        if (options.has('l')) {
          await run.print(`${shown}\n`);
          return true;
        }
        if (binary && !quiet) {
          await run.print(`${out}${run.name}: ${shown}: binary file matches\n`);
          return true;
        }
        if (!quiet) {
          const from = number - kept.length;
          out += gap(from) + kept.map((before, index) => line(before, from + index, '-')).join('');
          out += options.has('o')
            ? only(search, text, options.has('v'))
                .map((part) => line(part, number, ':'))
                .join('')
            : line(marked(search, text, options.has('v')), number, ':');
          lastShown = number;
        }
        kept.length = 0;
        owed = search.after;
      } else if (owed > 0 && !quiet) {
        out += line(text, number, '-');
        lastShown = number;
        owed--;
      } else if (search.before > 0) {
        kept.push(text);
        if (kept.length > search.before) kept.shift();
      }
    }
    if (out !== '') await run.print(out);
    if (count >= search.max && owed === 0) break;
  }
  if (options.has('c')) await run.print(`${search.named ? `${shown}:` : ''}${count}\n`);
  if (options.has('L') && count === 0) await run.print(`${shown}\n`);
  return options.has('L') ? count === 0 : count > 0;
}

const only = (search: Search, text: string, inverted: boolean): string[] => {
  if (inverted) return [];
  search.pattern.lastIndex = 0;
  const parts = [...text.matchAll(search.pattern)].map((match) => match[0]).filter((part) => part !== '');
  return search.colour ? parts.map((part) => `\x1b[01;31m\x1b[K${part}\x1b[m\x1b[K`) : parts;
};

const marked = (search: Search, text: string, inverted: boolean): string =>
  search.colour && !inverted
    ? text.replace(search.pattern, (part) => (part === '' ? '' : `\x1b[01;31m\x1b[K${part}\x1b[m\x1b[K`))
    : text;
