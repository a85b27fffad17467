/** The terminal's own texts, out of those of the page. */
import type { Texts } from '../browser/texts.ts';

/** The text of `terminal.<key>`, `{{name}}` filled in from `values`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const sayer =
  (texts: Texts): Say =>
  (key, values = {}) =>
    (texts[`terminal.${key}`] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
