/** The panels below the terminal that show the machine: one at a time, each behind a button of the bar. */
import type { MachineClient } from '../terminal/machine-client.ts';
import { movableEdge } from './edge.ts';

export interface Panel {
  /** Shows a machine from now on, until the function it returns is called. */
  watch(machine: MachineClient): () => void;
}

/** Fills the element of a panel when it is opened for the first time. */
export type MakePanel = (element: HTMLElement) => Panel;

export interface Panels {
  /** The machine to show, or none. */
  attach(machine: MachineClient | undefined): void;
  /** Opens the panel of that name, as a press on its button does. */
  open(name: string): void;
}

export interface PanelsOptions {
  /** By the name that the markup gives in `data-panel` and `data-toggles`. */
  readonly panels: Readonly<Record<string, MakePanel>>;
  /** A panel was opened: it wants a machine. */
  readonly onOpen: () => void;
}

/** @param root carries the name of the open panel as `data-panel` for the style sheet. */
export function createPanels(root: HTMLElement, workplace: HTMLElement, options: PanelsOptions): Panels {
  const made = new Map<string, Panel>();
  let machine: MachineClient | undefined;
  let shown: string | undefined;
  let stop: (() => void) | undefined;

  const elements = new Map(
    [...workplace.querySelectorAll<HTMLElement>('.panel')].map((one) => [one.dataset.panel, one]),
  );
  const buttons = [...workplace.querySelectorAll<HTMLButtonElement>('.panel-toggle')];
  // They scroll: the keyboard must reach them.
  for (const element of elements.values()) element.tabIndex = 0;
  const edge = workplace.querySelector<HTMLElement>('.edge');
  if (edge) movableEdge(edge, workplace);

  const panelOf = (name: string): Panel | undefined => {
    const [element, make] = [elements.get(name), options.panels[name]];
    if (element && make && !made.has(name)) made.set(name, make(element));
    return made.get(name);
  };
  const watch = (): void => {
    stop?.();
    stop = undefined;
    if (shown !== undefined && machine) stop = panelOf(shown)?.watch(machine);
  };
  const show = (name: string | undefined): void => {
    shown = name;
    if (name === undefined) delete root.dataset.panel;
    else root.dataset.panel = name;
    for (const [other, element] of elements) element.hidden = other !== name;
    for (const button of buttons) button.ariaPressed = String(button.dataset.toggles === name);
    if (edge) edge.hidden = name === undefined;
    watch();
    if (name !== undefined) options.onOpen();
  };
  for (const button of buttons) {
    const name = button.dataset.toggles;
    button.addEventListener('click', () => show(shown === name ? undefined : name));
  }

  return {
    attach(next) {
      machine = next;
      watch();
    },
    open(name) {
      if (shown !== name) show(name);
    },
  };
}
