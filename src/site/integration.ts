/** Ties what is Hatoba's own into Astro: routes beside the notes, the fonts, and components notes use without import. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontsPlugin } from './fonts/plugin.ts';
import { liveReload } from './live-reload.ts';
import { withImports } from './markdown/auto-import.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const routes = [
  { pattern: '/', entrypoint: './pages/language.astro' },
  { pattern: '/404', entrypoint: './pages/not-found.astro' },
  { pattern: '/[language]', entrypoint: './pages/home.astro' },
  { pattern: '/[language]/search', entrypoint: './pages/search.astro' },
  { pattern: '/[language]/compatibility', entrypoint: './pages/compatibility.astro' },
  { pattern: '/[language]/[section]', entrypoint: './pages/section.astro' },
  { pattern: '/errors.json', entrypoint: './pages/errors.json.ts' },
] as const;

/** Components that pages use without importing them, by name with their files: the pictures, and steps of runbooks. */
function pageComponents(): ReadonlyMap<string, string> {
  const files = readdirSync(here('./pictures')).filter((file) => /^[A-Z]\w+\.astro$/.test(file));
  const own = files.map((file): [string, string] => [file.replace('.astro', ''), here(`./pictures/${file}`)]);
  return new Map([...own, ['Step', here('./runbook/Step.astro')]]);
}

function autoImport(): { name: string; enforce: 'pre'; load(id: string): string | undefined } {
  const known = pageComponents();
  return {
    name: 'hatoba-auto-import',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0] ?? id;
      if (!file.endsWith('.mdx') || id !== file) return undefined;
      return withImports(readFileSync(file, 'utf8'), known);
    },
  };
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
    },
  };
}
