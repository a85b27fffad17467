// Models findutils xargs/xargs.c and busybox findutils/xargs.c.
import { decode } from '../../base/bytes.ts';
import { isErrno } from '../../host/errno.ts';
import { printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { applet, Failure, type Run, reason } from '../applet/applet.ts';
import { openInput, readWhole, standardInput } from '../applet/input.ts';
import { findOnPath } from '../files/paths.ts';

const MAX_CHARS = 128 * 1024;

export const xargs: Program = applet(
  {
    name: 'xargs',
    gnu: '+0a:E:e::i::I:l::L:n:prs:txP:d:',
    busybox: '+trn:s:I:i::P:x0a:E:e::L:l::op',
    long: {
      null: '0',
      'max-args=': 'n',
      'replace=?': 'i',
      'no-run-if-empty': 'r',
      verbose: 't',
      'max-procs=': 'P',
      'delimiter=': 'd',
      'max-lines=?': 'l',
      'arg-file=': 'a',
    },
  },
  async (run) => {
    const { options } = run;
    const input = options.value('a') ? openInput(run, options.value('a') ?? '-') : standardInput(run);
    const text = decode(await readWhole(run, input));
    const command = run.operands.length > 0 ? [...run.operands] : ['echo'];
    const replace = options.has('I', 'i') ? options.value('I') || options.value('i') || '{}' : undefined;
    const perLine = options.has('L', 'l') ? Number(options.value('L') || options.value('l') || 1) : undefined;
    const items = itemsOf(run, text, replace !== undefined);
    const state = { status: 0 };
    if (replace !== undefined) {
      for (const item of items.flat())
        if (
          !(await execute(
            run,
            command.map((word) => word.replaceAll(replace, item)),
            state,
          ))
        )
          break;
      return state.status;
    }
    const groups =
      perLine === undefined
        ? batches(items.flat(), Number(options.value('n') ?? 0), command.join(' ').length)
        : lineGroups(items, perLine);
    if (groups.length === 0 && !options.has('r') && !(run.busybox && options.has('r'))) groups.push([]);
    for (const group of groups) if (!(await execute(run, [...command, ...group], state))) break;
    return state.status;
  },
);

/** The items of each line. */
function itemsOf(run: Run, text: string, wholeLines: boolean): string[][] {
  const { options } = run;
  const delimiter = options.has('0')
    ? '\0'
    : options.value('d')?.replace('\\n', '\n').replace('\\t', '\t').replace('\\0', '\0');
  if (delimiter !== undefined) {
    const parts = text.split(delimiter);
    if (parts[parts.length - 1] === '') parts.pop();
    return parts.map((part) => [part]);
  }
  if (wholeLines)
    return text
      .split('\n')
      .map((line) => line.trimStart())
      .filter((line) => line !== '')
      .map((line) => [words(run, line).join(' ')]);
  return text
    .split('\n')
    .map((line) => words(run, line))
    .filter((line) => line.length > 0);
}

function words(run: Run, line: string): string[] {
  const found: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === "'" || char === '"') {
      const end = line.indexOf(char, at + 1);
      if (end < 0)
        throw new Failure(
          run.busybox
            ? `unmatched ${char === "'" ? 'single' : 'double'} quote`
            : `unmatched ${char === "'" ? 'single' : 'double'} quote; by default quotes are special to xargs unless you use the -0 option`,
        );
      word = (word ?? '') + line.slice(at + 1, end);
      at = end;
    } else if (char === '\\') word = (word ?? '') + line.charAt(++at);
    else if (char === ' ' || char === '\t') {
      if (word !== undefined) found.push(word);
      word = undefined;
    } else word = (word ?? '') + char;
  }
  if (word !== undefined) found.push(word);
  return found;
}

function batches(items: readonly string[], most: number, used: number): string[][] {
  const groups: string[][] = [];
  let size = 0;
  for (const item of items) {
    const last = groups[groups.length - 1];
    size += item.length + 1;
    if (!last || (most > 0 && last.length >= most) || size + used > MAX_CHARS) {
      groups.push([item]);
      size = item.length + 1;
    } else last.push(item);
  }
  return groups;
}

function lineGroups(lines: readonly string[][], count: number): string[][] {
  const groups: string[][] = [];
  for (let at = 0; at < lines.length; at += count) groups.push(lines.slice(at, at + count).flat());
  return groups;
}

/** Runs one command; false when xargs must stop. */
async function execute(run: Run, argv: readonly string[], state: { status: number }): Promise<boolean> {
  const name = argv[0] ?? '';
  if (run.options.has('t')) await printError(run.proc, `${argv.join(' ')}\n`);
  const stdin = run.files.open('/dev/null', { read: true });
  const fds = new Map(run.proc.fds);
  fds.set(0, stdin);
  try {
    const child = run.proc.spawn({
      argv,
      path: findOnPath(run, name)[0] ?? (name.includes('/') ? name : `/nonexistent/${name}`),
      fds,
    });
    const { status } = await run.proc.wait(child.pid);
    if (status.kind === 'signaled') {
      await run.warn(
        `${run.busybox ? `'${name}' terminated by signal` : `${name}: terminated by signal`} ${status.signal === 'SIGKILL' ? 9 : 15}`,
      );
      state.status = 125;
      return false;
    }
    if (status.code === 255) {
      await run.warn(
        run.busybox ? `${name}: exited with status 255; aborting` : `${name}: exited with status 255; aborting`,
      );
      state.status = 124;
      return false;
    }
    if (status.code !== 0) state.status = 123;
    return true;
  } catch (error) {
    if (!isErrno(error)) throw error;
    await run.warn(run.busybox ? `${name}: ${reason(error)}` : `${name}: ${reason(error)}`);
    state.status = isErrno(error, 'ENOENT') ? 127 : 126;
    return false;
  } finally {
    stdin.close();
  }
}
