/** The three heights of the sheet. */

export const sizes = ['folded', 'beside', 'large'] as const;
export type Size = (typeof sizes)[number];

/** The share of the visible height that each takes, about: enough to tell which one a drag has come nearest to. */
const share: Readonly<Record<Size, number>> = { folded: 0.08, beside: 0.52, large: 0.92 };

/** The size whose height is nearest to `height`, both in pixels. */
export function nearestSize(height: number, visible: number): Size {
  const distance = (size: Size): number => Math.abs(height - share[size] * visible);
  return sizes.reduce((best, next) => (distance(next) < distance(best) ? next : best));
}

/** One size larger (`1`) or smaller (`-1`), as far as there is one. */
export const beside = (size: Size, by: 1 | -1): Size => sizes[sizes.indexOf(size) + by] ?? size;
