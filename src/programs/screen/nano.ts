// Models GNU nano 7 as far as a configuration file needs it: move, type, cut and paste lines, search, ^O, ^X.

import { isErrno } from '../../host/errno.ts';
import { isTerminal, printError } from '../../host/process/stdio.ts';
import type { Process, Program } from '../../host/process/types.ts';
import { asOneStep, type Buffer, cutLine, ESC, edit, find, paste, travel } from './nano-buffer.ts';
import { ask, bar, draw, showHelp } from './nano-view.ts';
import { RESIZED, type Screen, withScreen } from './terminal.ts';

export const nano: Program = async (proc) => {
  const path = proc.argv.slice(1).find((word) => !/^[-+]/.test(word)) ?? '';
  const { tty } = proc;
  if (!tty || !isTerminal(proc, 1)) {
    await printError(proc, 'Standard input is not a terminal\n');
    return 1;
  }
  const buffer = open(proc, path);
  return withScreen(
    proc,
    tty,
    async (screen) => {
      for (;;) {
        await draw(screen, buffer);
        const key = await screen.key();
        if (key === undefined) return 1;
        if (key === RESIZED) continue;
        buffer.message = '';
        const wasCutting = buffer.cutting;
        buffer.cutting = false;
        if (key === '\u0018') {
          if (await leave(proc, screen, buffer)) return 0;
        } else if (key === '\u000f' || key === '\u0013') await write(proc, screen, buffer, key === '\u000f');
        else if (key === '\u0007') await showHelp(screen);
        else if (key === '\u0017') await search(screen, buffer);
        else if (key === '\u001f') await goToLine(screen, buffer);
        else if (key === ESC) travel(buffer, (await screen.key()) ?? '');
        else if (key === '\u001c') await replace(screen, buffer);
        else
          asOneStep(buffer, key, () => {
            if (key === '\u000b') cutLine(buffer, wasCutting);
            else if (key === '\u0015') paste(buffer);
            else edit(buffer, key, screen.rows - 5);
          });
      }
    },
    { alternate: true },
  );
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
    undone: [],
    redone: [],
    typing: false,
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
  await screen.write(
    `${ESC}[${at};1H${bar('Save modified buffer? ', screen.cols)}\n Y Yes${ESC}[K\n N No           ^C Cancel${ESC}[K`,
  );
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

async function goToLine(screen: Screen, buffer: Buffer): Promise<void> {
  const given = await ask(screen, 'Enter line number, column number: ', '');
  const [line, column] = (given ?? '').split(/[,.\s]+/).map(Number);
  if (!line || Number.isNaN(line)) {
    buffer.message = given === undefined ? 'Cancelled' : 'Invalid line or column number';
    return;
  }
  buffer.row = Math.max(0, Math.min(buffer.lines.length, line) - 1);
  buffer.col = Math.max(0, Math.min((buffer.lines[buffer.row] ?? '').length, (column || 1) - 1));
}

async function replace(screen: Screen, buffer: Buffer): Promise<void> {
  const wanted = await ask(screen, 'Search (to replace): ', '');
  const other = wanted ? await ask(screen, 'Replace with: ', '') : undefined;
  if (!wanted || other === undefined) {
    buffer.message = 'Cancelled';
    return;
  }
  let count = 0;
  asOneStep(buffer, '', () => {
    buffer.lines = buffer.lines.map((line) => {
      count += line.split(wanted).length - 1;
      return line.replaceAll(wanted, other);
    });
  });
  buffer.changed ||= count > 0;
  buffer.message = count === 0 ? `"${wanted}" not found` : `Replaced ${count} occurrence${count === 1 ? '' : 's'}`;
}
