/** The terminal's colours, read from the page's own (styles/tokens.css), so that it follows dusk and haze. */

type Theme = Parameters<typeof import('../../terminal/terminal.ts').openScreen>[1]['theme'];

const DUSK = {
  black: '#2b365c',
  red: '#ffa694',
  green: '#8ed6b3',
  yellow: '#ffcd88',
  blue: '#9db8ff',
  magenta: '#d9b3f0',
  cyan: '#8fcbd9',
  white: '#cdd6e9',
};
const HAZE = {
  black: '#323d5c',
  red: '#a6301d',
  green: '#1c6a49',
  yellow: '#874900',
  blue: '#2a4fa3',
  magenta: '#7a3b94',
  cyan: '#15616e',
  white: '#6a7690',
};

export function screenTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--hb-${name}`).trim();
  const palette = document.documentElement.dataset.theme === 'light' ? HAZE : DUSK;
  return {
    ...palette,
    background: colour('code-bg'),
    foreground: colour('text'),
    cursor: colour('lamp'),
    cursorAccent: colour('lamp-ink'),
    selectionBackground: colour('lamp-line'),
    scrollbarSliderBackground: colour('line-soft'),
    scrollbarSliderHoverBackground: colour('line'),
    scrollbarSliderActiveBackground: colour('line'),
  };
}
