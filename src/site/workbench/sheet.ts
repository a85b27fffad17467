/** How much of the window the terminal takes: beside or below the text as it is, enlarged over it, or folded to its bar. */
import { keys, recall, remember } from '../browser/storage.ts';
import { movableGrip } from './grip.ts';
import { nearestSize, type Size } from './sheet-size.ts';
import { watchKeyboard } from './visible-area.ts';

export interface Sheet {
  /** Makes a folded terminal visible. */
  unfold(): void;
}

/** Below this width the terminal is a sheet over the foot of the page (frame.css). */
const isSheet = (): boolean => matchMedia('(max-width: 71.99rem)').matches;

/** Puts grip and buttons of the terminal's bar to work. `root` carries the size as `data-size` for the style sheet. */
export function sheet(root: HTMLElement, workplace: HTMLElement): Sheet {
  const fold = workplace.querySelector<HTMLButtonElement>('.fold');
  const enlarge = workplace.querySelector<HTMLButtonElement>('.enlarge');
  const grip = workplace.querySelector<HTMLElement>('.grip');
  let isFirst = true;

  const set = (size: Size): void => {
    root.dataset.size = size;
    fold?.setAttribute('aria-expanded', String(size !== 'folded'));
    enlarge?.setAttribute('aria-pressed', String(size === 'large'));
    moved?.show(size);
  };
  const choose = (size: Size): void => {
    set(size);
    if (isSheet()) remember(keys.sheet, size);
  };
  const toggle = (size: Size): void => choose(root.dataset.size === size ? 'beside' : size);
  const moved =
    grip &&
    movableGrip(grip, {
      onSize: choose,
      onDrag(height) {
        root.toggleAttribute('data-dragging', height !== undefined);
        if (height === undefined) workplace.style.removeProperty('--dragged');
        else workplace.style.setProperty('--dragged', `${height}px`);
      },
      sizeAt: (height) => nearestSize(height, window.visualViewport?.height ?? window.innerHeight),
    });

  fold?.addEventListener('click', () => toggle('folded'));
  enlarge?.addEventListener('click', () => toggle('large'));
  // On narrow windows the sheet lies over the foot of the page: what is scrolled to stays above it.
  new ResizeObserver(() => {
    const covers = getComputedStyle(workplace).zIndex !== 'auto';
    document.documentElement.style.scrollPaddingBlockEnd = covers ? `${workplace.offsetHeight + 16}px` : '';
  }).observe(workplace);
  watchKeyboard();
  set('beside');
  return {
    unfold() {
      if (isFirst && isSheet() && recall(keys.sheet) === 'large') set('large');
      else if (root.dataset.size === 'folded') set('beside');
      isFirst = false;
    },
  };
}
