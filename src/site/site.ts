/** What the site is called, where it lives, and how its pages are laid out by language and topic. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Language, languages } from './languages.ts';

const root = new URL('../../', import.meta.url);

/** `https` address of a repository from what git or package.json calls it, or undefined when it is not on the web. */
export function webAddress(repository: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?\/?$/.exec(repository);
  if (ssh) return `https://${ssh[1]}/${ssh[2]}`;
  const web = /^(?:git\+)?(https?:\/\/[^\s]+?)(?:\.git)?\/?$/.exec(repository);
  return web?.[1];
}

function ownRepository(): string | undefined {
  const configured = process.env['HATOBA_REPOSITORY'];
  if (configured) return webAddress(configured);
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    repository?: string | { url?: string };
  };
  const declared = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;
  if (declared) return webAddress(declared);
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] } as const;
    return webAddress(execFileSync('git', ['remote', 'get-url', 'origin'], options).trim());
  } catch {
    return undefined;
  }
}

export const site = {
  name: 'Hatoba',
  address: process.env['HATOBA_SITE'] ?? 'http://localhost:4321',
  repository: ownRepository(),
  description: {
    ja: 'エラーを貼れば直し方がわかり、その場で動かせる Docker の知識集。',
    en: 'Paste the error, get the fix, run the fix: a Docker knowledge base in which every command runs.',
  } satisfies Record<Language, string>,
};

/** The language of a content file or page from its path; Japanese when the path says nothing. */
export function pathLanguage(path: string): Language {
  const found = /(?:^|\/)(ja|en)(?:\/|\.mdx?$|$)/.exec(path.replaceAll('\\', '/'));
  return languages.find((language) => language === found?.[1]) ?? 'ja';
}
