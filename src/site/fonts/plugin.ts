/** `virtual:hatoba/fonts.css`: M PLUS 1 and M PLUS 1 Code, as far as the site's own texts need them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf, facesOf, fontCss } from './subsets.ts';

const written = ['content/**/*.{md,mdx,json,yaml}', 'runbooks/**/*.{mdx,console}', 'src/site/**/*.{astro,ts}'];

/** Above this lie kana and kanji, which the code family leaves to M PLUS 1: one download serves both. */
const japanese = 0x2e80;

/** Kana and full-width forms, so that what readers type has them whether or not the pages do. */
const kana = 'ぁあんアンー、。「」！？';

function stylesheet(root: string): string {
  const texts = written
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const face = (name: string) =>
    facesOf(readFileSync(join(root, `node_modules/@fontsource-variable/${name}/index.css`), 'utf8'));
  return [
    fontCss('M PLUS 1', '@fontsource-variable/m-plus-1', face('m-plus-1'), codePointsOf([...texts, kana])),
    fontCss(
      'M PLUS 1 Code',
      '@fontsource-variable/m-plus-1-code',
      face('m-plus-1-code'),
      codePointsOf(texts, japanese),
    ),
  ].join('\n');
}

/** Vite plugin that serves the style sheet; `root` is the project's folder. */
export function fontsPlugin(root: string): {
  name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
} {
  const resolved = join(root, 'src/site/styles/fonts.virtual.css');
  // In development the browser asks for it by the address below the root.
  const names = ['virtual:hatoba/fonts.css', '/src/site/styles/fonts.virtual.css'];
  return {
    name: 'hatoba-fonts',
    resolveId: (id) => (names.includes(id) ? resolved : undefined),
    load: (id) => (id === resolved ? stylesheet(root) : undefined),
  };
}
