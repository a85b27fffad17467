/** Images as stacks of layers on a common ground: a layer that several images lie on is one slab below all of them. */
import type { ImageFacts, LayerFacts } from '../../machine/state/host-state.ts';

/** A slab, and what lies on it. */
export interface Pile {
  readonly layer: LayerFacts;
  readonly top: Top;
}

export interface Top {
  /** Images whose last layer this is. */
  readonly images: readonly ImageFacts[];
  /** Side by side. */
  readonly piles: readonly Pile[];
}

/** What lies on the ground. Steps of the classic builder are left out: their layers are in the images above them. */
export const planStacks = (images: readonly ImageFacts[]): Top =>
  topOf(
    images.filter(({ intermediate }) => !intermediate),
    0,
  );

/** @param images those that are alike in their first `level` layers */
function topOf(images: readonly ImageFacts[], level: number): Top {
  const higher = images.filter(({ layers }) => layers.length > level);
  const groups = Map.groupBy(higher, ({ layers }) => layers[level]?.id);
  return {
    images: images.filter(({ layers }) => layers.length <= level),
    piles: [...groups.values()].flatMap((group): Pile[] => {
      const layer = group[0]?.layers[level];
      return layer ? [{ layer, top: topOf(group, level + 1) }] : [];
    }),
  };
}

/** How many stacks stand side by side on it. */
export const widthOf = ({ images, piles }: Top): number =>
  images.length + piles.reduce((sum, { top }) => sum + widthOf(top), 0);
