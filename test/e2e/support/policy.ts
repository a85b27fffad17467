/** The strict content security policy that the site is made for. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const scripts = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/** Sources for `script-src`: the hash of every script that stands in a page of `folder`. */
function inlineScripts(folder: string): string[] {
  const hashes = globSync('**/*.html', { cwd: folder }).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(scripts)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    ),
  );
  return [...new Set(hashes)].sort();
}

/** The header's value for the built site in `folder`. xterm puts its styles into the page: hence `unsafe-inline`. */
export function strictPolicy(folder: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineScripts(folder).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
