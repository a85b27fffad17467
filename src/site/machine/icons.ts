/** Small drawings on a grid of 16, in the colour of the text around them. */

const PATHS = {
  running: 'M4.5 2.8v10.4L13 8z',
  paused: 'M4 3h3v10H4zM9 3h3v10H9z',
  exited: 'M3.5 3.5h9v9h-9z',
  created: 'M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3zm0 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8z',
  restarting: 'M8 3a5 5 0 0 1 4.6 3H10v1.5h5v-5h-1.5v2.1A6.5 6.5 0 1 0 14.5 8H13a5 5 0 1 1-5-5z',
  dead: 'm4.2 3 3.8 3.8L11.8 3 13 4.2 9.2 8l3.8 3.8-1.2 1.2L8 9.2 4.2 13 3 11.8 6.8 8 3 4.2z',
  volume:
    'M2.5 4C2.5 2.6 5 2 8 2s5.500.6 5.5 2v8c0 1.400-2.500 2-5.500 2s-5.500-.6-5.500-2zm1.500.3v1.300c.6.4 2.100.8 4 .8s3.400-.4 4-.8V4.300c-.8-.4-2.200-.7-4-.7s-3.200.3-4 .7z',
  bind: 'M1.500 3.500h4.700l1.500 1.700h6.800v8h-13z',
  tmpfs:
    'M3 4h10v8H3zM5 2h1.200v2H5zm2.400 0h1.200v2H7.400zm2.400 0H11v2H9.800zM5 12h1.200v2H5zm2.400 0h1.200v2H7.400zm2.400 0H11v2H9.800z',
  arrow: 'M2 7.200h8.300L7.500 4.400l1.100-1.100L13.300 8l-4.700 4.700-1.100-1.100 2.800-2.800H2z',
  gate: 'M2 13V6.500a6 6 0 0 1 12 0V13h-1.600V6.500a4.400 4.400 0 0 0-8.800 0V13z',
  wall: 'M2 13V6.500a6 6 0 0 1 12 0V13zm3-6v4.500h1.300V7zm2.400 0v4.500h1.200V7zm2.300 0v4.500H11V7z',
  anchor:
    'M8 1.500a2 2 0 0 1 .8 3.800v.9h2.400v1.500H8.800v4.900a4 4 0 0 0 3.300-3l-1.100.5-.6-1.300 3.200-1.500.9 3.300-1.400.4-.2-.6A5.500 5.500 0 0 1 8 14.300a5.500 5.500 0 0 1-4.900-3.900l-.2.6-1.400-.4.9-3.300 3.200 1.500-.6 1.300-1.100-.5a4 4 0 0 0 3.300 3V7.700H4.800V6.200h2.400v-.9A2 2 0 0 1 8 1.500z',
} as const;

export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** What it means is said beside it: it is hidden from screen readers. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `icon ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
