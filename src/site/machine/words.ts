/** The words of the picture, filled in. */
import { humanSize } from '../../base/sizes.ts';
import type { Texts } from '../browser/texts.ts';

/** The text of a key below `machine.`, with `{{name}}` filled in from `values`. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export const sayer =
  (texts: Texts): Say =>
  (key, values = {}) =>
    (texts[`machine.${key}`] ?? key).replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** As Docker prints sizes, with three digits: `48.2MB`. */
export const sizeText = (bytes: number): string => humanSize(bytes, 3);

export const shortId = (id: string): string => id.replace('sha256:', '').slice(0, 12);
