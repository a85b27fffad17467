/** The pages as their authors wrote them, with what follows from all of them together: who mentions whom, what changed. */
import { lazy } from '../../base/lazy.ts';
import { backlinks } from '../../book/backlinks.ts';
import { type Commit, newestByFile, readHistory } from '../../book/history.ts';
import { type Move, moves } from '../../book/moved.ts';
import type { Page } from '../../book/page.ts';
import { readPages } from '../../book/pages.ts';

export interface Wiki {
  readonly pages: readonly Page[];
  /** Pages by the name of their file. */
  readonly byFile: ReadonlyMap<string, Page>;
  /** By address, the pages that mention it. */
  readonly mentions: ReadonlyMap<string, readonly Page[]>;
  readonly commits: readonly Commit[];
  /** The newest commit of each file. */
  readonly newest: ReadonlyMap<string, Commit>;
  readonly moves: readonly Move[];
}

function readWiki(): Wiki {
  const pages = readPages('.');
  const commits = readHistory('.');
  return {
    pages,
    byFile: new Map(pages.map((page) => [page.file, page])),
    mentions: backlinks(pages),
    commits,
    newest: newestByFile(commits),
    moves: moves(pages),
  };
}

/** All of it: read once for a build, and again for every page while developing. */
export const wiki: () => Wiki = import.meta.env.DEV ? readWiki : lazy(readWiki);
