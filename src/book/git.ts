/** What git knows of the project's files. Everything answers without git, or without history, too. */
import { execFileSync } from 'node:child_process';

/** Standard output of a git command in `root`; undefined when it fails. */
export function git(root: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', [...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    });
  } catch {
    return undefined;
  }
}

/** Every version of a file, newest first. Renames are followed. */
export function* versionsOf(root: string, file: string): Generator<string> {
  const log = git(root, 'log', '--follow', '--format=%H', '--name-only', '--', file) ?? '';
  const lines = log.split('\n').filter((line) => line !== '');
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const text = git(root, 'show', `${lines[index]}:${lines[index + 1]}`);
    if (text !== undefined) yield text;
  }
}
