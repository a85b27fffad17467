import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { glossaryEntries } from './src/site/content/glossary.ts';
import { hatobaSite } from './src/site/integration.ts';
import { asideNotes } from './src/site/markdown/aside-notes.ts';
import { fillNote } from './src/site/markdown/fill-note.ts';
import { glossaryLinks } from './src/site/markdown/glossary-links.ts';
import { headingAnchors } from './src/site/markdown/heading-anchors.ts';
import { runbookAsides } from './src/site/markdown/runbook-asides.ts';
import { tableCorners } from './src/site/markdown/table-corners.ts';
import { offlineSite } from './src/site/offline/integration.ts';
import { ownRepository } from './src/site/repository.ts';
import { relocatableSite } from './src/site/root/integration.ts';
import { publishedAt, site } from './src/site/site.ts';

const repository = ownRepository('.');
const component = (name) => `./src/site/components/${name}.astro`;

export default defineConfig({
  site: publishedAt.href,
  srcDir: '.',
  publicDir: './public',
  outDir: './dist',
  trailingSlash: 'ignore',
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [headingAnchors, runbookAsides, glossaryLinks(glossaryEntries()), fillNote],
      hastPlugins: [tableCorners, asideNotes],
    }),
  },
  integrations: [
    hatobaSite(),
    starlight({
      title: site.name,
      description: site.description.en,
      defaultLocale: 'ja',
      locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      disable404Route: true,
      favicon: '/favicon.svg',
      credits: false,
      // src/site/search/build writes the index.
      pagefind: false,
      ...(repository ? { editLink: { baseUrl: `${repository}/edit/main/` } } : {}),
      sidebar: [],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      markdown: { processedDirs: ['./runbooks/'] },
      routeMiddleware: './src/site/route-data.ts',
      customCss: [
        'virtual:hatoba/fonts.css',
        './src/site/styles/tokens.css',
        './src/site/styles/base.css',
        './src/site/styles/prose.css',
        './src/site/styles/code.css',
        './src/site/styles/layout.css',
        './src/site/styles/controls.css',
        './src/site/workbench/workbench.css',
        './src/site/styles/wide.css',
        './src/site/styles/contrast.css',
        './src/site/styles/print.css',
      ],
      components: {
        ContentPanel: component('ContentPanel'),
        FallbackContentNotice: component('FallbackContentNotice'),
        Footer: component('Footer'),
        Head: component('Head'),
        Header: component('Header'),
        LanguageSelect: component('LanguageSwitch'),
        MarkdownContent: component('MarkdownContent'),
        MobileMenuFooter: component('MobileMenuFooter'),
        MobileMenuToggle: component('MobileMenuToggle'),
        PageTitle: component('PageTitle'),
        Pagination: component('Pagination'),
        Search: component('SearchDialog'),
        Sidebar: component('Sidebar'),
        SiteTitle: component('SiteTitle'),
        ThemeProvider: component('ThemeProvider'),
        ThemeSelect: component('ThemeSwitch'),
        TwoColumnContent: component('TwoColumnContent'),
      },
    }),
    mdx(),
    relocatableSite(),
    offlineSite(),
  ],
  vite: {
    resolve: { alias: { '@pictures': fileURLToPath(new URL('./src/site/pictures', import.meta.url)) } },
    // So that what the machine loads only when it is asked for stays in files of its own.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
