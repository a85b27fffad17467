import { codeTheme } from './code-theme.ts';

/** Code in the morning haze. */
export const haze = codeTheme('hatoba-haze', 'light', {
  background: '#f9fbfc',
  text: '#323d5c',
  strong: '#161f3d',
  muted: '#5d6a82',
  keyword: '#3f4bb0',
  string: '#874900',
  number: '#96402a',
  name: '#20607d',
});
