/** When the project's files changed, as git tells. The log is read once for all files. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.ts';
import type { Page } from './page.ts';

export interface Commit {
  readonly hash: string;
  /** Seconds since 1970. */
  readonly time: number;
  /** As the clock of whoever committed showed it: `2026-11-22T13:00:00+09:00`. */
  readonly date: string;
  readonly subject: string;
  /** Files below the project, with `/`. */
  readonly files: readonly string[];
}

const RECORD = '\u001e';
const FIELD = '\u001f';

/** Commits as `git log` tells them in the format that `readHistory` asks for, newest first. */
export function parseLog(log: string): Commit[] {
  return log
    .split(RECORD)
    .slice(1)
    .map((record) => {
      const [head = '', ...files] = record.split('\n');
      const [hash = '', time = '', date = '', subject = ''] = head.split(FIELD);
      return { hash, time: Number(time), date, subject, files: files.filter((file) => file !== '') };
    });
}

/**
 * Commits that touched the content, newest first; none without git or history. A shallow clone's last commit would seem
 * to have made every file: it says nothing of when they changed, and is left out.
 */
export function readHistory(root: string): Commit[] {
  const format = `--format=${RECORD}%H${FIELD}%ct${FIELD}%cI${FIELD}%s`;
  const log = git(
    root,
    '-c',
    'core.quotePath=false',
    'log',
    format,
    '--name-only',
    '--relative',
    '--',
    'content',
    'runbooks',
  );
  const cut = shallowCommits(root);
  return parseLog(log ?? '').filter(({ hash }) => !cut.has(hash));
}

function shallowCommits(root: string): ReadonlySet<string> {
  const file = git(root, 'rev-parse', '--git-path', 'shallow')?.trim();
  if (!file) return new Set();
  try {
    return new Set(readFileSync(path.resolve(root, file), 'utf8').split('\n'));
  } catch {
    return new Set();
  }
}

/** The newest commit of each file. */
export function newestByFile(commits: readonly Commit[]): ReadonlyMap<string, Commit> {
  const newest = new Map<string, Commit>();
  for (const commit of commits) for (const file of commit.files) if (!newest.has(file)) newest.set(file, commit);
  return newest;
}

/** The files a page is made of: its own, and the steps of a runbook. */
export function filesOf(page: Pick<Page, 'file'>): string[] {
  const folder = /^runbooks\/[^/]+\//.exec(page.file)?.[0];
  return folder ? [page.file, `${folder}steps.console`] : [page.file];
}

/** The commit that changed a page last; undefined when git knows none. */
export function lastCommit(page: Pick<Page, 'file'>, newest: ReadonlyMap<string, Commit>): Commit | undefined {
  const commits = filesOf(page).flatMap((file) => newest.get(file) ?? []);
  return commits.reduce<Commit | undefined>(
    (last, commit) => (last && last.time >= commit.time ? last : commit),
    undefined,
  );
}
