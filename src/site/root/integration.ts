/** Makes the built site independent of where it will lie: the same files serve at the root of an origin and below it. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placed } from './place.ts';
import { wayToRoot } from './way.ts';

/** Pages that hosts show at addresses of any depth: they name the root they were built for. */
const isPlaceless = (file: string): boolean => path.basename(file) === '404.html';

function placePages(dist: string, root: string): void {
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const [name, full] = [file.replaceAll(path.sep, '/'), path.join(dist, file)];
    writeFileSync(full, placed(readFileSync(full, 'utf8'), isPlaceless(name) ? root : wayToRoot(name)));
  }
}

/** Astro knows the origin of the published site, and nothing of a path below which it lies. */
function placeSitemaps(dist: string, site: URL): void {
  for (const file of globSync('sitemap-*.xml', { cwd: dist })) {
    const full = path.join(dist, file);
    writeFileSync(full, readFileSync(full, 'utf8').replaceAll(`>${site.origin}/`, `>${site.href}`));
  }
}

/**
 * Scripts and styles name other files from where they lie themselves. Styles are built together with the pages, for which
 * Vite has no relative addresses of its own; they lie in one folder with what they ask for.
 */
const renderBuiltUrl = (file: string, { hostType }: { hostType: string }): string | { relative: true } =>
  hostType === 'css' ? path.posix.basename(file) : { relative: true };

/** The integration that comes after all that write pages, and before what looks at the finished ones. */
export function relocatableSite(): AstroIntegration {
  let site: URL;
  return {
    name: 'hatoba-root',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { experimental: { renderBuiltUrl } } });
      },
      'astro:config:done': ({ config }) => {
        site = new URL(config.site ?? 'http://localhost/');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        placePages(dist, site.pathname);
        placeSitemaps(dist, site);
      },
    },
  };
}
