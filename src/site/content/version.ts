import { readFileSync } from 'node:fs';

/** `hatoba 0.1.0`: the version of the site that is being built. */
export function siteVersion(): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  return `hatoba ${manifest.version}`;
}
