/** The terminal's colours, read from the page's own (styles/tokens.css), so that it follows dusk and haze. */

import type { ScreenTheme } from '../../terminal/terminal.ts';

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

/** Solid colours: those that the lamp's have over the background. */
const FIND = { dusk: { match: '#4d4338', active: '#8a6a3c' }, haze: { match: '#fbe6c0', active: '#f3ab3c' } };

export function screenTheme(): ScreenTheme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--hb-${name}`).trim();
  const light = document.documentElement.dataset.theme === 'light';
  return {
    ...(light ? HAZE : DUSK),
    find: light ? FIND.haze : FIND.dusk,
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
