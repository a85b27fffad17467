/** What the last command set in motion: who told whom, and what came of it on the host. A fold below the terminal. */
import type { Change } from '../../machine/trace/picture.ts';
import { shortened, type TraceRow, traceRows } from '../../machine/trace/render.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import { element } from '../browser/element.ts';
import type { Texts } from '../browser/texts.ts';
import type { Panel } from '../workbench/panels.ts';
import { drawSequence } from './sequence.ts';

/** Fills `panel` anew with each command that ends. */
export function tracePanel(panel: HTMLElement, texts: Texts): Panel {
  const view = traceView(panel, texts);
  return {
    watch(machine) {
      const off = machine.traces.on(({ line, trace }) => view.show(line, trace));
      machine.trace(true);
      return () => {
        off();
        machine.trace(false);
      };
    },
  };
}

export interface TraceView {
  show(line: string, trace: CommandTrace): void;
}

/** The trace of one command in `panel`, as a picture or, when the reader says so, as a table. */
export function traceView(panel: HTMLElement, texts: Texts): TraceView {
  const asTable = element('input', '');
  asTable.type = 'checkbox';
  const toggle = element('label', 'as-table', asTable, element('span', '', texts['terminal.trace.asTable'] ?? ''));
  let last: { readonly line: string; readonly trace: CommandTrace } | undefined;
  const draw = (): void => {
    if (!last) return;
    const focused = document.activeElement === asTable;
    panel.replaceChildren(...contents(last.line, last.trace, texts, toggle, asTable.checked));
    if (focused) asTable.focus();
  };
  asTable.addEventListener('change', draw);
  return {
    show(line, trace) {
      last = { line, trace };
      draw();
      panel.scrollTop = 0;
    },
  };
}

function contents(
  line: string,
  { events, difference }: CommandTrace,
  texts: Texts,
  toggle: HTMLElement,
  asTable: boolean,
): HTMLElement[] {
  const rows = traceRows(events);
  const changes = [
    ...difference.added.map((change) => ({ ...change, sign: '+' })),
    ...difference.removed.map((change) => ({ ...change, sign: '−' })),
  ];
  const heading = element('div', 'command', element('code', '', `$ ${line}`), ...(rows.length > 0 ? [toggle] : []));
  if (rows.length === 0 && changes.length === 0) {
    return [heading, element('p', 'none', texts['terminal.trace.none'] ?? '')];
  }
  return [
    heading,
    ...(rows.length > 0 ? [asTable ? tableOf(rows, texts) : drawSequence(events, texts)] : []),
    ...(changes.length > 0 ? [element('p', 'came', texts['terminal.trace.came'] ?? ''), list(changes, texts)] : []),
  ];
}

function tableOf(rows: readonly TraceRow[], texts: Texts): HTMLElement {
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
