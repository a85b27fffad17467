/** The menu of things to break: check boxes in a fold beside the terminal. */
import { FAILURES, type FailureName, isFailureName } from '../../machine/failures/catalogue.ts';

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

/** @param fold the `<details>` element that holds a check box for each failure, named by its value. */
export function failuresMenu(fold: HTMLDetailsElement, options: FailuresMenuOptions): FailuresMenu {
  const boxes = [...fold.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const checked = (): FailureName[] =>
    boxes
      .filter((box) => box.checked)
      .map(({ value }) => value)
      .filter(isFailureName);
  const count = fold.querySelector('.count');
  const showCount = (): void => {
    if (count) count.textContent = checked().length > 0 ? String(checked().length) : '';
  };

  for (const box of boxes) {
    box.addEventListener('change', () => {
      showCount();
      const { value: name } = box;
      if (!isFailureName(name)) return;
      if (FAILURES[name].kind === 'running') return options.onRunning(name, box.checked);
      // The reader is taken to the new machine's terminal.
      fold.open = false;
      options.onHost(checked().filter((one) => FAILURES[one].kind === 'host'));
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
