import { readFileSync } from 'node:fs';

/** `hatoba 0.1.0`: this version. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return `hatoba ${manifest.version}`;
}
