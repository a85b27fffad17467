/** Small pieces of a page, made of texts that have places to fill. */
import type { Texts } from '../browser/texts.ts';

export type Piece = Node | string;

/** `text` with each `{{name}}` replaced. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));

/** The same where the values are elements. */
export const phrase = (text: string, values: Readonly<Record<string, Piece>>): Piece[] =>
  text.split(/(\{\{\w+\}\})/).flatMap((piece) => {
    const name = /^\{\{(\w+)\}\}$/.exec(piece)?.[1];
    return name === undefined ? (piece === '' ? [] : [piece]) : [values[name] ?? piece];
  });

export function element(name: string, className: string, ...children: readonly Piece[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export const code = (text: string): HTMLElement => element('code', '', text);

export function link(href: string, text: string): HTMLElement {
  const made = element('a', '', text);
  made.setAttribute('href', href);
  return made;
}

export function button(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}

/** The texts `step.*` by their short key. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;
export const sayFrom =
  (texts: Texts): Say =>
  (key, values = {}) =>
    filled(texts[`step.${key}`] ?? key, values);
