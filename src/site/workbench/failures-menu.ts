/** The menu of things to break: check boxes in a fold beside the terminal. */
import type { FailureName } from '../../machine/failures/catalogue.ts';

/** The page's boxes are made from the catalogue. */
const nameOf = ({ value }: HTMLInputElement): FailureName => value as FailureName;

export interface FailuresMenu {
  /** Shows what is wrong with the machine now. */
  show(active: readonly FailureName[]): void;
}

export interface FailuresMenuOptions {
  /** A failure that comes and goes on the running machine. */
  readonly onRunning: (name: FailureName, on: boolean) => void;
  /** Failures that hosts are born with: those the machine is to be started with. */
  readonly onHost: (names: readonly FailureName[]) => void;
}

/**
 * @param fold the `<details>` element that holds a check box for each failure: its value is the failure's name, `data-kind`
 *   its kind. The page does not load the failures themselves.
 */
export function failuresMenu(fold: HTMLDetailsElement, options: FailuresMenuOptions): FailuresMenu {
  const boxes = [...fold.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const checked = (): FailureName[] => boxes.filter((box) => box.checked).map(nameOf);
  const count = fold.querySelector('.count');
  const showCount = (): void => {
    if (count) count.textContent = checked().length > 0 ? String(checked().length) : '';
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      showCount();
      if (box.dataset.kind === 'running') return options.onRunning(nameOf(box), box.checked);
      // The reader is taken to the new machine's terminal.
      fold.open = false;
      options.onHost(boxes.filter((one) => one.checked && one.dataset.kind === 'host').map(nameOf));
    });
  }
  fold.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !fold.open) return;
    event.stopPropagation();
    fold.open = false;
    fold.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !fold.contains(target)) fold.open = false;
  });

  return {
    show(active) {
      for (const box of boxes) box.checked = active.some((name) => name === box.value);
      showCount();
    },
  };
}
