// Models vim (and BusyBox's vi) as far as a reader meets it in a configuration file: look, search, edit, undo, leave.
import { isTerminal, printError } from '../../../host/process/stdio.ts';
import type { Program } from '../../../host/process/types.ts';
import { baseName, flavourOf } from '../../applet/flavour.ts';
import { keyName, paint, promptLine, RESIZED, type Screen, withScreen } from '../terminal.ts';
import { createBuffer, lineAt } from './buffer.ts';
import { createEditor, type Editor } from './editor.ts';
import { runEx } from './ex.ts';
import { BUSYBOX, type Dialect, openFile, VIM, writeFile } from './file.ts';
import { insertKey } from './insert.ts';
import { search } from './moves.ts';
import { normalKey } from './normal.ts';
import { viewOf } from './view.ts';

export const vi: Program = async (proc) => {
  const args = proc.argv.slice(1);
  const { tty } = proc;
  if (!tty || !isTerminal(proc, 1)) {
    await printError(proc, `${baseName(proc.argv[0] ?? 'vi')}: not a terminal\n`);
    return 1;
  }
  const dialect = flavourOf(proc).busybox ? BUSYBOX : VIM;
  const editor = createEditor(createBuffer(undefined), () => proc.clock.now());
  const path = args.find((arg) => !/^[-+]/.test(arg));
  if (path !== undefined) openFile(editor, proc.files, path, dialect);
  else if (!dialect.busybox) editor.message = 'type  :q<Enter>  to exit';
  const start = args.find((arg) => arg.startsWith('+'));
  if (start !== undefined) begin(editor, start.slice(1));
  if (args.includes('-R') || baseName(proc.argv[0] ?? '') === 'view') editor.buffer.readonly = true;
  return withScreen(proc, tty, (screen) => edit(screen, editor, proc.files, dialect), { alternate: true });
};

/** `+12`, `+/word`, `+`: where to begin. */
function begin(editor: Editor, where: string): void {
  if (where.startsWith('/')) return search(editor, where.slice(1), false);
  const last = editor.buffer.lines.length;
  editor.buffer.row = Math.max(1, Math.min(last, where === '' ? last : Number(where) || 1)) - 1;
}

async function edit(
  screen: Screen,
  editor: Editor,
  files: Parameters<typeof runEx>[1],
  dialect: Dialect,
): Promise<number> {
  for (;;) {
    settle(editor);
    const { lines, cursor } = viewOf(editor, dialect, screen.rows, screen.cols);
    await paint(screen, lines, cursor);
    if (editor.bell) await screen.write('\x07');
    editor.bell = false;
    const key = await screen.key();
    if (key === undefined) return 1;
    if (key === RESIZED) continue;
    const name = keyName(key);
    const waits = editor.mode !== 'insert' && editor.mode !== 'replace' && editor.pending === '';
    if (waits && name === ':') {
      const line = await promptLine(screen, editor.mode === 'normal' ? ':' : ":'<,'>");
      editor.message = '';
      const range = editor.mode === 'normal' ? '' : selectedRange(editor);
      editor.mode = 'normal';
      if (line !== undefined && runEx(editor, files, range + line, dialect)) return 0;
    } else if (waits && (name === '/' || name === '?')) {
      const line = await promptLine(screen, name);
      editor.message = '';
      if (line !== undefined) search(editor, line, name === '?');
    } else if (press(editor, name, files, dialect)) return 0;
  }
}

function selectedRange({ anchor, buffer }: Editor): string {
  const rows = [anchor.row, buffer.row].sort((a, b) => a - b);
  return rows.map((row) => row + 1).join(',');
}

/** Handles a key of any mode but the command line; true when the editor is to end. */
function press(editor: Editor, name: string, files: Parameters<typeof runEx>[1], dialect: Dialect): boolean {
  if (editor.mode === 'insert' || editor.mode === 'replace') {
    editor.recording.push(name);
    insertKey(editor, name);
    if (editor.mode !== 'insert' && editor.mode !== 'replace') editor.repeat = [...editor.recording];
    return false;
  }
  if (editor.pending === '') editor.message = '';
  if (editor.pending === '' && editor.mode === 'normal' && name === '.') {
    const keys = editor.repeat;
    for (const key of keys) press(editor, key, files, dialect);
    editor.repeat = keys;
    return false;
  }
  const outcome = normalKey(editor, name);
  if (outcome !== 'write and quit') return outcome === 'quit';
  return !editor.buffer.changed || writeFile(editor, files, { path: '', force: false, dialect });
}

/** Keeps the cursor on a character. */
function settle(editor: Editor): void {
  const { buffer, mode } = editor;
  buffer.row = Math.max(0, Math.min(buffer.lines.length - 1, buffer.row));
  const line = lineAt(buffer);
  const last = mode === 'normal' ? line.length - 1 : line.length;
  buffer.col = Math.max(0, Math.min(last, buffer.col));
  // Not between the halves of a character beyond the basic plane.
  if (/[\udc00-\udfff]/.test(line[buffer.col] ?? '')) buffer.col--;
}
