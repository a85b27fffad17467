/** Elements for the terminal's tools. */
import { type IconName, icons } from '../components/icons.ts';

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

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is called `label`. */
export const iconButton = (name: IconName, label: string, attributes: Attributes = {}): HTMLButtonElement =>
  make('button', { type: 'button', class: 'icon', 'aria-label': label, title: label, ...attributes }, icon(name));
