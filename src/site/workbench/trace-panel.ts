/** What the last command set in motion: who told whom, and what came of it on the host. A fold below the terminal. */
import type { Change } from '../../machine/trace/picture.ts';
import { shortened, type TraceRow, traceRows } from '../../machine/trace/render.ts';
import type { CommandTrace } from '../../machine/trace/traces.ts';
import { element } from '../browser/element.ts';
import type { Texts } from '../browser/texts.ts';
import type { Panel } from './panels.ts';

/** Fills `panel` anew with each command that ends. */
export function tracePanel(panel: HTMLElement, texts: Texts): Panel {
  return {
    watch(machine) {
      const off = machine.traces.on(({ line, trace }) => {
        panel.replaceChildren(...contents(line, trace, texts));
        panel.scrollTop = 0;
      });
      machine.trace(true);
      return () => {
        off();
        machine.trace(false);
      };
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
    ...(rows.length > 0 ? [tableOf(rows, texts)] : []),
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
