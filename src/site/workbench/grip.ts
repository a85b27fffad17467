/** The grip of the sheet: dragged with a finger, tapped for the next height, or moved with the arrow keys. */
import { beside, type Size, sizes } from './sheet-size.ts';

export interface GripOptions {
  readonly onSize: (size: Size) => void;
  /** The height under the finger while it drags, in pixels; undefined when it lets go. */
  readonly onDrag: (height: number | undefined) => void;
  readonly sizeAt: (height: number) => Size;
}

export interface Grip {
  /** Says which height it is. */
  show(size: Size): void;
}

/** Pixels a finger moves before it drags. */
const TREMBLE = 6;

/** @param grip says in `data-label` what it moves, and in `data-folded`, `data-beside` and `data-large` what the heights are called. */
export function movableGrip(grip: HTMLElement, { onSize, onDrag, sizeAt }: GripOptions): Grip {
  let size: Size = 'beside';
  let start: number | undefined;
  let isDragging = false;
  grip.tabIndex = 0;
  grip.role = 'separator';
  grip.ariaOrientation = 'horizontal';
  grip.ariaLabel = grip.dataset.label ?? null;
  grip.ariaValueMin = '0';
  grip.ariaValueMax = String(sizes.length - 1);
  /** Where the sheet would end if its top were at `y`. */
  const heightAt = (y: number): number =>
    (grip.parentElement?.getBoundingClientRect().bottom ?? window.innerHeight) - y;

  grip.addEventListener('keydown', (event) => {
    const next: Partial<Record<string, Size>> = {
      ArrowUp: beside(size, 1),
      ArrowDown: beside(size, -1),
      Home: 'large',
      End: 'folded',
    };
    const wanted = next[event.key];
    if (!wanted) return;
    event.preventDefault();
    onSize(wanted);
  });
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    event.preventDefault();
    start = event.clientY;
    isDragging = false;
  });
  grip.addEventListener('pointermove', ({ clientY }) => {
    if (start === undefined) return;
    isDragging ||= Math.abs(clientY - start) > TREMBLE;
    if (isDragging) onDrag(heightAt(clientY));
  });
  const end = (wanted?: Size): void => {
    start = undefined;
    onDrag(undefined);
    if (wanted) onSize(wanted);
  };
  grip.addEventListener('pointerup', ({ clientY }) => {
    if (start !== undefined)
      end(isDragging ? sizeAt(heightAt(clientY)) : size === 'large' ? 'folded' : beside(size, 1));
  });
  grip.addEventListener('pointercancel', () => end());

  return {
    show(next) {
      size = next;
      grip.setAttribute('aria-valuenow', String(sizes.indexOf(next)));
      grip.setAttribute('aria-valuetext', grip.dataset[next] ?? '');
    },
  };
}
