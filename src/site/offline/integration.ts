/** Writes the service worker and the list of what it can keep, once everything else of the site is built. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { languages } from '../../book/languages.ts';
import { addressOf, isKept, shellOf } from './choice.ts';
import type { OfflineList, SiteFile } from './files.ts';

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12);

function filesIn(dist: string): SiteFile[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const file = path.join(dist, name);
      const url = addressOf(name);
      if (!statSync(file).isFile() || !isKept(url)) return [];
      const content = readFileSync(file);
      return [{ url, revision: digest(content), bytes: content.length }];
    });
}

function shellIn(dist: string, files: readonly SiteFile[]): { url: string; revision: string | null }[] {
  const byUrl = new Map(files.map((file) => [file.url, file]));
  const read = (url: string): string | undefined =>
    byUrl.has(url) ? readFileSync(path.join(dist, url.endsWith('/') ? `${url}index.html` : url), 'utf8') : undefined;
  return shellOf(languages, read).map((url) => ({
    // From where the service worker stands.
    url: `.${url}`,
    // Files below /_astro carry their revision in their names.
    revision: url.startsWith('/_astro/') ? null : (byUrl.get(url)?.revision ?? null),
  }));
}

/** The integration that astro.config.mjs puts last: it looks at what all others have written. */
export function offlineSite(): AstroIntegration {
  return {
    name: 'hatoba-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = filesIn(dist);
        const list: OfflineList = { version: digest(JSON.stringify(files)), files };
        writeFileSync(path.join(dist, 'offline.json'), JSON.stringify(list));
        await build({
          configFile: false,
          logLevel: 'error',
          define: { __SHELL__: JSON.stringify(shellIn(dist, files)), 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: dist,
            emptyOutDir: false,
            copyPublicDir: false,
            lib: { entry: fileURLToPath(new URL('./worker.ts', import.meta.url)), formats: ['iife'], name: 'hatoba' },
            rolldownOptions: { output: { entryFileNames: 'sw.js' } },
          },
        });
      },
    },
  };
}
