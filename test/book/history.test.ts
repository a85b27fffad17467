import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, lastCommit, newestByFile, parseLog, readHistory } from '../../src/book/history.ts';

describe('the log', () => {
  test('is read commit by commit, files and empty commits included', () => {
    const log =
      '\u001eaaa\u001f1792\u001f2026-11-22T13:00:00+09:00\u001fTwo: of them\n\ncontent/docs/ja/a.mdx\nruns/b\n' +
      '\n\u001ebbb\u001f17\u001f2026-11-21T00:00:00Z\u001fNothing\n';
    expect(parseLog(log)).toEqual([
      {
        hash: 'aaa',
        time: 1792,
        date: '2026-11-22T13:00:00+09:00',
        subject: 'Two: of them',
        files: ['content/docs/ja/a.mdx', 'runs/b'],
      },
      { hash: 'bbb', time: 17, date: '2026-11-21T00:00:00Z', subject: 'Nothing', files: [] },
    ]);
  });

  test('that is empty tells nothing', () => expect(parseLog('')).toEqual([]));
});

describe('a page', () => {
  const commit = (hash: string, time: number, ...files: string[]) => ({ hash, time, date: '', subject: hash, files });
  const newest = newestByFile([
    commit('new', 20, 'runbooks/first/steps.console', 'content/docs/en/basics/run.mdx'),
    commit('old', 10, 'runbooks/first/ja.mdx', 'content/docs/en/basics/run.mdx'),
  ]);

  test('of a runbook changes with its steps', () => {
    expect(filesOf({ file: 'runbooks/first/ja.mdx' })).toEqual([
      'runbooks/first/ja.mdx',
      'runbooks/first/steps.console',
    ]);
    expect(lastCommit({ file: 'runbooks/first/ja.mdx' }, newest)?.hash).toBe('new');
  });

  test('changed with its newest commit', () =>
    expect(lastCommit({ file: 'content/docs/en/basics/run.mdx' }, newest)?.hash).toBe('new'));

  test('that was never committed has no history', () =>
    expect(lastCommit({ file: 'content/docs/en/basics/new.mdx' }, newest)).toBeUndefined());
});

describe('in a repository', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'hatoba-history-'));
  const at = (name: string) => path.join(root, name);
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], { cwd: folder, stdio: 'pipe' });

  beforeAll(() => {
    mkdirSync(at('full/content/docs/ja'), { recursive: true });
    git(at('full'), 'init', '-q');
    writeFileSync(at('full/content/docs/ja/メモ.mdx'), 'a\n');
    git(at('full'), 'add', '.');
    git(at('full'), 'commit', '-q', '-m', 'A note');
    writeFileSync(at('full/README.md'), 'a\n');
    git(at('full'), 'add', '.');
    git(at('full'), 'commit', '-q', '-m', 'No content');
    appendFileSync(at('full/content/docs/ja/メモ.mdx'), 'b\n');
    git(at('full'), 'commit', '-q', '-a', '-m', 'A longer note');
    git(root, 'clone', '-q', '--depth', '1', `file://${at('full')}`, 'shallow');
    git(root, 'clone', '-q', '--depth', '2', `file://${at('full')}`, 'short');
    mkdirSync(at('none'));
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const subjects = (folder: string) => readHistory(at(folder)).map(({ subject }) => subject);

  test('the commits that touched content are told, newest first, names in any script', () => {
    expect(subjects('full')).toEqual(['A longer note', 'A note']);
    expect(readHistory(at('full'))[0]?.files).toEqual(['content/docs/ja/メモ.mdx']);
    expect(readHistory(at('full'))[0]?.date).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+(Z|[+-]\d\d:\d\d)$/);
  });

  test('a clone without history claims no dates', () => expect(subjects('shallow')).toEqual([]));
  test('a clone with a little history tells that', () => expect(subjects('short')).toEqual(['A longer note']));
  test('a folder without git has none', () => expect(subjects('none')).toEqual([]));
});
