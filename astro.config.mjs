import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { consoleBlocks } from './src/site/console/expressive-code.ts';
import { hatobaSite } from './src/site/integration.ts';
import { pathLanguage } from './src/site/languages.ts';
import { runbookAsides } from './src/site/markdown/runbook-asides.ts';
import { ownRepository } from './src/site/repository.ts';
import { site } from './src/site/site.ts';
import { dusk } from './src/site/styles/code-dusk.ts';
import { haze } from './src/site/styles/code-haze.ts';

const repository = ownRepository();
const component = (name) => `./src/site/components/${name}.astro`;

export default defineConfig({
  site: process.env.HATOBA_SITE ?? 'http://localhost:4321',
  srcDir: '.',
  publicDir: './public',
  outDir: './dist',
  trailingSlash: 'ignore',
  prefetch: { prefetchAll: true, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ mdastPlugins: [runbookAsides] }) },
  integrations: [
    hatobaSite(),
    starlight({
      title: site.name,
      description: site.description.en,
      defaultLocale: 'ja',
      locales: { ja: { label: '日本語', lang: 'ja' }, en: { label: 'English', lang: 'en' } },
      disable404Route: true,
      favicon: '/favicon.svg',
      lastUpdated: true,
      credits: false,
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
        PageTitle: component('PageTitle'),
        Pagination: component('Pagination'),
        Search: component('SearchDialog'),
        Sidebar: component('Sidebar'),
        SiteTitle: component('SiteTitle'),
        ThemeProvider: component('ThemeProvider'),
        ThemeSelect: component('ThemeSwitch'),
        TwoColumnContent: component('TwoColumnContent'),
      },
      expressiveCode: {
        defaultProps: { overridesByLang: { 'text,txt,plaintext': { wrap: true } } },
        themes: [dusk, haze],
        useStarlightUiThemeColors: false,
        plugins: [consoleBlocks()],
        getBlockLocale: ({ file }) => pathLanguage(file.path ?? file.url?.pathname ?? ''),
        styleOverrides: {
          borderRadius: '0.5rem',
          borderColor: 'var(--hb-line)',
          codeBackground: 'var(--hb-code-bg)',
          codeFontSize: '0.9375rem',
          codeLineHeight: '1.7',
          codePaddingBlock: '1rem',
          codePaddingInline: '1.25rem',
          frames: {
            shadowColor: 'transparent',
            editorTabBarBackground: 'var(--hb-surface)',
            editorTabBarBorderColor: 'var(--hb-line-soft)',
            editorTabBarBorderBottomColor: 'var(--hb-line-soft)',
            editorActiveTabBackground: 'var(--hb-code-bg)',
            editorActiveTabIndicatorTopColor: 'var(--hb-lamp)',
            editorActiveTabIndicatorBottomColor: 'transparent',
            terminalBackground: 'var(--hb-code-bg)',
            terminalTitlebarBackground: 'var(--hb-surface)',
            terminalTitlebarBorderBottomColor: 'var(--hb-line-soft)',
          },
        },
      },
    }),
    mdx(),
  ],
  vite: {
    resolve: { alias: { '@pictures': fileURLToPath(new URL('./src/site/pictures', import.meta.url)) } },
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
