/** Practice: the commands of the steps stay covered until they are asked for. Drills begin so; elsewhere the reader chooses. */
import { recall, remember } from '../browser/storage.ts';

/** @param root carries `data-practice` for the style sheet; a drill's page is delivered with it. */
export function createPractice(root: HTMLElement, toggle: HTMLButtonElement | null): void {
  const key = root.hasAttribute('data-drill') ? 'hatoba:practice:drills' : 'hatoba:practice';
  const set = (on: boolean): void => {
    root.toggleAttribute('data-practice', on);
    if (toggle) toggle.ariaPressed = String(on);
  };
  const kept = recall(key);
  set(kept === null ? root.hasAttribute('data-practice') : kept === 'on');
  toggle?.addEventListener('click', () => {
    const on = !root.hasAttribute('data-practice');
    set(on);
    remember(key, on ? 'on' : 'off');
  });
}
