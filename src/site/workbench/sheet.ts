/** How much of the window the terminal takes: beside or below the text as it is, enlarged over it, or folded to its bar. */

type Size = 'folded' | 'beside' | 'large';

export interface Sheet {
  /** Makes a folded terminal visible. */
  unfold(): void;
}

/** Puts the two buttons of the terminal's bar to work. `root` carries the size as `data-size` for the style sheet. */
export function sheet(root: HTMLElement, workplace: HTMLElement): Sheet {
  const fold = workplace.querySelector<HTMLButtonElement>('.fold');
  const enlarge = workplace.querySelector<HTMLButtonElement>('.enlarge');

  const set = (size: Size): void => {
    root.dataset.size = size;
    fold?.setAttribute('aria-expanded', String(size !== 'folded'));
    enlarge?.setAttribute('aria-pressed', String(size === 'large'));
  };
  const toggle = (size: Size): void => set(root.dataset.size === size ? 'beside' : size);

  fold?.addEventListener('click', () => toggle('folded'));
  enlarge?.addEventListener('click', () => toggle('large'));
  // On narrow windows the sheet lies over the foot of the page: what is scrolled to stays above it.
  new ResizeObserver(() => {
    const covers = getComputedStyle(workplace).zIndex !== 'auto';
    document.documentElement.style.scrollPaddingBlockEnd = covers ? `${workplace.offsetHeight + 16}px` : '';
  }).observe(workplace);
  set('beside');
  return { unfold: () => root.dataset.size === 'folded' && set('beside') };
}
