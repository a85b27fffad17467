/** Ties what is Hatoba's own into Astro: routes beside the notes, the fonts, and components notes use without import. */
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../book/languages.ts';
import { ownPages } from '../book/own-pages.ts';
import { fontsPlugin } from './fonts/plugin.ts';
import { liveReload } from './live-reload.ts';
import { withImports } from './markdown/auto-import.ts';
import { errorOfFile } from './markdown/fill-note.ts';
import { writeSearchIndex } from './search/build/write.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const routes = [
  { pattern: '/', entrypoint: './pages/language.astro' },
  { pattern: '/search', entrypoint: './pages/search-language.astro' },
  { pattern: '/404', entrypoint: './pages/not-found.astro' },
  { pattern: '/[language]', entrypoint: './pages/home.astro' },
  ...ownPages.map((name) => ({ pattern: `/[language]/${name}`, entrypoint: `./pages/${name}.astro` })),
  { pattern: '/[language]/404', entrypoint: './pages/not-found.astro' },
  { pattern: '/[language]/rss.xml', entrypoint: './pages/rss.xml.ts' },
  { pattern: '/[language]/[...moved]', entrypoint: './pages/moved.astro' },
  { pattern: '/[...page].md', entrypoint: './pages/twin.md.ts' },
  { pattern: '/llms.txt', entrypoint: './pages/llms.txt.ts' },
  { pattern: '/pages.json', entrypoint: './pages/pages.json.ts' },
  { pattern: '/[language]/[section]', entrypoint: './pages/section.astro' },
  { pattern: '/errors.json', entrypoint: './pages/errors.json.ts' },
];

/** Components that pages use without importing them, by name with their files: the pictures, steps of runbooks, the note on error pages. */
function pageComponents(): ReadonlyMap<string, string> {
  const files = readdirSync(here('./pictures')).filter((file) => /^[A-Z]\w+\.astro$/.test(file));
  const own = files.map((file): [string, string] => [file.replace('.astro', ''), here(`./pictures/${file}`)]);
  return new Map([...own, ['Step', here('./runbook/Step.astro')], ['FillIn', here('./fill/FillIn.astro')]]);
}

function autoImport(): { name: string; enforce: 'pre'; load(id: string): string | undefined } {
  const known = pageComponents();
  return {
    name: 'hatoba-auto-import',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.mdx') || id !== file) return undefined;
      return withImports(readFileSync(file, 'utf8'), known, errorOfFile(file) === undefined ? [] : ['FillIn']);
    },
  };
}

/** Hosts look for `404.html` in the folder of a missing address and in those above it; Astro makes it a folder of its own. */
function placeNotFoundPages(dist: string): void {
  for (const language of languages) {
    renameSync(`${dist}/${language}/404/index.html`, `${dist}/${language}/404.html`);
    rmSync(`${dist}/${language}/404`, { recursive: true });
  }
}

/** The integration that astro.config.mjs puts before Starlight. */
export function hatobaSite(): AstroIntegration {
  return {
    name: 'hatoba-site',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig, config }) => {
        const root = fileURLToPath(config.root);
        for (const { pattern, entrypoint } of routes)
          injectRoute({ pattern, entrypoint: here(entrypoint), prerender: true });
        updateConfig({ vite: { plugins: [autoImport(), fontsPlugin(root), liveReload(root)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        placeNotFoundPages(dist);
        logger.info(`${await writeSearchIndex(dist)} pages in the search index.`);
      },
    },
  };
}
