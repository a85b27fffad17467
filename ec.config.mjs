// How code blocks look. A file of its own, because the <Code> component reads it while pages are rendered.

import { pathLanguage } from './src/book/languages.ts';
import { consoleBlocks } from './src/site/console/expressive-code.ts';
import { dusk } from './src/site/styles/code-dusk.ts';
import { haze } from './src/site/styles/code-haze.ts';

export default {
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
};
