/** Elements for the terminal's tools. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with these attributes; `true` stands for an empty value, `false` for none. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Lines on a grid of 16, in the manner of the site's other icons. */
const ICONS = {
  plus: 'M8 3v10M3 8h10',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.6 3.6',
  more: 'M3 4.5h10M3 8h10M3 11.5h10',
  up: 'm4 9.5 4-4 4 4',
  down: 'm4 6.5 4 4 4-4',
} as const;

export type IconName = keyof typeof ICONS;

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is called `label`. */
export const iconButton = (name: IconName, label: string, attributes: Attributes = {}): HTMLButtonElement =>
  make('button', { type: 'button', class: 'icon', 'aria-label': label, title: label, ...attributes }, icon(name));
