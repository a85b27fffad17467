/** What the last command set in motion: who told whom, and what came of it on the host. A fold below the terminal. */
import type { Change } from '../../machine/trace/picture.ts';
import { shortened, type TraceRow, traceRows } from '../../machine/trace/render.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import type { Texts } from './step-view.ts';

export interface TracePanel {
  readonly open: boolean;
  /** Unfolds it, as a press on its button does. */
  unfold(): void;
  show(line: string, trace: CommandTrace): void;
}

/** @param onToggle hears whether traces are wanted. */
export function tracePanel(
  button: HTMLButtonElement,
  panel: HTMLElement,
  texts: Texts,
  onToggle: (open: boolean) => void,
): TracePanel {
  // It scrolls: the keyboard must reach it.
  panel.tabIndex = 0;
  const set = (open: boolean): void => {
    panel.hidden = !open;
    button.ariaPressed = String(open);
    onToggle(open);
  };
  button.addEventListener('click', () => set(panel.hidden !== false));
  return {
    get open() {
      return !panel.hidden;
    },
    unfold() {
      if (panel.hidden) set(true);
    },
    show(line, trace) {
      panel.replaceChildren(...contents(line, trace, texts));
      panel.scrollTop = 0;
    },
  };
}

function contents(line: string, { events, difference }: CommandTrace, texts: Texts): HTMLElement[] {
  const rows = traceRows(events);
  const changes = [
    ...difference.added.map((change) => ({ ...change, sign: '+' })),
    ...difference.removed.map((change) => ({ ...change, sign: '−' })),
  ];
  const heading = element('p', 'command', element('code', '', `$ ${line}`));
  if (rows.length === 0 && changes.length === 0) {
    return [heading, element('p', 'none', texts['terminal.trace.none'] ?? '')];
  }
  return [
    heading,
    ...(rows.length > 0 ? [table(rows, texts)] : []),
    ...(changes.length > 0 ? [element('p', 'came', texts['terminal.trace.came'] ?? ''), list(changes, texts)] : []),
  ];
}

function table(rows: readonly TraceRow[], texts: Texts): HTMLElement {
  const head = ['at', 'who', 'what', 'result'].map((name) => {
    const cell = element('th', '', texts[`terminal.trace.${name}`] ?? name);
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const body = rows.map(({ at, kind, from, to, what, result }) => {
    const row = element(
      'tr',
      kind,
      element('td', 'at', `${at} ms`),
      element('td', 'who', `${from} ${kind === 'call' ? '→' : '⇒'} ${to}`),
      element('td', 'what', element('code', '', what)),
      element('td', 'result', result ?? ''),
    );
    return row;
  });
  return element('table', '', element('thead', '', element('tr', '', ...head)), element('tbody', '', ...body));
}

const list = (changes: readonly (Change & { readonly sign: string })[], texts: Texts): HTMLElement =>
  element(
    'ul',
    '',
    ...changes.map(({ sign, kind, what }) =>
      element(
        'li',
        sign === '+' ? 'added' : 'removed',
        element('b', '', sign),
        element('span', '', texts[`terminal.trace.${kind}`] ?? kind),
        element('code', '', shortened(what)),
      ),
    ),
  );

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
