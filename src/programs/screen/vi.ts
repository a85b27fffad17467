// Models the part of vi that a reader meets when a configuration file opens: look, move, insert, delete, write, leave.

import { isErrno } from '../../host/errno.ts';
import type { Files } from '../../host/fs/files.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';
import { baseName } from '../applet/flavour.ts';
import { type Screen, withScreen } from './terminal.ts';

interface Buffer {
  readonly path: string | undefined;
  lines: string[];
  row: number;
  col: number;
  top: number;
  changed: boolean;
  insert: boolean;
  message: string;
  /** An unfinished command of normal mode, e.g. the first `d` of `dd`. */
  pending: string;
  yanked: string[];
}

export const vi: Program = async (proc) => {
  const path = proc.argv.slice(1).find((arg) => !arg.startsWith('-'));
  const { tty } = proc;
  if (!tty || !isTerminal(proc, 1)) {
    await printError(proc, `${baseName(proc.argv[0] ?? 'vi')}: not a terminal\n`);
    return 1;
  }
  const buffer: Buffer = {
    path,
    lines: [''],
    row: 0,
    col: 0,
    top: 0,
    changed: false,
    insert: false,
    message: '',
    pending: '',
    yanked: [],
  };
  try {
    if (path !== undefined) {
      const text = proc.files.readText(path);
      buffer.lines = text.replace(/\n$/, '').split('\n');
      buffer.message = `"${path}" ${buffer.lines.length}L, ${text.length}B`;
    }
  } catch (error) {
    if (!isErrno(error)) throw error;
    buffer.message = error.code === 'ENOENT' ? `"${path}" [New]` : `"${path}" ${error.message}`;
  }
  return withScreen(proc, tty, async (screen) => {
    await screen.write('\x1b[?1049h');
    for (;;) {
      await draw(screen, buffer);
      const key = await screen.key();
      if (key === undefined) return 1;
      if (!buffer.insert && key === ':') {
        const line = await commandLine(screen);
        if (command(buffer, proc.files, line)) break;
      } else if (buffer.insert) insertKey(buffer, key);
      else normalKey(buffer, key);
    }
    await screen.write('\x1b[?1049l');
    return 0;
  });
};

async function draw(screen: Screen, buffer: Buffer): Promise<void> {
  const height = screen.rows - 1;
  if (buffer.row < buffer.top) buffer.top = buffer.row;
  if (buffer.row >= buffer.top + height) buffer.top = buffer.row - height + 1;
  const shown = Array.from({ length: height }, (_row, row) =>
    (buffer.lines[buffer.top + row] ?? '~').slice(0, screen.cols),
  );
  const status = buffer.insert ? '-- INSERT --' : buffer.message;
  await screen.write(
    `\x1b[H\x1b[J${shown.join('\n')}\n${status}\x1b[${buffer.row - buffer.top + 1};${buffer.col + 1}H`,
  );
}

async function commandLine(screen: Screen): Promise<string> {
  let line = '';
  for (;;) {
    await screen.write(`\x1b[${screen.rows};1H\x1b[K:${line}`);
    const key = await screen.key();
    if (key === undefined || key === '\x1b') return '';
    if (key === '\r' || key === '\n') return line;
    line = key === '\x7f' ? line.slice(0, -1) : line + key;
  }
}

/** Runs a colon command; true when vi is to end. */
function command(buffer: Buffer, files: Files, line: string): boolean {
  const [, name = '', argument] = /^(\w*!?)\s*(.*)$/.exec(line.trim()) ?? [];
  if (['w', 'wq', 'x', 'w!', 'wq!'].includes(name)) {
    const path = argument || buffer.path;
    if (path === undefined) {
      buffer.message = 'E32: No file name';
      return false;
    }
    try {
      const text = `${buffer.lines.join('\n')}\n`;
      files.writeFile(path, text);
      buffer.changed = false;
      buffer.message = `"${path}" ${buffer.lines.length}L, ${text.length}B written`;
    } catch (error) {
      if (!isErrno(error)) throw error;
      buffer.message = `"${path}" E212: Can't open file for writing`;
      return false;
    }
    return name !== 'w' && name !== 'w!';
  }
  if (name === 'q' && buffer.changed) {
    buffer.message = 'E37: No write since last change (add ! to override)';
    return false;
  }
  if (name === 'q' || name === 'q!' || name === 'qa' || name === 'qa!') return true;
  if (/^\d+$/.test(name)) buffer.row = Math.min(buffer.lines.length, Math.max(1, Number(name))) - 1;
  else if (name !== '' && name !== 'set') buffer.message = `E492: Not an editor command: ${line}`;
  return false;
}

