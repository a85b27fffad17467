/** What changed last: pages by day and commit. */
import { type Commit, lastCommit, newestByFile } from './history.ts';
import type { Language } from './languages.ts';
import type { Page } from './page.ts';

/** A page and the commit that changed it last. */
export interface Change {
  readonly page: Page;
  readonly commit: Commit;
}

/** A day and its commits, each with the pages it was the last to change. */
export interface Day {
  /** `2026-11-22` */
  readonly date: string;
  readonly commits: readonly { readonly commit: Commit; readonly pages: readonly Page[] }[];
}

/** The pages of a language that changed last, newest first, each once. */
export function latestChanges(
  pages: readonly Page[],
  commits: readonly Commit[],
  language: Language,
  limit: number,
): Change[] {
  const newest = newestByFile(commits);
  const order = new Map(commits.map((commit, index) => [commit.hash, index]));
  const place = ({ commit }: Change): number => order.get(commit.hash) ?? 0;
  return pages
    .filter((page) => page.language === language && page.id !== '')
    .flatMap((page): Change[] => {
      const commit = lastCommit(page, newest);
      return commit ? [{ page, commit }] : [];
    })
    .sort((a, b) => place(a) - place(b))
    .slice(0, limit);
}

/** Changes by day and by commit, in the order given. */
export function byDay(changes: readonly Change[]): Day[] {
  const days = new Map<string, Map<string, { commit: Commit; pages: Page[] }>>();
  for (const { page, commit } of changes) {
    const date = commit.date.slice(0, 10);
    const commits = days.get(date) ?? new Map<string, { commit: Commit; pages: Page[] }>();
    days.set(date, commits);
    const known = commits.get(commit.hash);
    if (known) known.pages.push(page);
    else commits.set(commit.hash, { commit, pages: [page] });
  }
  return [...days].map(([date, commits]) => ({ date, commits: [...commits.values()] }));
}
