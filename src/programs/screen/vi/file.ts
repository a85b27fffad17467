/** Opening and writing files, in the words of vim or of BusyBox's vi. */
import { encode } from '../../../base/bytes.ts';
import { isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import type { Editor } from './editor.ts';

/** What one vi says otherwise than another. */
export interface Dialect {
  readonly busybox: boolean;
  readonly unsaved: string;
  readonly help: string;
  readonly unknown: (command: string) => string;
  readonly noName: string;
  readonly readonly: string;
  readonly counts: (path: string, marks: string, lines: number, bytes: number) => string;
  readonly created: string;
}

export const VIM: Dialect = {
  busybox: false,
  unsaved: 'E37: No write since last change (add ! to override)',
  help: 'E433: No tags file   (i types, Esc stops typing, :wq saves and leaves, :q! leaves without saving)',
  unknown: (command) => `E492: Not an editor command: ${command}`,
  noName: 'E32: No file name',
  readonly: "E45: 'readonly' option is set (add ! to override)",
  counts: (path, marks, lines, bytes) => `"${path}"${marks} ${lines}L, ${bytes}B`,
  created: ' [New]',
};

export const BUSYBOX: Dialect = {
  busybox: true,
  unsaved: 'No write since last change (:q! overrides)',
  help: 'i types, Esc stops typing, :wq saves and leaves, :q! leaves without saving',
  unknown: (command) => `':${command}' is not implemented`,
  noName: 'No current filename',
  readonly: 'Read only',
  counts: (path, marks, lines, bytes) => `'${path}'${marks} ${lines}L, ${bytes}C`,
  created: ' [New file]',
};

/** Loads a file, or begins a new one of that name. */
export function openFile(editor: Editor, files: Files, path: string, dialect: Dialect): void {
  const { buffer } = editor;
  if (path === '') {
    editor.message = dialect.noName;
    return;
  }
  Object.assign(buffer, { path, lines: [''], row: 0, col: 0, changed: false, readonly: false, undone: [], redone: [] });
  editor.top = 0;
  try {
    if (files.isDirectory(path)) {
      editor.message = `"${path}" is a directory`;
      return;
    }
    const text = files.readText(path);
    buffer.lines = text.replace(/\n$/, '').split('\n');
    buffer.readonly = !files.access(path, 'write');
    const marks = `${buffer.readonly ? ' [readonly]' : ''}${text !== '' && !text.endsWith('\n') ? ' [noeol]' : ''}`;
    editor.message = dialect.counts(path, marks, text === '' ? 0 : buffer.lines.length, encode(text).length);
  } catch (error) {
    if (!isErrno(error)) throw error;
    const unreadable = error.code === 'EACCES' ? ' [Permission Denied]' : ` ${error.message}`;
    editor.message = `"${path}"${error.code === 'ENOENT' ? dialect.created : unreadable}`;
  }
}

/** Writes the text; false when it could not be, and the message says why. */
export function writeFile(
  editor: Editor,
  files: Files,
  { path: given, force, dialect }: { readonly path: string; readonly force: boolean; readonly dialect: Dialect },
): boolean {
  const { buffer } = editor;
  const path = given || buffer.path;
  if (path === undefined) {
    editor.message = dialect.noName;
    return false;
  }
  const own = path === buffer.path || buffer.path === undefined;
  if (buffer.readonly && own && !force) {
    editor.message = dialect.readonly;
    return false;
  }
  if (!own && !force && files.exists(path)) {
    editor.message = 'E13: File exists (add ! to override)';
    return false;
  }
  try {
    const isNew = !files.exists(path);
    const text = buffer.lines.length === 1 && buffer.lines[0] === '' ? '' : `${buffer.lines.join('\n')}\n`;
    files.writeFile(path, text);
    const counts = dialect.counts(
      path,
      isNew ? dialect.created : '',
      text === '' ? 0 : buffer.lines.length,
      encode(text).length,
    );
    editor.message = dialect.busybox ? counts : `${counts} written`;
    if (own) {
      buffer.path = path;
      buffer.changed = false;
    }
    return true;
  } catch (error) {
    if (!isErrno(error)) throw error;
    editor.message = dialect.busybox ? `'${path}' ${error.message}` : `"${path}" E212: Can't open file for writing`;
    return false;
  }
}
