/**
 * What a phone's keyboard leaves of the window. It lies over the page: `--hb-keyboard` is how much it covers from below,
 * `--hb-visible` what is left, and `data-keyboard` on the root element says that it is there.
 */

/** Less than this many pixels is a browser's bar, not a keyboard. */
const KEYBOARD = 120;

let isWatched = false;

export function watchKeyboard(root: HTMLElement = document.documentElement): void {
  const visible = window.visualViewport;
  if (!visible || isWatched) return;
  isWatched = true;
  const show = (): void => {
    // A page that is zoomed in is smaller too.
    const covered = visible.scale > 1 ? 0 : window.innerHeight - visible.height - visible.offsetTop;
    const isThere = covered > KEYBOARD;
    root.toggleAttribute('data-keyboard', isThere);
    if (isThere) {
      root.style.setProperty('--hb-keyboard', `${Math.round(covered)}px`);
      root.style.setProperty('--hb-visible', `${Math.round(visible.height)}px`);
    } else {
      root.style.removeProperty('--hb-keyboard');
      root.style.removeProperty('--hb-visible');
    }
  };
  visible.addEventListener('resize', show);
  visible.addEventListener('scroll', show);
  show();
}
