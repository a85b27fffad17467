// Models bash's redir.c.
import type { Redirect, Redirection, Word } from 'unbash';
import { isErrno } from '../../host/errno.ts';
import type { OpenFlags } from '../../host/fs/files.ts';
import { type FileDescription, openDescription } from '../../host/process/file-description.ts';
import { CommandError } from '../control.ts';
import { expandText, expandWords, piecesText } from '../expand/expand.ts';
import { bodyPieces } from '../expand/pieces.ts';
import type { Shell } from '../shell-state.ts';
import { toBytes } from '../text.ts';

/** Descriptors that a command gets instead of the shell's own; undefined where one is closed. */
export type Overlay = Map<number, FileDescription | undefined>;

const MODES: Readonly<Record<string, OpenFlags>> = {
  '<': { read: true },
  '>': { write: true, create: true, truncate: true },
  '>|': { write: true, create: true, truncate: true },
  '&>': { write: true, create: true, truncate: true },
  '>>': { append: true, create: true, write: true },
  '&>>': { append: true, create: true, write: true },
  '<>': { read: true, write: true, create: true },
};

/** Opens what redirections name. Throws CommandError, everything opened so far closed again. */
export async function openRedirections(sh: Shell, redirections: readonly Redirection[]): Promise<Overlay> {
  const overlay: Overlay = new Map();
  try {
    for (const redirection of redirections) await openOne(sh, overlay, redirection);
    return overlay;
  } catch (error) {
    closeOverlay(overlay);
    throw error;
  }
}

export function closeOverlay(overlay: Overlay): void {
  for (const description of overlay.values()) description?.close();
}

async function openOne(sh: Shell, overlay: Overlay, redirection: Redirection): Promise<void> {
  const fd = descriptorOf(sh, overlay, redirection);
  if (redirection.type === 'HereDoc') return put(overlay, fd, contentOf(await hereDocText(sh, redirection)));
  if (redirection.type === 'HereString') {
    const text = redirection.target ? await expandText(sh, redirection.target) : '';
    return put(overlay, fd, contentOf(`${text}\n`));
  }
  const target = await targetOf(sh, redirection.target);
  if (redirection.operator === '>&' || redirection.operator === '<&')
    return duplicate(sh, overlay, redirection, fd, target);
  const opened = open(sh, overlay, redirection.operator, target);
  // In dash `&>` is `&` and then `>`: the file is made, and the output goes where it went.
  if (sh.flavour.dash && redirection.operator === '&>') return void opened.close();
  put(overlay, fd, opened);
  if (redirection.operator.startsWith('&>')) put(overlay, 2, opened.retain());
}

function put(overlay: Overlay, fd: number, description: FileDescription | undefined): void {
  overlay.get(fd)?.close();
  overlay.set(fd, description);
}

function descriptorOf(sh: Shell, overlay: Overlay, redirection: Redirection): number {
  const { descriptor, operator } = redirection;
  if (descriptor?.type === 'FileDescriptor') return descriptor.value;
  if (descriptor?.type === 'FileDescriptorVariable') {
    const closing = redirection.type === 'Redirect' && redirection.target?.text === '-';
    if (closing) return Number(sh.vars.get(descriptor.name) ?? -1);
    let fd = 10;
    while (sh.proc.fds.has(fd) || overlay.has(fd)) fd++;
    sh.vars.set(descriptor.name, String(fd));
    return fd;
  }
  return operator.startsWith('<') ? 0 : 1;
}

async function targetOf(sh: Shell, target: Word | undefined): Promise<string> {
  if (!target) return '';
  if (sh.flavour.name === 'ash') return expandText(sh, target);
  const words = await expandWords(sh, [target]);
  if (words.length !== 1 || words[0] === undefined) throw new CommandError(`${target.text}: ambiguous redirect`);
  return words[0];
}

function duplicate(sh: Shell, overlay: Overlay, redirection: Redirect, fd: number, target: string): void {
  if (target === '-') return put(overlay, fd, undefined);
  const [, number, move] = /^(\d+)(-?)$/.exec(target) ?? [];
  if (number === undefined) {
    if (redirection.operator === '<&' || redirection.descriptor || sh.flavour.name === 'ash') {
      throw new CommandError(
        sh.flavour.name === 'ash' ? 'syntax error: bad fd number' : `${redirection.target?.text}: ambiguous redirect`,
      );
    }
    const opened = open(sh, overlay, '>', target);
    put(overlay, 1, opened);
    return put(overlay, 2, opened.retain());
  }
  const source = current(sh, overlay, Number(number));
  if (!source) throw new CommandError(sh.flavour.texts.badDescriptor(number), failed(sh));
  put(overlay, fd, source.retain());
  if (move && Number(number) !== fd) put(overlay, Number(number), undefined);
}

