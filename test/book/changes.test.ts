import { describe, expect, test } from 'vitest';
import { byDay, latestChanges } from '../../src/book/changes.ts';
import type { Commit } from '../../src/book/history.ts';
import { readPage } from '../../src/book/page.ts';

const page = (file: string) => readPage({ name: file, text: '---\ntitle: T\n---\n' });
const pages = [
  page('content/docs/en/basics/run.mdx'),
  page('content/docs/ja/basics/run.mdx'),
  page('content/docs/ja/basics/images.mdx'),
  page('content/docs/ja/basics/unknown.mdx'),
  page('runbooks/first/ja.mdx'),
];
const commit = (hash: string, date: string, ...files: string[]): Commit => ({
  hash,
  time: Date.parse(date),
  date,
  subject: hash,
  files,
});
const commits = [
  commit('c', '2026-11-22T09:00:00+09:00', 'runbooks/first/steps.console', 'content/docs/ja/basics/run.mdx'),
  commit('b', '2026-11-22T01:00:00+09:00', 'content/docs/ja/basics/images.mdx', 'content/docs/ja/basics/gone.mdx'),
  commit('a', '2026-11-20T01:00:00+09:00', 'content/docs/ja/basics/run.mdx', 'content/docs/en/basics/run.mdx'),
];
const told = (language: 'ja' | 'en', limit = 100) =>
  latestChanges(pages, commits, language, limit).map(({ page, commit }) => `${commit.hash} ${page.id}`);

describe('recent changes', () => {
  test('are the pages of one language, each once with its newest commit, newest first', () => {
    expect(told('ja')).toEqual(['c basics/run', 'c runbooks/first', 'b basics/images']);
    expect(told('en')).toEqual(['a basics/run']);
  });

  test('are so many at most', () => expect(told('ja', 2)).toEqual(['c basics/run', 'c runbooks/first']));

  test('are grouped by the day on which they were made, and by commit', () => {
    const days = byDay(latestChanges(pages, commits, 'ja', 100));
    expect(days.map(({ date, commits }) => [date, ...commits.map(({ pages }) => pages.length)])).toEqual([
      ['2026-11-22', 2, 1],
    ]);
  });

  test('are none without history', () => expect(byDay(latestChanges(pages, [], 'ja', 100))).toEqual([]));
});
