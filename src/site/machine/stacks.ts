/** Images and their layers, drawn: stacks that grow upwards from the layers they have in common. */
import type { HostState, ImageFacts } from '../../machine/state/host-state.ts';
import { element } from '../browser/element.ts';
import { type Pile, planStacks, type Top, widthOf } from './stack-plan.ts';
import { type Drawing, thingButton } from './thing.ts';
import { type Say, shortId, sizeText } from './words.ts';

export function drawStacks(drawing: Drawing, state: HostState): HTMLElement[] {
  const { say } = drawing;
  if (state.images.length === 0) return [element('p', 'empty', say('noImages'))];
  const cap = (image: ImageFacts): HTMLElement => capOf(drawing, state, image);
  const top = ({ images, piles }: Top): HTMLElement =>
    element('div', 'tops', ...images.map(cap), ...piles.map((one) => pile(one)));
  const pile = (one: Pile): HTMLElement => element('div', 'pile', top(one.top), slabOf(say, one));
  const stacks = element('div', 'stacks', top(planStacks(state.images)));
  // It may scroll: the keyboard must reach it.
  stacks.tabIndex = 0;
  stacks.role = 'group';
  stacks.ariaLabel = say('view.images');
  return [
    stacks,
    ...(state.buildCache > 0 ? [element('p', 'note', say('cache', { size: sizeText(state.buildCache) }))] : []),
  ];
}

/** The name on top of a stack. */
function capOf(drawing: Drawing, state: HostState, image: ImageFacts): HTMLElement {
  const { say } = drawing;
  const [first = '', ...more] = image.tags.length > 0 ? image.tags : [shortId(image.id)];
  const users = state.containers.filter(({ id }) => image.usedBy.includes(id)).map(({ name }) => name);
  const made = element(
    'div',
    'cap',
    thingButton(
      drawing,
      { kind: 'image', id: image.id, name: first },
      'image-name',
      ...[first, ...more].map((tag) => element('b', '', tag)),
      ...(image.dangling ? [element('small', '', say('dangling'))] : []),
      element('small', '', say('layers', { count: image.layers.length, size: sizeText(image.size) })),
    ),
    element('small', 'users', users.length > 0 ? say('usedBy', { names: some(users) }) : say('unused')),
  );
  made.dataset.move = `image ${image.id}`;
  return made;
}

/** The first of them, and how many more. */
const some = (names: readonly string[]): string =>
  names.slice(0, 4).join(', ') + (names.length > 4 ? ` +${names.length - 4}` : '');

/** A slab's height grows with the logarithm of its size: a megabyte can be seen beside a gigabyte. */
const heightOf = (size: number): number => 1.1 + Math.max(0, Math.log10(size / 100_000)) * 0.4;

function slabOf(say: Say, { layer, top }: Pile): HTMLElement {
  const width = widthOf(top);
  const words = [sizeText(layer.size), ...(width > 1 ? [say('layer.shared', { count: width })] : [])];
  const slab = element('div', width > 1 ? 'slab shared' : 'slab', words.join(' · '));
  slab.style.setProperty('--thick', `${heightOf(layer.size).toFixed(2)}rem`);
  slab.title = [...words, layer.madeBy, shortId(layer.id)].filter(Boolean).join('\n');
  return slab;
}