function insertKey(buffer: Buffer, key: string): void {
  const line = buffer.lines[buffer.row] ?? '';
  if (key === '\x1b') {
    buffer.insert = false;
    buffer.col = Math.max(0, buffer.col - 1);
    return;
  }
  if (key.startsWith('\x1b')) return move(buffer, key);
  buffer.changed = true;
  for (const char of key) {
    const now = buffer.lines[buffer.row] ?? '';
    if (char === '\r' || char === '\n') {
      buffer.lines.splice(buffer.row, 1, now.slice(0, buffer.col), now.slice(buffer.col));
      buffer.row++;
      buffer.col = 0;
    } else if (char === '\x7f') {
      if (buffer.col > 0) buffer.lines[buffer.row] = line.slice(0, --buffer.col) + line.slice(buffer.col + 1);
    } else if (char === '\x1b') {
      buffer.insert = false;
      return;
    } else {
      buffer.lines[buffer.row] = now.slice(0, buffer.col) + char + now.slice(buffer.col);
      buffer.col++;
    }
  }
}

function move(buffer: Buffer, key: string): void {
  const arrow =
    {
      '\x1b[A': 'k',
      '\x1b[B': 'j',
      '\x1b[C': 'l',
      '\x1b[D': 'h',
      '\x1bOA': 'k',
      '\x1bOB': 'j',
      '\x1bOC': 'l',
      '\x1bOD': 'h',
    }[key] ?? key;
  if (arrow === 'k') buffer.row = Math.max(0, buffer.row - 1);
  if (arrow === 'j') buffer.row = Math.min(buffer.lines.length - 1, buffer.row + 1);
  if (arrow === 'h') buffer.col = Math.max(0, buffer.col - 1);
  if (arrow === 'l') buffer.col++;
  const longest = (buffer.lines[buffer.row] ?? '').length - (buffer.insert ? 0 : 1);
  buffer.col = Math.min(buffer.col, Math.max(0, longest));
}

function normalKey(buffer: Buffer, key: string): void {
  const line = buffer.lines[buffer.row] ?? '';
  const pair = buffer.pending + key;
  buffer.pending = '';
  const startInsert = (col: number): void => {
    buffer.insert = true;
    buffer.col = col;
  };
  if (pair === 'dd') {
    buffer.yanked = buffer.lines.splice(buffer.row, 1);
    if (buffer.lines.length === 0) buffer.lines = [''];
    buffer.row = Math.min(buffer.row, buffer.lines.length - 1);
    buffer.changed = true;
  } else if (pair === 'yy') buffer.yanked = [line];
  else if (pair === 'gg') buffer.row = 0;
  else if (key === 'd' || key === 'y' || key === 'g') buffer.pending = key;
  else if (key === 'i') startInsert(buffer.col);
  else if (key === 'a') startInsert(Math.min(line.length, buffer.col + 1));
  else if (key === 'A') startInsert(line.length);
  else if (key === 'I') startInsert(0);
  else if (key === 'o' || key === 'O') {
    buffer.row += key === 'o' ? 1 : 0;
    buffer.lines.splice(buffer.row, 0, '');
    buffer.changed = true;
    startInsert(0);
  } else if (key === 'x') {
    buffer.lines[buffer.row] = line.slice(0, buffer.col) + line.slice(buffer.col + 1);
    buffer.changed = true;
  } else if (key === 'p' && buffer.yanked.length > 0) {
    buffer.lines.splice(buffer.row + 1, 0, ...buffer.yanked);
    buffer.row++;
    buffer.changed = true;
  } else if (key === 'G') buffer.row = buffer.lines.length - 1;
  else if (key === '0') buffer.col = 0;
  else if (key === '$') buffer.col = Math.max(0, line.length - 1);
  else move(buffer, key);
}
