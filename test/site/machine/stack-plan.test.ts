import { describe, expect, test } from 'vitest';
import type { ImageFacts } from '../../../src/machine/state/host-state.ts';
import { planStacks, type Top, widthOf } from '../../../src/site/machine/stack-plan.ts';

const image = (name: string, layers: string, more: Partial<ImageFacts> = {}): ImageFacts => ({
  ...{ id: name, tags: [name], dangling: false, intermediate: false, created: 0, size: 0, usedBy: [] },
  layers: [...layers].map((id) => ({ id, size: 1, shared: false, madeBy: '' })),
  ...more,
});

/** `base(nginx, hello(mine))`: a layer and what lies on it. */
const story = ({ images, piles }: Top): string =>
  [...images.map(({ id }) => id), ...piles.map(({ layer, top }) => `${layer.id}(${story(top)})`)].join(', ');

describe('stacks of layers', () => {
  test('of images with nothing in common stand side by side', () => {
    expect(story(planStacks([image('one', 'ab'), image('two', 'cd')]))).toBe('a(b(one)), c(d(two))');
  });

  test('of images with a common ground stand on one slab', () => {
    const plan = planStacks([image('one', 'abc'), image('other', 'x'), image('two', 'abd')]);
    expect(story(plan)).toBe('a(b(c(one), d(two))), x(other)');
    expect(widthOf(plan)).toBe(3);
  });

  test('of an image and one that was built on it', () => {
    expect(story(planStacks([image('base', 'a'), image('mine', 'ab')]))).toBe('a(base, b(mine))');
  });

  test('leave out the steps of the classic builder', () => {
    expect(story(planStacks([image('step', 'a', { intermediate: true }), image('mine', 'ab')]))).toBe('a(b(mine))');
  });
});