const current = (sh: Shell, overlay: Overlay, fd: number): FileDescription | undefined =>
  overlay.has(fd) ? overlay.get(fd) : sh.proc.fds.get(fd);

const STREAMS: Readonly<Record<string, number>> = { '/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2 };

/** The status after a redirection that failed. */
const failed = (sh: Shell): number => (sh.flavour.dash ? 2 : 1);

function open(sh: Shell, overlay: Overlay, operator: string, path: string): FileDescription {
  const stream = STREAMS[path] ?? /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  const known = stream === undefined ? undefined : current(sh, overlay, Number(stream));
  if (known) return known.retain();
  const flags = MODES[operator] ?? {};
  try {
    if (
      operator === '>' &&
      sh.options.has('noclobber') &&
      sh.proc.files.exists(path) &&
      sh.proc.files.stat(path).type === 'file'
    ) {
      throw new CommandError(
        sh.flavour.name === 'ash'
          ? `${sh.flavour.dash ? 'cannot' : "can't"} create ${path}: File exists`
          : `${path}: cannot overwrite existing file`,
      );
    }
    return sh.proc.files.open(path, flags);
  } catch (error) {
    if (isErrno(error))
      throw new CommandError(sh.flavour.texts.cannotOpen(path, error, flags.create === true), failed(sh));
    throw error;
  }
}

async function hereDocText(sh: Shell, redirection: Redirection & { type: 'HereDoc' }): Promise<string> {
  const strip = redirection.operator === '<<-';
  const { body, delimiter } = redirection;
  const whole =
    sh.flavour.name === 'ash' || redirection.closing || body.text === '' || body.text.endsWith('\n')
      ? body.text
      : `${body.text}\n`;
  const tidy = strip ? whole.replace(/^\t+/gm, '') : whole;
  if (delimiter?.quoted) return tidy;
  if (!body.parts) return tidy.replace(/\\([$`\\\n])/g, (_, char: string) => (char === '\n' ? '' : char));
  return (await piecesText(sh, bodyPieces(body.parts, strip))) + whole.slice(body.text.length);
}

/** A description that gives `text` and then the end. */
function contentOf(text: string): FileDescription {
  const bytes = toBytes(text);
  let offset = 0;
  return openDescription({
    kind: 'file',
    name: 'here-document',
    read: async (max) => {
      const part = bytes.subarray(offset, offset + max);
      offset += part.length;
      return part;
    },
    seek(by, whence) {
      offset = by + (whence === 'set' ? 0 : whence === 'current' ? offset : bytes.length);
      return offset;
    },
  });
}

/** Runs `body` with the shell's own descriptors replaced; `keep` leaves them so (exec). */
export async function withOverlay<T>(sh: Shell, overlay: Overlay, body: () => Promise<T>, keep = false): Promise<T> {
  if (overlay.size === 0) return body();
  const { fds } = sh.proc;
  const saved = new Map([...overlay.keys()].map((fd) => [fd, fds.get(fd)] as const));
  const place = (fd: number, description: FileDescription | undefined): void => {
    if (description) fds.set(fd, description);
    else fds.delete(fd);
  };
  for (const [fd, description] of overlay) place(fd, description);
  let done = false;
  try {
    const result = await body();
    done = true;
    return result;
  } finally {
    if ((keep && done) || sh.leaving || sh.proc.endSignal.aborted)
      for (const description of saved.values()) description?.close();
    else {
      for (const [fd, description] of saved) {
        fds.get(fd)?.close();
        place(fd, description);
      }
    }
  }
}

/** The descriptors of a child: the shell's own with the overlay on top. */
export function childDescriptors(sh: Shell, overlay: Overlay): Map<number, FileDescription> {
  const fds = new Map(sh.proc.fds);
  for (const [fd, description] of overlay) {
    if (description) fds.set(fd, description);
    else fds.delete(fd);
  }
  return fds;
}
