// Models moby/buildkit solver/llbsolver/file/backend.go and github.com/tonistiigi/fsutil/copy: COPY, ADD and WORKDIR.

import type { Clock } from '../../../base/clock.ts';
import { createPatternMatcher } from '../../../base/pattern-matcher.ts';
import { goStrerror, isErrno } from '../../../host/errno.ts';
import type { Files } from '../../../host/fs/files.ts';
import { joinPath } from '../../../host/fs/mounts.ts';
import { archiveItems } from '../classic/archive-file.ts';
import { expandSource } from './checksum.ts';
import type { CopyAction, FileAction, MkdirAction } from './llb.ts';
import { placeItem, setTimes } from './trees.ts';
import { ownerOf } from './users.ts';

export interface FileOpContext {
  /** The tree that is changed. */
  readonly files: Files;
  /** Where that tree lies on the host, for error texts. */
  readonly root: string;
  /** Where what is copied lies: empty where error texts leave that out. */
  readonly mounted: string;
  /** As `root`, where later engines leave it out. */
  readonly shown: string;
  /** From 28 on a mode is for the directory too that the contents go into. */
  readonly late: boolean;
  readonly source: (input: number) => Files | undefined;
  readonly clock: Pick<Clock, 'hold'>;
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** Applies the actions in order. Throws Error in BuildKit's words. */
export async function applyActions(context: FileOpContext, actions: readonly FileAction[]): Promise<void> {
  for (const action of actions) {
    if (action.kind === 'mkdir') makeDirectory(context.files, action);
    else if (action.kind === 'mkfile') context.files.writeFile(action.path, action.data, { mode: action.mode });
    else await copy(context, action);
  }
}

function makeDirectory(files: Files, { path, mode, chown }: MkdirAction): void {
  const owner = chown === '' ? { uid: 0, gid: 0 } : ownerOf(files, chown);
  makeParents(files, path, mode, owner);
}

/** Makes what is missing of a path; existing symlinks are followed. */
function makeParents(files: Files, path: string, mode: number, owner: Owner, shown = ''): void {
  let at = '';
  for (const part of path.split('/').filter((one) => one !== '')) {
    at += `/${part}`;
    if (files.exists(at)) {
      if (!files.isDirectory(at)) throw new Error(`mkdir ${shown}${path}: not a directory`);
      continue;
    }
    files.mkdir(at, mode);
    files.chmod(at, mode);
    files.chown(at, owner.uid, owner.gid);
  }
}

async function copy(context: FileOpContext, action: CopyAction): Promise<void> {
  const { files } = context;
  const source = context.source(action.input);
  if (!source) return;
  const owner = action.chown === '' ? { uid: 0, gid: 0 } : ownerOf(files, action.chown);
  const paths = action.wildcard ? expandSource(source, action.src) : [action.src];
  const toDirectory = action.dest.endsWith('/') || paths.length > 1;
  for (const path of paths) {
    const from = realPath(context, source, path);
    const archive = action.unpack && source.lstat(from).type === 'file' ? source.readFile(from) : undefined;
    if (archive && (await unpack(context, archive, action, owner))) continue;
    copyPath(
      { ...context, source, owner, mode: action.mode, excludes: action.excludes },
      from,
      path,
      action,
      toDirectory,
    );
  }
}

/** Throws Error: `lstat /x: no such file or directory`. */
function realPath({ mounted }: FileOpContext, source: Files, path: string): string {
  try {
    return source.realpath(path);
  } catch (error) {
    if (!isErrno(error)) throw error;
    throw new Error(`lstat ${mounted}${path}: ${goStrerror(error.code)}`);
  }
}

interface CopyContext extends Omit<FileOpContext, 'source'> {
  readonly source: Files;
  readonly owner: Owner;
  readonly mode: number | undefined;
  readonly excludes: readonly string[];
}

function copyPath(context: CopyContext, from: string, path: string, action: CopyAction, toDirectory: boolean): void {
  const { files, owner, source } = context;
  const dest = joinPath('/', action.dest);
  const target = files.exists(dest) ? files.realpath(dest) : dest;
  if (source.lstat(from).type === 'dir' && action.contentsOnly) {
    if (files.exists(target) && !files.isDirectory(target)) {
      throw new Error(`cannot copy to non-directory: ${context.root}${target}`);
    }
    const made = !files.exists(target);
    makeParents(files, target, 0o755, owner);
    copyContents(context, from, target, '');
    if (made && context.late && context.mode !== undefined) files.chmod(target, context.mode);
    return;
  }
  const into = toDirectory || files.isDirectory(target);
  const parent = into ? target : target.slice(0, target.lastIndexOf('/')) || '/';
  makeParents(files, parent, 0o755, owner, context.shown);
  const name = path.split('/').pop() ?? '';
  copyEntry(context, from, into ? joinPath(target, name) : target, '');
}

function copyContents(context: CopyContext, from: string, to: string, name: string): void {
  const excluded = createPatternMatcher(context.excludes).matches;
  for (const entry of context.source.readdir(from)) {
    const child = name === '' ? entry.name : `${name}/${entry.name}`;
    if (excluded(child)) continue;
    copyEntry(context, joinPath(from, entry.name), joinPath(to, entry.name), child);
  }
}

function copyEntry(context: CopyContext, from: string, to: string, name: string): void {
  const { files, source } = context;
  const stat = source.lstat(from);
  const existing = existingAt(files, to);
  if (existing && !(existing === 'dir' && stat.type === 'dir')) {
    if (existing === 'dir') throw new Error(`cannot copy to directory: ${context.root}${to}`);
    files.unlink(to);
  }
  if (stat.type === 'dir') {
    if (!existing) files.mkdir(to, stat.mode);
    copyContents(context, from, to, name);
  } else if (stat.type === 'symlink') files.symlink(source.readlink(from), to);
  else if (stat.type === 'file') files.writeFile(to, source.readFile(from), { mode: stat.mode });
  else files.mknod(to, stat.type, stat.mode, stat.rdev);
  files.chown(to, context.owner.uid, context.owner.gid, { follow: false });
  if (stat.type !== 'symlink') files.chmod(to, context.mode ?? stat.mode);
  files.utimes(to, stat.mtime, stat.mtime, { follow: false });
}

function existingAt(files: Files, path: string): 'dir' | 'other' | undefined {
  try {
    return files.lstat(path).type === 'dir' ? 'dir' : 'other';
  } catch {
    return undefined;
  }
}

/** ADD of an archive: its files; false when it is none. */
async function unpack(context: FileOpContext, data: Uint8Array, action: CopyAction, owner: Owner): Promise<boolean> {
  const items = await archiveItems(data, context.clock);
  if (!items) return false;
  const dest = joinPath('/', action.dest);
  makeParents(context.files, dest, 0o755, owner);
  const owned = items.map((item) => (action.chown === '' ? item : { ...item, ...owner }));
  for (const item of owned) placeItem(context.files, dest, item);
  for (const item of [...owned].reverse()) setTimes(context.files, dest, item);
  return true;
}
