/** Where the project's files can be edited; known to the build alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../book/git.ts';

/** `https` address of a repository from what git or package.json calls it, or undefined when it is not on the web. */
export function webAddress(repository: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?\/?$/.exec(repository);
  if (ssh) return `https://${ssh[1]}/${ssh[2]}`;
  return /^(?:git\+)?(https?:\/\/\S+?)(?:\.git)?\/?$/.exec(repository)?.[1];
}

/**
 * The repository named by HATOBA_REPOSITORY, package.json or the git remote `origin`, in this order.
 *
 * @param root the project's folder.
 */
export function ownRepository(root: string): string | undefined {
  const configured = process.env.HATOBA_REPOSITORY;
  if (configured) return webAddress(configured);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    repository?: string | { url?: string };
  };
  const declared = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  if (declared) return webAddress(declared);
  return webAddress(git(root, 'remote', 'get-url', 'origin')?.trim() ?? '');
}
