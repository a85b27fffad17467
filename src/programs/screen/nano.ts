// Models GNU nano 7 as far as a configuration file needs it: move, type, cut and paste lines, search, ^O, ^X.
import { isErrno } from '../../host/errno.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { type Buffer, cutLine, ESC, edit, find, keyOf, paste } from './nano-buffer.ts';
import { type Screen, withScreen } from './terminal.ts';

export const nano: Program = async (proc) => {
  const path = proc.argv.slice(1).find((word) => !/^[-+]/.test(word)) ?? '';
  const { tty } = proc;
  if (!tty || !isTerminal(proc, 1)) {
    await printError(proc, 'Standard input is not a terminal\n');
    return 1;
  }
  const buffer = open(proc, path);
  return withScreen(proc, tty, async (screen) => {
    await screen.write(`${ESC}[?1049h`);
    try {
      for (;;) {
        await draw(screen, buffer);
        const key = await screen.key();
        if (key === undefined) return 1;
        buffer.message = '';
        const wasCutting = buffer.cutting;
        buffer.cutting = false;
        if (key === '\u0018') {
          if (await leave(proc, screen, buffer)) return 0;
        } else if (key === '\u000f' || key === '\u0013') await write(proc, screen, buffer, key === '\u000f');
        else if (key === '\u0017') await search(screen, buffer);
        else if (key === '\u000b') cutLine(buffer, wasCutting);
        else if (key === '\u0015') paste(buffer);
        else edit(buffer, key, screen.rows - 5);
      }
    } finally {
      await screen.write(`${ESC}[?1049l`);
    }
  });
};

function open(proc: Process, path: string): Buffer {
  const buffer: Buffer = {
    path,
    lines: [''],
    row: 0,
    col: 0,
    top: 0,
    changed: false,
    message: '',
    cut: [],
    cutting: false,
    sought: '',
  };
  if (path === '') return buffer;
  try {
    if (proc.files.isDirectory(path)) return { ...buffer, message: `"${path}" is a directory`, path: '' };
    const text = proc.files.readText(path);
    buffer.lines = text.replace(/\n$/, '').split('\n');
    const count = text === '' ? 0 : buffer.lines.length;
    const locked = !proc.files.access(path, 'write');
    buffer.message = locked ? `File '${path}' is unwritable` : `Read ${count} line${count === 1 ? '' : 's'}`;
  } catch (error) {
    if (!isErrno(error)) throw error;
    buffer.message = error.code === 'ENOENT' ? 'New File' : `Error reading ${path}: ${error.message}`;
  }
  return buffer;
}

const HELP: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['^G', 'Help'],
    ['^O', 'Write Out'],
    ['^W', 'Where Is'],
    ['^K', 'Cut'],
    ['^C', 'Location'],
    ['^X', 'Exit'],
  ],
  [
    ['^A', 'Home'],
    ['^E', 'End'],
    ['^V', 'Page down'],
    ['^U', 'Paste'],
    ['^D', 'Delete'],
    ['^S', 'Save'],
  ],
];

const bar = (text: string, cols: number): string => `${ESC}[7m${text.slice(0, cols).padEnd(cols)}${ESC}[0m`;

async function draw(screen: Screen, buffer: Buffer): Promise<void> {
  const { rows, cols } = screen;
  const height = Math.max(1, rows - 4);
  if (buffer.row < buffer.top) buffer.top = buffer.row;
  if (buffer.row >= buffer.top + height) buffer.top = buffer.row - height + 1;
  const name = buffer.path === '' ? 'New Buffer' : buffer.path;
  const title = '  GNU nano 7.2';
  const state = buffer.changed ? 'Modified' : '';
  const middle = Math.max(title.length + 2, Math.floor((cols - name.length) / 2));
  const head = bar(`${title.padEnd(middle)}${name}`.padEnd(Math.max(0, cols - state.length - 1)) + state, cols);
  const body = Array.from({ length: height }, (_line, at) => shown(buffer.lines[buffer.top + at] ?? '').slice(0, cols));
  const status = buffer.message === '' ? '' : `[ ${buffer.message} ]`;
  const centred =
    ' '.repeat(Math.max(0, Math.floor((cols - status.length) / 2))) +
    (status === '' ? '' : `${ESC}[7m${status}${ESC}[0m`);
  const width = Math.max(8, Math.floor(cols / 6));
  const help = HELP.map((row) =>
    row.map(([key, text]) => `${ESC}[7m${key}${ESC}[0m ${text.slice(0, width - 4).padEnd(width - 3)}`).join(''),
  );
  const column = shown((buffer.lines[buffer.row] ?? '').slice(0, buffer.col)).length;
  await screen.write(
    `${ESC}[H${ESC}[2J${[head, ...body, centred, ...help].join('\n')}${ESC}[${buffer.row - buffer.top + 2};${Math.min(cols, column + 1)}H`,
  );
}

/** Tabs as the blanks they stand for. */
function shown(line: string): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(8 - (out.length % 8)) : char;
  return out;
}

/** Asks in the status bar; undefined when it was cancelled with ^C. */
async function ask(screen: Screen, question: string, given: string): Promise<string | undefined> {
  let answer = given;
  for (;;) {
    const at = screen.rows - 2;
    await screen.write(
      `${ESC}[${at};1H${bar(`${question}${answer}`, screen.cols)}${ESC}[${at};${question.length + answer.length + 1}H`,
    );
    const key = await screen.key();
    if (key === undefined || key === '\u0003') return undefined;
    const name = keyOf(key);
    if (name === 'enter') return answer;
    if (name === 'backspace') answer = answer.slice(0, -1);
    else if (name === undefined && !key.startsWith(ESC) && key >= ' ') answer += key;
  }
}

/** Writes the file; false when it was not written. */
async function write(proc: Process, screen: Screen, buffer: Buffer, asks: boolean): Promise<boolean> {
  const path = asks || buffer.path === '' ? await ask(screen, 'File Name to Write: ', buffer.path) : buffer.path;
  if (path === undefined || path === '') {
    buffer.message = 'Cancelled';
    return false;
  }
  try {
    proc.files.writeFile(path, `${buffer.lines.join('\n')}${buffer.lines.at(-1) === '' ? '' : '\n'}`);
  } catch (error) {
    if (!isErrno(error)) throw error;
    buffer.message = `Error writing ${path}: ${error.message}`;
    return false;
  }
  const count = buffer.lines.length - (buffer.lines.at(-1) === '' ? 1 : 0);
  buffer.path = path;
  buffer.changed = false;
  buffer.message = `Wrote ${count} line${count === 1 ? '' : 's'}`;
  return true;
}

/** ^X: true when the editor may end. */
async function leave(proc: Process, screen: Screen, buffer: Buffer): Promise<boolean> {
  if (!buffer.changed) return true;
  const at = screen.rows - 2;
  await screen.write(`${ESC}[${at};1H${bar('Save modified buffer? ', screen.cols)}\n Y Yes\n N No           ^C Cancel`);
  for (;;) {
    const key = await screen.key();
    if (key === undefined || /^n$/i.test(key)) return true;
    if (key === '\u0003') {
      buffer.message = 'Cancelled';
      return false;
    }
    if (/^y$/i.test(key)) return write(proc, screen, buffer, true);
  }
}

async function search(screen: Screen, buffer: Buffer): Promise<void> {
  const given = await ask(screen, buffer.sought === '' ? 'Search: ' : `Search [${buffer.sought}]: `, '');
  if (given === undefined) buffer.message = 'Cancelled';
  else find(buffer, given);
}
