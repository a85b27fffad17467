import { codeTheme } from './code-theme.ts';

/** Code at dusk: strings lit by the lamp, commands white, the rest in blues and greys. */
export const dusk = codeTheme('hatoba-dusk', 'dark', {
  background: '#0e152a',
  text: '#cdd6e9',
  strong: '#f2f5fb',
  muted: '#8e9cb9',
  keyword: '#a9b8ff',
  string: '#ffcd88',
  number: '#f0b9a0',
  name: '#9fd0e6',
});
