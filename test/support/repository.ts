import { execFileSync } from 'node:child_process';

/** Commits everything below `root`, making it a repository first if it is none. */
export function commitAll(root: string, subject = 'x'): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.org', 'commit', '-q', '-m', subject);
}
