/** The palette of styles/tokens.css, pair by pair as the pages put colours on each other. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8');

/** Names with their colours, `#rrggbb` or `#rrggbbaa`, of one theme. */
function palette(theme: 'dark' | 'light'): ReadonlyMap<string, string> {
  const start = tokens.indexOf(`:root[data-theme="${theme}"] {`);
  const block = tokens.slice(start, tokens.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--hb-([\w-]+): (#[0-9a-f]{6,8});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

type Channels = readonly number[];
const channels = (colour: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const alpha = (colour: string): number => (colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1);
/** `colour` as it looks on `ground`. */
const over = (colour: string, ground: Channels): Channels =>
  channels(colour).map((value, at) => value * alpha(colour) + (ground[at] ?? 0) * (1 - alpha(colour)));

function luminance(colour: Channels): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Channels, other: Channels): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'raised', 'code-bg', 'deep'];
const washed = ['bg', 'surface'].map((ground) => `lamp-wash on ${ground}`);

/** What is written, and on what. */
const text: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...grounds, ...washed]],
  ['strong', [...grounds, ...washed]],
  ['muted', ['bg', 'surface', 'raised', 'code-bg', ...washed]],
  ['lamp-text', ['bg', 'surface', 'code-bg', ...washed]],
  ['lamp-ink', ['lamp']],
  ['passed', ['bg', 'surface', 'code-bg']],
  ['failed', ['bg', 'surface', 'code-bg']],
];

/** What shows where a control is, and how it stands. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['bg', 'surface', 'raised', 'code-bg']],
  ['lamp-edge', ['bg', 'surface', 'raised', 'code-bg']],
  ['lamp-text', grounds],
  ['sea', ['bg', 'surface']],
  ['passed', ['bg', 'surface']],
  ['failed', ['bg', 'surface']],
];

describe.each(['dark', 'light'] as const)('in the %s theme', (theme) => {
  const colours = palette(theme);
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (found === undefined) throw new Error(`tokens.css has no --hb-${name} for ${theme}`);
    return found;
  };
  const ground = (name: string): Channels => {
    const [top = '', below] = name.split(' on ');
    return below === undefined ? channels(colour(top)) : over(colour(top), channels(colour(below)));
  };
  const cases = (pairs: typeof text) => pairs.flatMap(([name, on]) => on.map((below) => [name, below] as const));

  test.each(cases(text))('%s can be read on %s', (name, below) => {
    expect(contrast(channels(colour(name)), ground(below))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(cases(shapes))('%s can be seen on %s', (name, below) => {
    expect(contrast(channels(colour(name)), ground(below))).toBeGreaterThanOrEqual(3);
  });
});
