/** The addresses of the style sheets that only a page with an open terminal needs. */
import { stylesheet } from '../../terminal/stylesheet.ts';
import panel from './panel.css?url';

export const stylesheets: readonly string[] = [stylesheet, panel];
